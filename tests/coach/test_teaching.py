"""The teaching-point loop: noted, read, told back."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prelim_coach.coach.teaching import split_teacher
from prelim_coach.domain.journal import TeachingPoint

DAY = dt.date(2026, 11, 23)
NEXT = DAY + dt.timedelta(days=1)
LATER = DAY + dt.timedelta(days=2)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Lasix before K @Dr Osei", ("Lasix before K", "Dr Osei")),
        ("write to a@b.example", ("write to a@b.example", "")),
        ("@Dr Osei", ("@Dr Osei", "")),
        ("  two   spaces  @ Lee ", ("two spaces", "Lee")),
    ],
)
def test_a_line_ends_with_its_teacher(line, expected):
    """Only " @name" after some text names a teacher."""
    assert split_teacher(line) == expected


@given(st.text())
def test_no_line_loses_its_text(line):
    """Whatever is typed, something of it stays in the point, never only a teacher."""
    text, teacher = split_teacher(line)
    assert text or not teacher


def test_each_step_comes_when_its_time_has_come(coach):
    """Noted today, read from tomorrow on, told back the day after reading."""
    coach.teaching.note(DAY, "Lasix before K @Dr Osei")
    assert coach.teaching.due(DAY) == []
    (read,) = coach.teaching.due(NEXT)
    assert read.key.endswith(":read")
    _tick(coach, NEXT, read)
    assert coach.teaching.due(NEXT) == []
    (tell,) = coach.teaching.due(LATER)
    assert tell.key.endswith(":tell")
    assert "Dr Osei" in tell.title
    _tick(coach, LATER, tell)
    assert coach.teaching.due(LATER + dt.timedelta(days=1)) == []


def test_unticking_a_step_takes_the_step_back(coach):
    """The point is unread again, so the step is due again."""
    coach.teaching.note(DAY, "point")
    (read,) = coach.teaching.due(NEXT)
    _tick(coach, NEXT, read)
    _tick(coach, NEXT, read)
    assert coach.teaching.due(NEXT) == [read]


def test_without_a_teacher_there_is_nobody_to_tell(coach):
    """The loop of an unsigned point ends with reading."""
    coach.teaching.note(DAY, "point")
    _tick(coach, NEXT, coach.teaching.due(NEXT)[0])
    assert coach.teaching.due(LATER) == []


def test_a_point_makes_no_cards_after_three_weeks_or_when_closed(coach):
    """No catch-up debt: old points rest in the journal."""
    point = coach.teaching.note(DAY, "point")
    assert coach.teaching.due(DAY + dt.timedelta(days=21))
    assert coach.teaching.due(DAY + dt.timedelta(days=22)) == []
    coach.teaching.close(point)
    assert coach.teaching.due(NEXT) == []


def test_points_are_found_by_any_words(coach):
    """Every word must be in the text or the teacher's name, in any case."""
    coach.teaching.note(DAY, "Lactate trend @Dr Osei")
    coach.teaching.note(DAY, "Urine osm first")
    assert [one.text for one in coach.teaching.find("OSEI lactate")] == ["Lactate trend"]
    assert len(coach.teaching.find("")) == 2


def test_an_empty_line_is_refused(coach):
    """Nothing is stored for white space."""
    with pytest.raises(ValueError, match="empty line"):
        coach.teaching.note(DAY, " \t ")
    assert coach.desk.store.all(TeachingPoint) == []


def _tick(coach, day, step):
    from prelim_coach.domain.journal import Card

    coach.journal.tick(
        day,
        Card(
            key=f"step:{step.key}",
            title=step.title,
            move=step.move,
            when=step.when,
            will=step.will,
            minutes=step.minutes,
            strand=step.strand,
            audience=step.audience,
        ),
    )
