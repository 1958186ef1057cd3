"""Name labels for GUM from its entity annotation: certain spans are marked, what cannot be a name is ruled out, the rest stays open."""

import re
from dataclasses import replace

from labels import ANY_TAG, OUTSIDE_OR_MISC, span_tags
from sentence import Sentence

KINDS = {"person": "PER", "organization": "ORG", "place": "LOC", "event": "MISC"}
# GUM calls a country an organization when it acts; as a name it stays a place, so such labels are not used.
COUNTRIES = set("Sweden Belgium England Tunisia Panama Argentina Germany France Spain China Russia Iran Iraq Israel Cuba Korea Denmark".split())
LONGEST_NAME = 6


def mark_names(sentences: list[Sentence]) -> list[Sentence]:
    """The sentences of whole documents, in order, with their sets of name tags."""
    marked = []
    for sentence in sentences:
        names = [possible_tags(sentence, i) for i in range(len(sentence.words))]
        taken: set[int] = set()
        for first, last, kind in sorted(name_spans(sentence), key=lambda span: span[0] - span[1]):
            if not taken & set(range(first, last)):
                taken |= set(range(first, last))
                names[first:last] = span_tags(last - first, kind)
        marked.append(replace(sentence, names=names))
    return marked


def possible_tags(sentence: Sentence, i: int) -> int:
    word, upos = sentence.words[i], sentence.upos[i]
    if upos == "PROPN" or (word[0].isupper() and i > 0 and upos != "PRON"):
        return ANY_TAG
    if upos in ("PRON", "VERB", "AUX", "SCONJ"):
        return OUTSIDE_OR_MISC
    return OUTSIDE_OR_MISC if upos in ("NOUN", "ADV", "ADJ") and word.islower() else ANY_TAG


def entity_spans(sentence: Sentence) -> list[tuple[int, int, str]]:
    """Every entity that opens and closes in the sentence: first word, one past the last, GUM's type."""
    open_entities: list[tuple[str, int, str]] = []
    spans = []
    for i, misc in enumerate(sentence.misc):
        value = next((field[7:] for field in misc.split("|") if field.startswith("Entity=")), "")
        for mark in re.findall(r"\([^()]+\)?|[^()]+\)|\)", value):
            if mark.startswith("("):
                fields = mark.strip("()").split("-")
                kind = fields[1] if len(fields) > 1 else ""
                if mark.endswith(")"):
                    spans.append((i, i + 1, kind))
                else:
                    open_entities.append((fields[0], i, kind))
            else:
                close(open_entities, mark.rstrip(")"), i + 1, spans)
    return spans


def close(open_entities: list[tuple[str, int, str]], key: str, end: int, spans: list[tuple[int, int, str]]) -> None:
    for q in range(len(open_entities) - 1, -1, -1):
        if open_entities[q][0] == key:
            _, first, kind = open_entities.pop(q)
            spans.append((first, end, kind))
            return


def name_spans(sentence: Sentence) -> list[tuple[int, int, str]]:
    """The entities that are certainly names, without the determiners and marks around them."""
    spans = []
    for first, last, kind in entity_spans(sentence):
        while first < last and sentence.upos[first] in ("DET", "PUNCT", "ADP"):
            first += 1
        while last > first and sentence.upos[last - 1] in ("PUNCT", "PART"):
            last -= 1
        if kind in KINDS and 0 < last - first <= LONGEST_NAME and is_name(sentence, first, last, kind):
            spans.append((first, last, KINDS[kind]))
    return spans


def is_name(sentence: Sentence, first: int, last: int, kind: str) -> bool:
    words, upos = sentence.words[first:last], sentence.upos[first:last]
    if "," in words or (kind == "organization" and len(words) == 1 and words[0] in COUNTRIES):
        return False
    if kind == "person":
        return upos[-1] == "PROPN" and all(tag in ("PROPN", "PUNCT") for tag in upos)
    return "PROPN" in upos and all(tag in ("PROPN", "ADP", "DET", "CCONJ") or word[0].isupper() or word == "." for word, tag in zip(words, upos))
