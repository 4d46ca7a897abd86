"""Every sentence about the load, as it reads: none blames, diagnoses or cheers for more."""

import datetime as dt
import itertools
import re
from pathlib import Path

import pytest

from prelim_coach.coach.settling import CHOSEN
from prelim_coach.domain.act import Phase
from prelim_coach.domain.journal import CheckIn
from prelim_coach.domain.load import LoadAnswer, Tier, TierChange
from prelim_coach.domain.load_rules import ceiling
from prelim_coach.guides.item import item

DAY = dt.date(2026, 11, 22)
KEPT = Path(__file__).with_suffix(".txt")
"""The sentences as they were last read and found good, one a line."""
FORBIDDEN = re.compile(
    r"!|should|must|fail|fault|blame|lazy|behind|only you|weak|you need to|great|good job|proud"
    r"|keep going|push|more acts|well done|healthy|\bfine\b|\bsick\b|depress|disorder|diagnos"
    r"|burned out|burnout|danger|warning|alarm|poor|bad\b",
    re.IGNORECASE,
)
"""What blames, diagnoses, alarms or cheers."""


def check_in(ago, energy=None, sleep=None):
    """Give a check-in of so many days ago."""
    at = dt.datetime.combine(DAY - dt.timedelta(days=ago), dt.time(6), dt.UTC)
    return CheckIn(day=at.date(), phase=Phase.BEFORE, at=at, energy=energy, sleep=sleep)


def answers(*values):
    """Give answers four weeks apart, the last one today."""
    days = [DAY - dt.timedelta(days=28 * (len(values) - 1 - n)) for n in range(len(values))]
    return [
        LoadAnswer(day=day, at=dt.datetime.combine(day, dt.time(9), dt.UTC), answer=value)
        for day, value in zip(days, values, strict=True)
    ]


SLEEPS = (
    (),
    (check_in(1, sleep=4.5), check_in(0, sleep=4)),
    [check_in(n, sleep=5.4) for n in range(4)],
)
ENERGIES = ((), [check_in(n, energy=2) for n in range(3)])
DUTIES = (None, 84.0)
ITEMS = ((), (2,), (3,), (3, 3), (4,), (5,))


def whys():
    """Give the sentence for each combination of signs that changes the load, each once."""
    every = itertools.product(SLEEPS, ENERGIES, DUTIES, ITEMS)
    found = {
        ceiling(
            DAY, checkins=[*sleep, *energy], answers=answers(*values), duty_average=duty
        ).why: None
        for sleep, energy, duty, values in every
    }
    return [why for why in found if why]


def test_every_tier_message_reads_as_it_was_approved(coach):
    """A new or changed sentence shows up here, to be read aloud before it is let in."""
    coach.desk.save("tier", TierChange(day=DAY, at=check_in(0).at, tier=Tier.REST, why="So."))
    lift = coach.journal.lift(coach.desk.today())
    assert lift is not None
    said = [*whys(), *CHOSEN.values(), lift.why]
    assert said == KEPT.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("sentence", KEPT.read_text(encoding="utf-8").splitlines())
def test_no_tier_message_blames_diagnoses_or_cheers(sentence):
    """One calm sentence in the second person, ending with a full stop."""
    assert not FORBIDDEN.search(sentence)
    assert sentence.endswith(".")
    assert sentence[0].isupper()
    assert sentence.count(".") <= 3


def test_the_item_is_adapted_cited_and_no_diagnosis():
    """Five answers from 1 to 5, the source by name and year, and what an answer is not."""
    offered = item()
    assert [each.value for each in offered.answers] == [1, 2, 3, 4, 5]
    assert offered.source.startswith("Adapted")
    assert "Dolan" in offered.source
    assert "2015" in offered.source
    assert "diagnoses nothing" in offered.limits
    assert "rules nothing out" in offered.limits
    for each in offered.answers[2:]:
        assert "no diagnosis" in each.reply
    for each in offered.answers[:2]:
        assert not re.search(r"\bfine\b|\bwell\b|\bgood\b|great|healthy", each.reply, re.IGNORECASE)


def test_the_item_names_no_one_elses_instrument():
    """No proprietary inventory, index or questionnaire is quoted or named, and none is scored."""
    offered = item()
    words = " ".join(
        [offered.asks, offered.source, offered.limits, offered.skip, offered.due, offered.not_due]
        + [f"{each.text} {each.reply}" for each in offered.answers]
    )
    assert not re.search(
        r"Maslach|MBI|PFI|PROMIS|Mini.?Z|Well.?Being Index|PHQ|Copenhagen|Oldenburg", words
    )
    assert "!" not in words
    assert not re.search(r"\bscore", words)
