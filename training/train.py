#!/usr/bin/env python3
"""Trains the network on prepared windows. Saves its state every few minutes and goes on from it when started again.

usage: train.py ENCODER_DIR STATE_DIR WINDOWS.jsonl[,SHIFTED.jsonl ...][*REPEAT][@ACTS] ... [--epochs 6] [--minutes N] [--part 0.1] [--dev DEV.jsonl,...]
       [--start MODEL.pt] [--trust 0.5] [--fold K/N] [--device cuda]

Files joined by commas are the same articles cut into windows in different places: each pass reads the next of them. ACTS: what a mark of an act weighs
there. Where a teacher's answers lie beside a file (teach.py), the network learns from a mixture of them and the marks.

The order of windows and the dropout follow from the seed and the step, so that a run that was stopped and resumed sees the
same windows in the same order as one that was not.
"""
import argparse, math, os, random, time
from typing import NamedTuple
import torch
from torch import nn
from torch.nn import functional as F
from chain import CHAIN_SCORES, CONTENT, SOURCE, counts_of, cross_entropy
from network import ACTS, CUE_LABELS, PARTY, POLARITIES, STANCES, STEPS, TARGET, Network, distance_buckets
from windows import MASK, NOT_ASKED, joined, read


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("encoder"); p.add_argument("state"); p.add_argument("windows", nargs="+")
    p.add_argument("--dev", help="files to measure on, joined by commas"); p.add_argument("--epochs", type=int, default=6); p.add_argument("--minutes", type=float, default=1e9)
    p.add_argument("--part", type=float, default=1.0); p.add_argument("--batch", type=int, default=5)
    p.add_argument("--rate", type=float, default=9e-5); p.add_argument("--head-rate", type=float, default=6e-4)
    p.add_argument("--seed", type=int, default=1); p.add_argument("--threads", type=int, default=2); p.add_argument("--bf16", action="store_true")
    p.add_argument("--device", default="cpu", help="cuda where there is one")
    p.add_argument("--start", help="weights to begin from; what the network has beyond them begins at random")
    p.add_argument("--hide", type=float, default=0.06, help="share of the pieces that are hidden, so that no single word is learnt by heart")
    p.add_argument("--trust", type=float, default=0.5, help="share of the teacher's answers beside the marks, where there are any")
    p.add_argument("--trust-layers", type=float, default=0.5, help="the same for what cues do and at whom it is aimed, of which readers know more")
    p.add_argument("--fold", help="K/N: without the articles of part K of N, on which this network will answer")
    p.add_argument("--save-every", type=float, default=4.0, help="minutes")
    return p.parse_args()


class Files:
    """Every file that a training reads, once, in one table; a pass is a choice of its rows."""

    def __init__(self, names, fold=None):
        self.sets, self.rows, parts = [], {}, []
        for name in names:
            paths, _, acts = name.partition("@")
            paths, _, repeat = paths.partition("*")
            self.sets.append((paths.split(","), int(repeat or 1)))
            for path in self.sets[-1][0]:
                if path not in self.rows:
                    parts.append(read(path, float(acts or 1), fold)); start = sum(map(len, parts[:-1]))
                    self.rows[path] = range(start, start + len(parts[-1]))
        self.windows = joined(parts)

    def rows_of(self, epoch):
        return [row for paths, repeat in self.sets for k in range(repeat) for row in self.rows[paths[(epoch + k) % len(paths)]]]


def opened(encoder, device):
    """A network whose heads are random yet, on the device."""
    with torch.device("cpu"):
        network = Network(encoder)
    return network.to(device)


CUE_WEIGHT, ROLE_WEIGHT = [1.0, 1.5, 1.5], [1.0, 2.0, 1.0]
# Against gold articles the second readers of PolNeAR's acts were right a little less often than the first.
SECOND_READER = 0.4
# A step that there is and a name weigh more than one that there is not: most are not.
STEP_WEIGHT, NAME_WEIGHT = 2.0, 3.0
# Plain statements are half of all: without weights the rarer acts are hardly ever chosen.
ACT_WEIGHT = [0.6] + [1.0] * (len(ACTS) - 1)


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


def one_of(names, places):
    return F.one_hot(places.long(), len(names)).float()


def heard(cues, marked, trust):
    """How much of a teacher's word stands beside a mark, and whether either is there: where nobody marked it the teacher alone speaks. -> [c], [c]"""
    return torch.where(marked, trust, 1.0) * cues["taught"], (marked | cues["taught"]).float()


def act_losses(does, cues, worth=0, weight=None, trust=0.0):
    """Of each cue of which somebody marked what it does, or a teacher knows: its act, stance, polarity and steps.

    does [c, CUE_SCORES]; cues: rows of the table of cues; worth [c, acts]: added to the scores of the acts -> [c], nought of the others
    """
    marks = [cues["layered"] > 0, cues["stanced"], cues["layered"] > 0, cues["stepped"]]
    shares, known = zip(*(heard(cues, m, trust) for m in marks))
    act = one_of(ACTS, cues["act"][:, 0]).lerp(one_of(ACTS, cues["act"][:, 1]), SECOND_READER) * 0.95 + 0.05 / len(ACTS)
    # A teacher's word on the act bears the weight already: it learnt under it.
    given = [act if weight is None else act * weight, one_of(STANCES, cues["stance"]), one_of(POLARITIES, cues["polarity"]), cues["steps"].float()]
    parts = [len(ACTS), len(STANCES), len(POLARITIES), len(STEPS)]
    given = [g.lerp(answer, share[:, None]) for g, answer, share in zip(given, cues["does"].float().split(parts, -1), shares)]
    act, stance, polarity, steps = does.float().split(parts, -1)
    losses = [-(g * F.log_softmax(s, -1)).sum(-1) for g, s in zip(given, (act + worth, stance, polarity))]
    losses.append(F.binary_cross_entropy_with_logits(steps, given[3], reduction="none", pos_weight=torch.tensor(STEP_WEIGHT)).sum(-1))
    # Beside a mark of an act that weighs little the teacher's word weighs as much as anywhere.
    weighs = [torch.where(marks[0], torch.maximum(cues["layered"], shares[0]), known[0]), 0.5 * known[1], 0.5 * known[2], known[3]]
    return sum(loss * w for loss, w in zip(losses, weighs))


def name_loss(scores, cues, alive, trust):
    """Where target and parties are named, over the same cues, summed. scores [c, n, TOKEN_SCORES]; alive [c, n]"""
    # Whoever marked a chain marked its parties.
    shares, known = (torch.stack(x, -1)[:, None] for x in zip(*(heard(cues, m, trust) for m in (cues["layered"] > 0, cues["stepped"]))))
    given = cues["named"].float().lerp(cues["names"].float(), shares)
    loss = F.binary_cross_entropy_with_logits(scores[..., [TARGET, PARTY]].float(), given, reduction="none", pos_weight=torch.tensor(NAME_WEIGHT))
    return (loss * alive[..., None] * known).sum()


def cue_loss(scores, batch, trust):
    """scores [b, n, CUE_LABELS]; what each token should be, and how much that weighs: nought outside the core."""
    w = batch.windows
    # A teacher's answers bear the weights already: it learnt under them. Where nobody marked anything the teacher alone speaks.
    unmarked = (w["labels"] == NOT_ASKED).all(1)
    share = torch.where(unmarked, 1.0, trust) * w["taught"]
    at = torch.arange(batch.length)[None]
    inside = (at >= w["core"][:, :1]) & (at < w["core"][:, 1:])
    given = F.one_hot(w["labels"].long(), CUE_LABELS + 1)[..., :CUE_LABELS] * torch.tensor(CUE_WEIGHT)
    given = given.lerp(w["tokens"].float(), share[:, None, None]) * inside[..., None]
    return -(given * F.log_softmax(scores.float(), -1)).sum()


class Sight(NamedTuple):
    """What the role head sees of cues, c of them, in the windows of a batch."""

    of: torch.Tensor  # [c] the window of each
    vectors: torch.Tensor  # [c, h]
    scores: torch.Tensor  # [c, n, TOKEN_SCORES]
    weights: torch.Tensor  # [c, n] 1/length on a cue's tokens
    words: torch.Tensor  # [c, n] the word of each token; beyond the window its number of words or more
    lengths: torch.Tensor  # [c] words of its window


def sight(network, hidden, batch):
    """hidden [b, n, h]"""
    of, start, end = batch.cues["of"], batch.cues["start"].long(), batch.cues["end"].long()
    at = torch.arange(batch.length)[None]
    weights = ((at >= start[:, None]) & (at < end[:, None])).float()
    weights = weights / weights.sum(1, keepdim=True)
    vectors = torch.bmm(weights[:, None].to(hidden.dtype), hidden[of])[:, 0]
    scores = network.roles.pairs(vectors, network.roles.of_token(hidden)[of], distance_buckets(start, end, batch.length)).float()
    return Sight(of, vectors, scores, weights, batch.words[of], batch.lengths[of])


def scores_by_word(seen, most):
    """What the chain decides by: the boundaries' scores of each word, a cue's own words being neither. -> [c, most, CHAIN_SCORES]"""
    worded = by_word(seen.scores[..., :CHAIN_SCORES], seen.words, most)
    cue_words = by_word(seen.weights[..., None], seen.words, most)[..., 0] > 0
    outside = torch.zeros(CHAIN_SCORES).index_fill(0, torch.tensor([SOURCE, CONTENT]), -1e3)
    return torch.where(cue_words[..., None], outside, worded)


def pointed(network, hidden, batch, pronouns):
    """How the places that could name whoever a pronoun means share it. hidden [b, n, h], the encoder's own marks included; pronouns: rows of their
    table -> [p, 1 + n] log shares: elsewhere, then the window's words"""
    of, at = pronouns["of"], pronouns["at"].long()
    scores = network.encoder.points(hidden, of, at + 1).float()
    named = by_word(scores[:, 1:-1, None], batch.words[of], batch.length)[..., 0]
    beyond = torch.arange(batch.length)[None] >= batch.lengths[of][:, None]
    return F.log_softmax(torch.cat([scores[:, :1], named.masked_fill(beyond, -1e4)], 1), 1)


def pronoun_loss(network, hidden, batch, trust):
    """Over the pronouns of which a mark or a teacher says whom they mean, summed. By a mark: -log of the share that all words together get that name
    the party, or of all but those that are known to name somebody else. hidden [b, n, h], the encoder's own marks included"""
    known = (batch.pronouns["marked"] | batch.pronouns["taught"]).nonzero()[:, 0]
    p = {name: t[known] for name, t in batch.pronouns.items()}
    if not len(known):
        return hidden.sum() * 0
    shares = pointed(network, hidden, batch, p)
    # The words that may have the share take it as the network itself would deal it out.
    marked = -torch.logsumexp(shares.masked_fill(~p["allowed"], -1e4), 1)
    weight = torch.where(p["marked"], trust, 1.0) * p["taught"]
    return (torch.where(weight < 1, marked, 0) * (1 - weight) - weight * (p["shares"].float() * shares).sum(1)).sum()


def role_losses(network, seen, batch, trust):
    """-> of each cue how far its source and content are from the marks or the teacher's answer, by piece and by the chain over words; nought where there is neither"""
    cues, words = batch.cues, seen.words
    most = batch.most
    share = torch.where(cues["spans"], trust, 1.0) * cues["taught"]
    known = (cues["spans"] | cues["taught"]).float()
    taught = cues["counts"][:, :most].float()
    each = F.one_hot(cues["roles"].long(), 3) * torch.tensor(ROLE_WEIGHT)
    each = each.lerp(taught[..., :3].gather(1, words.clamp(max=most - 1)[..., None].expand(-1, -1, 3)), share[:, None, None])
    counts, changes = counts_of(cues["paths"][:, :most].long(), seen.lengths)
    counts, changes = counts.lerp(taught, share[:, None, None]), changes.lerp(cues["changes"].float(), share)
    alive = words < seen.lengths[:, None]
    pieces = -(each * alive[..., None] * F.log_softmax(seen.scores[..., :3], -1)).sum((1, 2))
    chain = cross_entropy(scores_by_word(seen, most), counts, changes, seen.lengths, network.roles.change)
    return (pieces / 240 + chain / 15) * known


def inputs_of(batch, hide=0.0):
    """What the encoder reads of a batch, a share of the pieces hidden."""
    w = batch.windows
    ids = w["ids"].long()
    mask = torch.arange(batch.length + 2)[None] < w["size"][:, None] + 2
    if hide:
        ids = torch.where((torch.rand(ids.shape) < hide) & (ids > MASK), MASK, ids)
    return ids, w["quotation"].long(), w["opening"].long(), w["task"].long(), mask.long()


def losses(network, batch, hide=0.0, trust=0.5, trust_layers=0.5):
    """-> losses of cues, roles, layers and pronouns, each summed over the windows and scaled to weigh about the same"""
    hidden, cue_scores = network.encoder(*inputs_of(batch, hide))
    pronouns = pronoun_loss(network, hidden, batch, trust) / 5
    cues = cue_loss(cue_scores[:, 1:-1], batch, trust) / 60
    if not len(batch.cues["of"]):
        return cues, cues * 0, cues * 0, pronouns
    hidden = hidden[:, 1:-1]
    seen = sight(network, hidden, batch)
    alive = (seen.words < seen.lengths[:, None]).float()
    does = network.roles.acts(seen.vectors, seen.scores, hidden, seen.of, alive)
    layers = act_losses(does, batch.cues, 0, torch.tensor(ACT_WEIGHT), trust_layers).sum() / 8
    return cues, role_losses(network, seen, batch, trust).sum(), layers + name_loss(seen.scores, batch.cues, alive, trust_layers) / 100, pronouns


def steps_of(rows, batch):
    return (len(rows) + batch - 1) // batch


def epoch_batches(rows, sizes, batch, seed, epoch):
    """Batches of rows of like lengths, in an order that the seed and the epoch fix."""
    rng = random.Random(seed * 1000 + epoch)
    order = sorted(rows, key=lambda row: sizes[row] + rng.random() * 40)
    groups = [order[i : i + batch] for i in range(0, len(order), batch)]
    rng.shuffle(groups)
    return groups


def measured(network, windows):
    """Losses by the marks alone, a window, and how many acts and places of targets the network gets right by itself."""
    network.eval(); sums, right, found = [0.0] * 4, 0, [0, 0, 0]
    with torch.no_grad():
        for i in range(0, len(windows), 8):
            batch = windows.choose(range(i, min(len(windows), i + 8)))
            sums = [s + part.item() for s, part in zip(sums, losses(network, batch, trust=0, trust_layers=0))]
            if not len(batch.cues["of"]):
                continue
            hidden = network.encoder(*inputs_of(batch))[0][:, 1:-1]
            seen = sight(network, hidden, batch)
            alive = seen.words < seen.lengths[:, None]
            does = network.roles.acts(seen.vectors, seen.scores, hidden, seen.of, alive.float())
            right += (does[:, : len(ACTS)].argmax(-1) == batch.cues["act"][:, 0])[batch.cues["layered"] > 0].sum().item()
            named = (seen.scores[..., TARGET] > math.log(NAME_WEIGHT)) & alive
            given = batch.cues["named"][..., 0]
            found = [f + int(n) for f, n in zip(found, ((named & given).sum(), named.sum(), given.sum()))]
    network.train()
    layered = int((windows.cues["layered"] > 0).sum())
    return "cue {:.4f} role {:.4f} layers {:.4f} pronouns {:.4f} ".format(*(s / len(windows) for s in sums)) + (
        f"act {right / layered:.4f} target places {2 * found[0] / max(1, found[1] + found[2]):.4f}" if layered else ""
    )


def begun(o):
    """The network that a training begins with."""
    network = opened(o.encoder, o.device)
    if o.start:
        known, own = torch.load(o.start, map_location=o.device), network.state_dict()
        missing = network.load_state_dict({k: v for k, v in known.items() if k in own and own[k].shape == v.shape}, strict=False).missing_keys
        print("begins at random:", " ".join(missing), flush=True)
    return network


class Training:
    """A network as it learns, with the running mean of its weights and how far it is. Kept in one file, from which it goes on."""

    def __init__(self, network, o, steps):
        self.network, self.options, self.steps, self.step = network, o, steps, 0
        self.trained = [p for p in network.parameters() if p.requires_grad]
        body = [p for p in network.encoder.bert.parameters() if p.requires_grad]
        body_ids = {id(p) for p in body}
        head = [p for p in self.trained if id(p) not in body_ids]
        self.optimizer = torch.optim.AdamW([{"params": body, "lr": o.rate}, {"params": head, "lr": o.head_rate}], weight_decay=0.01, fused=True)
        self.schedule = torch.optim.lr_scheduler.LambdaLR(self.optimizer, lambda s: min(1, s / (0.06 * steps)) * max(0.01, 1 - s / steps))
        self.average = [p.detach().clone() for p in self.trained]
        self.path = os.path.join(o.state, "state.pt")
        if os.path.exists(self.path):
            self.resume()

    def resume(self):
        saved = torch.load(self.path, map_location=self.options.device)
        self.network.load_state_dict(saved["network"]); self.optimizer.load_state_dict(saved["optimizer"]); self.schedule.load_state_dict(saved["schedule"])
        self.average, self.step = saved["average"], saved["step"]
        print(f"resumed at step {self.step} of {self.steps}", flush=True)

    def save(self):
        state = {"network": self.network.state_dict(), "optimizer": self.optimizer.state_dict(), "schedule": self.schedule.state_dict()}
        torch.save({**state, "average": self.average, "step": self.step}, self.path + ".new")
        os.replace(self.path + ".new", self.path)

    def learn(self, batch, count):
        """One step on a batch of so many windows. -> its losses, a window"""
        o = self.options
        torch.manual_seed(o.seed * 1_000_003 + self.step)
        with torch.autocast(o.device, dtype=torch.bfloat16, enabled=o.bf16):
            parts = losses(self.network, batch, o.hide, o.trust, o.trust_layers)
        loss = sum(parts) / count
        self.optimizer.zero_grad(); loss.backward()
        nn.utils.clip_grad_norm_(self.trained, 1.0)
        self.optimizer.step(); self.schedule.step(); self.step += 1
        if self.step % 8 == 0:  # a running mean of the weights scores better than the last ones
            decay = min(0.985, self.step / (self.step + 80))
            torch._foreach_lerp_(self.average, [p.detach() for p in self.trained], 1 - decay)
        return torch.stack([p.detach().float() / count for p in parts])

    def finish(self):
        """The network takes its running mean for its weights."""
        with torch.no_grad():
            for p, a in zip(self.trained, self.average):
                p.copy_(a)
        torch.save(self.network.state_dict(), os.path.join(self.options.state, "model.pt"))


def run(training, passes, windows, o):
    """Goes through what is left of the passes, lists of rows. -> whether it came to their end; else the clock stopped it"""
    sizes = [steps_of(rows, o.batch) for rows in passes]
    first_step = [sum(sizes[:e]) for e in range(len(passes) + 1)]
    started = saved_at = time.time(); seen, count = 0, 0
    for epoch in range(sum(training.step >= end for end in first_step[1:]), len(passes)):
        batches = epoch_batches(passes[epoch], windows.sizes, o.batch, o.seed, epoch)
        training.network.train()
        for rows in batches[training.step - first_step[epoch] :]:
            seen, count = seen + training.learn(windows.choose(rows), len(rows)), count + 1
            if training.step % 100 == 0:
                cue, role, layers, pronouns = (seen / count).tolist(); seen, count = 0, 0
                told = f"cue {cue:.3f} role {role:.3f} layers {layers:.3f} pronouns {pronouns:.3f} {time.time() - started:.0f}s"
                print(f"epoch {epoch} step {training.step}/{training.steps} {told}", flush=True)
            if time.time() - saved_at > o.save_every * 60:
                training.save(); saved_at = time.time()
            if (time.time() - started) / 60 > o.minutes:
                training.save()
                return False
        training.save()
    return True


def main():
    o = arguments()
    os.makedirs(o.state, exist_ok=True)
    torch.set_num_threads(o.threads); torch.manual_seed(o.seed); torch.set_float32_matmul_precision("high")
    files = Files(o.windows, tuple(map(int, o.fold.split("/"))) if o.fold else None)
    windows, dev = files.windows.to(o.device), [(path, read(path).to(o.device)) for path in (o.dev or "").split(",") if path]
    torch.set_default_device(o.device)
    passes = [files.rows_of(epoch) for epoch in range(o.epochs)]
    if o.part != 1:
        passes = [random.Random(o.seed).sample(rows, int(len(rows) * o.part)) for rows in passes]
    steps = sum(steps_of(rows, o.batch) for rows in passes)
    training = Training(begun(o), o, steps)
    print(f"{len(passes[0])} windows, {int(windows.sizes[passes[0]].sum())} tokens, {steps} steps", flush=True)
    if not run(training, passes, windows, o):
        print("stopped by the clock; start again to go on", flush=True)
        return
    training.finish()
    for path, table in dev:
        print(path, measured(training.network, table), flush=True)


if __name__ == "__main__":
    main()
