"""Trains the language model; `run.sh` calls it. Interrupted, it goes on from the last finished epoch."""

import argparse
import json
import math
import random
import time
from pathlib import Path

import torch

import base
from augment import augment
from batches import LONGEST_SENTENCE, batches, collate, encode
from corpora import check, load_name_corpora, load_treebanks
from evaluate import scores, temperatures
from losses import loss_of
from network import Network

AVERAGE_DECAY = 0.998
WARM_UP = 0.06
LAST_RATE = 0.02
# The heads begin alike in every run: only then can the weights of two runs be averaged.
INITIAL_SEED = 1


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True, help="folder with treebanks/ and ner/")
    parser.add_argument("--base", type=Path, required=True, help="folder with the unpacked base packages")
    parser.add_argument("--work", type=Path, required=True, help="folder for checkpoints")
    parser.add_argument("--epochs", type=int, default=7)
    parser.add_argument("--seed", type=int, default=1, help="of batches, augmentation and dropout")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--pieces", type=int, default=1200, help="pieces a batch")
    parser.add_argument("--encoder-rate", type=float, default=2.2e-4)
    parser.add_argument("--heads-rate", type=float, default=1e-3)
    parser.add_argument("--steps", type=int, default=0, help="stop after that many steps, to try the whole path")
    return parser.parse_args()


class Run:
    """One training run: the network, its running average, and where it stands."""

    def __init__(self, args: argparse.Namespace):
        self.args = args
        self.started = time.time()
        torch.set_num_threads(args.threads)
        torch.manual_seed(INITIAL_SEED)
        check(args.corpora)
        args.work.mkdir(parents=True, exist_ok=True)
        built = base.build(args.base, args.corpora, args.work / "base.pkl")
        self.pieces = base.pieces_of(built)
        treebanks = load_treebanks(args.corpora)
        self.train = treebanks["ewt-train"] + treebanks["gum-train"] + load_name_corpora(args.corpora)
        self.dev = {name: [encode(s, self.pieces) for s in treebanks[name]] for name in ("ewt-dev", "gum-dev")}
        self.relations = sorted({r for s in self.train if s.relations for r in s.relations})
        self.relation_index = {relation: i for i, relation in enumerate(self.relations)}
        self.network = Network(len(built["pieces"]), len(self.relations))
        self.network.load_base(built["weights"])
        self.network.we.weight.requires_grad_(False)
        self.average = {name: value.clone() for name, value in self.network.state_dict().items() if name != "we.weight"}
        self.epoch = self.step = 0
        self.per_epoch = len(self.batches(0))
        self.optimizer, self.schedule = self.optimization()

    def log(self, *parts: object) -> None:
        print(f"[{time.time() - self.started:.0f}s]", *parts, flush=True)

    def batches(self, epoch: int):
        """The epoch's batches: the same for the same seed and epoch, whatever came before."""
        rng = random.Random(self.args.seed * 1000 + epoch)
        sentences = [encode(augment(s, rng), self.pieces) for s in self.train]
        return batches([s for s in sentences if len(s.ids) <= LONGEST_SENTENCE], self.args.pieces, rng)

    def optimization(self):
        encoder = [p for n, p in self.network.named_parameters() if n.split(".")[0] in ("pe", "ln", "layers")]
        heads = [p for n, p in self.network.named_parameters() if n.split(".")[0] not in ("we", "pe", "ln", "layers")]
        groups = [
            {"params": [p for p in encoder if p.dim() > 1], "lr": self.args.encoder_rate, "weight_decay": 0.01},
            {"params": [p for p in encoder if p.dim() <= 1], "lr": self.args.encoder_rate, "weight_decay": 0.0},
            {"params": heads, "lr": self.args.heads_rate, "weight_decay": 0.01},
        ]
        optimizer = torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)
        total = self.per_epoch * self.args.epochs
        warm = max(1, int(WARM_UP * total))
        rate = lambda step: (step + 1) / warm if step < warm else max(LAST_RATE, (total - step) / (total - warm))
        return optimizer, torch.optim.lr_scheduler.LambdaLR(optimizer, rate)

    def learn(self, group) -> float:
        batch = collate(group, self.relation_index)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            outputs = self.network(batch.ids, batch.shapes, batch.first, dropout=0.1, head_dropout=0.2)
        loss = loss_of(self.network, batch, outputs)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimizer.step()
        self.schedule.step()
        self.step += 1
        self.follow()
        return loss.item()

    def follow(self) -> None:
        """Moves the running average of the weights a little towards the present ones."""
        decay = min(AVERAGE_DECAY, (1 + self.step) / (10 + self.step))
        state = self.network.state_dict()
        torch._foreach_lerp_(list(self.average.values()), [state[name] for name in self.average], 1 - decay)

    def run_epoch(self) -> None:
        torch.manual_seed(self.args.seed * 1000 + self.epoch)
        self.network.train()
        recent = 0.0
        for group in self.batches(self.epoch):
            recent += self.learn(group)
            if self.args.steps and self.step >= self.args.steps:
                return
            if self.step % 100 == 0:
                self.log(f"epoch {self.epoch + 1}, step {self.step} of {self.per_epoch * self.args.epochs}, loss {recent / 100:.3f}")
                recent = 0.0

    def report(self) -> dict:
        present = {name: scores(self.network, part, self.relation_index) for name, part in self.dev.items()}
        averaged = self.averaged()
        mean = {name: scores(averaged, part, self.relation_index) for name, part in self.dev.items()}
        return {"last": present, "average": mean}

    def averaged(self) -> Network:
        network = Network(self.network.we.weight.shape[0], len(self.relations))
        network.load_state_dict({**self.average, "we.weight": self.network.we.weight})
        return network

    def save(self) -> None:
        path = self.args.work / "checkpoint.pt"
        state = {
            "epoch": self.epoch,
            "step": self.step,
            "network": self.network.state_dict(),
            "average": self.average,
            "optimizer": self.optimizer.state_dict(),
            "schedule": self.schedule.state_dict(),
            "relations": self.relations,
            "pieces": self.pieces.pieces,
            "scores": self.pieces.scores,
        }
        torch.save(state, path.with_suffix(".new"))
        path.with_suffix(".new").replace(path)

    def resume(self) -> None:
        path = self.args.work / "checkpoint.pt"
        if not path.exists():
            return
        state = torch.load(path, weights_only=True)
        self.epoch, self.step, self.average = state["epoch"], state["step"], state["average"]
        self.network.load_state_dict(state["network"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.schedule.load_state_dict(state["schedule"])
        self.log(f"resumed after epoch {self.epoch}")

    def finish(self) -> None:
        dev = [s for part in self.dev.values() for s in part]
        facts = {
            "seed": self.args.seed,
            "epochs": self.epoch,
            "steps": self.step,
            "dev": self.report(),
            "temperatures": {"last": temperatures(self.network, dev, self.relation_index), "average": temperatures(self.averaged(), dev, self.relation_index)},
        }
        (self.args.work / "run.json").write_text(json.dumps(facts, indent=2))
        self.log("finished", json.dumps(facts))


def main() -> None:
    run = Run(arguments())
    run.resume()
    run.log(f"{len(run.train)} sentences, {run.per_epoch} steps an epoch")
    while run.epoch < run.args.epochs:
        began = time.time()
        run.run_epoch()
        run.epoch += 1
        run.save()
        run.log(f"epoch {run.epoch} took {math.ceil(time.time() - began)} s", json.dumps(run.report()))
        if run.args.steps:
            break
    run.finish()


if __name__ == "__main__":
    main()
