"""Run the simulation: ``python -m tests.simulation --years 500``."""

import argparse
import json
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor

from tests.simulation import compare, report
from tests.simulation.life import Life
from tests.simulation.personas import NAMES


def year(name, seed, baselines):
    """Live one year, and the same year with each baseline where asked; give all of it."""
    result = Life(name, seed).live()
    pairs = {}
    for baseline in compare.BASELINES if baselines else ():
        pairs[baseline.name] = compare.Pairs()
        compare.compare(result, baseline, pairs[baseline.name])
    return result, pairs


def main():
    """Run as many years as asked for, spread over the personas, and print the tables."""
    asked = _arguments()
    names = [asked.persona] if asked.persona else list(NAMES)
    todo = [(names[n % len(names)], asked.seed + n // len(names)) for n in range(asked.years)]
    every = asked.years // asked.baseline_years if asked.baseline_years else 0
    with_baselines = [bool(every) and n % every == 0 for n in range(asked.years)]
    done = list(_run(todo, with_baselines, asked.jobs))
    summaries = {
        name: report.summary([one for one, _ in done if one.persona == name])
        for name in names
        if any(one.persona == name for one, _ in done)
    }
    beside = compare.rows(_together(pairs for _, pairs in done))
    faults, missing = Counter(), Counter()
    for one, _ in done:
        faults.update(one.violations)
        missing.update(one.missing)
    if asked.json:
        found = {"personas": summaries, "baselines": beside, "violations": dict(faults)}
        json.dump(report.plain(found), sys.stdout, indent=2)
        print()
        return
    print(report.table(summaries))
    print("\nviolations:", dict(faults) or "none")
    print("facts not offered, in years:", dict(missing.most_common(12)) or "none")
    if beside:
        print(f"\n{report.baselines(beside)}")


def _run(todo, with_baselines, jobs):
    names, seeds = zip(*todo, strict=True)
    if jobs == 1:
        yield from map(year, names, seeds, with_baselines)
        return
    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(year, names, seeds, with_baselines, chunksize=1)


def _together(found):
    by_arm = {}
    for pairs in found:
        for arm, some in pairs.items():
            kept = by_arm.setdefault(arm, compare.Pairs())
            kept.goals += some.goals
            kept.overloads += some.overloads
            kept.short += some.short
    return by_arm


def _arguments():
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--years", type=int, default=22, help="how many years in all")
    parser.add_argument(
        "--baseline-years",
        type=int,
        default=0,
        metavar="N",
        help="how many of them to live again with each baseline",
    )
    parser.add_argument("--persona", choices=NAMES, help="one persona alone")
    parser.add_argument("--seed", type=int, default=0, help="the first seed")
    parser.add_argument("--jobs", type=int, default=1, help="processes")
    parser.add_argument("--json", action="store_true", help="numbers instead of tables")
    return parser.parse_args()


if __name__ == "__main__":
    main()
