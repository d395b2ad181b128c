"""Writes the encoder as an ONNX graph for ONNX Runtime, native and WebAssembly: what PyTorch's exporter gives takes a sixth longer.

Products with weights are int8: weights by column in 7 bits, because on processors without VNNI the usual unsigned-by-signed kernels
saturate and would give other answers; activations in 8. One scale for all activations of a window lets the few large ones drown the
others, so each product's input is evened out first, in the way that costs least at its place (training/README.md has the prices):
- before query, key and value and before the first feed-forward product a few channels are always large: each is divided by the
  square root of its largest value on an example, and the weights multiplied by it (SmoothQuant, Xiao et al. 2023);
- before the second feed-forward product single words are large in single places: every row has its own scale;
- behind the attention nothing is large.
The word table is int8 row by row, because one scale for all rows loses the rare words.
"""
import numpy as np, onnx
from onnx import helper, numpy_helper
from network import POINTING

POSITIONS = 256
# The gelu's least value is -0.17: of the 256 steps of a row, so many are kept for what is below nought.
BELOW_NOUGHT, LEAST = 24, 0.17
WEIGHT_STEPS = 63
VENDOR = "com.microsoft"


class Graph:
    """Nodes and constants as they are written down."""

    def __init__(self):
        self.nodes, self.constants = [], {}

    def constant(self, name, value, dtype=np.float32):
        value = value.detach().numpy() if hasattr(value, "detach") else value
        self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(value, dtype=dtype), name)
        return name

    def op(self, kind, *inputs, out=1, domain=None, **attributes):
        """One node; its output's name, or a list of so many."""
        names = [out] if isinstance(out, str) else [f"{kind}.{len(self.nodes)}.{k}" for k in range(out)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, domain=domain, **attributes))
        return names[0] if len(names) == 1 else names

    def model(self, inputs, outputs):
        """inputs, outputs: name -> (type, shape)"""
        values = lambda of: [helper.make_tensor_value_info(name, *what) for name, what in of.items()]
        graph = helper.make_graph(self.nodes, "encoder", values(inputs), values(outputs), list(self.constants.values()))
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(VENDOR, 1)])
        model.ir_version = 8
        keep_apart(model)
        return model


def by_column(w):
    """w [in, out] -> int8 of the same shape, scale [out]"""
    scale = np.maximum(np.abs(w).max(0), 1e-8) / WEIGHT_STEPS
    return np.round(w / scale).astype(np.int8), scale.astype(np.float32)


def keep_apart(model):
    """Hides each layer normalisation from the sum before it, by a dimension more: ONNX Runtime makes one operator of the two
    (SkipLayerNormalization), and that one takes eight times as long as both."""
    graph, nodes = model.graph, []
    graph.initializer.append(numpy_helper.from_array(np.array([0], dtype=np.int64), "apart"))
    for node in graph.node:
        if node.op_type != "LayerNormalization":
            nodes.append(node); continue
        x, y = node.input[0], node.output[0]
        node.input[0], node.output[0] = x + ".apart", y + ".apart"
        nodes += [helper.make_node("Unsqueeze", [x, "apart"], [x + ".apart"]), node, helper.make_node("Squeeze", [y + ".apart", "apart"], [y])]
    del graph.node[:]; graph.node.extend(nodes)


def largest_inputs(encoder, *window):
    """Largest value of each channel before query and before the first feed-forward product of every layer, on one window: [(q, f)]"""
    seen = {}
    note = lambda module, inputs: seen.__setitem__(module, inputs[0].abs().amax((0, 1)).numpy())
    modules = [(layer.attention.self.query, layer.intermediate.dense) for layer in encoder.bert.encoder.layer]
    hooks = [module.register_forward_pre_hook(note) for pair in modules for module in pair]
    encoder(*window)
    for hook in hooks:
        hook.remove()
    return [(seen[q], seen[f]) for q, f in modules]


def columns(*linears):
    """The matrices of linear layers side by side, as a product from the right wants them."""
    return np.concatenate([m.weight.detach().numpy().T for m in linears], 1)


class EncoderGraph(Graph):
    """The encoder's parts as nodes: products in int8, or in full precision to compare with."""

    def __init__(self, encoder, int8):
        super().__init__()
        self.encoder, self.bert, self.int8 = encoder, encoder.bert, int8

    def bias(self, name, *linears):
        return self.constant(name + ".bias", np.concatenate([m.bias.detach().numpy() for m in linears]))

    def product(self, x, name, w, b="", out=1):
        """x @ w + b, one scale for all of x"""
        if not self.int8:
            y = self.op("MatMul", x, self.constant(name, w), out=1 if b else out)
            return self.op("Add", y, b, out=out) if b else y
        q, scale = by_column(w)
        return self.op("DynamicQuantizeMatMul", x, self.constant(name, q, np.int8), self.constant(name + ".scale", scale), "", b, out=out, domain=VENDOR)

    def evened(self, x, name, w, most, b=""):
        """The same with channels evened out."""
        if not self.int8:
            return self.product(x, name, w, b)
        root = np.sqrt(np.maximum(most, 1e-3)); root = root / np.median(root)
        return self.product(self.op("Mul", x, self.constant(name + ".even", 1 / root)), name, w * root[:, None], b)

    def by_row(self, x, name, w):
        """The same for the output of a gelu, each row with its own scale."""
        if not self.int8:
            return self.product(x, name, w)
        zero, q, scale = self.constant("zero", BELOW_NOUGHT, np.uint8), *by_column(w)
        most = self.op("Mul", self.op("ReduceMax", x, axes=[-1], keepdims=1), self.constant("of.steps", 1 / (255 - BELOW_NOUGHT)))
        step = self.op("Max", most, self.constant("least", LEAST / BELOW_NOUGHT))
        flat = self.op("Reshape", step, self.constant("flat", [-1], np.int64))
        rounded = self.op("QuantizeLinear", x, flat, self.op("Expand", zero, self.op("Shape", flat)), axis=1)
        scales = self.constant("one", 1), self.constant(name + ".scale", scale)
        y = self.op("MatMulIntegerToFloat", rounded, self.constant(name, q, np.int8), *scales, zero, domain=VENDOR)
        return self.op("Mul", y, step)

    def norm(self, x, name, m):
        return self.op("LayerNormalization", x, self.constant(name + ".gain", m.weight), self.constant(name + ".shift", m.bias), axis=-1, epsilon=m.eps)

    def embeddings(self):
        emb = self.bert.embeddings; table = emb.word_embeddings.weight.detach().numpy()
        scale = np.maximum(np.abs(table).max(1, keepdims=True), 1e-8) / 127
        if self.int8:
            rows = self.op("Cast", self.op("Gather", self.constant("words", np.round(table / scale), np.int8), "ids"), to=onnx.TensorProto.FLOAT)
            x = self.op("Mul", rows, self.op("Gather", self.constant("words.scale", scale), "ids"))
        else:
            x = self.op("Gather", self.constant("words", table), "ids")
        places = self.constant("places", emb.position_embeddings.weight[:POSITIONS] + emb.token_type_embeddings.weight[0])
        x = self.op("Add", x, self.op("Slice", places, self.constant("start", [0], np.int64), self.op("Shape", "ids")))
        for name in ("quotation", "opening", "task"):
            x = self.op("Add", x, self.op("Gather", self.constant(name + ".table", getattr(self.encoder, name).weight), name))
        return self.op("Unsqueeze", self.norm(x, "embeddings", emb.LayerNorm), self.constant("batch", [0], np.int64))

    def layer(self, x, k, m, before_attention, before_feed):
        attention = m.attention.self; qkv = (attention.query, attention.key, attention.value)
        heads, width = self.bert.config.num_attention_heads, self.bert.config.hidden_size
        name = lambda what: f"{k}.{what}"
        y = self.evened(x, name("qkv"), columns(*qkv), before_attention, self.bias(name("qkv"), *qkv))
        parts = self.op("Split", y, self.constant("thirds", [width] * 3, np.int64), axis=-1, out=3)
        y = self.op("MultiHeadAttention", *parts, num_heads=heads, domain=VENDOR)
        out = m.attention.output
        y = self.product(y, name("out"), columns(out.dense), self.bias(name("out"), out.dense))
        x = self.norm(self.op("Add", y, x), name("attention"), out.LayerNorm)
        y = self.evened(x, name("feed"), columns(m.intermediate.dense), before_feed)
        y = self.op("FastGelu", y, self.bias(name("feed"), m.intermediate.dense), domain=VENDOR)
        y = self.op("Add", self.by_row(y, name("back"), columns(m.output.dense)), self.bias(name("back"), m.output.dense))
        return self.norm(self.op("Add", y, x), name("layer"), m.output.LayerNorm)

    def heads(self, hidden):
        """What is read from the hidden states: the cue's scores, and what each token asks and tells."""
        first, last = self.encoder.cue[0], self.encoder.cue[3]
        y = self.op("FastGelu", self.product(hidden, "cue.first", columns(first)), self.bias("cue.first", first), domain=VENDOR)
        self.op("Gemm", y, self.constant("cue.last", columns(last)), self.bias("cue.last", last), out="cue")
        pointing = (self.encoder.asks, self.encoder.tells)
        self.product(hidden, "points", columns(*pointing), self.bias("points", *pointing), out="pointing")


def encoder_model(encoder, largest, int8=True):
    """ids, quotation, opening [n] and task [1], int32 because JavaScript's 64-bit arrays are slow; n <= 256 with [CLS] and [SEP]
    -> hidden [n, h], cue [n, 3], pointing [n, 2 * POINTING]: what each token asks, and tells. largest: of `largest_inputs`."""
    g = EncoderGraph(encoder, int8)
    x = g.embeddings()
    for k, (m, most) in enumerate(zip(encoder.bert.encoder.layer, largest)):
        x = g.layer(x, k, m, *most)
    g.heads(g.op("Squeeze", x, "batch", out="hidden"))
    ints, floats = onnx.TensorProto.INT32, onnx.TensorProto.FLOAT
    inputs = {k: (ints, ["n"]) for k in ("ids", "quotation", "opening")} | {"task": (ints, [1])}
    widths = {"hidden": encoder.bert.config.hidden_size, "cue": encoder.cue[3].out_features, "pointing": 2 * POINTING}
    return g.model(inputs, {name: (floats, ["n", width]) for name, width in widths.items()})
