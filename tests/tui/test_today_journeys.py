"""Today, key by key: what is stored at the end of each journey, and how many keys it took."""

import datetime as dt

from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.journal import CheckIn, Deed, Draw, Hidden, TeachingPoint
from prelim_coach.domain.load import Tier
from prelim_coach.storage.errors import CannotWriteError
from prelim_coach.tui.widgets.acts_pane import ActsPane
from tests.conftest import at
from tests.tui.keystrokes import Hands

TODAY = dt.date(2026, 11, 23)


async def test_a_check_in_before_a_shift_is_two_keys(app, settled):
    """From Today, c and a number save the energy for before the shift."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("c", "3")
    (entry,) = settled.desk.store.all(CheckIn)
    assert (entry.day, entry.phase.value, entry.energy) == (TODAY, "before", 3)
    assert hands.keys == 2


async def test_keys_typed_ahead_reach_the_dialog(app, settled):
    """Keys that arrive together, as over a slow line, are not lost between screens."""
    async with app.run_test() as pilot:
        await pilot.press("c", "4", "n", "K", "plus", "enter")
        await pilot.pause()
    assert [entry.energy for entry in settled.desk.store.all(CheckIn)] == [4]
    assert [point.text for point in settled.desk.store.all(TeachingPoint)] == ["K+"]


async def test_after_a_shift_two_ticks_and_a_check_in_are_four_keys(app, settled, moment):
    """The cursor goes to the next open card by itself, so a second space ticks the second."""
    async with app.run_test() as pilot:
        moment.set(at("2026-11-23 18:30"))
        hands = Hands(pilot)
        await hands.press("space", "space", "c", "4")
    ticked = [deed.card for deed in settled.desk.store.all(Deed)]
    (drawn,) = settled.desk.store.all(Draw)
    assert ticked == [card.key for card in drawn.cards[:2]]
    assert [entry.phase.value for entry in settled.desk.store.all(CheckIn)] == ["after"]
    assert hands.keys == 4


async def test_a_teaching_point_is_n_the_line_and_enter(app, settled):
    """One line is kept with its teacher, and letters typed into it run nothing."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("n")
        await hands.type("quiz us about x and z @Dr Fictional")
        await hands.press("enter")
    (point,) = settled.desk.store.all(TeachingPoint)
    assert (point.text, point.teacher) == ("quiz us about x and z", "Dr Fictional")
    assert hands.keys == 2
    assert settled.desk.store.all(Deed) == []


async def test_a_point_is_found_by_a_few_letters(app, settled):
    """Slash, letters of the text or the teacher, enter: the day on which it was noted."""
    settled.teaching.note(dt.date(2026, 11, 3), "Urine osm before fluids @Dr Fictional")
    settled.teaching.note(dt.date(2026, 11, 9), "Trend the lactate")
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("slash")
        await hands.type("fict osm")
        await hands.press("enter")
        assert app.screen.day == dt.date(2026, 11, 3)
        assert hands.keys == 2


async def test_a_tick_is_taken_off_by_space_and_by_undo(app, settled):
    """Space on a done card unticks it; u brings the tick back."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("space", "k", "space")
        assert settled.desk.store.all(Deed) == []
        await hands.press("u")
        assert len(settled.desk.store.all(Deed)) == 1


async def test_a_tick_is_thanked_at_once_and_moves_nothing(app):
    """One quiet line stands under the ticked card, and the lines below stay where they were."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        body = app.screen.acts.body
        before = body.content.plain.split("\n")
        await hands.press("space")
        after = body.content.plain.split("\n")
        first, second = app.screen.acts.items[:2]
        assert first.line
        assert first.line in after[1]
        assert len(after) == len(before)
        places = [
            next(y for y, row in enumerate(rows) if second.card.title in row)
            for rows in (before, after)
        ]
        assert places[0] == places[1]


async def test_swap_brings_another_card_and_keeps_the_first_away(app, settled, moment):
    """A swapped card is not seen again that week."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        first = app.screen.query_one(ActsPane).item.card.key
        await hands.press("s")
        second = app.screen.query_one(ActsPane).item.card.key
        assert second != first
        for day in range(24, 30):
            moment.set(at(f"2026-11-{day} 05:40"))
            keys = [one.card.key for one in settled.cards.view(settled.desk.today()).cards]
            assert first not in keys


async def test_x_leaves_a_card_for_another_day_and_x_again_hides_it(app, settled):
    """Not today greys the card in its place; the second x never shows the act again."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        key = app.screen.query_one(ActsPane).item.card.key
        await hands.press("x")
        assert settled.cards.view(TODAY).cards[0].put_off
        await hands.press("x")
    assert [one.act for one in settled.desk.store.all(Hidden)] == [key]
    assert key not in [one.card.key for one in settled.cards.view(TODAY).cards]


async def test_a_plan_over_the_limit_opens_the_gate_and_is_not_added(app, settled):
    """Ninety minutes do not fit a wards week; leaving the gate adds nothing."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await _plan(hands, "dinner with the section", "90")
        assert "does not fit" in _title(app)
        await hands.press("escape")
    assert settled.desk.store.all(Commitment) == []


async def test_the_gate_finds_the_first_day_with_room(app, settled):
    """F plans it on the first later day that holds it, and there it really fits."""
    settled.setup.save_profile(own_minutes=240)
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await _plan(hands, "poster draft", "39")
        await _plan(hands, "second draft", "39")
        await hands.press("f")
    first, second = settled.desk.store.all(Commitment)
    assert first.day == TODAY
    assert second.day > first.day
    assert not settled.desk.week(TODAY).contains(second.day)


async def test_the_gate_swaps_one_out(app, settled):
    """S takes the planned one off and the new one in, in one step of undo."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await _plan(hands, "first", "30")
        await _plan(hands, "second", "30")
        await hands.press("s")
        assert [one.title for one in settled.desk.store.all(Commitment)] == ["second"]
        await hands.press("u")
    assert [one.title for one in settled.desk.store.all(Commitment)] == ["first"]


async def test_the_gate_lets_one_through_a_week_with_a_reason(app, settled):
    """T asks why and keeps the reason; the second time in a week it is closed."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await _plan(hands, "journal club", "60")
        await hands.press("t")
        await hands.type("promised in July")
        await hands.press("enter")
        await _plan(hands, "one more", "60")
        await hands.press("t")
        assert "does not fit" in _title(app)
    (taken,) = settled.desk.store.all(Commitment)
    assert (taken.title, taken.override) == ("journal club", "promised in July")


async def test_the_gate_has_words_to_copy(app, settled):
    """W shows a reply and c copies it as it stands."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await _plan(hands, "committee", "90")
        await hands.press("w", "c")
        assert len(app.clipboard) > 40
    assert settled.desk.store.all(Commitment) == []


async def test_what_happened_is_recorded_over_the_limit(app, settled):
    """The same hour that could not be planned is logged, and the meter passes 100 percent."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("l")
        await hands.type("dinner with the section")
        await hands.press("tab", "tab", "backspace", "backspace")
        await hands.type("90")
        await hands.press("enter")
    (deed,) = settled.desk.store.all(Deed)
    assert deed.minutes == 90
    meter = settled.metering.meter(TODAY)
    assert meter.percent > 100
    assert "over" in meter.words


async def test_a_planned_thing_is_ticked_with_space(app, settled):
    """A commitment that happened is closed and its minutes move from planned to used."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await _plan(hands, "coffee", "20")
        assert settled.metering.meter(TODAY).planned.minutes == 20
        await hands.press("j", "j", "j", "space")
    (plan,) = settled.desk.store.all(Commitment)
    meter = settled.metering.meter(TODAY)
    assert (plan.done, meter.planned.minutes, meter.used.minutes) == (TODAY, 0, 20)
    assert plan.what is What.ACT


async def test_the_past_is_filled_with_the_same_keys(app, settled):
    """[ goes a day back; a check-in there belongs to that day, after its shift."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("left_square_bracket", "c", "2")
        await hands.press("right_square_bracket")
        assert app.screen.day == TODAY
    (entry,) = settled.desk.store.all(CheckIn)
    assert (entry.day, entry.phase.value) == (dt.date(2026, 11, 22), "after")


async def test_the_app_rolls_to_the_next_day_in_place(app, settled, moment):
    """An app left open shows the new coach day without a key."""
    async with app.run_test() as pilot:
        moment.set(at("2026-11-24 05:00"))
        app.look()
        await pilot.pause()
        assert app.screen.day == dt.date(2026, 11, 24)
        assert len(settled.desk.store.all(Draw)) == 2


async def test_low_energy_takes_cards_off_and_the_user_lifts(app, settled):
    """Three low days lower the load and the day's open cards; t lifts it, nothing else does."""
    for day in (20, 21, 22):
        settled.journal.check_in(dt.date(2026, 11, day), energy=1)
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        assert len(app.screen.query_one(ActsPane).items) == 3
        await hands.press("c", "2")
        assert settled.desk.tier(TODAY) is Tier.LIGHTER
        assert len(app.screen.query_one(ActsPane).items) == 2
        await hands.press("c", "5")
        assert settled.desk.tier(TODAY) is Tier.LIGHTER
        await hands.press("t")
        assert settled.desk.tier(TODAY) is Tier.STEADY


async def test_z_hides_and_shows(app):
    """Z blanks the screen at once, from a dialog too, and z shows it again."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("c", "z")
        assert type(app.screen).__name__ == "BlankScreen"
        await hands.press("z")
        assert type(app.screen).__name__ == "CheckInDialog"


async def test_support_is_one_key_and_leaves_no_trace(app, tmp_path):
    """! shows whom to call, and not a byte of the file changes."""
    async with app.run_test() as pilot:
        before = {path: path.read_bytes() for path in (tmp_path / "data").glob("*.json")}
        hands = Hands(pilot)
        await hands.press("exclamation_mark")
        assert "talk" in _title(app)
        await hands.press("escape")
    after = {path: path.read_bytes() for path in (tmp_path / "data").glob("*.json")}
    assert after == before


async def test_a_quiet_day_opens_only_by_choice(app, moment):
    """The first day of a block has no cards until o asks for them."""
    app.coach.journal.check_in(dt.date(2026, 11, 13), energy=3)
    moment.set(at("2026-11-14 05:40"))
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        assert app.screen.query_one(ActsPane).items == ()
        said = app.screen.bar.render().plain
        assert said.startswith("o ")
        assert "space" not in said
        pane = app.screen.query_one(ActsPane)
        assert "o asks for cards" in " ".join(line.plain for line in pane.lines(60))
        await hands.press("o")
        assert app.screen.bar.render().plain.startswith("space ")
        assert app.screen.query_one(ActsPane).items != ()


async def test_all_is_there_after_a_restart(app, open_coach):
    """What was ticked, planned, said and noted is read by the next start."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("space", "c", "3", "n")
        await hands.type("point")
        await hands.press("enter")
    again = open_coach()
    view = again.cards.view(TODAY)
    assert [one.done for one in view.cards] == [True, False, False]
    assert view.check_ins[0].energy == 3
    assert view.points[0].text == "point"
    assert again.undo() == "teaching point"


async def _plan(hands, title, minutes):
    await hands.press("a")
    await hands.type(title)
    await hands.press("tab", "tab", "backspace", "backspace")
    await hands.type(minutes)
    await hands.press("enter")


def _title(app):
    return str(app.screen.query_one(".panel").border_title)


async def test_a_full_day_thanks_for_a_tick_too(app, settled):
    """With a plan below there is no room for every card's words, but for the line of thanks."""
    settled.planning.plan(Commitment(day=TODAY, title="Noon talk", minutes=5, what=What.ACT))
    async with app.run_test(size=(80, 24)) as pilot:
        hands = Hands(pilot)
        body = app.screen.acts.body
        await hands.press("space")
        first = app.screen.acts.items[0]
        assert first.line in body.content.plain
        assert len(body.content.plain.split("\n")) <= body.size.height


async def test_a_day_whose_cards_cannot_be_kept_is_shown(app, settled, monkeypatch):
    """On a full disk the app starts all the same, with the cards, and says what could not be."""

    def full(_):
        raise CannotWriteError("The disk is full. Nothing was changed.")

    monkeypatch.setattr(settled.desk.store, "write", full)
    async with app.run_test() as pilot:
        await pilot.pause()
        assert len(app.screen.acts.items) == 3
        assert "The disk is full." in app.screen.bar.content.plain
        hands = Hands(pilot)
        await hands.press("space")
        assert not app.screen.acts.items[0].done
        assert "The disk is full." in app.screen.bar.content.plain
