"""No patient is named unseen: while typing, on saving, and on the way out."""

import pytest
from textual.widgets import Input, Static, TextArea

from prelim_coach.domain.act import Audience
from prelim_coach.domain.identifiers_finding import Finding, Kind, Level
from prelim_coach.domain.journal import TeachingPoint
from prelim_coach.domain.own import OwnScript
from prelim_coach.domain.person import Person, Position
from prelim_coach.domain.script import FIELDS, Form, fill
from prelim_coach.guides.loader import scripts
from prelim_coach.tui.dialogs.identifiers import IdentifiersDialog
from prelim_coach.tui.guard import PAUSE
from prelim_coach.tui.widgets.free_text import MARK
from tests.tui.keystrokes import Hands

NAMED = "sepsis in MRN 4471023, lactate first"


def points(coach):
    """Give the texts of the stored points."""
    return [point.text for point in coach.desk.store.all(TeachingPoint)]


async def typed(pilot, hands, text=NAMED):
    """Type a point and wait until it was looked at."""
    await hands.press("n")
    await hands.type(text)
    await pilot.pause(PAUSE + 0.1)


async def test_a_span_is_marked_while_typing_with_its_reason(app):
    """The number is underlined, and one line says why: not by colour alone."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await typed(pilot, hands)
        line = app.screen.query_one(Input)
        spans = [(s.start, s.end) for s in line._value.spans if s.style == MARK]
        assert [NAMED[start:end] for start, end in spans] == ["4471023"]
        reason = app.screen.query_one(".reason", Static)
        assert reason.display
        assert '"4471023"' in str(reason.content)
        await hands.press("ctrl+u")
        await pilot.pause(PAUSE + 0.1)
        assert not reason.display
        assert line._value.spans == []


async def test_a_look_that_finds_the_same_paints_nothing(app, monkeypatch):
    """Or each pause would make the next key wait for a frame of its own."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await typed(pilot, hands, "lactate")
        line = app.screen.query_one(Input)
        line.cursor_blink = False
        await hands.type(" first")
        painted = []
        monkeypatch.setattr(line, "refresh", lambda *_, **how: painted.append(how))
        await pilot.pause(PAUSE + 0.1)
        assert painted == []


async def test_enter_twice_redacts_and_saves(app, settled):
    """Redacting is the default: one key more than without."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await typed(pilot, hands)
        await hands.press("enter")
        assert isinstance(app.screen, IdentifiersDialog)
        assert points(settled) == []
        await hands.press("enter")
    assert points(settled) == ["sepsis in MRN [record], lactate first"]
    assert hands.keys == 3


async def test_keys_typed_ahead_never_save_a_name(app, settled):
    """Over a slow line, before anything was looked at, the question still comes."""
    async with app.run_test() as pilot:
        keys = ["space" if one == " " else one for one in "MRN 4471023 sepsis"]
        await pilot.press("n", *keys, "enter")
        await pilot.pause()
        assert isinstance(app.screen, IdentifiersDialog)
    assert points(settled) == []


async def test_edit_goes_back_to_the_text(app, settled):
    """E or escape leaves the line as it stands, ready to be changed."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await typed(pilot, hands)
        await hands.press("enter", "e")
        assert app.focused is app.screen.query_one(Input)
        assert app.screen.query_one(Input).value == NAMED
        await hands.press("ctrl+u")
        await hands.type("lactate first")
        await hands.press("enter")
    assert points(settled) == ["lactate first"]


async def test_as_it_is_keeps_the_text(app, settled):
    """The intern knows better: it is their file, and they are not asked twice."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await typed(pilot, hands)
        await hands.press("enter", "a")
    assert points(settled) == [NAMED]


async def test_a_pasted_chart_is_offered_to_be_dropped_whole(app, settled):
    """Four section headers are no teaching point."""
    chart = (
        "HPI: 67M with two days of chest pain at rest. PMH: CAD, HTN. Meds: ASA, a statin. "
        "Vitals: 120/80, 88, afebrile. A/P: rule out ACS, trend troponins, consult in the morning."
    )
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("n")
        app.screen.query_one(Input).value = chart
        await hands.press("enter")
        words = str(app.screen.query_one(".panel").query("Paragraphs").first().content)
        assert "drop the whole of it" in words
        await hands.press("enter")
    assert points(settled) == ["[pasted chart]"]


async def test_the_interns_own_people_may_be_named(app, settled):
    """A colleague who is on the list is no patient."""
    settled.desk.save(
        "", Person(name="Mrs. Ida Alder", position=Position.STAFF, added=settled.desk.today())
    )
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await typed(pilot, hands, "Mrs. Alder showed me the bed board")
        await hands.press("enter")
    assert points(settled) == ["Mrs. Alder showed me the bed board"]


async def test_what_must_be_a_day_is_not_asked_about(app, settled):
    """The profile's fields, days, numbers and paths are not minded."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("comma")
        assert not app.screen.query(".free")
    assert points(settled) == []


async def test_several_lines_are_marked_too(app):
    """In the words of an own script the stretch is underlined on its line."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("5", "a")
        area = app.screen.query_one(TextArea)
        area.text = "first line\nabout MRN 4471023 here"
        await pilot.pause(PAUSE + 0.1)
        assert area.get_line(0).spans == []
        (span,) = area.get_line(1).spans
        assert area.get_line(1).plain[span.start : span.end] == "4471023"


async def test_a_script_is_looked_at_before_it_is_copied(app, settled, monkeypatch):
    """What goes to the clipboard names no patient by default."""
    settled.desk.save(
        "",
        OwnScript(title="Zz ask", text="About MRN 4471023.", form=Form.MESSAGE, to=Audience.PEER),
    )
    copied = []
    monkeypatch.setattr(app, "copy_to_clipboard", copied.append)
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("5", "slash")
        await hands.type("zz ask")
        await hands.press("enter", "y")
        assert isinstance(app.screen, IdentifiersDialog)
        assert copied == []
        await hands.press("enter")
    assert copied == ["About MRN [record]."]


def test_the_dialog_says_how_many_more_there_are():
    """A line that is full of names stays readable."""
    found = Finding(0, 3, Kind.RECORD, Level.STOP, "looks like a number")
    dialog = IdentifiersDialog([("MRN 1", found)] * 7)
    assert "and 3 more" in " ".join(str(line) for line in dialog._lines())


@pytest.mark.parametrize("id_", sorted(scripts()))
def test_no_script_of_the_guides_is_in_doubt(settled, id_):
    """Filled as its blanks suggest, a script goes out without a question."""
    values = {name: field.example for name, field in FIELDS.items()}
    filled = fill(scripts()[id_], values)
    named = [values[name] for name in ("me", "person", "colleague", "contact")]
    for text in (filled.text, filled.subject):
        found = settled.guarding.find(text, named)
        assert [text[one.start : one.end] for one in found] == []


async def test_a_dialog_named_after_somebody_shows_the_name_as_it_is(app, settled):
    """A title is no markup, whatever the person is called."""
    name = "[@click=app.quit]Fictional[/] [b]A"
    settled.desk.save("", Person(name=name, position=Position.PEER, added=settled.desk.today()))
    async with app.run_test(size=(80, 24)) as pilot:
        hands = Hands(pilot)
        await hands.press("3", "e")
        assert name in str(app.screen.query_one(".panel")._border_title.plain)


async def test_a_rotation_by_hand_is_minded_like_a_label(app, settled):
    """A room in its name is asked about; "Med A" is a team, not a name and a letter."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        app.switch_mode("schedule")
        await hands.press("a")
        await hands.type("Med A")
        await hands.press("ctrl+s")
        assert not isinstance(app.screen, IdentifiersDialog)
        await hands.press("a")
        await hands.type("MICU: MRN 4471023")
        await hands.press("ctrl+s")
        assert isinstance(app.screen, IdentifiersDialog)
        await hands.press("enter")
    names = [block.name for block in settled.setup.blocks()]
    assert names[1:] == ["Med A", "MICU: MRN [record]"]


@pytest.mark.parametrize("size", [(80, 24), (40, 20)])
async def test_a_blank_of_a_script_is_minded_while_it_is_typed(app, settled, size):
    """The line of reason is there while typing, and pushes no key off the screen."""
    settled.desk.save(
        "",
        OwnScript(
            title="Zz ask",
            text="About {problem}." + " More words." * 60,
            form=Form.MESSAGE,
            to=Audience.PEER,
        ),
    )
    async with app.run_test(size=size) as pilot:
        hands = Hands(pilot)
        await hands.press("5", "slash")
        await hands.type("zz ask")
        await hands.press("enter", "enter")
        await hands.type("sepsis in MRN 4471023")
        await pilot.pause(PAUSE + 0.1)
        reason = app.screen.query_one(".reason", Static)
        assert reason.display
        assert "4471023" in str(reason.content)
        bar = app.screen.query_one("KeyBar").region
        assert 0 < bar.bottom <= size[1] - 1
        await hands.press("escape")
        assert not reason.display
