"""A linear chain over the words of a window whose prices for changing the label depend on the place.

Labels: neither, source, content. At every word the network says how well each label fits, and how well a source or a content begins
or ends there; the best path is what the annotator decodes (src/model/decode.ts). Trained by the likelihood of the marked path
(Lafferty, McCallum and Pereira 2001, with transitions that depend on the input).
"""
import torch

NEITHER, SOURCE, CONTENT = 0, 1, 2
LABELS = 3
# Columns of the head's answer.
CHAIN_SCORES = 7
FITS, BEGINS, ENDS = slice(0, 3), slice(3, 5), slice(5, 7)  # begins, ends: of source, of content


def pairs(scores, change):
    """scores [c, w, 7]; change: price of any change. -> [c, w, before, now]: what passing into each word's label adds, its fit included"""
    c, w, _ = scores.shape
    begins, ends = scores[..., BEGINS], scores[..., ENDS]
    left = torch.cat([torch.zeros_like(ends[:, :1]), ends[:, :-1]], 1)
    out = -change * (1 - torch.eye(LABELS))[None, None].expand(c, w, LABELS, LABELS)
    into = torch.cat([torch.zeros_like(begins[..., :1]), begins], -1)  # [c, w, now]
    from_ = torch.cat([torch.zeros_like(left[..., :1]), left], -1)  # [c, w, before]
    other = 1 - torch.eye(LABELS)
    out = out + other * into[:, :, None, :] + other * from_[:, :, :, None]
    return out + scores[..., FITS][:, :, None, :]


def products(steps):
    """Products of the first t matrices, in the semiring of logarithms, for every t at once. steps [c, t, 3, 3] -> the same shape

    Pairs, then pairs of pairs (Hillis and Steele 1986): a long row of small products would leave a processor with many lanes idle."""
    reach = 1
    while reach < steps.shape[1]:
        joined = torch.logsumexp(steps[:, :-reach, :, :, None] + steps[:, reach:, None, :, :], 3)
        steps = torch.cat([steps[:, :reach], joined], 1)
        reach *= 2
    return steps


class LogPartition(torch.autograd.Function):
    """log of the sum over all paths; its gradient is the marginals, computed forward and backward without a graph."""

    @staticmethod
    def forward(ctx, pair, last, lengths):
        """pair [c, w, 3, 3], whose first word reads the row of `neither`; last [c, 3]: what ending there adds; lengths [c]"""
        w, device = pair.shape[1], pair.device
        alive = torch.arange(1, w, device=device)[None] < lengths[:, None]  # [c, w - 1]
        stays = torch.full((LABELS, LABELS), -1e9, device=device).fill_diagonal_(0)
        steps = torch.where(alive[..., None, None], pair[:, 1:], stays)
        first = pair[:, 0, NEITHER]
        onward = torch.logsumexp(first[:, None, :, None] + products(steps), 2)  # what leads to each word but the first
        forward = torch.cat([first[:, None], onward], 1)
        total = torch.logsumexp(forward[:, -1] + last, 1)
        back = products(steps.flip(1).transpose(2, 3)).flip(1).transpose(2, 3)
        backward = torch.cat([torch.logsumexp(back + last[:, None, None], 3), last[:, None]], 1)  # what follows each word
        grad = torch.zeros_like(pair)
        joint = forward[:, :-1, :, None] + pair[:, 1:] + backward[:, 1:, None, :]
        grad[:, 1:] = torch.exp(joint - total[:, None, None, None]) * alive[..., None, None]
        grad[:, 0, NEITHER] = torch.exp(first + backward[:, 0] - total[:, None])
        ctx.save_for_backward(grad, torch.exp(forward[:, -1] + last - total[:, None]))
        return total

    @staticmethod
    def backward(ctx, out):
        grad, last = ctx.saved_tensors
        return grad * out[:, None, None, None], last * out[:, None], None


def closing(scores, lengths):
    """What ending at the last word adds. scores [c, w, 7] -> [c, 3]"""
    ends = torch.gather(scores[..., ENDS], 1, (lengths - 1)[:, None, None].expand(-1, 1, 2))[:, 0]
    return torch.cat([torch.zeros_like(ends[:, :1]), ends], -1)


def log_partition(scores, lengths, change):
    """scores [c, w, 7]; lengths [c]; change: one price or one of each chain, [c, 1, 1, 1] -> [c]"""
    return LogPartition.apply(pairs(scores, change), closing(scores, lengths), lengths)


def counts_of(labels, lengths):
    """How often a path uses each score, and how often it changes label. labels [c, w]; lengths [c] -> [c, w, 7], [c]"""
    alive = torch.arange(labels.shape[1])[None] < lengths[:, None]
    labels = torch.where(alive, labels, NEITHER)
    nothing = torch.zeros_like(labels[:, :1])
    changes = labels != torch.cat([nothing, labels[:, :-1]], 1)
    ends = labels != torch.cat([labels[:, 1:], nothing], 1)
    one = torch.nn.functional.one_hot(labels, LABELS).float()
    counts = torch.cat([one, one[..., 1:] * changes[..., None], one[..., 1:] * ends[..., None]], -1)
    return counts * alive[..., None], (changes & alive).sum(1).float()


def expected_counts(scores, lengths, change):
    """The same in the mean of all paths, each by its probability: what a teacher has to say of a cue. scores [c, w, 7] -> [c, w, 7], [c]"""
    with torch.enable_grad():
        scores = scores.detach().requires_grad_()
        price = change.detach().expand(len(scores), 1, 1, 1).clone().requires_grad_()
        counts, changes = torch.autograd.grad(log_partition(scores, lengths, price).sum(), [scores, price])
    return counts, -changes.flatten()


def cross_entropy(scores, counts, changes, lengths, change):
    """Of the chain to a path, or to a teacher's mean of paths (then up to a constant): linear in the counts. -> [c]"""
    return log_partition(scores, lengths, change) - (scores * counts).sum((1, 2)) + change * changes
