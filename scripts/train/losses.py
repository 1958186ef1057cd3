"""What training minimises."""

import torch
import torch.nn.functional as F

from batches import TAG_BITS, Batch

UPOS_WEIGHT, ARC_WEIGHT, RELATION_WEIGHT, NAMES_WEIGHT = 0.5, 1.0, 0.7, 2.0
IMPOSSIBLE = -1e9


def loss_of(network, batch: Batch, outputs) -> torch.Tensor:
    """The weighted sum over the tasks that the batch has labels for."""
    upos, names, arcs, dependents, heads = outputs
    loss = torch.zeros(())
    if (batch.upos >= 0).any():
        arcs = arcs.float().masked_fill(~batch.words[:, None, :], IMPOSSIBLE)
        relations = network.relations(dependents.float(), heads.float(), batch.heads.clamp(min=0))
        loss = (
            UPOS_WEIGHT * F.cross_entropy(upos.float().transpose(1, 2), batch.upos)
            + ARC_WEIGHT * F.cross_entropy(arcs.transpose(1, 2), batch.heads)
            + RELATION_WEIGHT * F.cross_entropy(relations.transpose(1, 2), batch.relations)
        )
    labelled = batch.names > 0
    if labelled.any():
        share = labelled.sum() / batch.words[:, 1:].sum()
        loss = loss + NAMES_WEIGHT * share * names_loss(names, batch.names)[labelled].mean()
    return loss


def names_loss(scores: torch.Tensor, sets: torch.Tensor) -> torch.Tensor:
    """Per word, minus the log of the probability of all tags that its set allows."""
    allowed = (sets[:, :, None] & TAG_BITS) > 0
    return -torch.logsumexp(F.log_softmax(scores.float(), -1).masked_fill(~allowed, -1e4), -1)
