#!/usr/bin/env python3
"""Puts readers' word on acts, negation and targets into a teacher's answers: of these the readers know more, of boundaries the teacher.

usage: relabel.py WINDOWS.jsonl [--share 0.75]      (marked windows; rewrites WINDOWS.answers.pt)
"""
import argparse
import torch
from network import ACTS, POLARITIES, STANCES, STEPS
from train import SECOND_READER, answers_of, read_windows

SMOOTHED = 0.03


def shares(names, *words):
    """Words with their weights -> a share for each name, a little for every one."""
    share = torch.full((len(names),), SMOOTHED / len(names))
    for word, weight in words:
        share[names.index(word)] += (1 - SMOOTHED) * weight
    return share


def main():
    p = argparse.ArgumentParser(); p.add_argument("windows"); p.add_argument("--share", type=float, default=0.75)
    o = p.parse_args()
    windows = read_windows([o.windows]); known = 0
    for w in windows:
        for place, answer in w["answer"]["cues"].items():
            cue = w["cues"][place]
            if "act" not in cue:
                continue
            does = answer["does"].float()
            acts, _, polarities, _ = does.split([len(ACTS), len(STANCES), len(POLARITIES), len(STEPS)])  # views: what is mixed in stands in `does`
            acts.lerp_(shares(ACTS, (cue["act"], 1 - SECOND_READER), (cue.get("or", cue["act"]), SECOND_READER)), o.share)
            polarities.lerp_(shares(POLARITIES, (cue["polarity"], 1)), o.share)
            names = answer["names"].float()
            target = torch.zeros(len(names)); target[cue["target"]] = 1
            names[:, 0].lerp_(target, o.share)
            answer.update(does=does.half(), names=names.half())
            known += 1
    torch.save([w["answer"] for w in windows], answers_of(o.windows))
    print(f"{known} cues of {len(windows)} windows")


if __name__ == "__main__":
    main()
