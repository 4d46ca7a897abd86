"""How well the patient-identifier check does on labelled notes (tests.bench.identifiers prints it).

The notes of ``identifier_notes_dev.jsonl`` are by other hands than the rules; those of
``identifier_notes_own.jsonl`` were written in six rounds (``set``), each before the rules had
seen it.
"""

import pytest

from tests.bench.identifiers import measured, rate, sets

SETS = sets()


@pytest.fixture(scope="module", params=["build", "held-out", "dev", "own"])
def counted(request):
    """Give the counts of one set."""
    return measured(SETS[request.param])


def test_recall(counted):
    """At least .95 of the notes that common patterns can tell."""
    _, tiers = counted
    assert rate(tiers[True, "core"]) >= 0.95


def test_recall_in_every_kind(counted):
    """At least .90 in every kind with eight notes or more."""
    by_kind, _ = counted
    weak = {
        kind: rate(pair)
        for (phi, kind), pair in by_kind.items()
        if phi and pair[0] >= 8 and rate(pair) < 0.90
    }
    assert not weak


def test_precision_and_false_alarms(counted):
    """At least .97 of what is flagged is right, and at most 2 % of the clean notes are flagged."""
    _, tiers = counted
    right, wrong = tiers[True, "all"][1], tiers[False, "all"][1]
    assert right / (right + wrong) >= 0.97
    assert rate(tiers[False, "all"]) <= 0.02


@pytest.mark.parametrize("name", ["lower", "upper"])
def test_without_capitals(name):
    """At least .85 where capitals mean nothing."""
    _, tiers = measured(SETS[name])
    assert rate(tiers[True, "core"]) >= 0.85
    assert rate(tiers[False, "all"]) <= 0.02


def test_the_notes_are_all_there():
    """Both files are read whole, and each note once."""
    assert len(SETS["dev"]) == 626
    assert len(SETS["build"]) + len(SETS["held-out"]) == 626
    assert len({note["id"] for note in SETS["own"]}) == len(SETS["own"]) >= 1600
