"""How well the patient-identifier check does: tables by kind for every set of notes, and times.

``python -m tests.bench.identifiers [--misses SET] [--sets NAME ...]``
"""

import argparse
import hashlib
import json
import statistics
import sys
import time
from collections import defaultdict
from pathlib import Path

from prelim_coach.domain.identifiers import find

NOTES = Path(__file__).parents[1] / "domain"
REPEATS = 3


def notes(name):
    """Give the labelled notes of a file beside the domain tests."""
    path = NOTES / f"identifier_notes_{name}.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def is_held_out(note):
    """Say whether a note is in the half that the rules were not written on."""
    return bool(hashlib.sha256(f"prelim-coach:{note['id']}".encode()).digest()[0] & 1)


def sets():
    """Give the sets by name."""
    dev = notes("dev")
    own = notes("own") if (NOTES / "identifier_notes_own.jsonl").exists() else []
    everything = dev + own
    return {
        "build": [note for note in dev if not is_held_out(note)],
        "held-out": [note for note in dev if is_held_out(note)],
        "dev": dev,
        "own": own,
        "lower": [note | {"text": note["text"].lower()} for note in everything],
        "upper": [note | {"text": note["text"].upper()} for note in everything],
    }


def measured(chosen):
    """Give, for some notes, the counts that every rate is made of."""
    by_kind = defaultdict(lambda: [0, 0])
    tiers = defaultdict(lambda: [0, 0])
    for note in chosen:
        flagged = bool(find(note["text"]))
        for kind in note["kinds"]:
            by_kind[note["phi"], kind][0] += 1
            by_kind[note["phi"], kind][1] += flagged
        for tier in (note["tier"], "all"):
            tiers[note["phi"], tier][0] += 1
            tiers[note["phi"], tier][1] += flagged
    return by_kind, tiers


def rate(pair):
    """Give the share of flagged notes, 1 for none."""
    return pair[1] / pair[0] if pair[0] else 1.0


def show(name, chosen):
    """Print the table of one set."""
    by_kind, tiers = measured(chosen)
    flagged = tiers[True, "all"][1] + tiers[False, "all"][1]
    precision = tiers[True, "all"][1] / flagged if flagged else 1.0
    print(f"\n{name}: {len(chosen)} notes")
    print(
        f"  recall core {rate(tiers[True, 'core']):.3f}, all {rate(tiers[True, 'all']):.3f}; "
        f"precision {precision:.3f}; false alarms {rate(tiers[False, 'all']):.3f}"
    )
    print(f"  {'kind':12}{'n':>5}{'flagged':>9}{'share':>8}")
    for (phi, kind), pair in sorted(by_kind.items(), key=lambda item: (not item[0][0], item[0][1])):
        mark = "" if phi else " (clean)"
        print(f"  {kind + mark:20}{pair[0]:>5}{pair[1]:>5}{rate(pair):>8.3f}")


def misses(chosen):
    """Print every note that was judged wrongly."""
    for note in chosen:
        found = find(note["text"])
        if bool(found) != note["phi"]:
            spans = [(note["text"][f.start : f.end], f.kind.value, f.why) for f in found]
            print(
                "MISS" if note["phi"] else "FALSE",
                note["kinds"],
                note["tier"][0],
                repr(note["text"]),
                spans or "",
            )


def times(chosen):
    """Print what one note costs, and long and hostile texts."""
    cost = []
    for note in chosen:
        if len(note["text"]) <= 600:
            cost.append(min(_seconds(note["text"]) for _ in range(REPEATS)))
    cost.sort()
    middle, slow = statistics.median(cost), cost[int(len(cost) * 0.99)]
    print(f"\nper note: p50 {1e3 * middle:.2f} ms, p99 {1e3 * slow:.2f} ms (limit 2 ms)")
    prose = " ".join(note["text"] for note in chosen)
    for name, text, limit in (
        ("600 characters", prose[:600], 0.002),
        ("10 kB of notes", prose[:10_000], 0.2),
        *((f"20 kB of {piece!r}", (piece * 20_000)[:20_000], 0.5) for piece in HOSTILE),
    ):
        seconds = min(_seconds(text) for _ in range(REPEATS))
        print(f"  {name:34}{1e3 * seconds:9.1f} ms{'  OVER' if seconds > limit else ''}")


HOSTILE = (
    *(
        "1-1-1-",
        "1",
        "1 ",
        "a",
        "a ",
        "A",
        "A.",
        "A. ",
        "a,",
        "Aa ",
        "mr ",
        "Mr A ",
        "pt ",
        "rm 1 ",
    ),
    *(
        "555-",
        "one ",
        "1/1/",
        "admitted on ",
        "admitted 1/1 ",
        "mrn ",
        "mrn:",
        "a@",
        "a.",
        "http://",
    ),
    *("1.1.1.", "son ", "son: ", "-", "(", "\n", " ", "'", "\u200b", "\uff11", "\U0001f468\u200d"),
    *(
        "Smith, John ",
        "67M ",
        "x 67M ",
        "HPI: a ",
        "[room] ",
        "de la ",
        "van der ",
        "st ",
        "9",
        "a-",
    ),
    *(
        "A-",
        "a'",
        "ab ",
        "zz ",
        "on 3/4 ",
        "icu 4 x",
        "zq zq ",
        "Zq Zq, ",
        "J.S. ",
        "bed 4 Zq ",
        "91f ",
    ),
)


def _seconds(text):
    began = time.process_time()
    find(text)
    return time.process_time() - began


def main():
    """Print tables, misses if asked for, and times."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sets", nargs="*")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--no-times", action="store_true")
    options = parser.parse_args()
    every = sets()
    for name in options.sets or every:
        show(name, every[name])
        if options.misses:
            misses(every[name])
    if not options.no_times:
        times(every["dev"])
    return 0


if __name__ == "__main__":
    sys.exit(main())
