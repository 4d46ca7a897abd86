"""The journal: every record a line on its day, read month by month, corrected and taken off."""

import datetime as dt
from itertools import pairwise

import pytest

from prelim_coach.coach.chronicle import Chronicle
from prelim_coach.coach.chronicle_edit import Correcting
from prelim_coach.coach.chronicle_entry import Sort, plan_entries
from prelim_coach.coach.chronicle_reader import Reader, one_day, one_month
from prelim_coach.domain.act import Audience
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.draw import step_card
from prelim_coach.domain.duty import HoursWorked
from prelim_coach.domain.journal import CheckIn, Deed, TeachingPoint
from prelim_coach.domain.person import How, Position, Touch
from prelim_coach.domain.plan import Meeting, Project, ProjectSort
from prelim_coach.domain.review import Review
from prelim_coach.domain.rotation import Block, Kind
from tests.conftest import at

TODAY = dt.date(2026, 11, 23)
DAY = dt.timedelta(days=1)


@pytest.fixture
def lived(coach):
    """A coach with something of every sort on two days."""
    coach.setup.save_profile(year_start=dt.date(2026, 7, 1))
    day = TODAY - DAY
    coach.journal.check_in(day, energy=3, sleep=6.5)
    coach.teaching.note(day, "Two troponins before reassurance @Dr Osei")
    person = coach.people.add("Dr Osei", Position.FACULTY)
    coach.touches.touch(person, How.THANKS, "for the talk on lactate", day=day)
    coach.journal.log(day, "Stayed for the code", minutes=5)
    coach.duty.worked(day, dt.time(6, 30), dt.time(18, 45))
    coach.planning.plan(Commitment(day=TODAY, what=What.ACT, title="Send the article", minutes=5))
    (plan,) = coach.planning.of_week(TODAY)
    coach.journal.fulfil(TODAY, plan)
    coach.touches.promise("Swap the Friday", person)
    coach.review.finish(coach.review.open(TODAY).draft)
    return coach


def everything(coach):
    """Read all of the journal."""
    reader = Reader(coach.chronicle)
    while not reader.at_end:
        reader.read_on()
    return reader.lines


def line(coach, words):
    """Give the one line that holds the words."""
    (found,) = [one for one in everything(coach) if words in one.title]
    return found


def test_every_record_is_one_line_on_its_day(lived):
    """Newest day first; a touch and the act it counts as are one line."""
    assert [(one.day, one.sort, one.title) for one in everything(lived)] == [
        (TODAY, Sort.PLAN, "Send the article"),
        (TODAY, Sort.REVIEW, "Review of the week of Mon 16 Nov"),
        (TODAY, Sort.PERSON, "Promised Dr Osei: Swap the Friday"),
        (TODAY - DAY, Sort.CHECK_IN, "After the shift: energy 3 of 5, slept 6.5 h"),
        (TODAY - DAY, Sort.POINT, "Two troponins before reassurance @Dr Osei"),
        (TODAY - DAY, Sort.PERSON, "Thanked Dr Osei: for the talk on lactate"),
        (TODAY - DAY, Sort.ACT, "Stayed for the code"),
        (TODAY - DAY, Sort.HOURS, "On duty 06:30 to 18:45"),
    ]


def test_a_plan_that_ended_or_was_put_down_is_a_line(coach):
    """On the day it came to its end."""
    day = TODAY - DAY
    with coach.desk.store.write("x") as transaction:
        for title, more in (("Handoff", {"closed": day}), ("Case", {"dropped": day}), ("Open", {})):
            sort = ProjectSort.QI
            transaction.put(Project(made=day, title=title, sort=sort, first=day, last=day, **more))
    assert sorted(one.title for one in everything(coach)) == ["Done: Handoff", "Put down: Case"]


def test_a_plan_that_one_device_ended_and_another_put_down_is_one_line():
    """Merged by field it is both; the journal says that it came to its end."""
    day = dt.date(2026, 11, 20)
    plan = Meeting(made=day, title="Coffee", minutes=20, closed=day, dropped=day, id="x")
    assert [entry.title for entry in plan_entries(plan)] == ["Done: Coffee"]


def test_a_review_stands_on_the_day_it_was_held(coach, moment):
    """In the month after its week, too."""
    coach.setup.save_profile(year_start=dt.date(2026, 7, 1))
    moment.set(at("2026-11-03 18:00"))
    coach.review.finish(coach.review.open(dt.date(2026, 11, 3)).draft)
    (review,) = coach.review.all()
    assert review.day == dt.date(2026, 10, 26)
    assert [one.day for one in everything(coach)] == [dt.date(2026, 11, 3)]
    moment.set(at("2026-11-11 01:30"))
    coach.review.finish(coach.review.open(dt.date(2026, 11, 10)).draft)
    assert everything(coach)[0].day == dt.date(2026, 11, 10)


def test_stretches_leave_no_day_out_and_none_twice(coach):
    """From the end of time to its beginning, each day once."""
    coach.setup.save_profile(year_start=dt.date(2026, 7, 1))
    coach.setup.save_block(Block(name="x", kind=Kind.WARDS, first=dt.date(2026, 5, 20), last=TODAY))
    spans = Chronicle(coach.desk).spans()
    assert spans[0] == (dt.date(2026, 11, 1), dt.date.max)
    assert spans[-1] == (dt.date.min, dt.date(2026, 4, 30))
    for newer, older in pairwise(spans):
        assert older[1] + DAY == newer[0]


@pytest.mark.parametrize("day", [dt.date(2024, 2, 29), dt.date(2026, 6, 30), dt.date(2026, 12, 31)])
def test_a_day_outside_the_year_is_found_too(coach, day):
    """Before the year, on its edge, and ahead of today."""
    coach.setup.save_profile(year_start=dt.date(2026, 7, 1))
    coach.teaching.note(day, "kept")
    assert [one.day for one in everything(coach)] == [day]


def test_reading_on_reads_one_month_at_a_time(lived, monkeypatch):
    """Opening the journal touches the present month alone."""
    lived.teaching.note(dt.date(2026, 9, 3), "In September")
    asked = []
    between = lived.desk.store.between
    monkeypatch.setattr(
        lived.desk.store,
        "between",
        lambda kind, first, last: asked.append((kind, first)) or between(kind, first, last),
    )
    reader = Reader(lived.chronicle)
    reader.read_on()
    assert {first for kind, first in asked if kind is TeachingPoint} == {dt.date(2026, 11, 1)}
    assert "In September" not in [one.title for one in reader.lines]
    reader.read_on()
    assert reader.read_on() == 1
    assert reader.lines[-1].title == "In September"


def test_narrowing_by_words_and_sort(lived):
    """Every word in any of its texts, whatever the case; and the sort beside it."""
    reader = Reader(lived.chronicle)
    reader.read_on()
    reader.narrow("OSEI two", None)
    assert [one.sort for one in reader.lines] == [Sort.POINT]
    reader.narrow("osei", Sort.PERSON)
    assert len(reader.lines) == 2
    reader.narrow("\u00d3sei TR\u00d3P", None)
    assert [one.sort for one in reader.lines] == [Sort.POINT]
    reader.narrow("nobody", None)
    assert reader.lines == []
    reader.narrow("", None)
    assert len(reader.lines) == 8


def test_months_before_and_after(lived):
    """A month without a line is passed over; the ends are told."""
    lived.teaching.note(dt.date(2026, 9, 3), "September")
    lived.teaching.note(dt.date(2026, 9, 8), "later in September")
    reader = Reader(lived.chronicle)
    reader.read_on()
    before = reader.before(TODAY, one_month)
    assert before is not None
    assert before.title == "later in September"
    assert reader.before(before.day, one_month) is None
    after = reader.after(dt.date(2026, 9, 3), one_month)
    assert after is not None
    assert after.day == TODAY
    assert reader.after(TODAY, one_month) is None


def test_days_before_and_after(lived):
    """A day without a line is passed over; of the one before, the newest line is given."""
    lived.teaching.note(dt.date(2026, 9, 3), "September")
    lived.teaching.note(dt.date(2026, 9, 8), "later in September")
    reader = Reader(lived.chronicle)
    reader.read_on()
    before = reader.before(dt.date(2026, 9, 8), one_day)
    assert before is not None
    assert before.title == "September"
    assert reader.before(before.day, one_day) is None
    after = reader.after(dt.date(2026, 9, 3), one_day)
    assert after is not None
    assert after.title == "later in September"


def change(coach, words, typed):
    """Change a line as the screen does."""
    Correcting(coach).change(line(coach, words), typed)


def test_a_point_is_changed_with_its_teacher(lived):
    """Without an @name there is none any more; undo brings both back."""
    change(lived, "troponins", "Three troponins")
    assert [(one.text, one.teacher) for one in lived.teaching.find("")] == [("Three troponins", "")]
    lived.undo()
    assert line(lived, "troponins").title.endswith("@Dr Osei")


def test_a_touch_is_changed_with_the_act_it_counts_as(lived):
    """The line, and the act's title."""
    change(lived, "Thanked", "for the lactate talk")
    (touch,) = lived.desk.store.all(Touch)
    (deed,) = [one for one in lived.desk.store.all(Deed) if one.touch]
    assert touch.line == "for the lactate talk"
    assert deed.title == "Thanked Dr Osei: for the lactate talk"


def test_acts_promises_check_ins_and_hours_are_changed_in_a_line(lived):
    """Each through its own use case."""
    change(lived, "Stayed", "Stayed for the second code")
    change(lived, "Promised", "Swap the Saturday")
    change(lived, "energy 3", "2 5.5")
    change(lived, "On duty", "06:30-19:15")
    titles = [one.title for one in everything(lived)]
    assert "Stayed for the second code" in titles
    assert "Promised Dr Osei: Swap the Saturday" in titles
    assert "After the shift: energy 2 of 5, slept 5.5 h" in titles
    assert "On duty 06:30 to 19:15" in titles
    change(lived, "On duty", "off")
    assert line(lived, "No duty").sort is Sort.HOURS


@pytest.mark.parametrize(
    ("words", "typed", "says"),
    [
        ("energy", "three", "Write energy 1-5"),
        ("energy", "9", "Energy is a number from 1"),
        ("energy", "2.5", "Write energy 1-5"),
        ("energy", "2 6 7", "Write energy 1-5"),
        ("On duty", "early", "Write the hours as"),
        ("On duty", "06:30-25:00", "A clock goes"),
        ("troponins", "   ", "An empty line says nothing"),
        ("Review", "x", "gone over again in the Week"),
    ],
)
def test_what_makes_no_sense_is_refused(lived, words, typed, says):
    """With a sentence, and nothing is saved."""
    before = [one.title for one in everything(lived)]
    with pytest.raises(ValueError, match=says):
        change(lived, words, typed)
    assert [one.title for one in everything(lived)] == before


@pytest.mark.parametrize(
    ("words", "gone"),
    [
        ("Thanked", (Touch, Deed)),
        ("troponins", (TeachingPoint,)),
        ("energy", (CheckIn,)),
        ("Stayed", (Deed,)),
        ("On duty", (HoursWorked,)),
        ("Review", (Review,)),
        ("Promised", ()),
    ],
)
def test_taking_a_line_off_takes_what_hangs_on_it(lived, words, gone):
    """In one save, which one undo brings back whole."""
    store = lived.desk.store
    before = everything(lived)
    counts = {kind: len(store.all(kind)) for kind in gone}
    Correcting(lived).remove(line(lived, words))
    assert len(everything(lived)) == len(before) - 1
    assert all(len(store.all(kind)) == counts[kind] - 1 for kind in gone)
    lived.undo()
    assert everything(lived) == before


def test_taking_a_kept_plan_off_opens_the_plan_again(lived):
    """What was planned is planned still."""
    Correcting(lived).remove(line(lived, "Send the article"))
    (plan,) = lived.planning.of_week(TODAY)
    assert plan.done is None
    assert plan in lived.cards.view(TODAY).planned


def test_taking_a_ticked_step_off_opens_the_step_again(lived):
    """A point that was read is to be read again."""
    due = next(one for one in lived.steps.due(TODAY) if one.key.startswith("point"))
    card = step_card(due)
    lived.journal.tick(TODAY, card)
    assert lived.teaching.find("")[0].read == TODAY
    Correcting(lived).remove(line(lived, card.title))
    assert lived.teaching.find("")[0].read is None


def test_what_the_load_did_stays(lived):
    """The load falls by itself and is lifted with its own key, never by deleting its reason."""
    for ago in (3, 2, 1, 0):
        lived.journal.check_in(TODAY - ago * DAY, energy=1, sleep=4)
    entry = line(lived, "Load")
    with pytest.raises(ValueError, match="t on Today lifts it"):
        Correcting(lived).remove(entry)
    assert Correcting(lived).line(entry) is None


def test_own_audience_and_minutes_stand_in_what_a_line_opens_to(lived):
    """Extra effort, strand and whom it was with."""
    lived.journal.log(TODAY, "Helped", minutes=10, audience=Audience.NURSE_ALLIED)
    assert line(lived, "Helped").more == ("10 min, relationship, nurse and allied",)
