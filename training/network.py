"""The network: one encoder pass over a window, a cue tagger, and a head that labels source and content for each cue.

Exported as two graphs. `encoder`: token ids and structure -> hidden states, cue scores, and what each piece asks and tells of whom "he"
means. `roles`: hidden states and the cues found -> for every cue a label for every token, so that contents may overlap, nest and share a
source; where its target and the parties of its chain are named; and what the cue does: act, stance, polarity, steps of the chain.
"""
import torch
from torch import nn
from transformers import AutoModel

CUE_LABELS = 3  # outside, begins a cue, goes on
# For each token, of each cue: fits neither, source, content; begins a source, a content; ends one (chain.py); names the target; names a
# party of the chain.
TOKEN_SCORES = 9
TARGET, PARTY = 7, 8
# In the order of the vocabulary in src/document/attribution.ts.
ACTS = "state claim-responsibility accuse deny confirm decline demand promise threaten warn condemn praise ask decide believe intend perceive".split()
STANCES = "neutral distancing endorsing".split()
POLARITIES = "positive negative".split()
STEPS = "interview told broadcast press-conference statement social-media speech document published cited translation".split()
CUE_SCORES = len(ACTS) + len(STANCES) + len(POLARITIES) + len(STEPS)
BUCKETS = 64
POINTING = 64


def distance_buckets(first, end, length):
    """Signed logarithmic distance of each token from a cue [first, end): 32 inside it. first, end: [c] -> [c, length]"""
    at = torch.arange(length)[None, :]
    before, after = first[:, None] - at, at - end[:, None] + 1
    far = torch.maximum(before, after).clamp(min=1)
    size = (1 + torch.floor(torch.log2(far.float()) * 3)).long().clamp(max=31)
    return torch.where(before > 0, 32 - size, torch.where(after > 0, 32 + size, torch.full_like(size, 32)))


class Mix(nn.Module):
    """Lets each token's label see its neighbours' at a distance: boundaries are where neighbours differ."""

    def __init__(self, width, reach):
        super().__init__()
        self.reach, self.line, self.norm = reach, nn.Linear(3 * width, width), nn.LayerNorm(width)

    def forward(self, x):  # [c, n, width]
        r, n = self.reach, x.shape[1]
        pad = torch.zeros_like(x[:, :1]).expand(-1, r, -1)
        wide = torch.cat([pad, x, pad], 1)
        near = torch.cat([wide[:, :n], x, wide[:, 2 * r :]], -1)
        return self.norm(x + nn.functional.gelu(self.line(near)))


class Reading(nn.Module):
    """What a cue finds in its content: whether a paragraph blames or praises may hang on two of its words, of which its mean says little."""

    def __init__(self, hidden, heads=4, width=32):
        super().__init__()
        self.heads, self.width = heads, width
        self.ask, self.key, self.value = (nn.Linear(hidden, heads * width) for _ in range(3))

    def forward(self, cue, content, key, value, mask=None):
        """cue [c, h]; content [c, n]: how surely each token is its content; key, value [1 or c, n, heads * width]; mask [c, n] -> [c, heads * width]"""
        apart = lambda x: x.view(x.shape[0], -1, self.heads, self.width).transpose(1, 2)
        fits = apart(self.ask(cue)[:, None]) @ apart(key).transpose(2, 3) / self.width**0.5  # [c, heads, 1, n]
        fits = fits + torch.log(content + 1e-4)[:, None, None]
        if mask is not None:
            fits = fits.masked_fill(mask[:, None, None] == 0, -torch.inf)
        share = torch.softmax(fits, -1)
        return (share @ apart(value)).flatten(1)


class Roles(nn.Module):
    def __init__(self, hidden, width=128):
        super().__init__()
        self.of_cue, self.of_token = nn.Linear(hidden, width), nn.Linear(hidden, width)
        self.distance = nn.Embedding(BUCKETS, width)
        self.mix = nn.ModuleList([Mix(width, 1), Mix(width, 3)])
        self.drop, self.label = nn.Dropout(0.1), nn.Linear(width, TOKEN_SCORES)
        self.reading = Reading(hidden)
        self.does = nn.Sequential(nn.Linear(3 * hidden + self.reading.heads * self.reading.width, 192), nn.GELU(), nn.Dropout(0.2), nn.Linear(192, CUE_SCORES))
        # Price of a change of label, before the places have their say.
        self.change = nn.Parameter(torch.tensor(1.0))

    def pairs(self, cue, token, distance):
        """cue [c, h]; token [c or 1, n, width] projected; distance [c, n] -> [c, n, TOKEN_SCORES]"""
        x = nn.functional.gelu(self.of_cue(cue)[:, None] + token + self.distance(distance))
        for mix in self.mix:
            x = mix(self.drop(x))
        return self.label(x)

    def inputs(self, cue, scores, hidden, of=None, mask=None):
        """What a cue does hangs on who says what: cue [c, h]; scores [c, n, TOKEN_SCORES]; hidden [b, n, h], of which each cue's is `of` [c],
        or [1, n, h] -> [c, 3h + what it reads]: means of cue, source, content"""
        own = lambda x: x if of is None else x[of]
        share = torch.softmax(scores[..., :3].detach(), -1)[..., 1:].transpose(1, 2)  # [c, 2, n]
        if mask is not None:
            share = share * mask[:, None]
        mean = (share / (share.sum(-1, keepdim=True) + 1e-3)).to(hidden.dtype) @ own(hidden)  # [c, 2, h]
        read = self.reading(cue, share[:, 1], own(self.reading.key(hidden)), own(self.reading.value(hidden)), mask)
        return torch.cat([cue, mean[:, 0], mean[:, 1], read], -1)

    def acts(self, cue, scores, hidden, of=None, mask=None):
        """-> [c, CUE_SCORES]"""
        return self.does(self.inputs(cue, scores, hidden, of, mask))

    def forward(self, hidden, weights, distance):
        """One window. hidden [n, h]; weights [c, n]: 1/length on a cue's tokens; distance [c, n] buckets -> [c, n, TOKEN_SCORES], [c, CUE_SCORES]"""
        cue = weights @ hidden
        scores = self.pairs(cue, self.of_token(hidden)[None], distance)
        return scores, self.acts(cue, scores, hidden[None])


def own_ids(config):
    """BERT's ids -> the encoder's own. MPNet has BERT's pieces behind four of its own, and its own marks for padding, unknown, start, end, gap."""
    ids = torch.arange(config.vocab_size)
    if config.model_type == "mpnet":
        ids = torch.arange(config.vocab_size - 5) + 4
        ids[[0, 100, 101, 102, 103]] = torch.tensor([1, 3, 0, 2, config.vocab_size - 1])
    return ids


class Encoder(nn.Module):
    def __init__(self, path):
        super().__init__()
        # Attention dropout draws its random numbers on one thread and forces the slow attention.
        self.bert = AutoModel.from_pretrained(path, attention_probs_dropout_prob=0.0, add_pooling_layer=False)
        # Twelve million rows that a small corpus can only spoil, and that cost the optimizer as much as a layer.
        self.bert.embeddings.word_embeddings.weight.requires_grad = False
        self.register_buffer("own", own_ids(self.bert.config), persistent=False)
        h = self.bert.config.hidden_size
        self.quotation, self.opening, self.task = nn.Embedding(4, h), nn.Embedding(4, h), nn.Embedding(2, h)
        for table in (self.quotation, self.opening, self.task):
            nn.init.zeros_(table.weight)
        self.cue = nn.Sequential(nn.Linear(h, h), nn.GELU(), nn.Dropout(0.1), nn.Linear(h, CUE_LABELS))
        # Whom "he" means: what the pronoun asks for, and what every token has to say to that.
        self.asks, self.tells = nn.Linear(h, POINTING), nn.Linear(h, POINTING)

    def points(self, hidden, of, at):
        """hidden [b, n, h]; of [p]: the window of each pronoun; at [p]: its token -> [p, n]: how well each token names whom it means. The first token,
        the encoder's own mark, stands for all that is not in the window."""
        return (self.tells(hidden)[of] @ self.asks(hidden[of, at])[:, :, None])[..., 0] / POINTING**0.5

    def forward(self, ids, quotation, opening, task, mask=None):
        """ids, quotation, opening [b, n]; task [b]; mask [b, n] -> hidden [b, n, h], cue scores [b, n, CUE_LABELS]"""
        x = self.bert.embeddings.word_embeddings(self.own[ids]) + self.quotation(quotation) + self.opening(opening) + self.task(task)[:, None]
        hidden = self.bert(inputs_embeds=x, attention_mask=mask).last_hidden_state
        return hidden, self.cue(hidden)


class Network(nn.Module):
    def __init__(self, path):
        super().__init__()
        self.encoder = Encoder(path)
        self.roles = Roles(self.encoder.bert.config.hidden_size)
