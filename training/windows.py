"""Windows as tensors, a row each, so that a batch is a choice of rows and all of it can stand on the device from the start.

Three tables: the windows, their cues (those that begin in a window's core), and their pronouns (every "he" and "she" in a core). Rows have
one width: LENGTH tokens, or as many words.
"""
import json, os, zlib
import numpy as np, torch
from network import ACTS, CUE_SCORES, POLARITIES, STANCES, STEPS

CLS, SEP, PAD, MASK = 101, 102, 0, 103
LENGTH = 254
# The word of what is beyond a window; a cue label that nobody asks for.
NOWHERE, NOT_ASKED = LENGTH, 3
# Pieces of which a network may be asked whom they mean: he, his, her, she, him, himself, herself, hers.
PRONOUNS = {2002, 2010, 2014, 2016, 2032, 2370, 2841, 5106}
SOURCE, CONTENT = 1, 2


def fold_of(window, folds):
    """In which of so many parts an article falls: all its windows in the same, in every file."""
    return zlib.crc32(window["article"].encode()) % folds


class Windows:
    """windows, cues, pronouns: tables of tensors by name, with as many rows each. cues and pronouns say the row of their window in `of`."""

    def __init__(self, windows, cues, pronouns):
        self.windows, self.cues, self.pronouns = windows, cues, pronouns
        count = len(windows["size"])
        self.cues_from, self.pronouns_from = (np.searchsorted(table["of"].cpu().numpy(), np.arange(count + 1)) for table in (cues, pronouns))
        self.sizes, self.counts = (windows[name].cpu().numpy() for name in ("size", "count"))

    def __len__(self):
        return len(self.sizes)

    def to(self, device):
        return Windows(*({name: t.to(device) for name, t in table.items()} for table in (self.windows, self.cues, self.pronouns)))

    def choose(self, rows):
        """The windows of these rows as a batch: columns as far as the longest goes; `of` counts within the batch."""
        device, rows = self.windows["size"].device, np.asarray(rows)
        here = lambda x: torch.from_numpy(np.ascontiguousarray(x)).to(device, non_blocking=True)
        length = int(self.sizes[rows].max())

        narrowed = lambda table: {name: t[:, : length + EXTRA.get(name, 0)] if name in WIDE else t for name, t in table.items()}

        def those(table, starts):
            spans = [np.arange(starts[r], starts[r + 1]) for r in rows]
            picked = here(np.concatenate(spans))
            of = here(np.repeat(np.arange(len(rows)), [len(s) for s in spans]))
            return picked, narrowed({name: t[picked] for name, t in table.items()} | {"of": of})

        picked = here(rows)
        windows = narrowed({name: t[picked] for name, t in self.windows.items()})
        return Batch((picked, windows), those(self.cues, self.cues_from), those(self.pronouns, self.pronouns_from), length, int(self.counts[rows].max()))


class Batch:
    """Some windows, their cues and pronouns, and of each table the rows they come from; the tokens and words of the longest."""

    def __init__(self, windows, cues, pronouns, length, most):
        (self.rows, self.windows), (self.cue_rows, self.cues), (self.pronoun_rows, self.pronouns) = windows, cues, pronouns
        self.length, self.most, self.words, self.lengths = length, most, self.windows["words"].long(), self.windows["count"].long()


# Tables' columns that go as far as the tokens or words do; some hold the encoder's own marks, or a share of what is elsewhere, besides.
WIDE = {"ids", "quotation", "opening", "words", "labels", "tokens", "roles", "paths", "named", "counts", "names", "allowed", "shares"}
EXTRA = {"ids": 2, "quotation": 2, "opening": 2, "allowed": 1, "shares": 1}


def pack(windows, acts=1.0):
    """Windows as prepare.ts writes them -> Windows. acts: what a mark of an act weighs"""
    count = len(windows)
    table = {
        "ids": np.zeros((count, LENGTH + 2), np.int32), "quotation": np.zeros((count, LENGTH + 2), np.int8), "opening": np.zeros((count, LENGTH + 2), np.int8),
        "size": np.zeros(count, np.int32), "words": np.full((count, LENGTH), NOWHERE, np.int16), "count": np.zeros(count, np.int32),
        "core": np.zeros((count, 2), np.int32), "task": np.zeros(count, np.int8), "labels": np.full((count, LENGTH), NOT_ASKED, np.int8),
    }  # fmt: skip
    found, meant = [], []
    for row, w in enumerate(windows):
        ids, (first, last), n = w["ids"], w["core"], len(w["ids"])
        table["ids"][row, : n + 2] = [CLS, *ids, SEP]
        for name in ("quotation", "opening"):
            table[name][row, 1 : n + 1] = w[name]
        table["words"][row, :n] = w["words"]; table["count"][row] = w["words"][-1] + 1
        table["size"][row], table["core"][row], table["task"][row] = n, w["core"], w["task"]
        cues = [c for _, c in cues_of([w])]
        # Null: nobody marked attributions there; silver: nobody but a teacher did.
        if w["cues"] is not None and not w.get("silver"):
            labels = table["labels"][row]; labels[first:last] = 0
            for c in cues:
                labels[c["cue"][0] : min(last, c["cue"][1])] = 2
            for c in cues:
                labels[c["cue"][0]] = 1
        found += [(row, w, c) for c in cues]
        marked = {p["at"]: p for p in w["pronouns"]}
        asked = sorted({*marked, *(at for at in range(first, last) if ids[at] in PRONOUNS)})
        meant += [(row, at, marked.get(at)) for at in asked]
    return Windows({name: torch.from_numpy(t) for name, t in table.items()}, pack_cues(found, acts), pack_pronouns(meant))


def cues_of(windows):
    """The cues that begin in their window's core, as the table of cues has them; with the window of each."""
    return [(w, c) for w in windows for c in w["cues"] or [] if w["core"][0] <= c["cue"][0] < w["core"][1]]


def pack_cues(found, acts):
    table = {
        "of": np.zeros(len(found), np.int32), "start": np.zeros(len(found), np.int16), "end": np.zeros(len(found), np.int16),
        "roles": np.zeros((len(found), LENGTH), np.int8), "paths": np.zeros((len(found), LENGTH), np.int8), "named": np.zeros((len(found), LENGTH, 2), bool),
        "spans": np.zeros(len(found), bool), "act": np.zeros((len(found), 2), np.int8), "stance": np.zeros(len(found), np.int8), "polarity": np.zeros(len(found), np.int8),
        "ruled": np.zeros(len(found), np.int8), "steps": np.zeros((len(found), len(STEPS)), bool), "layered": np.zeros(len(found), np.float32), "stanced": np.zeros(len(found), bool), "stepped": np.zeros(len(found), bool),
    }  # fmt: skip
    for k, (row, w, c) in enumerate(found):
        at, (start, end) = w["words"], c["cue"]
        table["of"][k], table["start"][k], table["end"][k], table["spans"][k] = row, start, end, not w.get("silver")
        for role, label in (("content", CONTENT), ("source", SOURCE)):
            table["roles"][k, c[role]] = label
            table["paths"][k, [at[i] for i in c[role]]] = label
        # A cue's own words are neither.
        table["paths"][k, at[start] : at[end - 1] + 1] = 0
        if "act" in c:
            table["act"][k] = ACTS.index(c["act"]), ACTS.index(c.get("or", c["act"]))
            table["stance"][k], table["polarity"][k] = STANCES.index(c["stance"]), POLARITIES.index(c["polarity"])
            # Readers of silver windows marked acts, polarities and targets alone.
            fully = not w.get("silver")
            table["ruled"][k], table["layered"][k], table["stanced"][k], table["stepped"][k] = ACTS.index(c["ruled"]), acts, fully, fully and c["steps"] is not None
            table["steps"][k, [STEPS.index(s) for s in c["steps"] or []]] = True
            table["named"][k, c["target"], 0] = True; table["named"][k, c["party"], 1] = True
    return {name: torch.from_numpy(t) for name, t in table.items()}


def pack_pronouns(meant):
    """allowed: the words that may have the share, the first for all that is elsewhere."""
    table = {"of": np.zeros(len(meant), np.int32), "at": np.zeros(len(meant), np.int16), "marked": np.zeros(len(meant), bool), "allowed": np.zeros((len(meant), LENGTH + 1), bool)}
    for k, (row, at, p) in enumerate(meant):
        table["of"][k], table["at"][k] = row, at
        if p is None:
            continue
        table["marked"][k] = True
        if p["means"] is not None:
            table["allowed"][k, [m + 1 for m in p["means"]] or [0]] = True
        else:
            table["allowed"][k] = True; table["allowed"][k, [m + 1 for m in p["others"]]] = False
    return {name: torch.from_numpy(t) for name, t in table.items()}


def answers_of(path):
    """Where a teacher's answers on a file of windows lie."""
    return path.removesuffix(".jsonl") + ".answers.pt"


def read_lines(path):
    with open(path, encoding="utf8") as f:
        return [json.loads(line) for line in f]


def read(path, acts=1.0, fold=None):
    """A file of windows, with a teacher's answers where they lie beside it. fold: (k, n): without the articles of part k of n"""
    lines = read_lines(path)
    kept = [i for i, w in enumerate(lines) if fold is None or fold_of(w, fold[1]) != fold[0]]
    out = pack([lines[i] for i in kept], acts)
    if os.path.exists(answers_of(path)) and fold is None:
        answers = torch.load(answers_of(path), map_location="cpu")
        for table in ("windows", "cues", "pronouns"):
            getattr(out, table).update(answers[table])
    return untaught(out)


# A teacher's answers: of each token how surely a cue begins there, goes on, or neither; of each cue, chain.py's expected counts, what it does,
# where target and parties are named; of each pronoun, how the words share in naming whom it means. taught: whether there is an answer.
ANSWERS = {
    "windows": {"tokens": (LENGTH, 3)},
    "cues": {"counts": (LENGTH, 7), "changes": (), "does": (CUE_SCORES,), "names": (LENGTH, 2)},
    "pronouns": {"shares": (LENGTH + 1,)},
}  # fmt: skip


def untaught(windows):
    """With empty answers where there are none, so that files with and without them can stand in one table."""
    for name, columns in ANSWERS.items():
        table = getattr(windows, name); rows = len(next(iter(table.values())))
        if "taught" not in table:
            table.update({column: torch.zeros(rows, *shape, dtype=torch.float16) for column, shape in columns.items()}, taught=torch.zeros(rows, dtype=torch.bool))
    return windows


def joined(parts):
    """Several files as one."""
    starts = np.cumsum([0, *(len(p) for p in parts)])
    tables = []
    for name in ("windows", "cues", "pronouns"):
        own = [getattr(p, name) for p in parts]
        columns = {c: torch.cat([t[c] for t in own]) for c in own[0]}
        if name != "windows":
            columns["of"] = torch.cat([t["of"] + int(s) for t, s in zip(own, starts)])
        tables.append(columns)
    return Windows(*tables)
