#!/usr/bin/env python3
"""Writes what a trained network says of windows, for a smaller one to learn from (train.py reads it where it lies beside the windows).

usage: teach.py ENCODER_DIR MODEL.pt[,MODEL.pt ...] WINDOWS.jsonl ... [--folds] [--mark] [--beside 0.67] [--device cuda] [--batch 12]
       (writes WINDOWS.answers.pt beside each)

Of several networks the mean; with --folds, where each was trained without one part of the articles, the one that has not seen the article
(train.py --fold), because of what a network has learnt by heart it knows no doubt. With --mark, for articles that nobody marked, the cues
that are found and their likeliest sources and contents are written into WINDOWS.jsonl first. With --beside, answers that lie there already
keep their word on cues, and have this share of the new ones in the boundaries: a teacher that learnt one convention alone finds cues better
than one that learnt several, which in turn knows better how far contents go and what cues do.

Of every token: how likely it begins a cue, goes on with one, or does neither. Of every cue that begins in the core: how often a path of
the chain is expected to use each score, in the mean of all paths, which is all that the chain's cross-entropy asks of a teacher (Kim and
Rush 2016, with the sum over sequences taken exactly); what it does; where target and parties are named. Of every "he" and "she" in the
core: how the words share in naming whoever is meant.
"""
import argparse, json, math, os
import torch
from chain import CONTENT, SOURCE, expected_counts
from network import PARTY, TARGET
from train import NAME_WEIGHT, inputs_of, likely, opened, pointed, scores_by_word, sight
from windows import answers_of, cues_of, fold_of, pack, read_lines, untaught


def runs(labels):
    """Cues in a row of labels: a run begins where the label says so, or where it was nothing before."""
    out = []
    for i, label in enumerate(labels):
        if label and (label == 1 or i == 0 or not labels[i - 1]):
            out.append([i, i + 1])
        elif label:
            out[-1][1] = i + 1
    return out


def answers(networks, batch):
    """The mean of what several networks say, as the columns of ANSWERS."""
    said = []
    for network in networks:
        hidden, cue_scores = network.encoder(*inputs_of(batch))
        one = {"tokens": torch.softmax(cue_scores[:, 1:-1].float(), -1)}
        if len(batch.pronoun_rows):
            one["shares"] = pointed(network, hidden, batch, batch.pronouns).exp()
        if len(batch.cue_rows):
            hidden = hidden[:, 1:-1]
            seen = sight(network, hidden, batch)
            one["counts"], one["changes"] = expected_counts(scores_by_word(seen, batch.most), seen.lengths, network.roles.change)
            one["does"] = likely(network.roles.acts(seen.vectors, seen.scores, hidden, seen.of, (seen.words < seen.lengths[:, None]).float()))
            one["names"] = torch.sigmoid(seen.scores[..., [TARGET, PARTY]] - math.log(NAME_WEIGHT))
        said.append(one)
    return {name: torch.stack([one[name] for one in said]).mean(0).half() for name in said[0]}


TABLE = {"tokens": "windows", "shares": "pronouns", "counts": "cues", "changes": "cues", "does": "cues", "names": "cues"}


def answered(windows, groups, size):
    """Each group: networks and the rows that they answer for. -> the columns of ANSWERS, a row for each of the table's"""
    for networks, rows in groups:
        order = sorted(rows, key=lambda row: windows.sizes[row])
        for at in range(0, len(order), size):
            batch = windows.choose(order[at : at + size])
            for name, value in answers(networks, batch).items():
                table, picked = getattr(windows, TABLE[name]), {"windows": batch.rows, "pronouns": batch.pronoun_rows, "cues": batch.cue_rows}[TABLE[name]]
                rows_of = table[name][picked]
                rows_of[(slice(None), *(slice(0, n) for n in value.shape[1:]))] = value
                table[name][picked] = rows_of; table["taught"][picked] = True
    return {name: {c: getattr(windows, name)[c].cpu() for c in [*(c for c, t in TABLE.items() if t == name), "taught"]} for name in ("windows", "cues", "pronouns")}


def marked(lines, said):
    """The windows with the cues that are found."""
    out = []
    for w, tokens in zip(lines, said["windows"]["tokens"]):
        out.append({**w, "silver": True, "cues": [{"cue": c, "source": [], "content": []} for c in runs(tokens[: len(w["ids"])].float().argmax(-1).tolist())]})
    return out


def mixed(old, new, share):
    """Two teachers' answers in one: the first's of cues, the second's of all else, of boundaries both."""
    both = {name: old["cues"][name].float().lerp(new["cues"][name].float(), share).half() for name in ("counts", "changes")}
    return {"windows": old["windows"], "cues": {**new["cues"], **both}, "pronouns": new["pronouns"]}


def main():
    p = argparse.ArgumentParser(); p.add_argument("encoder"); p.add_argument("models"); p.add_argument("windows", nargs="+")
    p.add_argument("--folds", action="store_true"); p.add_argument("--mark", action="store_true"); p.add_argument("--beside", type=float)
    p.add_argument("--threads", type=int, default=2); p.add_argument("--bf16", action="store_true")
    p.add_argument("--device", default="cpu", help="cuda where there is one"); p.add_argument("--batch", type=int, default=12)
    o = p.parse_args(); torch.set_num_threads(o.threads)
    networks = []
    for model in o.models.split(","):
        network = opened(o.encoder, o.device); network.load_state_dict(torch.load(model, map_location=o.device)); networks.append(network.eval())
    for path in o.windows:
        lines = read_lines(path)
        parts = [fold_of(w, len(networks)) for w in lines]
        groups = [([n], [i for i, part in enumerate(parts) if part == k]) for k, n in enumerate(networks)] if o.folds else [(networks, range(len(lines)))]

        def said():
            windows = untaught(pack(lines)).to(o.device)
            with torch.no_grad(), torch.autocast(o.device, dtype=torch.bfloat16, enabled=o.bf16), torch.device(o.device):
                return answered(windows, groups, o.batch)

        found = said()
        if o.mark:
            lines = marked(lines, found)
            found = said()
            best = found["cues"]["counts"][..., :3].float().argmax(-1).tolist()
            for labels, (w, c) in zip(best, cues_of(lines), strict=True):
                for role, label in (("source", SOURCE), ("content", CONTENT)):
                    c[role] = [i for i, word in enumerate(w["words"]) if labels[word] == label]
            with open(path, "w", encoding="utf8") as f:
                f.writelines(json.dumps(w) + "\n" for w in lines)
        if o.beside is not None and os.path.exists(answers_of(path)):
            found = mixed(torch.load(answers_of(path)), found, o.beside)
        torch.save(found, answers_of(path))
        print(f"{path}: {len(lines)} windows, {len(found['cues']['taught'])} cues", flush=True)


if __name__ == "__main__":
    main()
