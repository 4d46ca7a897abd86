"""Old notes gone through in Settings, one by one, each change a save that undo takes back."""

import datetime as dt

from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.identifiers_limits import LIMITS
from prelim_coach.domain.journal import Card, Draw, TeachingPoint
from prelim_coach.tui.dialogs.line import LineDialog
from prelim_coach.tui.dialogs.old_note import OldNoteDialog
from prelim_coach.tui.dialogs.reading import ReadingDialog
from tests.conftest import at
from tests.tui.keystrokes import Hands
from tests.tui.test_settings import drawn, retype, to

DAY = dt.date(2026, 11, 20)
NOTES = ("rm 412B was septic", "MRN 4471023, lactate first", "ask rm 9A about pain", "plain point")


def texts(coach):
    """Give the stored points in order of entry."""
    return [point.text for point in coach.desk.store.all(TeachingPoint)]


def fill(coach, notes=NOTES):
    """Save notes past the check, as an older version or an import would have."""
    when = at("2026-11-20 18:00")
    coach.desk.save(
        "old", *(TeachingPoint(day=DAY, at=when, text=text, closed=True) for text in notes)
    )


async def test_each_is_redacted_edited_or_kept(app, settled):
    """Three findings, three keys; what was kept is as it was, and u takes one change back."""
    fill(settled)
    async with app.run_test(size=(100, 30)) as pilot:
        hands = Hands(pilot)
        await to(hands, "old-notes")
        await hands.press("enter")
        await pilot.pause(0.2)
        assert isinstance(app.screen, OldNoteDialog)
        said = drawn(app)
        for words in ("1 of 3", "teaching point, 20 Nov 2026", "rm 412B was septic", "looks like"):
            assert words in said
        await hands.press("enter")
        await hands.settle()
        assert texts(settled)[0] == "[room] was septic"
        await hands.press("e")
        assert isinstance(app.screen, LineDialog)
        await retype(hands, "lactate first")
        await hands.press("s")
        await hands.settle()
        assert "texts looked at, 3 may name a patient, 2 changed." in drawn(app)
        assert texts(settled) == ["[room] was septic", "lactate first", *NOTES[2:]]
        await hands.press("u")
        assert texts(settled) == ["[room] was septic", *NOTES[1:]]


async def test_escape_stops_and_question_mark_says_what_is_missed(app, settled):
    """Nothing is changed by looking."""
    fill(settled)
    async with app.run_test(size=(100, 30)) as pilot:
        hands = Hands(pilot)
        await to(hands, "old-notes")
        await hands.press("enter")
        await pilot.pause(0.2)
        await hands.press("question_mark")
        assert isinstance(app.screen, ReadingDialog)
        assert LIMITS[0][:40] in drawn(app)
        await hands.press("escape", "escape")
        assert not isinstance(app.screen, OldNoteDialog)
    assert texts(settled) == list(NOTES)


async def test_a_card_that_repeats_a_note_is_not_edited(app, settled):
    """Its words come from elsewhere; a placeholder can be put in them."""
    card = Card(
        key="step:x",
        title="Read up on rm 412B",
        move="",
        when="",
        will="",
        minutes=2,
        strand=Strand.INFORMATION,
        audience=Audience.SELF,
    )
    settled.desk.save("draw", Draw(day=DAY, cards=(card,)))
    async with app.run_test(size=(100, 30)) as pilot:
        hands = Hands(pilot)
        await to(hands, "old-notes")
        await hands.press("enter")
        await pilot.pause(0.2)
        assert "card of a day" in drawn(app)
        await hands.press("e")
        await hands.settle()
        assert "0 changed" in drawn(app)
        await hands.press("enter")
        await pilot.pause(0.2)
        await hands.press("enter")
        await hands.settle()
    assert settled.desk.store.all(Draw)[0].cards[0].title == "Read up on [room]"


async def test_the_limits_are_in_settings(app):
    """What the check cannot catch is said where privacy is."""
    async with app.run_test(size=(100, 30)) as pilot:
        hands = Hands(pilot)
        await to(hands, "misses")
        await hands.press("enter")
        for words in LIMITS:
            assert words[:30] in drawn(app)
