"""Harmed strings through every door: ``python -m tests.bench.fuzz --strings N --seed N``.

Each must end in a clean result or in one sentence that refuses it, within bounded time, and no file
of the user's may change by a refusal.
"""

import argparse
import collections
import random
import sys
import tempfile
import time
import traceback
from pathlib import Path

from tests.bench import fuzz_bytes, fuzz_json
from tests.bench.fuzz_doors import BrokenError, Doors, whole

SLOWEST = 3.0
"""Seconds of the processor that one string of some kilobytes may cost at most."""


class Fuzz:
    """One seed's strings; ``failures`` has the first of each sort."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.dice = random.Random(seed)
        self.doors = Doors(folder)
        self.counts = collections.Counter()
        self.slowest = collections.Counter()
        self.failures = {}

    def run(self, strings: int) -> None:
        """Try so many strings."""
        for _ in range(strings):
            door, data = self._string()
            self._try(door, data)
            if len(data) < 20_000:
                self._try("text", data)
            if self.dice.random() < 0.1:
                self._try("note", data)
            self.counts["strings"] += 1

    def _string(self):
        dice, documents = self.dice, self.doors.home.documents
        (door,) = dice.choices(
            ("schedule", "records", "other", "own", "alone", "command"), (45, 30, 10, 8, 3, 4)
        )
        if door == "schedule":
            return door, fuzz_bytes.schedule(dice)
        if door == "command" and dice.random() < 0.4:
            return door, fuzz_bytes.schedule(dice)
        if door in ("records", "command"):
            return door, self._export(documents)
        if door == "own" and dice.random() < 0.5:
            own = self.doors.home.bytes[str(self.doors.home.data / "coach-fuzz0001.json")]
            return door, fuzz_bytes.harmed(own, dice)
        data = whole(fuzz_json.tables_of(documents, dice), dice)
        return door, fuzz_bytes.harmed(data, dice) if dice.random() < 0.2 else data

    def _export(self, documents):
        dice = self.dice
        kinds = dice.sample(sorted(documents), dice.randint(1, 4))
        some = {kind: documents[kind] for kind in kinds}
        if dice.random() < 0.3:
            some = _elsewhere(some, dice)
        for _ in range(dice.choice((0, 1, 1, 1, 2, 3))):
            some = fuzz_json.spoiled(some, dice)
        data = fuzz_json.written(some).encode("utf-8", "surrogatepass")
        if dice.random() < 0.15:
            data = fuzz_bytes.harmed(data, dice)
        return fuzz_bytes.encoded(data, dice) if dice.random() < 0.06 else data

    def _try(self, door, data):
        began = time.process_time()
        try:
            getattr(self.doors, door)(data)
        except Exception as error:  # noqa: BLE001 - whatever comes is the finding
            self._failed(door, data, error)
        took = time.process_time() - began
        self.counts[door] += 1
        self.slowest[door] = max(self.slowest[door], took)
        if took > SLOWEST:
            self._failed(door, data, BrokenError(f"{took:.1f} s"))

    def _failed(self, door, data, error):
        places = traceback.extract_tb(error.__traceback__)
        own = [place for place in places if "prelim_coach" in place.filename] or places
        place = f"{Path(own[-1].filename).name}:{own[-1].lineno}" if own else ""
        sort = f"{door} {type(error).__name__} {str(error)[:70]} {place}"
        self.counts["failures"] += 1
        key = f"{door} {type(error).__name__} {place}"
        if key not in self.failures:
            print(f"- {sort}: {data[:120]!r}", file=sys.stderr, flush=True)
        self.failures.setdefault(key, (sort, data))
        self.doors.home.renew()
        self.doors = self.doors.anew()


def _elsewhere(documents, dice):
    """Give documents as another device would have changed them."""
    return {
        kind: [{**doc, "stamp": f"01a{dice.randrange(16**9):09x}-0000-other"} for doc in docs]
        for kind, docs in documents.items()
    }


def main() -> None:
    """Run and print the figures; the exit code is 1 when a promise was broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--strings", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="a folder for the strings that failed")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        fuzz = Fuzz(Path(folder), chosen.seed)
        fuzz.run(chosen.strings)
        for name, count in sorted(fuzz.counts.items()):
            slowest = f", the slowest {fuzz.slowest[name]:.2f} s" if name in fuzz.slowest else ""
            print(f"{name:10}{count:>9,}{slowest}")
        print(f"{'saves':10}{fuzz.doors.saves:>9,}")
    for number, (_, data) in enumerate(fuzz.failures.values()):
        if chosen.keep:
            chosen.keep.mkdir(exist_ok=True)
            (chosen.keep / f"{number}.bin").write_bytes(data)
    sys.exit(1 if fuzz.failures else 0)


if __name__ == "__main__":
    main()
