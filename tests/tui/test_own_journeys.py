"""Own acts and scripts, key by key: what is stored at the end of each journey."""

from textual.widgets import Static, TextArea

from prelim_coach.domain.act import Audience
from prelim_coach.domain.journal import Deed
from prelim_coach.domain.own import OwnAct
from prelim_coach.domain.script import Form
from tests.tui.keystrokes import Hands


async def test_an_own_act_is_written_and_drawn(app, settled, monkeypatch):
    """From Today: 5 m a, three lines, save; on a deck of its own it is the next card."""
    monkeypatch.setattr("prelim_coach.guides.loader.acts", lambda: ())
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("5", "m", "a")
        await hands.type("Thank a nurse")
        await hands.press("tab")
        await hands.type("I sign out")
        await hands.press("tab")
        await hands.type("thank one nurse")
        await hands.press("enter")
        assert hands.keys == 6
        await hands.press("1")
        (view,) = settled.cards.view(settled.desk.today()).cards
        assert view.card.title == "Thank a nurse"
        assert view.card.reasons[-1].startswith("one of your own")
        await hands.press("space")
    assert [deed.title for deed in settled.desk.store.all(Deed)] == ["Thank a nurse"]


async def test_an_own_act_is_changed_deleted_and_brought_back(app, settled):
    """Enter changes it, d deletes it without a question, u brings it back."""
    settled.own.save_act(OwnAct(title="Thank a nurse", when="I sign out", will="thank one"))
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("5", "m", "enter", "end")
        await hands.type("s")
        await hands.press("tab", "tab", "tab", "tab", "ctrl+u")
        await hands.type("99")
        await hands.press("enter")
        assert "0 to 60" in str(app.screen.query_one(".error", Static).content)
        await hands.press("ctrl+u", "0", "tab", "tab", "right", "enter", "ctrl+s")
        (act,) = settled.own.acts()
        assert (act.title, act.minutes, act.audience) == ("Thank a nurses", 0, Audience.SPECIALTY)
        await hands.press("d")
        assert settled.own.acts() == []
        await hands.press("u")
        assert settled.own.acts() == [act]


async def test_an_own_script_is_written_changed_deleted_and_brought_back(app, settled):
    """It has lines of its own; e changes it; d and u take it off and back."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("5", "a")
        await hands.type("Night hello")
        await hands.press("enter", "enter", "tab", "tab")
        await hands.type("Good evening")
        await hands.press("enter")
        app.screen.query_one(TextArea).insert("{me}")
        await hands.press("ctrl+s")
        (script,) = settled.own.scripts()
        assert (script.text, script.form) == ("Good evening\n{me}", Form.MESSAGE)
        await hands.press("g", "e", "end")
        await hands.type(" there")
        await hands.press("ctrl+s")
        assert [one.title for one in settled.own.scripts()] == ["Night hello there"]
        await hands.press("d")
        assert settled.own.scripts() == []
        await hands.press("u")
        assert [one.title for one in settled.own.scripts()] == ["Night hello there"]


async def test_a_guide_script_becomes_ones_own_and_is_never_deleted(app, settled):
    """What e opens is a copy; d on the guides' own says whose it is."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("5", "slash")
        await hands.type("rotation thanks")
        await hands.press("enter")
        await hands.press("d", "e", "ctrl+s")
    (own,) = settled.own.scripts()
    assert own.title == "Thanks after a rotation"
    assert own.form is Form.EMAIL
    assert "{person}" in own.text
