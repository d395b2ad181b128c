#!/usr/bin/env python3
"""Trains the head that says what a cue does anew, on the finished encoder: the encoder's training ends when the boundaries are learnt,
and the acts, of which far fewer are marked, are not learnt by then.

usage: heads.py ENCODER_DIR STATE_DIR WINDOWS.jsonl[*WEIGHT] ... [--dev GOLD-DEV.jsonl] [--rounds 12]
       (rewrites STATE_DIR/model.pt and writes STATE_DIR/ruled.json)

Every marked cue is put through the encoder once; the head then learns from what came out, in a minute. Beside it learns what the
rule's word on the act is worth: for each act that the rule may say, an addition to the network's scores (src/model/layers.ts).
"""
import argparse, json, os
import torch
from torch import nn
from torch.nn import functional as F
from network import ACTS, POLARITIES, STANCES, STEPS, Network, Roles
from train import act_losses, inputs_of, sight
from windows import read


# What act_losses asks of the table of cues.
ASKED = ("act", "stance", "polarity", "steps", "layered", "stanced", "stepped", "ruled", "does", "taught")


def features(network, path, weight=1.0):
    """-> what the head reads of each cue whose act somebody marked [c, 3h + what it reads], and those rows of the table of cues"""
    windows = read(path, weight)
    order = sorted(range(len(windows)), key=lambda row: windows.sizes[row])
    rows, cues = [], []
    for k in range(0, len(order), 16):
        batch = windows.choose(order[k : k + 16])
        marked = batch.cues["layered"] > 0
        if not marked.any():
            continue
        with torch.no_grad():
            hidden = network.encoder(*inputs_of(batch))[0][:, 1:-1]
            seen = sight(network, hidden, batch)
            read_of = network.roles.inputs(seen.vectors, seen.scores, hidden, seen.of, (seen.words < seen.lengths[:, None]).float())
        rows.append(read_of[marked]); cues.append({name: batch.cues[name][marked] for name in ASKED})
    return torch.cat(rows), joined_cues(cues)


def joined_cues(parts):
    return {name: torch.cat([part[name] for part in parts]) for name in ASKED}


def accuracy(does, cues, worth=None):
    act, stance, polarity, steps = does.split([len(ACTS), len(STANCES), len(POLARITIES), len(STEPS)], -1)
    act = act if worth is None else act + worth(cues["ruled"].long())
    share = lambda scores, given: (scores.argmax(-1) == given).float().mean().item()
    said, given = steps > 0, cues["steps"]
    f1 = 2 * (said & given).sum().item() / max(1, (said.sum() + given.sum()).item())
    return f"act {share(act, cues['act'][:, 0]):.3f} stance {share(stance, cues['stance']):.3f} polarity {share(polarity, cues['polarity']):.3f} steps F1 {f1:.3f}"


def main():
    p = argparse.ArgumentParser(); p.add_argument("encoder"); p.add_argument("state"); p.add_argument("windows", nargs="+")
    p.add_argument("--dev"); p.add_argument("--rounds", type=int, default=12); p.add_argument("--threads", type=int, default=2)
    p.add_argument("--trust", type=float, default=0.5, help="share of the teacher's answers beside the marks, where there are any")
    o = p.parse_args(); torch.set_num_threads(o.threads); torch.manual_seed(1)
    path = os.path.join(o.state, "model.pt")
    network = Network(o.encoder); network.load_state_dict(torch.load(path)); network.eval()
    files = [features(network, path, float(weight or 1)) for path, _, weight in (name.partition("*") for name in o.windows)]
    rows, cues = torch.cat([f[0] for f in files]), joined_cues([f[1] for f in files])
    ruled, weight = cues["ruled"].long(), cues["layered"]
    dev = features(network, o.dev) if o.dev else None
    print(f"{len(rows)} marked cues", flush=True)
    if dev:
        print("as it was:", accuracy(network.roles.does(dev[0]), dev[1]), flush=True)
    # A file's weight stands for all that is marked there, not for its acts alone.
    own = {**cues, "layered": (weight > 0).float()}
    head = Roles(network.encoder.bert.config.hidden_size).does
    worth = nn.Embedding(len(ACTS), len(ACTS)); nn.init.zeros_(worth.weight)
    optimizer = torch.optim.AdamW([{"params": head.parameters()}, {"params": worth.parameters()}], lr=1e-3, weight_decay=0.05)
    batches = (len(rows) + 63) // 64
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, [1e-3, 5e-3], total_steps=o.rounds * batches)
    for turn in range(o.rounds):
        head.train(); total = 0.0
        order = torch.randperm(len(rows))
        for k in range(0, len(rows), 64):
            some = order[k : k + 64]
            # What the encoder gave stays as it is; hiding a part of it keeps the head from learning single articles by heart.
            does = head(F.dropout(rows[some], 0.5))
            loss = (act_losses(does, {name: t[some] for name, t in own.items()}, worth(ruled[some]), None, o.trust) * weight[some]).mean()
            optimizer.zero_grad(); loss.backward(); optimizer.step(); schedule.step(); total += loss.item()
        if dev and turn % 4 == 3:
            head.eval()
            with torch.no_grad():
                print(f"round {turn + 1} loss {total / batches:.3f}", accuracy(head(dev[0]), dev[1], worth), flush=True)
    network.roles.does.load_state_dict(head.state_dict())
    torch.save(network.state_dict(), path)
    table = [[round(v, 3) for v in row] for row in worth.weight.tolist()]
    json.dump(table, open(os.path.join(o.state, "ruled.json"), "w"))


if __name__ == "__main__":
    main()
