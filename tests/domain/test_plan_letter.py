"""A letter's window and steps: tables of dates, month ends and leap years among them."""

import pytest

from prelim_coach.domain.plan import Answer, Letter
from prelim_coach.domain.plan_letter import PACKET, answer_of, missing, state, window
from prelim_coach.domain.plan_steps import due, marked
from tests.domain.planning import day, steps_of


def letter(**fields):
    """Give a letter due 15 February; days as text."""
    days = {"made": "2026-11-02", "needed": "2027-02-15"}
    days |= {k: v for k, v in fields.items() if k in {"made", "needed", "asked", "sent", "arrived"}}
    rest = {k: v for k, v in fields.items() if k not in days}
    return Letter(**{"id": "l", "title": "L", **rest, **{k: day(v) for k, v in days.items()}})


def dates(plan):
    """Give each step's first day, aim and overdue as text."""
    return {
        s.key: tuple(str(one) for one in (s.first, s.aim, s.overdue) if one) for s in steps_of(plan)
    }


@pytest.mark.parametrize(
    ("needed", "first", "last"),
    [
        ("2027-02-15", "2026-11-15", "2026-12-15"),
        ("2026-09-15", "2026-06-15", "2026-07-15"),
        ("2027-01-01", "2026-10-01", "2026-11-01"),
        ("2027-01-31", "2026-10-31", "2026-11-30"),
        ("2027-04-30", "2027-01-30", "2027-02-28"),
        ("2028-04-30", "2028-01-30", "2028-02-29"),
        ("2027-05-31", "2027-02-28", "2027-03-31"),
        ("2028-05-31", "2028-02-29", "2028-03-31"),
        ("2028-02-29", "2027-11-29", "2027-12-29"),
        ("2027-03-01", "2026-12-01", "2027-01-01"),
        ("2027-12-31", "2027-09-30", "2027-10-31"),
    ],
)
def test_when_to_ask(needed, first, last):
    """Three to two months before it is due (P63); short months end earlier."""
    found = window(day(needed))
    assert (str(found.first), str(found.last)) == (first, last)
    assert dates(letter(made="2026-01-01", needed=needed))["ask"][1] == max(last, "2026-08-01")


@pytest.mark.parametrize(
    ("needed", "first", "second", "arrived", "thanks"),
    [
        ("2027-02-15", "2027-02-01", "2027-02-08", "2027-02-15", "2027-02-18"),
        ("2027-03-07", "2027-02-21", "2027-02-28", "2027-03-07", "2027-03-10"),
        ("2028-03-07", "2028-02-22", "2028-02-29", "2028-03-07", "2028-03-10"),
        ("2027-01-05", "2026-12-22", "2026-12-29", "2027-01-05", "2027-01-08"),
    ],
)
def test_the_dates_before_it_is_due(needed, first, second, arrived, thanks):
    """A reminder two weeks and one week before, then whether it is in, then the thanks."""
    plan = letter(needed=needed, asked="2026-11-20", answer=Answer.YES)
    found = dates(plan)
    assert found["remind1"] == (first, first)
    assert found["remind2"] == (second, second)
    assert found["arrived"] == (arrived, arrived)
    assert found["thanks"][:2] == (arrived, thanks)


def test_the_packet_goes_out_within_a_week_of_the_yes():
    """CV, statement, instructions and the work done together (P64 I18)."""
    found = dates(letter(asked="2026-11-20", answer=Answer.YES))
    assert found["packet"] == ("2026-11-20", "2026-11-27")
    assert found["yes"] == ("2026-11-21", "2026-12-05")


def test_nothing_follows_before_a_yes():
    """While the answer is open only the answer is asked for; after less than a yes, nothing."""
    asked = letter(asked="2026-11-20")
    assert [s.key for s in due(steps_of(asked), day("2027-02-20"))] == ["yes"]
    for answer in (Answer.NO, Answer.LUKEWARM):
        plan = letter(asked="2026-11-20", answer=answer)
        assert [s.key for s in steps_of(plan)] == ["ask"]
        assert due(steps_of(plan), day("2027-02-20")) == ()


def test_reminders_come_one_at_a_time_and_end_when_it_is_in():
    """The second takes the place of the first; none after it arrived."""
    plan = letter(asked="2026-11-20", answer=Answer.YES, sent="2026-11-22")
    on = [[s.key for s in due(steps_of(plan), day(f"2027-02-{n:02}"))] for n in (7, 8, 15)]
    assert on == [["remind1"], ["remind2"], ["remind2", "arrived"]]
    arrived = letter(asked="2026-11-20", answer=Answer.YES, sent="2026-11-22", arrived="2027-02-05")
    assert [s.key for s in due(marked(steps_of(arrived), ()), day("2027-02-09"))] == ["thanks"]


def test_thanks_count_from_the_day_it_was_in():
    """Within 72 h (I26), late after a week (P37)."""
    found = dates(letter(asked="2026-11-20", answer=Answer.YES, arrived="2027-02-05"))
    assert found["thanks"] == ("2027-02-05", "2027-02-08", "2027-02-12")


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("yes", Answer.YES),
        (" Y ", Answer.YES),
        ("No.", Answer.NO),
        ("maybe", Answer.LUKEWARM),
        ("lukewarm", Answer.LUKEWARM),
    ],
)
def test_what_an_answer_means(typed, answer):
    """Anything short of a clear yes is a maybe."""
    assert answer_of(typed) is answer


def test_another_answer_is_asked_for_again():
    """A sentence says what to type."""
    with pytest.raises(ValueError, match="yes, maybe or no"):
        answer_of("they will see")


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "due Mon 15 Feb, ask Sun 15 Nov to Tue 15 Dec"),
        ({"asked": "2026-11-20"}, "due Mon 15 Feb, asked Fri 20 Nov, no answer yet"),
        ({"asked": "2026-11-20", "answer": Answer.YES}, "due Mon 15 Feb, they said yes"),
        ({"asked": "2026-11-20", "answer": Answer.NO}, "they said no; ask somebody else"),
        (
            {"asked": "2026-11-20", "answer": Answer.LUKEWARM},
            "not a clear yes; ask somebody else",
        ),
        ({"sent": "2026-11-22", "answer": Answer.YES}, "due Mon 15 Feb, packet sent Sun 22 Nov"),
        ({"arrived": "2027-02-05", "answer": Answer.YES}, "in since Fri 5 Feb"),
    ],
)
def test_how_it_stands_in_words(fields, words):
    """One short line for the list."""
    assert state(letter(**fields)) == words


def test_what_of_the_packet_is_missing():
    """Four parts; what is ticked is not named."""
    assert len(missing(letter())) == len(PACKET) == 4
    assert missing(letter(packet=frozenset({"cv", "summary"}))) == (
        PACKET["statement"],
        PACKET["instructions"],
    )
