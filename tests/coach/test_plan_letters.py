"""Letters through the use cases: judged, answered, sent, in, thanked; sponsor asks after."""

import datetime as dt

import pytest
from msgspec.structs import replace

from prelim_coach.coach.people_deeds import DEEDS
from prelim_coach.domain.act import Strand
from prelim_coach.domain.draw import step_card
from prelim_coach.domain.person import How, Position, Touch
from prelim_coach.domain.plan import Answer, Letter, Project, ProjectSort
from prelim_coach.domain.plan_ready import Ready
from prelim_coach.domain.rotation import Block, Kind
from tests.conftest import at

TODAY = dt.date(2026, 11, 23)
DAY = dt.timedelta(days=1)
NEEDED = dt.date(2027, 2, 15)


@pytest.fixture
def birch(coach):
    """An attending of four weeks in the unit, before a clinic month."""
    coach.setup.save_profile(year_start=dt.date(2026, 7, 1))
    for name, kind, *days in (
        ("MICU", Kind.ICU, "2026-09-21", "2026-10-18"),
        ("Clinic", Kind.CLINIC, "2026-11-16", "2027-03-13"),
    ):
        first, last = map(dt.date.fromisoformat, days)
        coach.setup.save_block(Block(name=name, kind=kind, first=first, last=last))
    return coach.people.add("Dr Demo Birch", Position.FACULTY, met="MICU")


def touch(coach, person, on, how=How.TALK, line=""):
    """Save a touch of a day."""
    day = dt.date.fromisoformat(on)
    coach.desk.save(
        "touch", Touch(day=day, at=at(f"{on} 18:00"), person=person.id, how=how, line=line)
    )


@pytest.fixture
def letter(coach, birch):
    """A letter by her, due in February."""
    coach.plans.put(coach.plans.letters.draft(birch.id, NEEDED, title="ERAS"))
    return coach.desk.store.all(Letter)[0]


@pytest.fixture
def praised(coach, birch):
    """A word of feedback from her, so that the ask need not wait."""
    touch(coach, birch, "2026-10-10", How.FEEDBACK)


def due(coach, day):
    """Give the keys of the plans' steps due on a day."""
    return [step.key.rpartition(":")[2] for step in coach.plans.due(day)]


def tick(coach, day, key, words=""):
    """Tick a due step as the screens do."""
    (step,) = [one for one in coach.plans.due(day) if one.key.endswith(f":{key}")]
    taken = coach.plans.take_step(day, step.key, words=words)
    return coach.journal.tick(day, step_card(step), taken)


def test_the_readiness_changes_with_what_was_done(coach, birch, letter):
    """Four weeks together and no feedback: too early; with feedback: ready."""
    found = coach.plans.letters.readiness(letter, TODAY)
    assert found.verdict is Ready.TOO_EARLY
    assert "no feedback from them noted yet" in [one.words for one in found.reasons]
    touch(coach, birch, "2026-11-20", How.FEEDBACK)
    found = coach.plans.letters.readiness(letter, TODAY)
    assert found.verdict is Ready.READY
    words = [one.words for one in found.reasons]
    assert "5 weeks together, our estimate \N{DAGGER}" in words
    assert "several rotations: MICU, Clinic" in words
    assert coach.plans.view(letter.id, TODAY).notes == (found.words,)


def test_an_ask_that_is_too_early_waits_for_the_work(coach, birch, letter):
    """Without feedback it comes two weeks before the window ends, and says so; with it at once."""
    assert due(coach, TODAY) == ["feedback"]
    assert due(coach, dt.date(2026, 11, 30)) == ["feedback"]
    feedback, step = coach.plans.due(dt.date(2026, 12, 1))
    assert feedback.key == f"plan:{letter.id}:feedback"
    assert "no feedback from them noted yet" in step.reason
    touch(coach, birch, "2026-11-20", How.FEEDBACK)
    (step,) = coach.plans.due(TODAY)
    assert step.key == f"plan:{letter.id}:ask"
    assert "too early" not in step.reason.casefold()


def test_feedback_asked_for_opens_the_ask(coach, birch, letter):
    """The step is a contact with the writer; done, the ask is ready, and taken off it waits."""
    step = next(one for one in coach.plans.due(TODAY) if one.key.endswith(":feedback"))
    assert (step.ask, step.minutes) == (False, 2)
    tick(coach, TODAY, "feedback")
    assert [one.how for one in coach.people.touches(birch)] == [How.FEEDBACK]
    assert coach.plans.letters.readiness(letter, TODAY).verdict is Ready.READY
    assert due(coach, TODAY) == ["ask"]
    coach.journal.tick(TODAY, step_card(step))
    assert coach.people.touches(birch) == []
    assert due(coach, TODAY) == ["feedback"]


def test_feedback_is_asked_for_four_weeks_before_the_window(coach, birch):
    """No earlier, and never of somebody who gave it."""
    coach.plans.put(coach.plans.letters.draft(birch.id, dt.date(2027, 5, 20)))
    assert due(coach, dt.date(2027, 1, 22)) == []
    assert due(coach, dt.date(2027, 1, 23)) == ["feedback"]
    touch(coach, birch, "2026-11-20", How.FEEDBACK)
    assert due(coach, dt.date(2027, 1, 23)) == []


def test_the_intern_may_overrule_the_weeks(coach, birch, letter):
    """One week, as they say, is too early whatever the records hold."""
    touch(coach, birch, "2026-11-20", How.FEEDBACK)
    coach.plans.put(replace(letter, weeks=1))
    kept = coach.desk.store.all(Letter)[0]
    assert coach.plans.letters.readiness(kept, TODAY).verdict is Ready.TOO_EARLY


@pytest.mark.usefixtures("praised")
def test_a_letter_from_the_ask_to_the_thanks(coach, moment, birch, letter):
    """Each step in its time, and each contact in the person's record."""
    assert due(coach, dt.date(2026, 11, 14)) == []
    assert due(coach, TODAY) == ["ask"]
    assert tick(coach, TODAY, "ask").ask
    assert coach.plans.view(letter.id, TODAY).waiting
    assert due(coach, TODAY) == []
    with pytest.raises(ValueError, match="yes, maybe or no"):
        tick(coach, TODAY + DAY, "yes", "she will think")
    tick(coach, TODAY + DAY, "yes", "Yes")
    assert due(coach, TODAY + DAY) == ["packet"]
    tick(coach, TODAY + DAY, "packet")
    assert due(coach, dt.date(2027, 1, 31)) == []
    assert due(coach, dt.date(2027, 2, 1)) == ["remind1"]
    moment.set(at("2027-02-15 05:40"))
    assert due(coach, NEEDED) == ["remind2", "arrived"]
    tick(coach, NEEDED, "arrived")
    assert due(coach, NEEDED) == ["thanks"]
    tick(coach, NEEDED, "thanks")
    assert due(coach, NEEDED + 60 * DAY) == []
    (kept,) = coach.desk.store.all(Letter)
    assert (kept.asked, kept.answer, kept.sent, kept.arrived) == (
        TODAY,
        Answer.YES,
        TODAY + DAY,
        NEEDED,
    )
    hows = [one.how for one in coach.people.touches(birch)][::-1]
    assert hows == [How.FEEDBACK, How.ASK_LETTER, How.UPDATE, How.THANKS]


@pytest.mark.usefixtures("praised")
def test_a_maybe_ends_it_kindly(coach, letter):
    """No further steps, and it says to ask somebody else."""
    tick(coach, TODAY, "ask")
    tick(coach, TODAY + DAY, "yes", "maybe")
    assert due(coach, TODAY + 80 * DAY) == []
    assert "somebody else" in coach.plans.view(letter.id, TODAY).state


@pytest.mark.usefixtures("praised")
def test_another_due_day_moves_the_window_and_the_open_steps(coach, letter):
    """And undo moves them back."""
    coach.plans.put(letter, dt.date(2027, 4, 30))
    assert due(coach, dt.date(2027, 1, 29)) == []
    assert due(coach, dt.date(2027, 1, 30)) == ["ask"]
    coach.undo()
    assert due(coach, TODAY) == ["ask"]


def test_what_is_no_letter_is_refused(coach, birch):
    """Nobody, a past day, impossible weeks."""
    with pytest.raises(ValueError, match="who"):
        coach.plans.letters.draft("nobody", NEEDED)
    with pytest.raises(ValueError, match="past"):
        coach.plans.letters.draft(birch.id, TODAY - DAY)
    with pytest.raises(ValueError, match="0 to 60"):
        coach.plans.letters.draft(birch.id, NEEDED, weeks=61)


def test_the_packet_holds_what_was_done_together(coach, birch, letter):
    """Rotations, feedback, points, meetings and projects of this teacher, and of no other."""
    touch(coach, birch, "2026-10-02", How.FEEDBACK, "sharper one-liners")
    touch(coach, birch, "2026-10-05", How.ASK_ADVICE, "which fellowship")
    coach.teaching.note(dt.date(2026, 10, 3), "Check the lactate trend @Dr Birch")
    coach.teaching.note(dt.date(2026, 10, 4), "Something else @Dr Demo Alder")
    page = coach.plans.letters.packet(replace(letter, packet=frozenset({"cv"})), TODAY)
    assert page.startswith("# For the letter by Dr Demo Birch\n\nDue 2027-02-15.\n")
    assert "- [x] CV on one page" in page
    assert "- [ ] draft of the personal statement" in page
    assert "About 4 weeks on MICU, counted from my records." in page
    assert "- 2026-10-02 feedback: sharper one-liners" in page
    assert "- 2026-10-03 Check the lactate trend" in page
    assert "Something else" not in page
    assert "fellowship" not in page


def test_every_line_of_the_packet_goes_through_the_redactor(coach, birch, letter):
    """Whatever finds identifiers sees each line before it goes out."""
    touch(coach, birch, "2026-10-02", How.FEEDBACK, "the man in bed 12")
    seen = []

    def redact(line):
        seen.append(line)
        return line.replace("bed 12", "[removed]")

    page = coach.plans.letters.packet(letter, TODAY, redact)
    assert "[removed]" in page
    assert "bed 12" not in page
    assert len(seen) == len(page.splitlines())


def test_a_sponsor_ask_waits_for_a_yes_and_a_strong_tie(coach, birch, letter):
    """Refused with its reasons until both are there (I19 I17)."""
    with pytest.raises(ValueError, match=r"I19.*I17"):
        coach.plans.sponsors.draft(letter, TODAY)
    said_yes = replace(letter, asked=TODAY, answer=Answer.YES)
    coach.plans.put(said_yes)
    with pytest.raises(ValueError, match="I17"):
        coach.plans.sponsors.draft(said_yes, TODAY)
    coach.people.save(replace(birch, strong=True))
    coach.plans.put(coach.plans.sponsors.draft(said_yes, TODAY))
    assert "ask" in due(coach, TODAY)
    step = next(one for one in coach.plans.due(TODAY) if one.key.endswith(":ask"))
    coach.journal.tick(TODAY, step_card(step))
    assert coach.people.touches(birch)[0].how is How.ASK_SPONSOR
    assert "thanks" in due(coach, TODAY)


def test_a_project_with_the_writer_is_in_the_packet(coach, birch, letter):
    """With the part the intern owned."""
    coach.desk.save(
        "project",
        Project(
            made=TODAY,
            title="Discharge delays",
            person=birch.id,
            sort=ProjectSort.QI,
            first=TODAY,
            last=NEEDED,
            role="the literature table",
        ),
    )
    page = coach.plans.letters.packet(letter, TODAY)
    assert "- Discharge delays: the literature table" in page


def test_those_who_saw_most_come_first(coach, birch):
    """Weeks and feedback before weeks alone; peers and those at rest are left out."""
    cedar = coach.people.add("Dr Demo Cedar", Position.LEADERSHIP, met="Clinic")
    coach.people.add("Hazel Demo", Position.PEER, met="MICU")
    coach.people.save(
        replace(coach.people.add("Dr Demo Ash", Position.FACULTY, met="MICU"), resting=True)
    )
    names = [person.name for person, _ in coach.plans.letters.writers(TODAY)]
    assert names == [birch.name, cedar.name]
    later = TODAY + 14 * DAY
    touch(coach, cedar, "2026-11-25", How.FEEDBACK)
    names = [person.name for person, _ in coach.plans.letters.writers(later)]
    assert names == [cedar.name, birch.name]


def test_a_letter_planned_late_is_to_be_asked_for_at_once(coach, moment, birch):
    """Not on a day that was before it was planned."""
    moment.set(at("2027-01-05 05:40"))
    coach.plans.put(coach.plans.letters.draft(birch.id, NEEDED))
    (view,) = [one for one in coach.plans.views(dt.date(2027, 1, 5)) if one.kind == "letter"]
    assert view.step("ask").aim == dt.date(2027, 1, 5)


@pytest.mark.usefixtures("letter", "praised")
def test_words_for_a_letter_know_the_writer_and_the_day(coach):
    """And where they met."""
    (step,) = coach.plans.due(TODAY)
    known = coach.steps.values(step.card_key)
    assert known == {"person": "Dr Demo Birch", "rotation": "MICU", "date": "February 15"}


def test_the_ask_counts_as_its_contact_does_and_leaves_thanks_their_place(coach, birch):
    """Asking is reputation, as under People; a thank-you to the same person shares the day."""
    coach.touches.touch(birch, How.FEEDBACK, day=dt.date(2026, 10, 1))
    coach.plans.put(coach.plans.letters.draft(birch.id, NEEDED))
    asks = [one.strand for one in coach.plans.due(dt.date(2026, 12, 1)) if one.ask]
    assert asks == [DEEDS[How.ASK_LETTER][2]] == [Strand.REPUTATION]
