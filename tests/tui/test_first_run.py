"""The first minute: from an empty folder to something useful."""

import datetime as dt
from pathlib import Path

import pytest

from prelim_coach.domain.profile import Temperament, Track
from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.tui.app import CoachApp
from prelim_coach.tui.screens.today import TodayScreen
from tests.tui.keystrokes import Hands

SAMPLE = Path(__file__).parents[2] / "assets" / "sample_schedule.ics"


@pytest.fixture
def new_app(coach, tmp_path):
    """The app of somebody who starts it for the first time."""
    return CoachApp(coach, tmp_path / "state")


async def test_all_can_be_skipped_with_six_enters(new_app, coach):
    """Skipping everything leaves the defaults, and Today with cards."""
    async with new_app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press(*["enter"] * 6)
        assert type(new_app.screen).__name__ == "TodayScreen"
        assert len(new_app.screen.acts.items) == 3
    profile = coach.desk.profile
    assert (profile.track, profile.specialty, profile.own_minutes) == (Track.UNDECIDED, "", 120)
    assert coach.desk.known


async def test_the_first_question_waits_for_no_page(new_app, monkeypatch):
    """It is drawn before Today, which lies under it, has looked for a single card."""
    order = []
    real_display, real_show = CoachApp._display, TodayScreen.show_stored

    def display(self, screen, renderable):
        order.append(type(screen).__name__)
        real_display(self, screen, renderable)

    def show_stored(self):
        order.append("cards")
        real_show(self)

    monkeypatch.setattr(CoachApp, "_display", display)
    monkeypatch.setattr(TodayScreen, "show_stored", show_stored)
    async with new_app.run_test() as pilot:
        await pilot.pause()
        under = new_app.screen_stack[0]
        assert len(under.acts.items) == 3
    assert order.index("ChoiceDialog") < order.index("cards")


async def test_five_answers_are_one_save(new_app, coach):
    """One key each and one line, kept together; undo takes all back."""
    async with new_app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("1")
        await hands.type("neurology")
        await hands.press("enter", "y", "1", "1", "enter")
        assert hands.keys == 6
        profile = coach.desk.profile
        assert (profile.track, profile.specialty) == (Track.ADVANCED, "neurology")
        assert (profile.img, profile.temperament, profile.own_minutes) == (
            True,
            Temperament.QUIET,
            60,
        )
        await hands.press("u")
        assert not coach.desk.known


async def test_a_rotation_by_hand(new_app, coach):
    """Name, days and hours; the kind is guessed from the name."""
    async with new_app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press(*["enter"] * 5, "a")
        await hands.type("Night Float")
        await hands.press("tab", "tab")
        await hands.type("2026-12-06")
        await hands.press("tab")
        await hands.type("1900-0700")
        await hands.press("ctrl+s")
    (block,) = coach.desk.store.all(Block)
    assert (block.name, block.kind) == ("Night Float", Kind.NIGHTS)
    assert (block.first, block.last) == (dt.date(2026, 11, 23), dt.date(2026, 12, 6))
    assert (block.start, block.end) == (dt.time(19), dt.time(7))


async def test_a_date_that_does_not_exist_is_said_and_nothing_is_saved(new_app, coach):
    """30 February stays in the form with a sentence."""
    async with new_app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press(*["enter"] * 5, "a")
        await hands.type("MICU")
        await hands.press("tab", "tab")
        await hands.type("2027-02-30")
        await hands.press("enter")
        said = str(new_app.screen.query_one(".error").content)
        assert "2027-02-30" in said
        assert "not a date" in said
        assert new_app.screen.focused.id == "last"
        await hands.press("ctrl+u", *"20", "space", *"dec", "enter", "enter", "enter")
    (block,) = coach.desk.store.all(Block)
    assert block.last == dt.date(2026, 12, 20)


async def test_enter_goes_from_field_to_field_and_saves_in_the_last(new_app, coach):
    """Typed without a look, days as they are said; an empty last day is four weeks."""
    async with new_app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press(*["enter"] * 5, "a", *"Wards", "enter", *"24", "space", *"nov", "enter")
        await hands.press("enter", "enter")
        assert coach.desk.store.all(Block) == []
        await hands.press("enter")
    (block,) = coach.desk.store.all(Block)
    assert (block.first, block.last) == (dt.date(2026, 11, 24), dt.date(2026, 12, 21))


@pytest.mark.parametrize(
    ("typed", "first"), [("2 nov", (2026, 11, 2)), ("1 feb", (2027, 2, 1)), ("mon", (2026, 11, 30))]
)
async def test_a_first_day_without_a_year_is_the_nearest(new_app, coach, typed, first):
    """The rotation one is on began this year and not in the next."""
    async with new_app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press(*["enter"] * 5, "a", *"Wards", "enter")
        await hands.type(typed)
        await hands.press("ctrl+s")
    (block,) = coach.desk.store.all(Block)
    assert block.first == dt.date(*first)


async def test_a_wrong_field_has_the_cursor_again(new_app, coach):
    """Saved from the hours, a form without a name asks for the name, and keeps the rest."""
    async with new_app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press(*["enter"] * 5, "a", "tab", "tab", "tab", "7", "minus", "ctrl+s")
        assert new_app.screen.focused.id == "hours"
        await hands.press("1", "9", "ctrl+s")
        assert new_app.screen.focused.id == "name"
        await hands.press("q", "ctrl+s")
    (block,) = coach.desk.store.all(Block)
    assert (block.name, block.end) == ("q", dt.time(19))


async def test_the_sample_calendar_makes_a_year(new_app, coach):
    """i, the path and two enters: a dry run first, then one save that one undo takes back."""
    async with new_app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press(*["enter"] * 5, "i")
        await hands.type(str(SAMPLE))
        await hands.press("enter")
        await _until(new_app, pilot, "PreviewDialog")
        assert coach.desk.store.all(Block) == []
        await hands.press("enter")
        await _until(new_app, pilot, "ScheduleScreen")
        blocks = coach.desk.store.all(Block)
        assert len({block.name for block in blocks}) >= 10
        assert any(block.kind is Kind.NIGHTS for block in blocks)
        await hands.press("u")
        assert coach.desk.store.all(Block) == []


async def test_a_file_that_is_no_calendar_is_said(new_app, coach, tmp_path):
    """One sentence, and nothing is changed."""
    file = tmp_path / "notes.txt"
    file.write_text("hello")
    async with new_app.run_test(size=(120, 24)) as pilot:
        hands = Hands(pilot)
        await hands.press(*["enter"] * 5, "i")
        await hands.type(str(file))
        await hands.press("enter")
        await _until(new_app, pilot, "ScheduleScreen")
        for _ in range(200):
            if "notes.txt" in new_app.screen.bar.render().plain:
                break
            await pilot.pause(0.02)
        assert "notes.txt" in new_app.screen.bar.render().plain
    assert coach.desk.store.all(Block) == []


async def test_a_kind_is_corrected_before_anything_is_saved(new_app, coach, tmp_path):
    """C and one key on a label corrects every block of it; enter saves them all."""
    file = tmp_path / "table.csv"
    file.write_text(
        "start,end,rotation\n2026-11-02,2026-11-29,Zephyr\n2026-11-30,2026-12-13,MICU\n"
    )
    async with new_app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press(*["enter"] * 5, "i")
        await hands.type(str(file))
        await hands.press("enter")
        await _until(new_app, pilot, "PreviewDialog")
        await hands.press("c", "2")
        await _until(new_app, pilot, "PreviewDialog")
        await hands.press("enter")
        await _until(new_app, pilot, "ScheduleScreen")
    kinds = {block.name: block.kind for block in coach.desk.store.all(Block)}
    assert kinds == {"Zephyr": Kind.ICU, "MICU": Kind.ICU}


async def test_of_several_people_only_one_is_kept(new_app, coach, tmp_path):
    """A grid of people asks who you are, and a few letters of the name are enough."""
    file = tmp_path / "grid.csv"
    file.write_text(
        "Name,2026-11-02,2026-11-30,2026-12-28\n"
        "Ash Fictional,MICU,Wards,Clinic\n"
        "Birch Fictional,Night Float,ED,Elective\n"
    )
    async with new_app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press(*["enter"] * 5, "i")
        await hands.type(str(file))
        await hands.press("enter")
        await _until(new_app, pilot, "PickDialog")
        await hands.type("bir")
        await hands.press("enter")
        await _until(new_app, pilot, "PreviewDialog")
        await hands.press("enter")
        await _until(new_app, pilot, "ScheduleScreen")
    assert {block.name for block in coach.desk.store.all(Block)} >= {"Night Float", "ED"}
    assert "MICU" not in {block.name for block in coach.desk.store.all(Block)}


async def _until(app, pilot, screen):
    """Wait until the reading thread has brought ``screen``."""
    for _ in range(200):
        if type(app.screen).__name__ == screen:
            return
        await pilot.pause(0.02)
    raise AssertionError(f"{screen} never came, {type(app.screen).__name__} stayed")


@pytest.mark.parametrize(
    ("key", "saved"), [("enter", "MICU: MRN [record]"), ("p", "MICU: MRN 4471023")]
)
async def test_a_label_that_may_name_a_patient_is_shown_and_redacted(
    new_app, coach, tmp_path, key, saved
):
    """The preview says what would be saved in its place; p saves it as it is."""
    file = tmp_path / "table.csv"
    file.write_text("start,end,rotation\n2026-11-02,2026-11-29,MICU: MRN 4471023\n")
    async with new_app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press(*["enter"] * 5, "i")
        await hands.type(str(file))
        await hands.press("enter")
        await _until(new_app, pilot, "PreviewDialog")
        strips = new_app.screen._compositor.render_strips()
        said = "\n".join(strip.text for strip in strips)
        assert "saved as MICU: MRN [record]" in said
        assert "1 label may name a patient" in said
        await hands.press(key)
        await _until(new_app, pilot, "ScheduleScreen")
    assert [block.name for block in coach.desk.store.all(Block)] == [saved]


@pytest.mark.parametrize("line", ["~nobody-at-all/a.ics", "x" * 300], ids=["nobody", "long"])
async def test_a_path_that_cannot_be_is_said(new_app, line):
    """The home of somebody who is not there, and too long a name, are files that are not there."""
    async with new_app.run_test(size=(120, 24)) as pilot:
        hands = Hands(pilot)
        await hands.press(*["enter"] * 5, "i")
        new_app.screen.query_one("Input").value = line
        await hands.press("enter")
        assert "There is no file" in str(new_app.screen.query_one(".error").content)
