"""Measures the app against the floor: ``python -m tests.bench``; see the README beside this."""

import argparse
import compileall
import json
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

import prelim_coach
from tests.bench import lives
from tests.bench.figures import Figures
from tests.bench.rounds import round_of

LIVES = {
    "empty": lives.empty,
    "day": lives.one_day,
    "year": lives.year,
    "decade": lives.ten_years,
}


def measured(rounds, scratch):
    """Give the figures of so many rounds, after one that only warms."""
    folders = {}
    for name, live in LIVES.items():
        folders[name] = scratch / "lives" / name
        folders[name].mkdir(parents=True)
        live(folders[name])
    figures = Figures()
    for number in range(rounds + 1):
        ratios = round_of(folders, scratch)
        if number:
            figures.add(**ratios)
            print(f"round {number} of {rounds}", file=sys.stderr)
    return figures


def main():
    """Measure, print one table, and fail on what is over the budget."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--short", action="store_true", help="2 rounds; fail at twice the budget")
    parser.add_argument("--json", action="store_true", help="one JSON document")
    chosen = parser.parse_args()
    # Uncompiled, a start takes twice as long; an installed app is compiled.
    compileall.compile_dir(str(Path(prelim_coach.__file__).parent), quiet=1)
    with tempfile.TemporaryDirectory() as folder:
        figures = measured(2 if chosen.short else chosen.rounds, Path(folder))
    if chosen.json:
        rows = [
            {**asdict(budget), "min": least, "median": median, "max": most}
            for budget, least, median, most in figures.rows()
        ]
        print(json.dumps({"rounds": figures.rounds, "figures": rows}, indent=1))
    else:
        print(figures.table())
    over = figures.over(2 if chosen.short else 1)
    sys.exit(f"over the budget: {'; '.join(over)}" if over else 0)


if __name__ == "__main__":
    main()
