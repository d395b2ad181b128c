#!/usr/bin/env python3
"""Writes what a trained network says of windows, for a smaller one to learn from (train.py reads it where it lies beside the windows).

usage: teach.py ENCODER_DIR MODEL.pt WINDOWS.jsonl ... [--mark] [--threads 2]
       (writes WINDOWS.answers.pt beside each; with --mark, for articles that nobody marked, also the cues that it finds and their
       likeliest sources and contents into WINDOWS.jsonl)

Of every token: how likely it begins a cue, goes on with one, or does neither. Of every marked cue that begins in the core: how often a
path of the chain is expected to use each score, in the mean of all paths, which is all that the chain's cross-entropy asks of a teacher
(Kim and Rush 2016, with the sum over sequences taken exactly); what it does; where target and parties are named.
"""
import argparse, json, math
import torch
from chain import CONTENT, SOURCE, expected_counts
from network import PARTY, TARGET, Network
from train import NAME_WEIGHT, answers_of, batch_of, cues_of, likely, read_windows, scores_by_word, sight


def runs(labels):
    """Cues in a row of labels: a run begins where the label says so, or where it was nothing before."""
    out = []
    for i, label in enumerate(labels):
        if label and (label == 1 or i == 0 or not labels[i - 1]):
            out.append([i, i + 1])
        elif label:
            out[-1][1] = i + 1
    return out


def answer(network, windows, mark):
    ids, quotation, opening, task, mask = batch_of(windows)
    hidden, cue_scores = network.encoder(ids, quotation, opening, task, mask)
    hidden, begins = hidden[:, 1:-1], torch.softmax(cue_scores[:, 1:-1].float(), -1)
    answers = [{"tokens": begins[b, : len(w["ids"])].half(), "cues": {}} for b, w in enumerate(windows)]
    if mark:
        for b, w in enumerate(windows):
            w["cues"] = [{"cue": c, "source": [], "content": []} for c in runs(begins[b, : len(w["ids"])].argmax(-1).tolist())]
    found = cues_of(windows)
    if not found:
        return answers
    of, vectors, scores, weights, words, lengths = sight(network, hidden, found, windows)
    counts, changes = expected_counts(scores_by_word(scores, weights, words, int(lengths.max())), lengths, network.roles.change)
    does = likely(network.roles.acts(vectors, scores, hidden, of, (words < lengths[:, None]).float()))
    names = torch.sigmoid(scores[..., [TARGET, PARTY]] - math.log(NAME_WEIGHT))
    for k, (b, c, place) in enumerate(found):
        own, at = counts[k, : lengths[k]], windows[b]["words"]
        answers[b]["cues"][place] = {
            "counts": own.half(), "changes": changes[k].clone(), "does": does[k].half(), "names": names[k, : len(at)].half()
        }  # fmt: skip
        if mark:
            best = own[:, :3].argmax(-1).tolist()
            for role, label in (("source", SOURCE), ("content", CONTENT)):
                c[role] = [i for i, word in enumerate(at) if best[word] == label]
    return answers


def main():
    p = argparse.ArgumentParser(); p.add_argument("encoder"); p.add_argument("model"); p.add_argument("windows", nargs="+")
    p.add_argument("--mark", action="store_true"); p.add_argument("--threads", type=int, default=2); p.add_argument("--bf16", action="store_true")
    o = p.parse_args(); torch.set_num_threads(o.threads)
    network = Network(o.encoder); network.load_state_dict(torch.load(o.model)); network.eval()
    for path in o.windows:
        windows = [{k: v for k, v in w.items() if k != "answer"} for w in read_windows([path])]
        order = sorted(range(len(windows)), key=lambda i: len(windows[i]["ids"]))
        answers = [None] * len(windows)
        for at in range(0, len(order), 12):
            some = order[at : at + 12]
            with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16, enabled=o.bf16):
                for i, a in zip(some, answer(network, [windows[i] for i in some], o.mark)):
                    answers[i] = a
            if at // 12 % 40 == 39:
                print(f"{path}: {at + len(some)} of {len(windows)} windows", flush=True)
        if o.mark:
            with open(path, "w", encoding="utf8") as f:
                f.writelines(json.dumps(w) + "\n" for w in windows)
        torch.save(answers, answers_of(path))


if __name__ == "__main__":
    main()
