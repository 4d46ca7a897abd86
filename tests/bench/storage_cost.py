"""What storage costs at 10,000 records, as ratios to stock TinyDB on the same machine and disk.

Run with ``python -m tests.bench.storage_cost``; exits 1 when a ratio is over its limit.
"""

import datetime as dt
import json
import sys
import tempfile
import time
from pathlib import Path

import pendulum
from tinydb import TinyDB

from prelim_coach.domain.act import Audience, Phase, Strand
from prelim_coach.domain.journal import CheckIn, Deed, TeachingPoint
from prelim_coach.storage import tables
from prelim_coach.storage.store import Store

RECORDS = 10_000
FIRST = dt.date(2026, 7, 1)
NOW = pendulum.datetime(2027, 6, 30, 7, tz="America/New_York")


def fill(store):
    """Save a full year: some 27 records a day."""
    with store.write("a year") as save:
        for number in range(RECORDS):
            day = FIRST + dt.timedelta(days=number * 365 // RECORDS)
            if number % 9 == 0:
                save.put(TeachingPoint(day=day, at=NOW, text=f"point {number} " + "word " * 12))
            elif number % 13 == 0:
                save.put(CheckIn(day=day, at=NOW, phase=Phase.AFTER, energy=3, sleep=6.5))
            else:
                save.put(made(day, number))


def made(day, number):
    """Give a deed not yet stored."""
    return Deed(
        day=day,
        at=NOW,
        title=f"Asked one focused question {number}",
        minutes=5,
        strand=Strand.RELATIONSHIP,
        audience=Audience.FACULTY,
        act="ask-one-question",
    )


def best(act, times=7):
    """Give the least of some timings, in ms."""
    spans = []
    for _ in range(times):
        start = time.perf_counter()
        act()
        spans.append(time.perf_counter() - start)
    return min(spans) * 1000


def tick(store):
    """Save one deed of the last day."""
    with store.write("tick") as save:
        save.put(made(dt.date(2027, 6, 30), 0))


def measure(folder):
    """Give the figures: name, value, limit, unit."""
    data, state = folder / "data", folder / "state"
    store = Store.open(data, state, now=lambda: NOW)
    fill(store)
    for _ in range(55):
        tick(store)  # the undo table at its full depth, and the big first entry gone from it
    (live,) = data.glob("coach-*.json")

    stock_path = folder / "stock.json"
    stock_path.write_text(json.dumps({"_default": _flat(live)}))
    stock = TinyDB(stock_path).table("_default")
    document = dict(next(iter(stock)))
    stock_insert = best(lambda: stock.insert(document))
    save = best(lambda: tick(store))

    def open_plainly():
        with live.open("rb") as file:
            json.loads(file.read())
        TinyDB(folder / "empty.json").close()

    plain = best(open_plainly, 15)
    opened = best(lambda: Store.open(data, state, now=lambda: NOW), 15)

    def one_day():
        fresh = Store.open(data, state, now=lambda: NOW)
        start = time.perf_counter()
        assert fresh.between(Deed, dt.date(2027, 1, 5), dt.date(2027, 1, 5))
        return (time.perf_counter() - start) * 1000

    day = min(one_day() for _ in range(7))
    encoded = count_encoded(lambda: tick(store))
    tables = len(json.loads(live.read_bytes())) - 1
    return [
        ("save / stock insert", save / stock_insert, 0.2, f"{save:.1f} of {stock_insert:.1f} ms"),
        ("open / json.loads + TinyDB", opened / plain, 1.3, f"{opened:.1f} of {plain:.1f} ms"),
        ("one day after open, ms", day, 5.0, f"{RECORDS} records"),
        ("tables encoded by a save", encoded, 2, f"of {tables}"),
    ]


def _flat(live):
    documents = [
        document
        for name, table in json.loads(live.read_bytes()).items()
        if not name.startswith("_")
        for document in table.values()
    ]
    return dict(enumerate(documents, 1))


def count_encoded(act):
    """Give how many tables an act encodes."""
    names, kept = [], tables.encode

    def counting(name, table):
        names.append(name)
        return kept(name, table)

    tables.encode = counting
    try:
        act()
    finally:
        tables.encode = kept
    return len(names)


def main():
    """Print the figures; give the exit code."""
    with tempfile.TemporaryDirectory() as folder:
        figures = measure(Path(folder))
    for name, value, limit, note in figures:
        sys.stdout.write(f"{name:28} {value:6.2f}  (at most {limit}; {note})\n")
    return int(any(value > limit for _, value, limit, _ in figures))


if __name__ == "__main__":
    sys.exit(main())
