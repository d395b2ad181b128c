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
from train import act_losses, batch_of, cues_of, read_windows, sight, taught_of


def features(network, path):
    """-> what the head reads of each marked cue [c, 3h + what it reads], the cues, and what a teacher says they do"""
    rows, cues, taught = [], [], []
    windows = sorted(read_windows([path]), key=lambda w: len(w["ids"]))
    for k in range(0, len(windows), 16):
        some = windows[k : k + 16]
        found = [(b, c, place) for b, c, place in cues_of(some) if "act" in c]
        if not found:
            continue
        with torch.no_grad():
            hidden = network.encoder(*batch_of(some))[0][:, 1:-1]
            of, vectors, scores, _, words, lengths = sight(network, hidden, found, some)
            rows.append(network.roles.inputs(vectors, scores, hidden, of, (words < lengths[:, None]).float()))
        cues += [c for _, c, _ in found]
        taught += [answer and answer["does"] for answer in taught_of(some, found)]
    return torch.cat(rows), cues, taught


def ruled_of(cues):
    return torch.tensor([ACTS.index(c["ruled"]) for c in cues])


def accuracy(does, cues, worth=None):
    act, stance, polarity, steps = does.split([len(ACTS), len(STANCES), len(POLARITIES), len(STEPS)], -1)
    act = act if worth is None else act + worth(ruled_of(cues))
    share = lambda scores, names, key: sum(names[k] == c[key] for k, c in zip(scores.argmax(-1).tolist(), cues)) / len(cues)
    said = [{STEPS[k] for k in (row > 0).nonzero()[:, 0].tolist()} for row in steps]
    right = sum(len(s & set(c["steps"])) for s, c in zip(said, cues))
    f1 = 2 * right / max(1, sum(map(len, said)) + sum(len(set(c["steps"])) for c in cues))
    return f"act {share(act, ACTS, 'act'):.3f} stance {share(stance, STANCES, 'stance'):.3f} polarity {share(polarity, POLARITIES, 'polarity'):.3f} steps F1 {f1:.3f}"


def main():
    p = argparse.ArgumentParser(); p.add_argument("encoder"); p.add_argument("state"); p.add_argument("windows", nargs="+")
    p.add_argument("--dev"); p.add_argument("--rounds", type=int, default=12); p.add_argument("--threads", type=int, default=2)
    p.add_argument("--trust", type=float, default=0.5, help="share of the teacher's answers beside the marks, where there are any")
    o = p.parse_args(); torch.set_num_threads(o.threads); torch.manual_seed(1)
    path = os.path.join(o.state, "model.pt")
    network = Network(o.encoder); network.load_state_dict(torch.load(path)); network.eval()
    files = [(*features(network, name.partition("*")[0]), float(name.partition("*")[2] or 1)) for name in o.windows]
    rows, cues = torch.cat([f[0] for f in files]), [c for f in files for c in f[1]]
    taught = [answer for f in files for answer in f[2]]
    weight = torch.cat([torch.full((len(f[1]),), f[3]) for f in files])
    ruled = ruled_of(cues)
    dev = features(network, o.dev) if o.dev else None
    print(f"{len(cues)} marked cues", flush=True)
    if dev:
        print("as it was:", accuracy(network.roles.does(dev[0]), dev[1]), flush=True)
    head = Roles(network.encoder.bert.config.hidden_size).does
    worth = nn.Embedding(len(ACTS), len(ACTS)); nn.init.zeros_(worth.weight)
    optimizer = torch.optim.AdamW([{"params": head.parameters()}, {"params": worth.parameters()}], lr=1e-3, weight_decay=0.05)
    batches = (len(cues) + 63) // 64
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, [1e-3, 5e-3], total_steps=o.rounds * batches)
    for turn in range(o.rounds):
        head.train(); total = 0.0
        order = torch.randperm(len(cues))
        for k in range(0, len(cues), 64):
            some = order[k : k + 64]
            # What the encoder gave stays as it is; hiding a part of it keeps the head from learning single articles by heart.
            does = head(F.dropout(rows[some], 0.5))
            loss = (act_losses(does, [cues[i] for i in some], worth(ruled[some]), None, [taught[i] for i in some], o.trust) * weight[some]).mean()
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
