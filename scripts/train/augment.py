"""News spellings that the treebanks lack: headlines, capitals, other quotation marks and dashes, no final stop, datelines."""

import random

from labels import OUTSIDE, only, span_tags
from sentence import Sentence

SMALL_WORDS = set("a an the and but or nor for of in on at to by with from as over after into vs".split())
CITIES = (
    "LONDON|PARIS|WASHINGTON|NEW YORK|MOSCOW|KYIV|NAIROBI|LAGOS|CAIRO|JERUSALEM|TEHRAN|BAGHDAD|KABUL|NEW DELHI|BEIJING|HONG KONG|TOKYO|SEOUL|MANILA|JAKARTA|SYDNEY|"
    "WELLINGTON|OTTAWA|MEXICO CITY|BOGOTA|LIMA|SANTIAGO|BUENOS AIRES|BRASILIA|MADRID|ROME|BERLIN|VIENNA|WARSAW|BRUSSELS|GENEVA|ATHENS|ANKARA|Phoenix|Austin|Sacramento|"
    "Albany|Atlanta|Minneapolis|Denver|Accra|Kampala|Harare|Johannesburg|Colombo|Dhaka|Karachi|Vilnius|Oslo|Dublin"
).split("|")
STATES = "Texas Ohio Ariz. Fla. Ga. Minn. Calif. Iraq France Kenya Nigeria Israel Ukraine".split()
AGENCIES = ["AP", "Reuters", "AFP", "CNN", "UPI"]


def augment(sentence: Sentence, rng: random.Random) -> Sentence:
    """The sentence, sometimes respelled; the tree and the names stay true."""
    if rng.random() < 0.07 and 4 <= len(sentence.words) <= 18:
        sentence = headline(sentence, rng)
    elif rng.random() < 0.03 and 6 <= len(sentence.words) <= 60 and sentence.words[-1] == ".":
        sentence = sentence.behind(dateline(rng))
    elif rng.random() < 0.07:
        sentence = without_final_stop(sentence)
    if rng.random() < 0.5:
        sentence = sentence.with_words(other_marks(sentence.words, rng))
    if rng.random() < 0.025:
        sentence = sentence.with_words([word.upper() for word in sentence.words])
    return sentence


def headline(sentence: Sentence, rng: random.Random) -> Sentence:
    """No final stop; often no articles and no form of "be"; half of them With Capitals."""
    sentence = without_final_stop(sentence)
    if sentence.heads is not None and rng.random() < 0.7:
        leaves = sentence.leaves()
        dropped = {i for i in leaves if sentence.words[i].lower() in ("a", "an", "the") and sentence.upos[i] == "DET"}
        if rng.random() < 0.6:
            dropped |= {i for i in leaves if sentence.words[i].lower() in ("is", "are", "was", "were") and sentence.upos[i] == "AUX"}
        if 2 < len(sentence.words) - len(dropped):
            sentence = sentence.without(dropped)
    if rng.random() < 0.5:
        return sentence.with_words([word if word.lower() in SMALL_WORDS and i else capital(word) for i, word in enumerate(sentence.words)])
    return sentence.with_words([capital(sentence.words[0])] + sentence.words[1:])


def capital(word: str) -> str:
    return word if word[0] in "'’" or word.lower() == "n't" else word[0].upper() + word[1:]


def without_final_stop(sentence: Sentence) -> Sentence:
    last = len(sentence.words) - 1
    if last < 1 or sentence.words[last] != "." or (sentence.heads is not None and last not in sentence.leaves()):
        return sentence
    return sentence.without({last})


def dateline(rng: random.Random) -> Sentence:
    """CITY, State (AP) — with every mark hanging on the city, which hangs on the root as `dep`."""
    city = rng.choice(CITIES).split(" ")
    words = list(city)
    upos = ["PROPN"] * len(city)
    heads = [0] + [1] * (len(city) - 1)
    relations = ["dep"] + ["flat"] * (len(city) - 1)
    names = span_tags(len(city), "LOC")

    def add(word: str, tag: str, relation: str, name: int = OUTSIDE, head: int = 1) -> int:
        for column, value in ((words, word), (upos, tag), (heads, head), (relations, relation), (names, name)):
            column.append(value)
        return len(words)

    if rng.random() < 0.4:
        add(",", "PUNCT", "punct", head=len(words) + 2)
        add(rng.choice(STATES), "PROPN", "appos", only("B", "LOC"))
    if rng.random() < 0.6:
        agency = len(words) + 2
        add("(", "PUNCT", "punct", head=agency)
        add(rng.choice(AGENCIES), "PROPN", "parataxis", only("B", "ORG"))
        add(")", "PUNCT", "punct", head=agency)
    add(rng.choice(["—", "–", "-", "--"]), "PUNCT", "punct")
    return Sentence(words=words, upos=upos, heads=heads, relations=relations, names=names)


def other_marks(words: list[str], rng: random.Random) -> list[str]:
    """Straight quotation marks and apostrophes as curly ones or the reverse; one dash for another."""
    straight = any(word in ('"', "``", "''") or "'" in word for word in words)
    dash = rng.choice(["—", "–", "--"])
    out = []
    opening = True
    for word in words:
        if word in ('"', "“", "”", "``", "''"):
            out.append(("“" if opening else "”") if straight else '"')
            opening = not opening
        elif word in ("--", "—"):
            out.append(dash)
        else:
            out.append(word.replace("'", "’") if straight else word.replace("’", "'").replace("‘", "'"))
    return out
