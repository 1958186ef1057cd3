"""Averages the weights of several runs that began alike, scores the mean on dev and writes it as a run of its own.

Runs that start from the same weights and see the data in another order end in one basin: their mean is better than each
("model soups", Wortsman et al. 2022), at no cost at run time.
"""

import argparse
import json
from pathlib import Path

import torch

import base
from batches import encode
from corpora import load_treebanks
from evaluate import scores, temperatures
from network import Network

DEV = ("ewt-dev", "gum-dev")


def weights_of(state: dict) -> dict[str, torch.Tensor]:
    """A run's weights: their running average, and the word pieces, which are not trained."""
    return {**state["network"], **state["average"]}


def mean(runs: list[dict[str, torch.Tensor]]) -> dict[str, torch.Tensor]:
    return {name: torch.stack([run[name].float() for run in runs]).mean(0) for name in runs[0]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True, help="folder with treebanks/")
    parser.add_argument("--runs", type=Path, nargs="+", required=True, help="work folders of finished runs")
    parser.add_argument("--work", type=Path, required=True, help="folder for the mean's checkpoint")
    args = parser.parse_args()
    states = [torch.load(run / "checkpoint.pt", weights_only=True, map_location="cpu") for run in args.runs]
    first = states[0]
    if any(state["pieces"] != first["pieces"] or state["relations"] != first["relations"] for state in states):
        raise SystemExit("The runs have other word pieces or relations: they cannot be averaged.")
    weights = mean([weights_of(state) for state in states])
    network = Network(len(first["pieces"]), len(first["relations"]))
    network.load_state_dict(weights)
    treebanks = load_treebanks(args.corpora)
    pieces = base.pieces_of(first)
    index = {relation: i for i, relation in enumerate(first["relations"])}
    dev = {name: [encode(sentence, pieces) for sentence in treebanks[name]] for name in DEV}
    seeds = [json.loads((run / "run.json").read_text())["seed"] for run in args.runs]
    facts = {
        "seeds": seeds,
        "epochs": first["epoch"],
        "steps": first["step"],
        "dev": {"average": {name: scores(network, part, index) for name, part in dev.items()}},
        "temperatures": {"average": temperatures(network, [s for part in dev.values() for s in part], index)},
    }
    args.work.mkdir(parents=True, exist_ok=True)
    average = {name: value for name, value in weights.items() if name != "we.weight"}
    torch.save({**first, "network": weights, "average": average, "optimizer": None, "schedule": None}, args.work / "checkpoint.pt")
    (args.work / "run.json").write_text(json.dumps(facts, indent=2))
    print(json.dumps(facts["dev"]["average"]))


if __name__ == "__main__":
    main()
