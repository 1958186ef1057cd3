"""Unigram word pieces: the best-scoring way to cut a word; `src/text/model/pieces.ts` cuts the same."""

import unicodedata

SPACE = "\u2581"
LONGEST_WORD = 12


class Pieces:
    """A vocabulary of pieces with log probabilities; the empty strings in it are the model's own marks."""

    def __init__(self, pieces: list[str], scores: list[float], start: int, end: int, unknown: int):
        self.pieces, self.scores = pieces, scores
        self.start, self.end, self.unknown = start, end, unknown
        self.lookup = {piece: (index, score) for index, (piece, score) in enumerate(zip(pieces, scores)) if piece}
        self.longest = max(map(len, self.lookup))
        self.unknown_score = float(min(scores)) - 10
        self.space = pieces.index(SPACE) if SPACE in self.lookup else -1
        self.known: dict[str, list[int]] = {}

    def cut(self, word: str) -> list[int]:
        """At most 12 piece ids of a word, at least one; a lone mark of the space is left out."""
        found = self.known.get(word)
        if found is None:
            found = self.known[word] = self._cut(SPACE + unicodedata.normalize("NFKC", word).replace(" ", SPACE))
        return found

    def _cut(self, text: str) -> list[int]:
        size = len(text)
        best = [float("-inf")] * (size + 1)
        back = [(0, self.unknown)] * (size + 1)
        best[0] = 0.0
        for start in range(size):
            for end in range(start + 1, min(size, start + self.longest) + 1):
                entry = self.lookup.get(text[start:end])
                if entry and best[start] + entry[1] > best[end]:
                    best[end] = best[start] + entry[1]
                    back[end] = (start, entry[0])
            if best[start] + self.unknown_score > best[start + 1]:
                best[start + 1] = best[start] + self.unknown_score
                back[start + 1] = (start, self.unknown)
        ids = []
        position = size
        while position > 0:
            position, piece = back[position]
            ids.append(piece)
        ids.reverse()
        if len(ids) > 1 and ids[0] == self.space:
            ids = ids[1:]
        return ids[:LONGEST_WORD]
