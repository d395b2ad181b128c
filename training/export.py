#!/usr/bin/env python3
"""Exports a trained network as two ONNX graphs, int8 where it costs nothing to speak of, and says how far they are from PyTorch.

usage: export.py ENCODER_DIR STATE_DIR EXAMPLE_WINDOWS.jsonl OUT_DIR [--fp32]      (the windows of training/example.jsonl)

Traps that this avoids: weights are quantised to 7 bits, because on processors without VNNI the usual unsigned-by-signed
kernels saturate and would give other answers; the word table is quantised row by row, because one scale for all rows
loses the rare words; the graphs take 32-bit indices, because JavaScript's 64-bit arrays are slow.
"""
import argparse, json, os, sys
import numpy as np, onnx, onnxruntime, torch
from onnx import numpy_helper
from torch import nn
from network import Network, distance_buckets

POSITIONS = 256


class ExportedEncoder(nn.Module):
    def __init__(self, encoder, int8):
        super().__init__()
        self.encoder, emb = encoder, encoder.bert.embeddings
        table = emb.word_embeddings.weight.detach()
        self.int8 = int8
        if int8:
            scale = table.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
            self.register_buffer("scale", scale); self.register_buffer("table", torch.round(table / scale).to(torch.int8))
        else:
            self.register_buffer("table", table)
        self.register_buffer("places", (emb.position_embeddings.weight[:POSITIONS] + emb.token_type_embeddings.weight[0]).detach().clone())

    def forward(self, ids, quotation, opening, task):
        """ids, quotation, opening [n] and task [1], int32; n <= 256 with [CLS] and [SEP] -> hidden [n, h], cue [n, 3]"""
        e, n = self.encoder, ids.shape[0]
        words = self.table[ids].float() * self.scale[ids] if self.int8 else self.table[ids]
        x = words + self.places[:n] + e.quotation(quotation) + e.opening(opening) + e.task(task)
        x = e.bert.embeddings.LayerNorm(x)[None]
        for layer in e.bert.encoder.layer:
            out = layer(x)
            x = out[0] if isinstance(out, tuple) else out
        return x[0], e.cue(x[0])


def export(module, example, names, outputs, dynamic, path):
    torch.onnx.export(module, example, path, input_names=names, output_names=outputs, dynamic_axes=dynamic, opset_version=17, dynamo=False)


def quantise(path):
    """Rewrites every product with a constant matrix to int8: weights by column in 7 bits, activations by row.

    One scale for a whole window, as ONNX Runtime's own tool gives, lets one large activation drown the others; so each row is
    first divided by its largest value and the product multiplied by it again. That costs two light passes and cuts the noise to a
    quarter, and with it what rounding makes of the last bits in which two processors differ.
    """
    model = onnx.load(path); graph = model.graph
    weights = {t.name: t for t in graph.initializer}
    rows, nodes = {}, []
    constant = lambda name, value: graph.initializer.append(numpy_helper.from_array(value, name))
    constant("last", np.array([-1], dtype=np.int64)); constant("least", np.array(1e-8, dtype=np.float32)); constant("nought", np.array(0, dtype=np.int8))
    for node in graph.node:
        if node.op_type != "MatMul" or node.input[1] not in weights:
            nodes.append(node); continue
        x, name, y = node.input[0], node.input[1], node.output[0]
        w = numpy_helper.to_array(weights[name]); scale = np.maximum(np.abs(w).max(0), 1e-8) / 63
        constant(name + ".int8", np.clip(np.round(w / scale), -63, 63).astype(np.int8)); constant(name + ".scale", scale.astype(np.float32))
        make = onnx.helper.make_node
        if x not in rows:  # query, key and value read the same rows
            rows[x] = [f"{x}.{k}" for k in ("int8", "step", "zero", "largest")]
            nodes += [make("Abs", [x], [x + ".abs"]), make("ReduceMax", [x + ".abs"], [x + ".max"], axes=[-1], keepdims=1), make("Max", [x + ".max", "least"], [x + ".largest"]),
                      make("Div", [x, x + ".largest"], [x + ".unit"]), make("DynamicQuantizeLinear", [x + ".unit"], rows[x][:3])]
        int8, step, zero, largest = rows[x]
        nodes += [make("MatMulInteger", [int8, name + ".int8", zero, "nought"], [y + ".sum"]), make("Cast", [y + ".sum"], [y + ".float"], to=1),
                  make("Mul", [step, name + ".scale"], [y + ".scale"]), make("Mul", [y + ".float", y + ".scale"], [y + ".unit"]), make("Mul", [y + ".unit", largest], [y])]
        graph.initializer.remove(weights[name])
    del graph.node[:]; graph.node.extend(nodes)
    onnx.checker.check_model(model); onnx.save(model, path)


def pack(path):
    """Keeps large constant matrices in 8 bits by column and lets the runtime unfold them when it opens the graph: size, not speed."""
    model = onnx.load(path); graph = model.graph; unfold = []
    for t in [t for t in graph.initializer if len(t.dims) == 2 and np.prod(t.dims) > 10_000]:
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
        encoder = ExportedEncoder(network.encoder, not o.fp32).eval()
        hidden, cue = encoder(ids, quotation, opening, task)
        inner = hidden[1:-1]; roles, does = network.roles(inner, weights, distance)
        # What the exported word table costs, and whether the export is the network at all.
        exact, _ = network.encoder(ids[None].long(), quotation[None].long(), opening[None].long(), task.long(), torch.ones(1, n + 2))
        print("export against network, cosine", float(nn.functional.cosine_similarity(hidden, exact[0]).mean()), file=sys.stderr)
        e, r = os.path.join(o.out, "encoder.onnx"), os.path.join(o.out, "roles.onnx")
        export(encoder, (ids, quotation, opening, task), ["ids", "quotation", "opening", "task"], ["hidden", "cue"],
               {k: {0: "n"} for k in ("ids", "quotation", "opening", "hidden", "cue")}, e)
        export(network.roles, (inner, weights, distance), ["hidden", "weights", "distance"], ["roles", "does"],
               {"hidden": {0: "n"}, "weights": {0: "c", 1: "n"}, "distance": {0: "c", 1: "n"}, "roles": {0: "c", 1: "n"}, "does": {0: "c"}}, r)
        if not o.fp32:
            quantise(e); pack(r)
        session = onnxruntime.InferenceSession(e); got = session.run(None, {"ids": ids.numpy(), "quotation": quotation.numpy(), "opening": opening.numpy(), "task": task.numpy()})
        cos = nn.functional.cosine_similarity(torch.tensor(got[0]), exact[0]).mean()
        print("graph against PyTorch: hidden cosine", float(cos), "largest cue difference", float((torch.tensor(got[1]) - cue).abs().max()), file=sys.stderr)
        head = onnxruntime.InferenceSession(r).run(None, {"hidden": inner.numpy(), "weights": weights.numpy(), "distance": distance.numpy()})
        print("roles against PyTorch, largest difference", *(float((torch.tensor(h) - t).abs().max()) for h, t in zip(head, (roles, does))), file=sys.stderr)
        print("price of a change, as learnt", float(network.roles.change), file=sys.stderr)
        # A test compares the runtime's answers with these.
        rounded = lambda t: [round(float(v), 4) for v in t.flatten()]
        json.dump({"ids": ids.tolist(), "cue": rounded(cue), "start": start.tolist(), "end": end.tolist(), "roles": rounded(roles), "does": rounded(does)},
                  open(os.path.join(o.out, "expected-logits.json"), "w"))
    for f in sorted(os.listdir(o.out)):
        print(f, os.path.getsize(os.path.join(o.out, f)), file=sys.stderr)


if __name__ == "__main__":
    main()
