"""Whether any string at all gets past the gate and the identifier check without an error.

``python -m tests.bench.fuzz_text [--strings N] [--seed S]`` prints one line; 1 says it failed.
"""

import argparse
import json
import random
import sys
import time
import unicodedata
from pathlib import Path

from prelim_coach.domain.identifiers import find, redact
from prelim_coach.text import clean

NOTES = Path(__file__).parents[1] / "domain" / "identifier_notes_dev.jsonl"
HOSTILE = [
    *(
        "\x1b[31m",
        "\x1b]52;c;aGk=\x07",
        "\x9b",
        "\x9d",
        "\x00",
        "\x7f",
        "\r\n",
        "\u2028",
        "\u202e",
        "\u200b",
    ),
    *(
        "\ud800",
        "\udfff",
        "\ufeff",
        "\U000e0041",
        "\u0301",
        "\ufdfa",
        "\u0130",
        "\uff11",
        "\U0001f468\u200d",
    ),
    *(
        "1-",
        "1/",
        "A.",
        "mr ",
        "rm ",
        "mrn ",
        "@",
        "://",
        "[",
        "]",
        "[room]",
        "67M",
        "HPI: ",
        "\n",
        " ",
    ),
]
LONGEST = 120


def main() -> int:
    """Run the strings, print what happened, and give 1 when anything was raised or left in."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--strings", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    pick = random.Random(options.seed)
    notes = [json.loads(line)["text"] for line in NOTES.read_text(encoding="utf-8").splitlines()]
    failures = findings = 0
    began = time.process_time()
    for _ in range(options.strings):
        text = _string(pick, notes)
        try:
            findings += _checked(text)
        except Exception as error:  # noqa: BLE001
            failures += 1
            print(f"{error!r} on {text!a}")
    took = time.process_time() - began
    print(
        f"{options.strings:,} strings (seed {options.seed}): {failures} failures, "
        f"{findings:,} findings, {1e3 * took / options.strings:.2f} ms each"
    )
    return int(failures > 0)


def _string(pick, notes):
    """Give random characters, hostile pieces, or a note with hostile pieces in it."""
    way = pick.random()
    if way < 0.4:
        return "".join(chr(pick.randrange(0x110000)) for _ in range(pick.randrange(LONGEST)))
    if way < 0.7:
        return "".join(pick.choice(HOSTILE) for _ in range(pick.randrange(LONGEST // 4)))
    text = pick.choice(notes)
    for _ in range(pick.randrange(5)):
        place = pick.randrange(len(text) + 1)
        text = text[:place] + pick.choice(HOSTILE) + text[place:]
    return text


def _checked(text):
    """Give the number of findings, raw and cleaned; raise when a promise is broken."""
    cleaned = clean(text)
    if clean(cleaned) != cleaned:
        raise ValueError("cleaning twice differs")
    if any(unicodedata.category(each) in {"Cc", "Cs"} and each not in "\n\t" for each in cleaned):
        raise ValueError("a control is left")
    count = 0
    for each in (text, cleaned):
        found = find(each)
        if any(not 0 <= one.start < one.end <= len(each) for one in found):
            raise ValueError("a span is outside")
        redact(each, found)
        count += len(found)
    return count


if __name__ == "__main__":
    sys.exit(main())
