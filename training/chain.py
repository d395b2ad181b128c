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


class LogPartition(torch.autograd.Function):
    """log of the sum over all paths; its gradient is the marginals, computed forward and backward without a graph."""

    @staticmethod
    def forward(ctx, pair, last, lengths):
        """pair [c, w, 3, 3], whose first word reads the row of `neither`; last [c, 3]: what ending there adds; lengths [c]"""
        c, w = pair.shape[:2]
        alive = torch.arange(w)[None] < lengths[:, None]  # [c, w]
        forward = [pair[:, 0, NEITHER]]
        for t in range(1, w):
            step = torch.logsumexp(forward[-1][:, :, None] + pair[:, t], 1)
            forward.append(torch.where(alive[:, t, None], step, forward[-1]))
        total = torch.logsumexp(forward[-1] + last, 1)
        backward = last
        grad = torch.zeros_like(pair)
        for t in range(w - 1, 0, -1):
            joint = forward[t - 1][:, :, None] + pair[:, t] + backward[:, None, :]
            marginal = torch.exp(joint - total[:, None, None])
            grad[:, t] = marginal * alive[:, t, None, None]
            before = torch.logsumexp(pair[:, t] + backward[:, None, :], 2)
            backward = torch.where(alive[:, t, None], before, backward)
        grad[:, 0, NEITHER] = torch.exp(pair[:, 0, NEITHER] + backward - total[:, None])
        ctx.save_for_backward(grad, torch.exp(forward[-1] + last - total[:, None]))
        return total

    @staticmethod
    def backward(ctx, out):
        grad, last = ctx.saved_tensors
        return grad * out[:, None, None, None], last * out[:, None], None


def negative_log_likelihood(scores, labels, lengths, change):
    """scores [c, w, 7]; labels [c, w]; lengths [c] -> [c]"""
    pair = pairs(scores.float(), change)
    at = (lengths - 1)[:, None]
    closing = torch.gather(scores[..., ENDS].float(), 1, at[..., None].expand(-1, 1, 2))[:, 0]
    last = torch.cat([torch.zeros_like(closing[:, :1]), closing], -1)
    total = LogPartition.apply(pair, last, lengths)
    before = torch.cat([torch.zeros_like(labels[:, :1]), labels[:, :-1]], 1)
    path = torch.gather(pair.flatten(2), 2, (before * LABELS + labels)[..., None])[..., 0]
    alive = torch.arange(labels.shape[1])[None] < lengths[:, None]
    own = (path * alive).sum(1) + torch.gather(last, 1, torch.gather(labels, 1, at))[:, 0]
    return total - own
