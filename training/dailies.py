#!/usr/bin/env python3
"""Takes the readable news articles out of a table of them (article_source_link, title, text), for a teacher to read: nobody marked these.

usage: dailies.py ARTICLES.csv OUT.jsonl [MARKED.jsonl ...]      (without those that share three runs of twelve words with an article of MARKED)

The table has lost paragraphs and, in a third of the articles, quotation marks and apostrophes. Articles that show such losses are left
out; paragraphs are made anew, of one to three sentences, as news has them, never inside quotation marks.
"""
import csv, json, random, re, sys
from collections import Counter

# Of a site that writes features rather than news so many articles at most.
MOST = Counter({"europe.chinadaily.com.cn": 40, "dw.com": 200})
LOST = re.compile(r'"\?|\?"\?|�|[a-z,]-(?:an?|the|in|of|on|to|and|who|has|have|was|were)\b|\w\?\w')
# What stands for a lost space at a sentence's end.
STRAY = re.compile(r'(?<=[.!?"])-(?= )')
SENTENCE = re.compile(r"""[.!?]["']?(?= +["'A-Z])""")
ABBREVIATION = re.compile(r"(?:\b[A-Z][a-z]{0,3}|\b[A-Z]|\b(?:[A-Z]\.)+[A-Z]|\b(?:Prof|Capt|Sept|Assn|Corp))$")
SHORTEST, LONGEST = 600, 9000


def paragraphs(text, rng):
    """The text with breaks behind some of its sentences."""
    out, start, sentences = [], 0, 0
    for end in SENTENCE.finditer(text):
        if ABBREVIATION.search(text, start, end.start()) and end.group() == ".":
            continue
        sentences += 1
        if text.count('"', start, end.end()) % 2 == 0 and (sentences == 3 or rng.random() < 0.45):
            out.append(text[start : end.end()].strip()); start, sentences = end.end(), 0
    return "\n\n".join([*out, text[start:].strip()])


def runs(text):
    words = re.findall(r"\w+", text.lower())
    return {" ".join(words[i : i + 12]) for i in range(len(words) - 11)}


def main():
    table, out, *marked = sys.argv[1:]
    known = set().union(*(runs(json.loads(line)["text"]) for path in marked for line in open(path, encoding="utf8")))
    csv.field_size_limit(10**9); rng = random.Random(1); kept = Counter(); seen = set()
    rows = list(csv.DictReader(open(table, encoding="utf8", errors="replace"))); rng.shuffle(rows)
    with open(out, "w", encoding="utf8") as f:
        for row in rows:
            site = re.sub(r"^https?://(www\.)?", "", row["article_source_link"]).split("/")[0]
            text = re.sub(r"\s+", " ", STRAY.sub(" ", row["text"])).strip()
            if not SHORTEST <= len(text) <= LONGEST or LOST.search(text) or text.count('"') % 2 or kept[site] >= MOST.get(site, 10**9):
                continue
            own = runs(text)
            if len(own & known) >= 3 or len(own & seen) > len(own) / 4:
                continue
            seen |= own; kept[site] += 1
            title = re.sub(r"\s+", " ", row["title"]).strip()
            f.write(json.dumps({"id": f"daily-{row['article_id']}", "text": f"{title}\n\n{paragraphs(text, rng)}", "attributions": []}) + "\n")
    print(kept.most_common(), sum(kept.values()), file=sys.stderr)


if __name__ == "__main__":
    main()
