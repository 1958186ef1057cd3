"""Reads the treebanks and the name corpora, after checking that they are the files that the manifest names."""

import hashlib
import json
import re
from pathlib import Path

from entities import mark_names
from labels import NAME_TYPES, OUTSIDE, OUTSIDE_OR_MISC, only
from sentence import Sentence

LIST = json.loads((Path(__file__).parent / "corpora.json").read_text())
CROSSNER_TYPES = {
    "politician": "PER",
    "person": "PER",
    "politicalparty": "ORG",
    "organisation": "ORG",
    "location": "LOC",
    "country": "LOC",
    "election": "MISC",
    "event": "MISC",
    "misc": "MISC",
}
# The same prefixes as in src/text/lexicon/abbreviations.ts: they keep their hyphen.
HYPHEN_PREFIXES = set(
    "anti co counter cross e ex inter intra mega mid mini multi neo non pan post pre pro pseudo quasi re semi sub super trans ultra un".split()
)
TITLES = set(
    "mr mrs ms dr prof gen col lt maj capt sgt sen rep gov rev hon adm brig fr sir dame lord lady pope sheikh imam king queen prince princess emperor "
    "president vice prime premier minister chief justice judge senator governor mayor general colonel captain major lieutenant sergeant admiral professor "
    "secretary ambassador chancellor archbishop bishop father chairman director deputy foreign attorney congressman representative".split()
)


def check(folder: Path) -> None:
    """Stops with a message when a corpus file is missing or not the one that was agreed on."""
    for entry in LIST["files"]:
        path = folder / entry["file"]
        if not path.exists():
            raise SystemExit(f"{path} is missing; --corpora must name the folder that holds treebanks/ and ner/")
        if hashlib.sha256(path.read_bytes()).hexdigest() != entry["sha256"]:
            raise SystemExit(f"{path} is not the file that corpora.json describes")


def read_treebank(path: Path) -> list[Sentence]:
    """The sentences of a CoNLL-U file; subtypes of relations are left out, multiword lines and empty nodes skipped."""
    sentences = []
    document = ""
    for block in path.read_text(encoding="utf8").split("\n\n"):
        rows = []
        for line in block.split("\n"):
            if line.startswith("# newdoc"):
                document = line.split("=")[-1].strip()
            elif line and line[0] != "#":
                fields = line.split("\t")
                if fields[0].isdigit():
                    rows.append(fields)
        if rows:
            column = lambda i: [row[i] for row in rows]
            sentences.append(
                Sentence(
                    words=column(1),
                    document=document,
                    upos=column(3),
                    heads=[int(head) for head in column(6)],
                    relations=[relation.split(":")[0] for relation in column(7)],
                    lemmas=column(2),
                    misc=column(9),
                )
            )
    return sentences


def read_names(path: Path, word_column: int, tag_column: int, separator: str, partial: bool) -> list[Sentence]:
    """The sentences of a file with one word and its name tag a line; `partial` when other names may stand unmarked."""
    sentences = []
    words, tags = [], []
    for line in path.read_text(encoding="utf8").split("\n") + [""]:
        if line.startswith("# ") and partial:
            continue
        if not line.strip():
            if words:
                sentences.append(strip_titles(split_hyphens(words, to_sets(tags, partial))))
            words, tags = [], []
            continue
        fields = line.rsplit(separator, 1) if word_column == 0 else line.split(separator)
        if fields[word_column] != "-DOCSTART-":
            words.append(fields[word_column].strip())
            tags.append(fields[tag_column].strip())
    return sentences


def to_sets(tags: list[str], partial: bool) -> list[int]:
    """Written tags (BIO or IO) as sets of the model's tags."""
    sets = []
    before = ""
    for tag in tags:
        prefix, _, kind = tag.partition("-")
        kind = CROSSNER_TYPES.get(kind, kind)
        if kind not in NAME_TYPES:
            sets.append(OUTSIDE_OR_MISC if partial else OUTSIDE)
            before = ""
            continue
        sets.append(only("I" if prefix == "I" and before == kind else "B", kind))
        before = kind
    return sets


def split_hyphens(words: list[str], names: list[int]) -> Sentence:
    """Cuts words at hyphens as our tokenizer does; the parts of a name stay one name."""
    out_words, out_names = [], []
    for word, name in zip(words, names):
        parts = [part for part in re.split(r"(-)", word) if part]
        if len(parts) < 3 or parts[0].lower() in HYPHEN_PREFIXES or re.fullmatch(r"[\d-]+", word):
            parts = [word]
        out_words += parts
        out_names += [name] + [inside(name)] * (len(parts) - 1)
    return Sentence(words=out_words, names=out_names)


def inside(name: int) -> int:
    for kind in NAME_TYPES:
        if name == only("B", kind):
            return only("I", kind)
    return name


def strip_titles(sentence: Sentence) -> Sentence:
    """Takes "President", "Mr." and the like out of person names; what is left begins the name."""
    names = list(sentence.names)
    for i, word in enumerate(sentence.words[:-1]):
        title = word.rstrip(".").lower() in TITLES
        if title and names[i] == only("B", "PER") and names[i + 1] == only("I", "PER"):
            names[i], names[i + 1] = OUTSIDE, only("B", "PER")
    return Sentence(**{**sentence.__dict__, "names": names})


def load_treebanks(folder: Path) -> dict[str, list[Sentence]]:
    """All treebank parts by name ("ewt-train"); GUM's carry the names that its entities tell."""
    parts = {}
    for corpus in ("ewt", "gum"):
        for part in ("train", "dev", "test"):
            sentences = read_treebank(folder / f"treebanks/{corpus}-{part}.conllu")
            parts[f"{corpus}-{part}"] = [strip_titles(s) for s in mark_names(sentences)] if corpus == "gum" else sentences
    return parts


def load_name_corpora(folder: Path) -> list[Sentence]:
    """Every sentence of the name corpora; all their parts may be trained on, they measure nothing of ours."""
    sentences = []
    for part in ("dev", "test"):
        sentences += read_names(folder / f"ner/uner-ewt-{part}.iob2", 1, 2, "\t", partial=True)
    for part in ("train", "dev", "test"):
        sentences += read_names(folder / f"ner/crossner-politics-{part}.txt", 0, 1, "\t", partial=False)
    return sentences + read_names(folder / "ner/wikigold.txt", 0, 1, " ", partial=False)
