#!/usr/bin/env python3
"""Writes what a trained network says of windows, for a smaller one to learn from (train.py reads it where it lies beside the windows).

usage: teach.py ENCODER_DIR MODEL.pt[,MODEL.pt ...] WINDOWS.jsonl ... [--mark] [--device cuda] [--batch 12]
       (writes WINDOWS.answers.pt beside each; with --mark, for articles that nobody marked, also the cues that it finds and their
       likeliest sources and contents into WINDOWS.jsonl)

Of every token: how likely it begins a cue, goes on with one, or does neither. Of every marked cue that begins in the core: how often a
path of the chain is expected to use each score, in the mean of all paths, which is all that the chain's cross-entropy asks of a teacher
(Kim and Rush 2016, with the sum over sequences taken exactly); what it does; where target and parties are named. Of every "he" and "she" in the core: how
the words share in naming whoever is meant.
"""
import argparse, json, math
import torch
from chain import CONTENT, SOURCE, expected_counts
from network import PARTY, TARGET
from train import NAME_WEIGHT, answers_of, batch_of, cues_of, likely, opened, pointed, read_windows, scores_by_word, sight


# The pieces of which the network is asked whom they mean: he, his, her, she, him, himself, herself, hers.
PRONOUNS = {2002, 2010, 2014, 2016, 2032, 2370, 2841, 5106}


def runs(labels):
    """Cues in a row of labels: a run begins where the label says so, or where it was nothing before."""
    out = []
    for i, label in enumerate(labels):
        if label and (label == 1 or i == 0 or not labels[i - 1]):
            out.append([i, i + 1])
        elif label:
            out[-1][1] = i + 1
    return out


def answer(networks, windows, mark):
    """The mean of what several networks say."""
    inputs = batch_of(windows)
    seen = [network.encoder(*inputs) for network in networks]
    begins = torch.stack([torch.softmax(cue_scores[:, 1:-1].float(), -1) for _, cue_scores in seen]).mean(0)
    kept = begins.half().cpu()
    answers = [{"tokens": kept[b, : len(w["ids"])].clone(), "cues": {}, "pronouns": {}} for b, w in enumerate(windows)]
    asked = [(b, at) for b, w in enumerate(windows) for at in range(*w["core"]) if w["ids"][at] in PRONOUNS]
    if asked:
        shares = torch.stack([pointed(network, hidden, windows, *zip(*asked)).exp() for network, (hidden, _) in zip(networks, seen)]).mean(0).half().cpu()
        for share, (b, at) in zip(shares, asked):
            answers[b]["pronouns"][at] = share[: windows[b]["words"][-1] + 2].clone()
    if mark:
        for b, w in enumerate(windows):
            w["cues"] = [{"cue": c, "source": [], "content": []} for c in runs(begins[b, : len(w["ids"])].argmax(-1).tolist())]
    found = cues_of(windows)
    if not found:
        return answers
    said = []
    for network, (hidden, _) in zip(networks, seen):
        hidden = hidden[:, 1:-1]
        of, vectors, scores, weights, words, lengths = sight(network, hidden, found, windows)
        counts, changes = expected_counts(scores_by_word(scores, weights, words, int(lengths.max())), lengths, network.roles.change)
        does = likely(network.roles.acts(vectors, scores, hidden, of, (words < lengths[:, None]).float()))
        said.append((counts, changes, does, torch.sigmoid(scores[..., [TARGET, PARTY]] - math.log(NAME_WEIGHT))))
    counts, changes, does, names = (torch.stack(parts).mean(0).half().cpu() for parts in zip(*said))
    best = counts[..., :3].argmax(-1).tolist()
    for k, ((b, c, place), length) in enumerate(zip(found, lengths.tolist())):
        at = windows[b]["words"]
        answers[b]["cues"][place] = {
            "counts": counts[k, :length].clone(), "changes": changes[k].clone(), "does": does[k].clone(), "names": names[k, : len(at)].clone()
        }  # fmt: skip
        if mark:
            for role, label in (("source", SOURCE), ("content", CONTENT)):
                c[role] = [i for i, word in enumerate(at) if best[k][word] == label]
    return answers


def main():
    p = argparse.ArgumentParser(); p.add_argument("encoder"); p.add_argument("models"); p.add_argument("windows", nargs="+")
    p.add_argument("--mark", action="store_true"); p.add_argument("--threads", type=int, default=2); p.add_argument("--bf16", action="store_true")
    p.add_argument("--device", default="cpu", help="cuda where there is one"); p.add_argument("--batch", type=int, default=12)
    o = p.parse_args(); torch.set_num_threads(o.threads); torch.set_default_device(o.device)
    networks = []
    for model in o.models.split(","):
        network = opened(o.encoder, o.device); network.load_state_dict(torch.load(model, map_location=o.device)); networks.append(network.eval())
    for path in o.windows:
        windows = [{k: v for k, v in w.items() if k != "answer"} for w in read_windows([path])]
        order = sorted(range(len(windows)), key=lambda i: len(windows[i]["ids"]))
        answers = [None] * len(windows)
        for at in range(0, len(order), o.batch):
            some = order[at : at + o.batch]
            with torch.no_grad(), torch.autocast(o.device, dtype=torch.bfloat16, enabled=o.bf16):
                for i, a in zip(some, answer(networks, [windows[i] for i in some], o.mark)):
                    answers[i] = a
            if at // o.batch % 40 == 39:
                print(f"{path}: {at + len(some)} of {len(windows)} windows", flush=True)
        if o.mark:
            with open(path, "w", encoding="utf8") as f:
                f.writelines(json.dumps(w) + "\n" for w in windows)
        torch.save(answers, answers_of(path))


if __name__ == "__main__":
    main()
