#!/usr/bin/env python3
"""Mixes what two teachers say of the same windows: a teacher that learnt one convention alone finds cues better than one that learnt several,
which in turn knows better how far contents go and what cues do.

usage: blend.py FIRST.answers.pt SECOND.answers.pt WINDOWS.jsonl [SECOND-WINDOWS.jsonl] [--share 0.67]
       (writes WINDOWS.answers.pt: tokens of the first; counts mixed, the second's by `share`; acts, names and pronouns of the second. Where the
       second marked the windows itself, its cues are found again in SECOND-WINDOWS.jsonl by their places.)
"""
import argparse
import torch
from train import answers_of, read_windows


def main():
    p = argparse.ArgumentParser(); p.add_argument("first"); p.add_argument("second"); p.add_argument("windows"); p.add_argument("others", nargs="?")
    p.add_argument("--share", type=float, default=0.67)
    o = p.parse_args()
    windows, others = read_windows([o.windows]), read_windows([o.others or o.windows])
    mixed = []
    for own, other, first, second in zip(windows, others, torch.load(o.first), torch.load(o.second), strict=True):
        said = {tuple(cue["cue"]): second["cues"].get(k) for k, cue in enumerate(other["cues"] or [])}
        cues = {}
        for k, one in first["cues"].items():
            two = said.get(tuple(own["cues"][k]["cue"]))
            cues[k] = {**two, **{key: one[key].float().lerp(two[key].float(), o.share).half() for key in ("counts", "changes")}} if two else one
        mixed.append({"tokens": first["tokens"], "cues": cues, "pronouns": second["pronouns"]})
    torch.save(mixed, answers_of(o.windows))


if __name__ == "__main__":
    main()
