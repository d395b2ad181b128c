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


def encoder_model(encoder, largest, int8=True):
    """ids, quotation, opening [n] and task [1], int32 because JavaScript's 64-bit arrays are slow; n <= 256 with [CLS] and [SEP]
    -> hidden [n, h], cue [n, 3], pointing [n, 2 * POINTING]: what each token asks, and tells. largest: of `largest_inputs`."""
    g = Graph(); bert = encoder.bert; heads, width = bert.config.num_attention_heads, bert.config.hidden_size
    columns = lambda *linears: np.concatenate([m.weight.detach().numpy().T for m in linears], 1)

    def bias(name, *linears):
        return g.constant(name + ".bias", np.concatenate([m.bias.detach().numpy() for m in linears]))

    def product(x, name, w, b="", out=1):
        """x @ w + b, one scale for all of x"""
        if not int8:
            y = g.op("MatMul", x, g.constant(name, w), out=1 if b else out)
            return g.op("Add", y, b, out=out) if b else y
        q, scale = by_column(w)
        return g.op("DynamicQuantizeMatMul", x, g.constant(name, q, np.int8), g.constant(name + ".scale", scale), "", b, out=out, domain=VENDOR)

    def evened(x, name, w, most, b=""):
        """The same with channels evened out."""
        if not int8:
            return product(x, name, w, b)
        root = np.sqrt(np.maximum(most, 1e-3)); root = root / np.median(root)
        return product(g.op("Mul", x, g.constant(name + ".even", 1 / root)), name, w * root[:, None], b)

    def by_row(x, name, w):
        """The same for the output of a gelu, each row with its own scale."""
        if not int8:
            return product(x, name, w)
        zero, q, scale = g.constant("zero", BELOW_NOUGHT, np.uint8), *by_column(w)
        most = g.op("Mul", g.op("ReduceMax", x, axes=[-1], keepdims=1), g.constant("of.steps", 1 / (255 - BELOW_NOUGHT)))
        step = g.op("Max", most, g.constant("least", LEAST / BELOW_NOUGHT))
        flat = g.op("Reshape", step, g.constant("flat", [-1], np.int64))
        rounded = g.op("QuantizeLinear", x, flat, g.op("Expand", zero, g.op("Shape", flat)), axis=1)
        y = g.op("MatMulIntegerToFloat", rounded, g.constant(name, q, np.int8), g.constant("one", 1), g.constant(name + ".scale", scale), zero, domain=VENDOR)
        return g.op("Mul", y, step)

    def norm(x, name, m):
        return g.op("LayerNormalization", x, g.constant(name + ".gain", m.weight), g.constant(name + ".shift", m.bias), axis=-1, epsilon=m.eps)

    def embeddings():
        emb = bert.embeddings; table = emb.word_embeddings.weight.detach().numpy()
        scale = np.maximum(np.abs(table).max(1, keepdims=True), 1e-8) / 127
        if int8:
            rows = g.op("Cast", g.op("Gather", g.constant("words", np.round(table / scale), np.int8), "ids"), to=onnx.TensorProto.FLOAT)
            x = g.op("Mul", rows, g.op("Gather", g.constant("words.scale", scale), "ids"))
        else:
            x = g.op("Gather", g.constant("words", table), "ids")
        places = g.constant("places", emb.position_embeddings.weight[:POSITIONS] + emb.token_type_embeddings.weight[0])
        x = g.op("Add", x, g.op("Slice", places, g.constant("start", [0], np.int64), g.op("Shape", "ids")))
        for name in ("quotation", "opening", "task"):
            x = g.op("Add", x, g.op("Gather", g.constant(name + ".table", getattr(encoder, name).weight), name))
        return g.op("Unsqueeze", norm(x, "embeddings", emb.LayerNorm), g.constant("batch", [0], np.int64))

    def layer(x, k, m, before_attention, before_feed):
        attention = m.attention.self; qkv = (attention.query, attention.key, attention.value)
        name = lambda what: f"{k}.{what}"
        y = evened(x, name("qkv"), columns(*qkv), before_attention, bias(name("qkv"), *qkv))
        parts = g.op("Split", y, g.constant("thirds", [width] * 3, np.int64), axis=-1, out=3)
        y = g.op("MultiHeadAttention", *parts, num_heads=heads, domain=VENDOR)
        out = m.attention.output
        y = product(y, name("out"), columns(out.dense), bias(name("out"), out.dense))
        x = norm(g.op("Add", y, x), name("attention"), out.LayerNorm)
        y = evened(x, name("feed"), columns(m.intermediate.dense), before_feed)
        y = g.op("FastGelu", y, bias(name("feed"), m.intermediate.dense), domain=VENDOR)
        y = g.op("Add", by_row(y, name("back"), columns(m.output.dense)), bias(name("back"), m.output.dense))
        return norm(g.op("Add", y, x), name("layer"), m.output.LayerNorm)

    x = embeddings()
    for k, (m, most) in enumerate(zip(bert.encoder.layer, largest)):
        x = layer(x, k, m, *most)
    hidden = g.op("Squeeze", x, "batch", out="hidden")
    first, last = encoder.cue[0], encoder.cue[3]
    y = g.op("FastGelu", product(hidden, "cue.first", columns(first)), bias("cue.first", first), domain=VENDOR)
    g.op("Gemm", y, g.constant("cue.last", columns(last)), bias("cue.last", last), out="cue")
    pointing = (encoder.asks, encoder.tells)
    product(hidden, "points", columns(*pointing), bias("points", *pointing), out="pointing")
    ints, floats = onnx.TensorProto.INT32, onnx.TensorProto.FLOAT
    inputs = {k: (ints, ["n"]) for k in ("ids", "quotation", "opening")} | {"task": (ints, [1])}
    return g.model(inputs, {"hidden": (floats, ["n", width]), "cue": (floats, ["n", last.out_features]), "pointing": (floats, ["n", 2 * POINTING])})
