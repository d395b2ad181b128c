#!/usr/bin/env python3
"""Trains the network on prepared windows. Saves its state every few minutes and goes on from it when started again.

usage: train.py ENCODER_DIR STATE_DIR WINDOWS.jsonl[*REPEAT] ... [--epochs 6] [--minutes N] [--part 0.1] [--dev DEV.jsonl]

The order of windows and the dropout follow from the seed and the step, so that a run that was stopped and resumed sees the
same windows in the same order as one that was not.
"""
import argparse, json, os, random, time
import torch
from torch import nn
from torch.nn import functional as F
from network import Network, distance_buckets

CLS, SEP, PAD = 101, 102, 0


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("encoder"); p.add_argument("state"); p.add_argument("windows", nargs="+")
    p.add_argument("--dev"); p.add_argument("--epochs", type=int, default=6); p.add_argument("--minutes", type=float, default=1e9)
    p.add_argument("--part", type=float, default=1.0); p.add_argument("--batch", type=int, default=5)
    p.add_argument("--rate", type=float, default=9e-5); p.add_argument("--head-rate", type=float, default=6e-4)
    p.add_argument("--seed", type=int, default=1); p.add_argument("--threads", type=int, default=2); p.add_argument("--bf16", action="store_true")
    p.add_argument("--save-every", type=float, default=4.0, help="minutes")
    return p.parse_args()


def read_windows(names):
    out = []
    for name in names:
        path, _, repeat = name.partition("*")
        with open(path, encoding="utf8") as f:
            out += [json.loads(line) for line in f] * int(repeat or 1)
    return out


def batch_of(windows):
    n = max(len(w["ids"]) for w in windows) + 2
    row = lambda values, first, last, pad: [first, *values, last] + [pad] * (n - 2 - len(values))
    ids = torch.tensor([row(w["ids"], CLS, SEP, PAD) for w in windows])
    quotation = torch.tensor([row(w["quotation"], 0, 0, 0) for w in windows])
    opening = torch.tensor([row(w["opening"], 0, 0, 0) for w in windows])
    mask = torch.tensor([[1] * (len(w["ids"]) + 2) + [0] * (n - 2 - len(w["ids"])) for w in windows])
    return ids, quotation, opening, torch.tensor([w["task"] for w in windows]), mask


CUE_WEIGHT = torch.tensor([1.0, 1.5, 1.5])
ROLE_WEIGHT = torch.tensor([1.0, 2.0, 1.0])


def losses(network, windows):
    """-> cue loss, role loss, both summed over the windows and scaled to weigh about the same"""
    hidden, cue_scores = network.encoder(*batch_of(windows))
    hidden, length = hidden[:, 1:-1], hidden.shape[1] - 2
    cue_labels = torch.full((len(windows), length), -100)
    of, cues = [], []
    for b, w in enumerate(windows):
        first, last = w["core"]
        cue_labels[b, first:last] = 0
        for c in w["cues"]:
            if first <= c["cue"][0] < last:
                of.append(b); cues.append(c)
                cue_labels[b, c["cue"][0] : min(last, c["cue"][1])] = 2
    for b, c in zip(of, cues):
        cue_labels[b, c["cue"][0]] = 1
    cue_loss = F.cross_entropy(cue_scores[:, 1:-1].float().reshape(-1, 3), cue_labels.reshape(-1), weight=CUE_WEIGHT, reduction="sum") / 60
    if not cues:
        return cue_loss, cue_loss * 0
    start, end = torch.tensor([c["cue"][0] for c in cues]), torch.tensor([c["cue"][1] for c in cues])
    at, of = torch.arange(length)[None], torch.tensor(of)
    weights = ((at >= start[:, None]) & (at < end[:, None])).float()
    weights = weights / weights.sum(1, keepdim=True)
    vectors = torch.bmm(weights[:, None].to(hidden.dtype), hidden[of])[:, 0]
    logits = network.roles.pairs(vectors, network.roles.of_token(hidden)[of], distance_buckets(start, end, length))
    labels = torch.full((len(cues), length), -100)
    for k, (b, c) in enumerate(zip(of.tolist(), cues)):
        labels[k, : len(windows[b]["ids"])] = 0
        labels[k, c["content"]] = 2; labels[k, c["source"]] = 1
    return cue_loss, F.cross_entropy(logits.float().reshape(-1, 3), labels.reshape(-1), weight=ROLE_WEIGHT, reduction="sum") / 120


def epoch_batches(windows, size, seed, epoch):
    """Batches of like lengths, in an order that the seed and the epoch fix."""
    rng = random.Random(seed * 1000 + epoch)
    order = sorted(range(len(windows)), key=lambda i: len(windows[i]["ids"]) + rng.random() * 40)
    groups = [order[i : i + size] for i in range(0, len(order), size)]
    rng.shuffle(groups)
    return [[windows[i] for i in g] for g in groups]


def main():
    o = arguments()
    os.makedirs(o.state, exist_ok=True)
    torch.set_num_threads(o.threads); torch.manual_seed(o.seed)
    windows = read_windows(o.windows)
    if o.part < 1:
        windows = random.Random(o.seed).sample(windows, int(len(windows) * o.part))
    network = Network(o.encoder)
    body = [p for p in network.encoder.bert.parameters() if p.requires_grad]
    body_ids = {id(p) for p in body}
    head = [p for p in network.parameters() if p.requires_grad and id(p) not in body_ids]
    optimizer = torch.optim.AdamW([{"params": body, "lr": o.rate}, {"params": head, "lr": o.head_rate}], weight_decay=0.01, fused=True)
    per_epoch = (len(windows) + o.batch - 1) // o.batch
    steps = per_epoch * o.epochs
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1, s / (0.06 * steps)) * max(0.01, 1 - s / steps))
    trained = [p for p in network.parameters() if p.requires_grad]
    average = [p.detach().clone() for p in trained]
    step, path = 0, os.path.join(o.state, "state.pt")
    if os.path.exists(path):
        saved = torch.load(path)
        network.load_state_dict(saved["network"]); optimizer.load_state_dict(saved["optimizer"]); schedule.load_state_dict(saved["schedule"])
        average, step = saved["average"], saved["step"]
        print(f"resumed at step {step} of {steps}", flush=True)
    print(f"{len(windows)} windows, {sum(len(w['ids']) for w in windows)} tokens, {steps} steps", flush=True)

    def save():
        torch.save({"network": network.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict(), "average": average, "step": step}, path + ".new")
        os.replace(path + ".new", path)

    started = saved_at = time.time(); run = [0.0, 0.0, 0]
    for epoch in range(step // per_epoch, o.epochs):
        batches = epoch_batches(windows, o.batch, o.seed, epoch)
        network.train()
        for k in range(step - epoch * per_epoch, len(batches)):
            torch.manual_seed(o.seed * 1_000_003 + step)
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=o.bf16):
                cue_loss, role_loss = losses(network, batches[k])
            loss = (cue_loss + role_loss) / len(batches[k])
            optimizer.zero_grad(); loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step(); schedule.step(); step += 1
            if step % 8 == 0:  # a running mean of the weights scores better than the last ones
                decay = min(0.985, step / (step + 80))
                torch._foreach_lerp_(average, [p.detach() for p in trained], 1 - decay)
            run = [run[0] + cue_loss.item() / len(batches[k]), run[1] + role_loss.item() / len(batches[k]), run[2] + 1]
            if step % 100 == 0:
                print(f"epoch {epoch} step {step}/{steps} cue {run[0]/run[2]:.3f} role {run[1]/run[2]:.3f} {time.time()-started:.0f}s", flush=True); run = [0.0, 0.0, 0]
            if time.time() - saved_at > o.save_every * 60:
                save(); saved_at = time.time()
            if (time.time() - started) / 60 > o.minutes:
                save(); print("stopped by the clock; start again to go on", flush=True); return
        save()
    with torch.no_grad():
        for p, a in zip(trained, average):
            p.copy_(a)
    torch.save(network.state_dict(), os.path.join(o.state, "model.pt"))
    if o.dev:
        network.eval(); dev = read_windows([o.dev]); c = r = 0.0
        with torch.no_grad():
            for i in range(0, len(dev), 8):
                a, b = losses(network, dev[i : i + 8]); c += a.item(); r += b.item()
        print(f"dev cue {c/len(dev):.4f} role {r/len(dev):.4f}", flush=True)


if __name__ == "__main__":
    main()
