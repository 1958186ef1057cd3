"""The encoder (six post-norm transformer layers) and its heads: part of speech, name tag, head (biaffine), relation."""

import math

import torch
import torch.nn as nn
import torch.nn.functional as F

from labels import NAME_TAGS, SHAPES, UPOS

ATTENTION_HEADS = 12
ARC_WIDTH = 256
RELATION_WIDTH = 192
EPSILON = 1e-12


class Layer(nn.Module):
    def __init__(self, width: int, inner: int):
        super().__init__()
        self.qkv = nn.Linear(width, 3 * width)
        self.o = nn.Linear(width, width)
        self.ln1 = nn.LayerNorm(width, eps=EPSILON)
        self.f1 = nn.Linear(width, inner)
        self.f2 = nn.Linear(inner, width)
        self.ln2 = nn.LayerNorm(width, eps=EPSILON)

    def forward(self, x: torch.Tensor, bias: torch.Tensor, dropout: float) -> torch.Tensor:
        batch, length, width = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, ATTENTION_HEADS, width // ATTENTION_HEADS).permute(2, 0, 3, 1, 4).unbind(0)
        weights = torch.softmax(torch.matmul(q, k.transpose(-1, -2)) / math.sqrt(width // ATTENTION_HEADS) + bias, -1)
        context = torch.matmul(drop(weights, dropout), v).transpose(1, 2).reshape(batch, length, width)
        x = self.ln1(x + drop(self.o(context), dropout))
        return self.ln2(x + drop(self.f2(F.gelu(self.f1(x))), dropout))


class Network(nn.Module):
    """Reads pieces, scores words: a word is represented by its first piece, the root by the start mark."""

    def __init__(self, pieces: int, relations: int, layers: int = 6, width: int = 384, positions: int = 512):
        super().__init__()
        self.we = nn.Embedding(pieces, width)
        self.pe = nn.Embedding(positions, width)
        self.se = nn.Embedding(SHAPES, width)
        nn.init.normal_(self.se.weight, std=0.01)
        self.ln = nn.LayerNorm(width, eps=EPSILON)
        self.layers = nn.ModuleList(Layer(width, 4 * width) for _ in range(layers))
        self.pos = nn.Linear(width, len(UPOS))
        self.ner = nn.Linear(width, len(NAME_TAGS))
        self.ad = nn.Linear(width, ARC_WIDTH)
        self.ah = nn.Linear(width, ARC_WIDTH)
        self.U = nn.Parameter(nn.init.xavier_uniform_(torch.zeros(ARC_WIDTH, ARC_WIDTH)))
        self.ub = nn.Linear(ARC_WIDTH, 1)
        self.ld = nn.Linear(width, RELATION_WIDTH)
        self.lh = nn.Linear(width, RELATION_WIDTH)
        self.lo = nn.Linear(RELATION_WIDTH, relations)

    def encode(self, ids: torch.Tensor, shapes: torch.Tensor, dropout: float) -> torch.Tensor:
        x = drop(self.ln(self.we(ids) + self.pe.weight[: ids.shape[1]] + self.se(shapes)), dropout)
        bias = ((ids == 0).to(x.dtype) * -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias, dropout)
        return x

    def forward(self, ids: torch.Tensor, shapes: torch.Tensor, first: torch.Tensor, dropout: float = 0.0, head_dropout: float = 0.0):
        """Scores of parts of speech, name tags and heads, with the two halves of the relation scores."""
        x = self.encode(ids, shapes, dropout)
        nodes = drop(torch.gather(x, 1, first[:, :, None].expand(-1, -1, x.shape[-1])), head_dropout)
        words = nodes[:, 1:]
        dependents = drop(F.gelu(self.ad(words)), head_dropout)
        heads = drop(F.gelu(self.ah(nodes)), head_dropout)
        arcs = torch.matmul(torch.matmul(dependents, self.U), heads.transpose(1, 2)) + self.ub(heads).transpose(1, 2)
        return self.pos(words), self.ner(words), arcs, self.ld(words), self.lh(nodes)

    def relations(self, dependents: torch.Tensor, heads: torch.Tensor, chosen: torch.Tensor) -> torch.Tensor:
        """Scores of every word's relation to its chosen head."""
        picked = torch.gather(heads, 1, chosen[:, :, None].expand(-1, -1, heads.shape[-1]))
        return self.lo(F.relu(dependents + picked))

    def load_base(self, weights: dict) -> None:
        put = lambda parameter, value: parameter.copy_(torch.from_numpy(value))
        with torch.no_grad():
            put(self.we.weight, weights["words"])
            put(self.pe.weight, weights["positions"][: self.pe.weight.shape[0]])
            put(self.ln.weight, weights["norm.w"])
            put(self.ln.bias, weights["norm.b"])
            for i, layer in enumerate(self.layers):
                of = lambda name: torch.cat([torch.from_numpy(weights[f"{i}.{part}.{name}"]) for part in "qkv"])
                layer.qkv.weight.copy_(of("w"))
                layer.qkv.bias.copy_(of("b"))
                for module, name in ((layer.o, "ao"), (layer.f1, "fi"), (layer.f2, "fo"), (layer.ln1, "aln"), (layer.ln2, "oln")):
                    put(module.weight, weights[f"{i}.{name}.w"])
                    put(module.bias, weights[f"{i}.{name}.b"])


def drop(x: torch.Tensor, probability: float) -> torch.Tensor:
    return F.dropout(x, probability) if probability else x
