#!/usr/bin/env python3
"""Exports a trained network as two ONNX graphs, int8 where it costs nothing to speak of, and says how far they are from PyTorch.

usage: export.py ENCODER_DIR STATE_DIR EXAMPLE_WINDOWS.jsonl OUT_DIR [--fp32]      (the windows of training/example.jsonl)

The encoder is written as a graph by hand (encoder_graph.py), the roles by PyTorch's exporter.
"""
import argparse, json, os, sys
import numpy as np, onnx, onnxruntime, torch
from onnx import numpy_helper
from torch import nn
from encoder_graph import VENDOR, by_column, encoder_model, keep_apart, largest_inputs
from network import Network, distance_buckets

def export(module, example, names, outputs, dynamic, path):
    torch.onnx.export(module, example, path, input_names=names, output_names=outputs, dynamic_axes=dynamic, opset_version=17, dynamo=False)


def quantise(path):
    """Rewrites the products of many rows with a constant matrix to int8: weights by column in 7 bits, activations with one scale. Their
    inputs here are outputs of a gelu or a normalisation without outliers, and what is read from them are labels."""
    model = onnx.load(path); graph = model.graph; keep_apart(model)
    weights = {t.name: t for t in graph.initializer if np.prod(t.dims) > 10_000}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in weights:
            name = node.input[1]; q, scale = by_column(numpy_helper.to_array(weights[name])); graph.initializer.remove(weights.pop(name))
            graph.initializer.extend([numpy_helper.from_array(q, name), numpy_helper.from_array(scale, name + ".scale")])
            node.op_type, node.domain = "DynamicQuantizeMatMul", VENDOR; node.input.append(name + ".scale")
    model.opset_import.append(onnx.helper.make_opsetid(VENDOR, 1))
    onnx.checker.check_model(model); onnx.save(model, path)


def pack(path):
    """Keeps large constant matrices in 8 bits by column and lets the runtime unfold them when it opens the graph: size, not speed."""
    model = onnx.load(path); graph = model.graph; unfold = []
    for t in [t for t in graph.initializer if t.data_type == onnx.TensorProto.FLOAT and len(t.dims) == 2 and np.prod(t.dims) > 10_000]:
        w = numpy_helper.to_array(t); scale = (np.maximum(np.abs(w).max(0), 1e-8) / 127).astype(np.float32)
        graph.initializer.remove(t)
        graph.initializer.extend([numpy_helper.from_array(np.round(w / scale).astype(np.int8), t.name + ".int8"), numpy_helper.from_array(scale, t.name + ".scale")])
        unfold.append(onnx.helper.make_node("DequantizeLinear", [t.name + ".int8", t.name + ".scale"], [t.name], axis=1))
    nodes = list(graph.node); del graph.node[:]; graph.node.extend(unfold + nodes)
    onnx.checker.check_model(model); onnx.save(model, path)


def main():
    p = argparse.ArgumentParser(); p.add_argument("encoder"); p.add_argument("state"); p.add_argument("example"); p.add_argument("out"); p.add_argument("--fp32", action="store_true")
    o = p.parse_args(); os.makedirs(o.out, exist_ok=True)
    network = Network(o.encoder); final = os.path.join(o.state, "model.pt")
    if os.path.exists(final):
        network.load_state_dict(torch.load(final))
    else:  # a training that still runs: its running mean
        saved = torch.load(os.path.join(o.state, "state.pt")); network.load_state_dict(saved["network"])
        with torch.no_grad():
            for q, a in zip([q for q in network.parameters() if q.requires_grad], saved["average"]):
                q.copy_(a)
        print("not finished: step", saved["step"], file=sys.stderr)
    network.eval(); network.encoder.bert.config._attn_implementation = "eager"
    w = json.loads(open(o.example, encoding="utf8").readline())
    wrap = lambda values, first, last: torch.tensor([first, *values, last], dtype=torch.int32)
    ids, quotation, opening = wrap(w["ids"], 101, 102), wrap(w["quotation"], 0, 0), wrap(w["opening"], 0, 0)
    task, n = torch.zeros(1, dtype=torch.int32), len(w["ids"])
    start, end = (torch.tensor([c["cue"][k] for c in w["cues"]]) for k in (0, 1))
    at = torch.arange(n)[None]; weights = ((at >= start[:, None]) & (at < end[:, None])).float(); weights = weights / weights.sum(1, keepdim=True)
    distance = distance_buckets(start, end, n).int()
    with torch.no_grad():
        window = (ids[None].long(), quotation[None].long(), opening[None].long(), task.long(), torch.ones(1, n + 2))
        hidden, cue = (t[0] for t in network.encoder(*window))
        pointing = torch.cat([network.encoder.asks(hidden), network.encoder.tells(hidden)], 1)
        inner = hidden[1:-1]; roles, does = network.roles(inner, weights, distance)
        e, r = os.path.join(o.out, "encoder.onnx"), os.path.join(o.out, "roles.onnx")
        onnx.save(encoder_model(network.encoder, largest_inputs(network.encoder, *window), not o.fp32), e)
        export(network.roles, (inner, weights, distance), ["hidden", "weights", "distance"], ["roles", "does"],
               {"hidden": {0: "n"}, "weights": {0: "c", 1: "n"}, "distance": {0: "c", 1: "n"}, "roles": {0: "c", 1: "n"}, "does": {0: "c"}}, r)
        if not o.fp32:
            quantise(r); pack(r)
        session = onnxruntime.InferenceSession(e); got = session.run(None, {"ids": ids.numpy(), "quotation": quotation.numpy(), "opening": opening.numpy(), "task": task.numpy()})
        cos = nn.functional.cosine_similarity(torch.tensor(got[0]), hidden).mean()
        away = lambda k, given: float((torch.tensor(got[k]) - given).abs().max())
        print("graph against PyTorch: hidden cosine", float(cos), "largest difference of cues", away(1, cue), "of pointing", away(2, pointing), file=sys.stderr)
        head = onnxruntime.InferenceSession(r).run(None, {"hidden": inner.numpy(), "weights": weights.numpy(), "distance": distance.numpy()})
        print("roles against PyTorch, largest difference", *(float((torch.tensor(h) - t).abs().max()) for h, t in zip(head, (roles, does))), file=sys.stderr)
        print("price of a change, as learnt", float(network.roles.change), file=sys.stderr)
        # A test compares the runtime's answers with these.
        rounded = lambda t: [round(float(v), 4) for v in t.flatten()]
        json.dump({"ids": ids.tolist(), "cue": rounded(cue), "pointing": rounded(pointing), "start": start.tolist(), "end": end.tolist(), "roles": rounded(roles), "does": rounded(does)},
                  open(os.path.join(o.out, "expected-logits.json"), "w"))
    # What heads.py learnt goes into the settings; what tune.js chose there stays until it chooses anew.
    settings, ruled = os.path.join(o.out, "settings.json"), os.path.join(o.state, "ruled.json")
    known = json.load(open(settings)) if os.path.exists(settings) else {}
    known["ruled"] = json.load(open(ruled)) if os.path.exists(ruled) else []
    json.dump(known, open(settings, "w"))
    for f in sorted(os.listdir(o.out)):
        print(f, os.path.getsize(os.path.join(o.out, f)), file=sys.stderr)


if __name__ == "__main__":
    main()
