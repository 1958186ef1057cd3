"""Writes the trained model as the run time reads it, with its manifest; `src/text/model/model-file.ts` is the reader.

The file: the bytes "ONRM", the header's length (u32, little-endian), the header (JSON), then tensors, each on a multiple of 64 bytes.
Matrices are int8 with a scale a row; those that the kernel multiplies by are packed in blocks of 4 rows by 8 columns.
"""

import argparse
import hashlib
import json
import struct
from datetime import date
from pathlib import Path

import numpy as np
import torch

from corpora import LIST
from labels import NAME_TAGS, UPOS
from network import ATTENTION_HEADS

ALIGNMENT = 64
CLIPPINGS = (1.0, 0.95, 0.9, 0.85, 0.8)
LAYER_LINEARS = ("qkv", "o", "f1", "f2")
HEAD_LINEARS = ("pos", "ner", "ad", "ah", "ld", "lh", "lo")


class Tensors:
    """The file's body, and where each tensor starts in it with how many values."""

    def __init__(self):
        self.body = bytearray()
        self.directory: dict[str, list[int]] = {}

    def put(self, name: str, values: np.ndarray) -> None:
        self.body.extend(b"\0" * (-len(self.body) % ALIGNMENT))
        self.directory[name] = [len(self.body), values.size]
        self.body.extend(values.tobytes())

    def put_table(self, name: str, weights: torch.Tensor) -> None:
        quantized, scales = quantize(weights.float().numpy())
        self.put(f"{name}.q", quantized)
        self.put(f"{name}.s", scales)

    def put_linear(self, name: str, weights: torch.Tensor, bias: torch.Tensor | None = None) -> None:
        matrix = weights.float().numpy()
        rows = -(-matrix.shape[0] // 4) * 4
        padded = np.zeros((rows, matrix.shape[1]), np.float32)
        padded[: matrix.shape[0]] = matrix
        offsets = np.zeros(rows, np.float32)
        if bias is not None:
            offsets[: matrix.shape[0]] = bias.float().numpy()
        quantized, scales = quantize(padded)
        self.put(f"{name}.q", pack(quantized))
        self.put(f"{name}.s", scales)
        self.put(f"{name}.b", offsets)


def quantize(weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rows as int8; each row clipped as far as makes its squared error least."""
    full = np.maximum(np.abs(weights).max(1), 1e-9) / 127
    best, least = full.copy(), np.full(len(full), np.inf)
    for clipping in CLIPPINGS:
        scales = full * clipping
        error = ((np.clip(np.rint(weights / scales[:, None]), -127, 127) * scales[:, None] - weights) ** 2).sum(1)
        best = np.where(error < least, scales, best)
        least = np.minimum(error, least)
    best = best.astype(np.float32)
    return np.clip(np.rint(weights / best[:, None]), -127, 127).astype(np.int8), best


def pack(matrix: np.ndarray) -> np.ndarray:
    rows, columns = matrix.shape
    return np.ascontiguousarray(matrix.reshape(rows // 4, 4, columns // 8, 8).transpose(0, 2, 1, 3))


def tensors_of(weights: dict[str, torch.Tensor], pieces: list[str], scores: list[float]) -> Tensors:
    out = Tensors()
    out.put("pieces", np.frombuffer("\n".join(pieces).encode(), np.uint8))
    out.put("scores", np.array(scores, np.float32))
    for name in ("we", "pe", "se"):
        out.put_table(name, weights[f"{name}.weight"])
    norms = {"ln": "ln"}
    layers = sorted({int(name.split(".")[1]) for name in weights if name.startswith("layers.")})
    for layer in layers:
        norms |= {f"l{layer}.{norm}": f"layers.{layer}.{norm}" for norm in ("ln1", "ln2")}
        for linear in LAYER_LINEARS:
            source = f"layers.{layer}.{linear}"
            out.put_linear(f"l{layer}.{linear}", weights[f"{source}.weight"], weights[f"{source}.bias"])
    for name, source in norms.items():
        out.put(f"{name}.g", weights[f"{source}.weight"].float().numpy())
        out.put(f"{name}.b", weights[f"{source}.bias"].float().numpy())
    for name in HEAD_LINEARS:
        out.put_linear(name, weights[f"{name}.weight"], weights[f"{name}.bias"])
    out.put_linear("u", weights["U"].t().contiguous())
    out.put("ub.w", weights["ub.weight"].flatten().float().numpy())
    out.put("ub.b", weights["ub.bias"].float().numpy())
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--weights", choices=("last", "average"), default="average")
    args = parser.parse_args()
    state = torch.load(args.work / "checkpoint.pt", weights_only=True, map_location="cpu")
    run_file = args.work / "run.json"
    run = json.loads(run_file.read_text()) if run_file.exists() else {"epochs": state["epoch"], "steps": state["step"]}
    weights = state["network"] if args.weights == "last" else {**state["network"], **state["average"]}
    tensors = tensors_of(weights, state["pieces"], state["scores"])
    header = {
        "format": 1,
        "sizes": {
            "width": weights["we.weight"].shape[1],
            "layers": len([name for name in weights if name.endswith(".qkv.weight")]),
            "inner": weights["layers.0.f1.weight"].shape[0],
            "attentionHeads": ATTENTION_HEADS,
            "positions": weights["pe.weight"].shape[0],
            "arcs": weights["ad.weight"].shape[0],
            "labels": weights["ld.weight"].shape[0],
        },
        "marks": {"start": 1, "end": 2, "unknown": 3},
        "upos": UPOS,
        "relations": state["relations"],
        "nameTags": NAME_TAGS,
        "temperatures": run.get("temperatures", {}).get(args.weights, {"upos": 1, "head": 1, "relation": 1, "name": 1}),
        "tensors": tensors.directory,
    }
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    text += b" " * (-(len(text) + 8) % ALIGNMENT)
    contents = b"ONRM" + struct.pack("<I", len(text)) + text + bytes(tensors.body)
    args.out.mkdir(parents=True, exist_ok=True)
    (args.out / "english.bin").write_bytes(contents)
    (args.out / "english.json").write_text(json.dumps(manifest(contents, run, args.weights), indent=2, ensure_ascii=False) + "\n")
    print(f"{args.out / 'english.bin'}: {len(contents)} bytes")


def manifest(contents: bytes, run: dict, weights: str) -> dict:
    """What the model is, where it comes from, and the hash that the loader checks."""
    return {
        "name": "english",
        "file": "english.bin",
        "bytes": len(contents),
        "sha256": hashlib.sha256(contents).hexdigest(),
        "made": date.today().isoformat(),
        "licence": "CC BY-SA 4.0",
        "weights": "mean of runs" if "seeds" in run else "running average" if weights == "average" else "last step",
        "training": {key: run[key] for key in ("seed", "seeds", "epochs", "steps") if key in run},
        "devScores": run.get("dev", {}).get(weights, {}),
        "base": LIST["base"],
        "corpora": LIST["files"],
    }


if __name__ == "__main__":
    main()
