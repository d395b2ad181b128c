#!/usr/bin/env python3
"""Reads the weights that ship back from their int8 graphs, for a training to begin from.

usage: reopen.py ENCODER_DIR MODEL_DIR OUT.pt

Each is as near to what was trained as eight bits let it be. The price of a change of label stands in no graph: it begins as it is by default.
"""
import sys
import numpy as np, onnx, torch
from onnx import numpy_helper
from network import Network


def constants(path):
    graph = onnx.load(path).graph
    return graph, {t.name: numpy_helper.to_array(t) for t in graph.initializer}


def encoder_weights(own, values):
    """own: the encoder's state by name -> the same with the graph's values"""
    matrix = lambda name, even=1.0: (values[name].astype(np.float32) * values[name + ".scale"] * even).T
    out = dict(own)
    layer = "bert.encoder.layer.{}.".format
    out["bert.embeddings.LayerNorm.weight"], out["bert.embeddings.LayerNorm.bias"] = values["embeddings.gain"], values["embeddings.shift"]
    # The second row of token types is never used: what was added to every place stays with the places.
    places = out["bert.embeddings.position_embeddings.weight"].numpy().copy()
    places[: len(values["places"])] = values["places"] - out["bert.embeddings.token_type_embeddings.weight"][0].numpy()
    out["bert.embeddings.position_embeddings.weight"] = places
    for name in ("quotation", "opening", "task"):
        out[name + ".weight"] = values[name + ".table"]
    for k in range(sum(name.endswith(".qkv") for name in values)):
        of = lambda what: f"{k}.{what}"
        # What evens out a product's input was multiplied into its weights.
        qkv = np.split(matrix(of("qkv"), values[of("qkv.even")][:, None]), 3)
        for part, w, b in zip(("query", "key", "value"), qkv, np.split(values[of("qkv.bias")], 3)):
            out[layer(k) + f"attention.self.{part}.weight"], out[layer(k) + f"attention.self.{part}.bias"] = w, b
        for part, name, even in (("attention.output.dense", "out", 1.0), ("intermediate.dense", "feed", values[of("feed.even")][:, None]), ("output.dense", "back", 1.0)):
            out[layer(k) + part + ".weight"], out[layer(k) + part + ".bias"] = matrix(of(name), even), values[of(name + ".bias")]
        for part, name in (("attention.output", "attention"), ("output", "layer")):
            out[layer(k) + part + ".LayerNorm.weight"], out[layer(k) + part + ".LayerNorm.bias"] = values[of(name + ".gain")], values[of(name + ".shift")]
    out["cue.0.weight"], out["cue.0.bias"] = matrix("cue.first"), values["cue.first.bias"]
    out["cue.3.weight"], out["cue.3.bias"] = values["cue.last"].T, values["cue.last.bias"]
    for name, w, b in zip(("asks", "tells"), np.split(matrix("points"), 2), np.split(values["points.bias"], 2)):
        out[name + ".weight"], out[name + ".bias"] = w, b
    return {name: torch.as_tensor(np.array(v)) for name, v in out.items()}


def roles_weights(own, graph, values):
    """Constant matrices have lost their names in the exporter's graph: each is told by the bias that follows it."""
    made = {out: node for node in graph.node for out in node.output}

    def matrix_before(bias):
        add = next(node for node in graph.node if bias in node.input and node.op_type in ("Add", "Gemm"))
        if add.op_type == "Gemm":
            name, transposed = add.input[1], any(a.name == "transB" and a.i for a in add.attribute)
        else:
            node = made[next(i for i in add.input if i != bias)]
            name, transposed = node.input[1], False
        if name in made and made[name].op_type == "DequantizeLinear":
            packed, scale = made[name].input[:2]; w = values[packed].astype(np.float32) * values[scale]
        elif name + ".scale" in values:
            w = values[name].astype(np.float32) * values[name + ".scale"]
        else:
            w = values[name]
        return w if transposed else w.T

    out = {}
    for name, old in own.items():
        if name in values:
            out[name] = values[name]
        elif name.endswith(".weight") and name.removesuffix("weight") + "bias" in values:
            out[name] = matrix_before(name.removesuffix("weight") + "bias")
        else:
            out[name] = old.numpy()
        if tuple(out[name].shape) != tuple(old.shape):
            raise ValueError(f"{name}: {out[name].shape} instead of {tuple(old.shape)}")
    return {name: torch.as_tensor(np.array(v)) for name, v in out.items()}


def main():
    encoder, model, out = sys.argv[1:]
    network = Network(encoder)
    network.encoder.load_state_dict(encoder_weights(network.encoder.state_dict(), constants(f"{model}/encoder.onnx")[1]))
    network.roles.load_state_dict(roles_weights(network.roles.state_dict(), *constants(f"{model}/roles.onnx")))
    torch.save(network.state_dict(), out)


if __name__ == "__main__":
    main()
