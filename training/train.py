#!/usr/bin/env python3
"""Trains the network on prepared windows. Saves its state every few minutes and goes on from it when started again.

usage: train.py ENCODER_DIR STATE_DIR WINDOWS.jsonl[,SHIFTED.jsonl ...][*REPEAT] ... [--epochs 6] [--minutes N] [--part 0.1] [--dev DEV.jsonl]
       [--start MODEL.pt] [--trust 0.5] [--device cuda]

Files joined by commas are the same articles cut into windows in different places: each pass reads the next of them. Where a teacher's
answers lie beside a file (teach.py), the network learns from a mixture of them and the marks.

The order of windows and the dropout follow from the seed and the step, so that a run that was stopped and resumed sees the
same windows in the same order as one that was not.
"""
import argparse, json, math, os, random, time
from typing import NamedTuple
import torch
from torch import nn
from torch.nn import functional as F
from chain import CHAIN_SCORES, CONTENT, SOURCE, counts_of, cross_entropy
from network import ACTS, CUE_LABELS, PARTY, POLARITIES, STANCES, STEPS, TARGET, Network, distance_buckets

CLS, SEP, PAD, MASK = 101, 102, 0, 103


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("encoder"); p.add_argument("state"); p.add_argument("windows", nargs="+")
    p.add_argument("--dev"); p.add_argument("--epochs", type=int, default=6); p.add_argument("--minutes", type=float, default=1e9)
    p.add_argument("--part", type=float, default=1.0); p.add_argument("--batch", type=int, default=5)
    p.add_argument("--rate", type=float, default=9e-5); p.add_argument("--head-rate", type=float, default=6e-4)
    p.add_argument("--seed", type=int, default=1); p.add_argument("--threads", type=int, default=2); p.add_argument("--bf16", action="store_true")
    p.add_argument("--device", default="cpu", help="cuda where there is one")
    p.add_argument("--start", help="weights to begin from; what the network has beyond them begins at random")
    p.add_argument("--hide", type=float, default=0.06, help="share of the pieces that are hidden, so that no single word is learnt by heart")
    p.add_argument("--trust", type=float, default=0.5, help="share of the teacher's answers beside the marks, where there are any")
    p.add_argument("--save-every", type=float, default=4.0, help="minutes")
    return p.parse_args()


def read_windows(names, epoch=0):
    """The windows of this pass."""
    out = []
    for name in names:
        paths, _, repeat = name.partition("*")
        paths = paths.split(",")
        for k in range(int(repeat or 1)):
            path = paths[(epoch + k) % len(paths)]
            with open(path, encoding="utf8") as f:
                windows = [json.loads(line) for line in f]
            if os.path.exists(answers_of(path)):
                windows = [{**w, "answer": a} for w, a in zip(windows, torch.load(answers_of(path), map_location="cpu"), strict=True)]
            out += windows
    return out


def answers_of(path):
    """Where a teacher's answers on a file of windows lie."""
    return path.removesuffix(".jsonl") + ".answers.pt"


def opened(encoder, device):
    """A network whose heads are random yet, on the device."""
    with torch.device("cpu"):
        network = Network(encoder)
    return network.to(device)


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
# Against gold articles the second readers of PolNeAR's acts were right a little less often than the first.
SECOND_READER = 0.4
# A step that there is and a name weigh more than one that there is not: most are not.
STEP_WEIGHT, NAME_WEIGHT = 2.0, 3.0
# Plain statements are half of all: without weights the rarer acts are hardly ever chosen.
ACT_WEIGHT = torch.tensor([0.6] + [1.0] * (len(ACTS) - 1))


def words_of(windows, length):
    """-> the word of each token [b, length], beyond a window the most words that any has; the number of words of each window [b]"""
    lengths = torch.tensor([w["words"][-1] + 1 for w in windows])
    words = torch.tensor([w["words"] + [int(lengths.max())] * (length - len(w["words"])) for w in windows])
    return words, lengths


def by_word(scores, words, count):
    """Mean over each word's pieces, as the annotator decides. scores [c, n, k]; words [c, n], `count` or more where there is none -> [c, count, k]"""
    words = words.clamp(max=count)
    index = words[..., None].expand(-1, -1, scores.shape[-1])
    sums = torch.zeros(scores.shape[0], count + 1, scores.shape[-1]).scatter_add(1, index, scores)
    counts = torch.zeros(scores.shape[0], count + 1).scatter_add(1, words, torch.ones_like(words, dtype=torch.float))
    return (sums / counts.clamp(min=1)[..., None])[:, :count]


def likely(does):
    """How surely a cue does each thing. does [c, CUE_SCORES] -> [c, CUE_SCORES]: acts, stances and polarities share one each, steps stand alone,
    without the weight under which they were learnt"""
    *choices, steps = does.float().split([len(ACTS), len(STANCES), len(POLARITIES), len(STEPS)], -1)
    return torch.cat([torch.softmax(scores, -1) for scores in choices] + [torch.sigmoid(steps - math.log(STEP_WEIGHT))], -1)


# Stands where nobody marked what a cue does: the teacher alone speaks there.
UNMARKED = {"act": "state", "stance": "neutral", "polarity": "positive", "steps": None}


def laid(rows, shape):
    """Rows of which some are None, laid into a tensor of `shape` as far as each goes, in one copy; and 1 for each that there is."""
    out, has = torch.zeros(shape, device="cpu"), torch.zeros(len(rows), device="cpu")
    for k, row in enumerate(rows):
        if row is not None:
            out[k, : len(row)] = row.cpu(); has[k] = 1
    device = torch.get_default_device()
    return out.to(device), has.to(device)


def act_losses(does, cues, worth=0, weight=None, taught=None, trust=0.0):
    """Of each marked cue: its act, stance, polarity and steps.

    does [c, CUE_SCORES]; worth [c, acts]: added to the scores of the acts; taught: a teacher's answers, as `likely` gives them, [CUE_SCORES] or
    None of each -> [c]
    """
    parts = [len(ACTS), len(STANCES), len(POLARITIES), len(STEPS)]
    place = lambda names, words: F.one_hot(torch.tensor([names.index(w) for w in words]), len(names)).float()
    said = [c if "act" in c else UNMARKED for c in cues]
    act = place(ACTS, [c["act"] for c in said]).lerp(place(ACTS, [c.get("or", c["act"]) for c in said]), SECOND_READER) * 0.95 + 0.05 / len(ACTS)
    # A teacher's word on the act bears the weight already: it learnt under it.
    given = torch.cat([
        act if weight is None else act * weight.to(act.device), place(STANCES, [c["stance"] for c in said]), place(POLARITIES, [c["polarity"] for c in said]),
        torch.tensor([[float(s in (c["steps"] or [])) for s in STEPS] for c in said]),
    ], -1)  # fmt: skip
    asked = torch.tensor([float(c["steps"] is not None) for c in said])
    if taught:
        answers, has = laid([None if row is None else row.float() for row in taught], given.shape)
        # Where nobody marked the cue the teacher alone speaks.
        given = given.lerp(answers, has[:, None] * torch.tensor([[trust if "act" in c else 1.0] for c in cues]))
        asked = torch.maximum(asked, has * torch.tensor([float("act" not in c) for c in cues]))
    act, stance, polarity, steps = does.float().split(parts, -1)
    losses = [-(g * F.log_softmax(s, -1)).sum(-1) for g, s in zip(given.split(parts, -1), (act + worth, stance, polarity))]
    chain = F.binary_cross_entropy_with_logits(steps, given[:, -len(STEPS) :], reduction="none", pos_weight=torch.tensor(STEP_WEIGHT)).sum(-1)
    return losses[0] + 0.5 * losses[1] + 0.5 * losses[2] + asked * chain


def act_loss(does, cues, taught, trust):
    """Over the cues whose layers somebody marked or a teacher knows, summed. does [c, CUE_SCORES]"""
    marked = [k for k, c in enumerate(cues) if "act" in c or taught[k]]
    if not marked:
        return does.sum() * 0
    return act_losses(does[marked], [cues[k] for k in marked], 0, ACT_WEIGHT, [taught[k] and taught[k]["does"] for k in marked], trust).sum()


def name_loss(scores, cues, alive, taught, trust):
    """Where target and parties are named, over the same cues, summed. scores [c, n, TOKEN_SCORES]; alive [c, n]"""
    marked = [k for k, c in enumerate(cues) if "act" in c or taught[k]]
    if not marked:
        return scores.sum() * 0
    given = torch.zeros(len(marked), scores.shape[1], 2, device="cpu")
    for row, c in enumerate(cues[k] for k in marked):
        given[row, c.get("target", []), 0] = 1; given[row, c.get("party", []), 1] = 1
    names, has = laid([taught[k] and taught[k]["names"].float() for k in marked], given.shape)
    given = given.to(scores.device).lerp(names, (has * torch.tensor([trust if "act" in cues[k] else 1.0 for k in marked]))[:, None, None])
    loss = F.binary_cross_entropy_with_logits(scores[marked][..., [TARGET, PARTY]].float(), given, reduction="none", pos_weight=torch.tensor(NAME_WEIGHT))
    return (loss * alive[marked][..., None]).sum()


def cues_of(windows):
    """-> for each cue that begins in its window's core: the window's place, the cue, the cue's place among its window's"""
    return [(b, c, k) for b, w in enumerate(windows) for k, c in enumerate(w["cues"] or []) if w["core"][0] <= c["cue"][0] < w["core"][1]]


def taught_of(windows, found):
    """What a teacher says of each cue, if there is one."""
    return [windows[b]["answer"]["cues"].get(place) if "answer" in windows[b] else None for b, _, place in found]


def given_cues(windows, found, length, trust):
    """What each token should be, and how much that weighs; nought outside the core. -> [b, length, CUE_LABELS]"""
    labels = torch.full((len(windows), length), CUE_LABELS, device="cpu")  # beyond the labels: not asked
    for b, w in enumerate(windows):
        if w["cues"] is not None:  # null: nobody marked attributions there
            labels[b, w["core"][0] : w["core"][1]] = 0
    for b, c, _ in found:
        labels[b, c["cue"][0] : min(windows[b]["core"][1], c["cue"][1])] = 2
    for b, c, _ in found:
        labels[b, c["cue"][0]] = 1
    # A teacher's answers bear the weights already: it learnt under them.
    given = F.one_hot(labels, CUE_LABELS + 1)[..., :CUE_LABELS] * CUE_WEIGHT
    for b, w in enumerate(windows):
        if "answer" in w:
            first, last = w["core"]
            given[b, first:last].lerp_(w["answer"]["tokens"][first:last].float(), trust)
    return given.to(torch.get_default_device())


class Sight(NamedTuple):
    """What the role head sees of cues, c of them, in the windows of a batch."""

    of: torch.Tensor  # [c] the window of each
    vectors: torch.Tensor  # [c, h]
    scores: torch.Tensor  # [c, n, TOKEN_SCORES]
    weights: torch.Tensor  # [c, n] 1/length on a cue's tokens
    words: torch.Tensor  # [c, n] the word of each token; beyond the window its number of words or more
    lengths: torch.Tensor  # [c] words of its window


def sight(network, hidden, found, windows):
    """hidden [b, n, h]; found: as cues_of gives it"""
    length = hidden.shape[1]
    of = torch.tensor([b for b, _, _ in found])
    start, end = (torch.tensor([c["cue"][k] for _, c, _ in found]) for k in (0, 1))
    at = torch.arange(length)[None]
    weights = ((at >= start[:, None]) & (at < end[:, None])).float()
    weights = weights / weights.sum(1, keepdim=True)
    words, lengths = words_of(windows, length)
    vectors = torch.bmm(weights[:, None].to(hidden.dtype), hidden[of])[:, 0]
    scores = network.roles.pairs(vectors, network.roles.of_token(hidden)[of], distance_buckets(start, end, length)).float()
    return Sight(of, vectors, scores, weights, words[of], lengths[of])


def scores_by_word(scores, weights, words, most):
    """What the chain decides by: the boundaries' scores of each word, a cue's own words being neither. -> [c, most, CHAIN_SCORES]"""
    worded = by_word(scores[..., :CHAIN_SCORES], words, most)
    cue_words = by_word(weights[..., None], words, most)[..., 0] > 0
    outside = torch.zeros(CHAIN_SCORES).index_fill(0, torch.tensor([SOURCE, CONTENT]), -1e3)
    return torch.where(cue_words[..., None], outside, worded)


def pointed(network, hidden, windows, of, at):
    """How the places that could name whoever a pronoun means share it. hidden [b, n, h], the encoder's own marks included; of, at [p]: window and
    token, counted without those marks -> [p, 1 + words] log shares: elsewhere, then the window's words"""
    of, at = torch.tensor(of), torch.tensor(at)
    scores = network.encoder.points(hidden, of, at + 1).float()
    words, lengths = words_of(windows, hidden.shape[1] - 2)
    most = int(lengths.max())
    named = by_word(scores[:, 1:-1, None], words[of], most)[..., 0]
    beyond = torch.arange(most)[None] >= lengths[of][:, None]
    return F.log_softmax(torch.cat([scores[:, :1], named.masked_fill(beyond, -1e4)], 1), 1)


def pronoun_loss(network, hidden, windows, trust):
    """Over the pronouns of which a mark or a teacher says whom they mean, summed. By a mark: -log of the share that all words together get that name
    the party, or of all but those that are known to name somebody else. hidden [b, n, h], the encoder's own marks included"""
    found = {}
    for b, w in enumerate(windows):
        found.update({(b, at): [None, answer] for at, answer in w["answer"].get("pronouns", {}).items()} if "answer" in w else {})
        for p in w.get("pronouns", []):
            found.setdefault((b, p["at"]), [None, None])[0] = p
    if not found:
        return hidden.sum() * 0
    shares = pointed(network, hidden, windows, *zip(*found))
    # Of a mark: the words that may have the share; they take it as the network itself would deal it out.
    allowed = torch.zeros(shares.shape, device="cpu")
    for row, (p, _) in zip(allowed, found.values()):
        if p is None:
            continue
        if p["means"] is not None:
            row[[m + 1 for m in p["means"]] or [0]] = 1
        else:
            row.fill_(1); row[[m + 1 for m in p["others"]]] = 0
    marked = -torch.logsumexp(shares.masked_fill(allowed.to(shares.device) == 0, -1e4), 1)
    answers, has = laid([None if answer is None else answer.float() for _, answer in found.values()], shares.shape)
    weight = has * torch.tensor([1.0 if p is None else trust for p, _ in found.values()])
    return (torch.where(weight < 1, marked, 0) * (1 - weight) - weight * (answers * shares).sum(1)).sum()


def losses(network, windows, hide=0.0, trust=0.5):
    """-> losses of cues, roles, layers and pronouns, each summed over the windows and scaled to weigh about the same"""
    ids, quotation, opening, task, mask = batch_of(windows)
    if hide:
        ids = torch.where((torch.rand(ids.shape) < hide) & (ids > MASK), MASK, ids)
    hidden, cue_scores = network.encoder(ids, quotation, opening, task, mask)
    pronouns = pronoun_loss(network, hidden, windows, trust) / 5
    hidden, length = hidden[:, 1:-1], hidden.shape[1] - 2
    found = cues_of(windows)
    given = given_cues(windows, found, length, trust)
    cue_loss = -(given * F.log_softmax(cue_scores[:, 1:-1].float(), -1)).sum() / 60
    if not found:
        return cue_loss, cue_loss * 0, cue_loss * 0, pronouns
    cues = [c for _, c, _ in found]
    of, vectors, scores, weights, words, lengths = sight(network, hidden, found, windows)
    most = int(lengths.max())
    alive = words < lengths[:, None]
    labels = torch.zeros(len(cues), length, dtype=torch.long, device="cpu")
    paths = torch.zeros(len(cues), most, dtype=torch.long, device="cpu")
    for k, (b, c, _) in enumerate(found):
        at = windows[b]["words"]
        for role, label in (("content", CONTENT), ("source", SOURCE)):
            labels[k, c[role]] = label
            paths[k, [at[i] for i in c[role]]] = label
        paths[k, at[c["cue"][0]] : at[c["cue"][1] - 1] + 1] = 0
    each = F.one_hot(labels.to(words.device), 3) * ROLE_WEIGHT.to(words.device)
    counts, changes = counts_of(paths.to(words.device), lengths)
    taught = taught_of(windows, found)
    own, has = laid([answer and answer["counts"].float() for answer in taught], counts.shape)
    has = (has * trust)[:, None, None]
    each = each.lerp(own[..., :3].gather(1, words.clamp(max=most - 1)[..., None].expand(-1, -1, 3)), has)
    counts = counts.lerp(own, has)
    changes = changes.lerp(torch.tensor([answer["changes"].item() if answer else 0.0 for answer in taught]), has.flatten())
    role_loss = -(each * alive[..., None] * F.log_softmax(scores[..., :3], -1)).sum() / 240
    worded = scores_by_word(scores, weights, words, most)
    role_loss = role_loss + cross_entropy(worded, counts, changes, lengths, network.roles.change).sum() / 15
    alive = alive.float()
    does = network.roles.acts(vectors, scores, hidden, of, alive)
    layer_loss = act_loss(does, cues, taught, trust) / 8 + name_loss(scores, cues, alive, taught, trust) / 100
    return cue_loss, role_loss, layer_loss, pronouns


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
    torch.set_num_threads(o.threads); torch.manual_seed(o.seed); torch.set_default_device(o.device)
    passes = {}

    def windows_of(epoch):
        if epoch not in passes:
            passes.clear()
            windows = read_windows(o.windows, epoch)
            passes[epoch] = windows if o.part == 1 else random.Random(o.seed).sample(windows, int(len(windows) * o.part))
        return passes[epoch]

    network = opened(o.encoder, o.device)
    if o.start:
        known, own = torch.load(o.start, map_location=o.device), network.state_dict()
        missing = network.load_state_dict({k: v for k, v in known.items() if k in own and own[k].shape == v.shape}, strict=False).missing_keys
        if "roles.label.weight" in missing:  # begun by a network with the three fits alone
            with torch.no_grad():
                network.roles.label.weight[:3] = known["roles.label.weight"]; network.roles.label.bias[:3] = known["roles.label.bias"]
        print("begins at random:", " ".join(missing), flush=True)
    body = [p for p in network.encoder.bert.parameters() if p.requires_grad]
    body_ids = {id(p) for p in body}
    head = [p for p in network.parameters() if p.requires_grad and id(p) not in body_ids]
    optimizer = torch.optim.AdamW([{"params": body, "lr": o.rate}, {"params": head, "lr": o.head_rate}], weight_decay=0.01, fused=True)
    sizes = [(len(windows_of(e)) + o.batch - 1) // o.batch for e in range(o.epochs)]
    first_step = [sum(sizes[:e]) for e in range(o.epochs + 1)]
    steps = first_step[-1]
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1, s / (0.06 * steps)) * max(0.01, 1 - s / steps))
    trained = [p for p in network.parameters() if p.requires_grad]
    average = [p.detach().clone() for p in trained]
    step, path = 0, os.path.join(o.state, "state.pt")
    if os.path.exists(path):
        saved = torch.load(path, map_location=o.device)
        network.load_state_dict(saved["network"]); optimizer.load_state_dict(saved["optimizer"]); schedule.load_state_dict(saved["schedule"])
        average, step = saved["average"], saved["step"]
        print(f"resumed at step {step} of {steps}", flush=True)
    print(f"{len(windows_of(0))} windows, {sum(len(w['ids']) for w in windows_of(0))} tokens, {steps} steps", flush=True)

    def save():
        torch.save({"network": network.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict(), "average": average, "step": step}, path + ".new")
        os.replace(path + ".new", path)

    started = saved_at = time.time(); run = [0.0] * 5
    for epoch in range(sum(step >= end for end in first_step[1:]), o.epochs):
        batches = epoch_batches(windows_of(epoch), o.batch, o.seed, epoch)
        network.train()
        for k in range(step - first_step[epoch], len(batches)):
            torch.manual_seed(o.seed * 1_000_003 + step)
            with torch.autocast(o.device, dtype=torch.bfloat16, enabled=o.bf16):
                parts = losses(network, batches[k], o.hide, o.trust)
            loss = sum(parts) / len(batches[k])
            optimizer.zero_grad(); loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step(); schedule.step(); step += 1
            if step % 8 == 0:  # a running mean of the weights scores better than the last ones
                decay = min(0.985, step / (step + 80))
                torch._foreach_lerp_(average, [p.detach() for p in trained], 1 - decay)
            run = [r + p.item() / len(batches[k]) for r, p in zip(run, parts)] + [run[4] + 1]
            if step % 100 == 0:
                print(f"epoch {epoch} step {step}/{steps} cue {run[0]/run[4]:.3f} role {run[1]/run[4]:.3f} layers {run[2]/run[4]:.3f} pronouns {run[3]/run[4]:.3f} {time.time()-started:.0f}s", flush=True); run = [0.0] * 5
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
        network.eval(); dev = read_windows([o.dev]); sums = [0.0] * 4
        with torch.no_grad():
            for i in range(0, len(dev), 8):
                sums = [s + part.item() for s, part in zip(sums, losses(network, dev[i : i + 8], trust=0))]
        print("dev cue {:.4f} role {:.4f} layers {:.4f} pronouns {:.4f}".format(*(s / len(dev) for s in sums)), flush=True)


if __name__ == "__main__":
    main()
