"""The label sets of the model, in the order in which it scores them."""

UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
NAME_TYPES = ["PER", "ORG", "LOC", "MISC"]
NAME_TAGS = ["O"] + [f"{prefix}-{kind}" for kind in NAME_TYPES for prefix in "BI"]
TAG_INDEX = {tag: index for index, tag in enumerate(NAME_TAGS)}

# A word's name label is a set of the tags it may have, as bits: corpora that do not mark every kind still teach.
ANY_TAG = (1 << len(NAME_TAGS)) - 1
OUTSIDE = 1 << TAG_INDEX["O"]
OUTSIDE_OR_MISC = OUTSIDE | 1 << TAG_INDEX["B-MISC"] | 1 << TAG_INDEX["I-MISC"]


def only(prefix: str, kind: str) -> int:
    """The set that holds one tag."""
    return 1 << TAG_INDEX[f"{prefix}-{kind}"]


def span_tags(length: int, kind: str) -> list[int]:
    """The tag sets of a name of that many words."""
    return [only("B" if i == 0 else "I", kind) for i in range(length)]


SHAPES = 11


def shape(word: str) -> int:
    """The class of a word's spelling; `src/text/model/shape.ts` computes the same. 0 is kept for the model's own marks."""
    letters = [c for c in word if c.isalpha()]
    digits = any(c.isnumeric() for c in word)
    if not letters:
        return 6 if digits else 8
    if digits:
        return 7
    upper = sum(c.isupper() for c in letters)
    lower = sum(c.islower() for c in letters)
    if upper == 0:
        return 9 if lower == 0 else 1
    if "." in word[:-1] and upper == len(letters):
        return 10
    if lower == 0:
        return 4 if len(letters) == 1 else 3
    return 2 if word[0].isupper() and upper == 1 else 5
