#!/usr/bin/env python3
"""The peer that the annotate step is timed against: spaCy's small English pipeline with textacy's quotations.

usage: peer.py MODEL < ARTICLES.jsonl      prints one JSON line: {"articles", "quotations", "cpu", "wall", "load"}

One thread, the model loaded before the clock starts, one article after another, as a user would call it.
"""
import json, os, sys, time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"
import spacy
from textacy.extract.triples import direct_quotations

started = time.process_time()
nlp = spacy.load(sys.argv[1])
load = time.process_time() - started
texts = [json.loads(line)["text"] for line in sys.stdin]
list(direct_quotations(nlp(texts[0])))  # the first call sets things up
cpu, wall, found = time.process_time(), time.perf_counter(), 0
for text in texts:
    try:
        found += len(list(direct_quotations(nlp(text))))
    except ValueError:  # textacy gives up on unbalanced marks; the parse has been paid for
        pass
print(json.dumps({"articles": len(texts), "quotations": found, "cpu": time.process_time() - cpu, "wall": time.perf_counter() - wall, "load": load}))
