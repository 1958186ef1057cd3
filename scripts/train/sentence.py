"""One annotated sentence, and the two ways to change its words without breaking its tree."""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Sentence:
    """Words with what is known of them: a tree (parts of speech, heads, relations), sets of name tags, or both."""

    words: list[str]
    document: str = ""
    upos: list[str] | None = None
    heads: list[int] | None = None
    relations: list[str] | None = None
    lemmas: list[str] | None = None
    misc: list[str] | None = None
    names: list[int] | None = None

    def with_words(self, words: list[str]) -> "Sentence":
        return replace(self, words=words)

    def without(self, dropped: set[int]) -> "Sentence":
        """The sentence without some words, none of which may head a word that stays."""
        kept = [i for i in range(len(self.words)) if i not in dropped]
        position = {0: 0} | {old + 1: new + 1 for new, old in enumerate(kept)}

        def pick(column):
            return None if column is None else [column[i] for i in kept]

        heads = None if self.heads is None else [position[self.heads[i]] for i in kept]
        return replace(self, words=pick(self.words), upos=pick(self.upos), heads=heads, relations=pick(self.relations), lemmas=None, misc=None, names=pick(self.names))

    def behind(self, prefix: "Sentence") -> "Sentence":
        """The sentence with words before it; a prefix word whose head is 0 hangs on the sentence's root."""
        shift = len(prefix.words)
        heads = None
        if self.heads is not None:
            root = self.heads.index(0) + 1 + shift
            heads = [head or root for head in prefix.heads] + [head + shift if head else 0 for head in self.heads]
        tree = self.heads is not None
        return replace(
            self,
            words=prefix.words + self.words,
            upos=prefix.upos + self.upos if tree else None,
            heads=heads,
            relations=prefix.relations + self.relations if tree else None,
            lemmas=None,
            misc=None,
            names=None if self.names is None else prefix.names + self.names,
        )

    def leaves(self) -> set[int]:
        """Indexes of the words that head nothing."""
        heading = set(self.heads)
        return {i for i in range(len(self.words)) if i + 1 not in heading}
