"""Sentences as tensors, in batches of about as many pieces."""

import random
from dataclasses import dataclass

import torch

from labels import NAME_TAGS, UPOS, shape
from pieces import Pieces
from sentence import Sentence

UPOS_INDEX = {tag: i for i, tag in enumerate(UPOS)}
TAG_BITS = torch.tensor([1 << i for i in range(len(NAME_TAGS))])
LONGEST_SENTENCE = 300
UNLABELLED = -100


@dataclass(frozen=True)
class Encoded:
    """A sentence as numbers; `first` holds the position of the start mark and of every word's first piece."""

    ids: list[int]
    shapes: list[int]
    first: list[int]
    sentence: Sentence


@dataclass(frozen=True)
class Batch:
    ids: torch.Tensor
    shapes: torch.Tensor
    first: torch.Tensor
    words: torch.Tensor
    upos: torch.Tensor
    heads: torch.Tensor
    relations: torch.Tensor
    names: torch.Tensor


def encode(sentence: Sentence, pieces: Pieces) -> Encoded:
    ids, shapes, first = [pieces.start], [0], [0]
    for word in sentence.words:
        cut = pieces.cut(word)
        first.append(len(ids))
        ids += cut
        shapes += [shape(word)] * len(cut)
    return Encoded(ids + [pieces.end], shapes + [0], first, sentence)


def batches(sentences: list[Encoded], pieces: int, rng: random.Random | None) -> list[list[Encoded]]:
    """Batches of sentences of like length; shuffled when a random source is given."""
    noise = (lambda: rng.random() * 6) if rng else (lambda: 0)
    out: list[list[Encoded]] = []
    longest = 0
    for encoded in sorted(sentences, key=lambda s: len(s.ids) + noise()):
        longest = max(longest, len(encoded.ids))
        if not out or longest * (len(out[-1]) + 1) > pieces:
            out.append([])
            longest = len(encoded.ids)
        out[-1].append(encoded)
    if rng:
        rng.shuffle(out)
    return out


def collate(group: list[Encoded], relation_index: dict[str, int]) -> Batch:
    rows, width = len(group), max(len(s.ids) for s in group)
    words = max(len(s.sentence.words) for s in group)
    batch = Batch(
        ids=torch.zeros(rows, width, dtype=torch.long),
        shapes=torch.zeros(rows, width, dtype=torch.long),
        first=torch.zeros(rows, words + 1, dtype=torch.long),
        words=torch.zeros(rows, words + 1, dtype=torch.bool),
        upos=torch.full((rows, words), UNLABELLED),
        heads=torch.full((rows, words), UNLABELLED),
        relations=torch.full((rows, words), UNLABELLED),
        names=torch.zeros(rows, words, dtype=torch.long),
    )
    for row, encoded in enumerate(group):
        sentence, count = encoded.sentence, len(encoded.sentence.words)
        batch.ids[row, : len(encoded.ids)] = torch.tensor(encoded.ids)
        batch.shapes[row, : len(encoded.ids)] = torch.tensor(encoded.shapes)
        batch.first[row, : count + 1] = torch.tensor(encoded.first)
        batch.words[row, : count + 1] = True
        if sentence.heads is not None:
            batch.upos[row, :count] = torch.tensor([UPOS_INDEX[tag] for tag in sentence.upos])
            batch.heads[row, :count] = torch.tensor(sentence.heads)
            batch.relations[row, :count] = torch.tensor([relation_index.get(r, relation_index["dep"]) for r in sentence.relations])
        if sentence.names is not None:
            batch.names[row, :count] = torch.tensor(sentence.names)
    return batch
