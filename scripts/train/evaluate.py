"""Parsing scores with gold tokens, and the temperatures that make scores into confidences."""

import torch
import torch.nn.functional as F

from batches import Encoded, batches, collate
from labels import ANY_TAG
from losses import IMPOSSIBLE, names_loss

TEMPERATURES = [0.6, 0.8, 1.0, 1.2, 1.4, 1.6, 1.8, 2.0, 2.3, 2.6, 3.0, 3.5]


@torch.no_grad()
def run(network, sentences: list[Encoded], relation_index: dict[str, int]):
    """Per batch: the batch, and its scores as 32-bit floats with impossible arcs masked out."""
    network.eval()
    for group in batches(sentences, 3000, None):
        batch = collate(group, relation_index)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            upos, names, arcs, dependents, heads = network(batch.ids, batch.shapes, batch.first)
        count = batch.words.shape[1]
        itself = torch.eye(count, dtype=torch.bool)[1:][None]
        arcs = arcs.float().masked_fill(~batch.words[:, None, :] | itself, IMPOSSIBLE)
        chosen = arcs.argmax(-1)
        yield batch, upos.float(), names.float(), arcs, chosen, network.relations(dependents.float(), heads.float(), chosen)


def scores(network, sentences: list[Encoded], relation_index: dict[str, int]) -> dict[str, float]:
    """UPOS, UAS and LAS in percent, heads chosen word by word (the run time decodes whole trees)."""
    total = upos_right = heads_right = both_right = 0
    for batch, upos, _, _, chosen, relations in run(network, sentences, relation_index):
        words = batch.words[:, 1:]
        head = (chosen == batch.heads) & words
        total += words.sum().item()
        upos_right += ((upos.argmax(-1) == batch.upos) & words).sum().item()
        heads_right += head.sum().item()
        both_right += (head & (relations.argmax(-1) == batch.relations)).sum().item()
    return {name: round(100 * right / total, 2) for name, right in (("upos", upos_right), ("uas", heads_right), ("las", both_right))}


def temperatures(network, sentences: list[Encoded], relation_index: dict[str, int]) -> dict[str, float]:
    """Per head, the divisor of its scores under which the right answers are likeliest on the given (dev) sentences."""
    losses = {name: torch.zeros(len(TEMPERATURES)) for name in ("upos", "head", "relation", "name")}
    for batch, upos, names, arcs, chosen, relations in run(network, sentences, relation_index):
        labelled = (batch.names > 0) & (batch.names != ANY_TAG)
        right_head = torch.where(chosen == batch.heads, batch.relations, -100)
        for i, t in enumerate(TEMPERATURES):
            losses["upos"][i] += F.cross_entropy((upos / t).transpose(1, 2), batch.upos, reduction="sum")
            losses["head"][i] += F.cross_entropy((arcs / t).transpose(1, 2), batch.heads, reduction="sum")
            losses["relation"][i] += F.cross_entropy((relations / t).transpose(1, 2), right_head, reduction="sum")
            losses["name"][i] += names_loss(names / t, batch.names)[labelled].sum()
    return {name: TEMPERATURES[int(values.argmin())] for name, values in losses.items()}
