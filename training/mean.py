#!/usr/bin/env python3
"""The mean of two networks' weights; what only the second has is the second's. Two trainings from one beginning lie in one valley, and the
mean of their weights often scores better than both (model soups, Wortsman et al. 2022).

usage: mean.py FIRST.pt SECOND.pt SHARE OUT.pt      (SHARE of the first)
"""
import sys
import torch


def main():
    first, second, share, out = sys.argv[1:]
    before, after = torch.load(first), torch.load(second)
    shared = lambda k, v: k in before and before[k].shape == v.shape and v.is_floating_point()
    torch.save({k: torch.lerp(v, before[k], float(share)) if shared(k, v) else v for k, v in after.items()}, out)


if __name__ == "__main__":
    main()
