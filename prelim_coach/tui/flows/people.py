"""What is done with a person, from whichever screen: a few keys, then one save."""

import datetime as dt

from msgspec.structs import replace

from prelim_coach.domain.person import How, MentorRole, Person, Position, Touch
from prelim_coach.domain.rotation import CLINICAL
from prelim_coach.tui.dialogs.choice import ChoiceDialog, Option
from prelim_coach.tui.dialogs.line import LineDialog
from prelim_coach.tui.dialogs.person import PersonDialog
from prelim_coach.tui.dialogs.person_pick import PersonPickDialog
from prelim_coach.tui.dialogs.pick import PickDialog
from prelim_coach.tui.dialogs.touch import TouchDialog
from prelim_coach.tui.flows import scripting
from prelim_coach.tui.screens.base import CoachScreen
from prelim_coach.tui.widgets.people_words import ASKS, HOWS, POSITIONS, ROLES

ASK = "ask"
MORE = "A capital letter: worth a follow-up, aim 72 h."


async def add(screen: CoachScreen, name: str = "") -> Person | None:
    """Ask for a name, unless it is given, and what they are; gives the person once saved."""
    coach = screen.coach
    typed: str | None = name
    if not typed:
        hint = "A name, or what you call them. It stays in this file."
        dialog = LineDialog(
            "Somebody new", hint, check=lambda line: _fault(screen, line), free=False
        )
        typed = await screen.app.push_screen_wait(dialog)
    elif fault := _fault(screen, name):
        screen.say(fault)
        return None
    if not typed:
        return None
    options = [Option(key, words, one) for one, (key, words) in POSITIONS.items()]
    picked = await screen.app.push_screen_wait(ChoiceDialog(typed, options))
    if picked is None:
        screen.say("Nobody was added.")
        return None
    position, met = Position(str(picked.value)), _here(screen)
    person = await screen.save(lambda: coach.people.add(typed, position, met=met))
    if person:
        screen.say(f"{person.name} is on the list. e says more, r gives a mentor role.")
    return person


async def pick(screen: CoachScreen, title: str) -> Person | None:
    """Ask for somebody by a few letters; a new name is added on the way."""
    people = screen.coach.people
    name = await screen.app.push_screen_wait(PersonPickDialog(title, people.names()))
    if not name:
        return None
    known = [one for one in people.all() if one.name == name]
    return known[0] if known else await add(screen, name)


async def touch_somebody(screen: CoachScreen, day: dt.date) -> None:
    """Record a contact of ``day`` with somebody found by a few letters."""
    people = screen.coach.people

    async def named(name: str) -> None:
        known = [one for one in people.all() if one.name == name]
        person = known[0] if known else await add(screen, name)
        if person:
            await touch(screen, person, day)

    await screen.ask(PersonPickDialog("With whom", people.names()), named)


async def touch(screen: CoachScreen, person: Person, day: dt.date | None = None) -> None:
    """Record a contact: one key for what it was, then a form in which enter saves.

    It is of today unless another ``day`` is given.
    """
    how = await _how(screen)
    if how is None:
        return
    sort, follow = how
    draft = screen.coach.touches.draft(person, sort, day)
    draft = replace(draft, follow_up=follow or draft.follow_up)
    today = screen.coach.desk.today()
    written = await screen.app.push_screen_wait(TouchDialog(person.name, draft, today))
    if written and await screen.save(lambda: screen.coach.touches.log(written)):
        screen.say(f"Noted. {person.name}'s clock starts anew; u takes it back.")


async def edit_touch(screen: CoachScreen, kept: Touch) -> None:
    """Change a touch."""
    person = screen.coach.people.get(kept.person)
    if person:
        dialog = TouchDialog(person.name, kept, screen.coach.desk.today())
        written = await screen.app.push_screen_wait(dialog)
        if written:
            await screen.save(lambda: screen.coach.touches.edit(written), "Saved.")


async def edit(screen: CoachScreen, person: Person) -> None:
    """Change a person."""
    people = screen.coach.people
    changed = await screen.app.push_screen_wait(PersonDialog(person, people.sound))
    if changed:
        await screen.save(lambda: people.save(changed), f"Saved: {changed.name}")


async def role(screen: CoachScreen, person: Person) -> None:
    """Give a mentor role, or take it."""
    options = [
        Option(key, f"{words}{', now' if one in person.roles else ''}", one)
        for one, (key, words) in ROLES.items()
    ]
    hint = "The key gives the role, and takes it again."
    picked = await screen.app.push_screen_wait(ChoiceDialog(person.name, options, hint))
    if picked:
        await give_role(screen, person, MentorRole(str(picked.value)))


async def give_role(screen: CoachScreen, person: Person, chosen: MentorRole) -> None:
    """Save that a person has a mentor role, or has it no more."""
    changed = replace(person, roles=person.roles ^ {chosen})
    word = ROLES[chosen][1]
    said = f"no longer your {word}" if chosen in person.roles else f"your {word}"
    await screen.save(lambda: screen.coach.people.save(changed), f"{person.name}: {said}.")


async def promise(screen: CoachScreen, person: Person | None) -> None:
    """Keep in mind what was promised, to ``person`` or to somebody who is not on the list."""
    title = f"Promised to {person.name}" if person else "Promised"
    hint = "One line. It stays here until it is kept, or let go."
    what = await screen.app.push_screen_wait(LineDialog(title, hint))
    if what:
        touches = screen.coach.touches
        await screen.save(lambda: touches.promise(what, person), "Kept in mind. u takes it back.")


async def words(screen: CoachScreen, person: Person) -> None:
    """Choose words for a person, with their name filled in."""
    scripts = screen.coach.scripts
    fitting = {one.title: one for one in scripts.find(to=person.audience)}
    others = {one.title: one for one in scripts.find() if one.title not in fitting}
    dialog = PickDialog(f"Words for {person.name}", (*fitting, *others))
    chosen = await screen.app.push_screen_wait(dialog)
    if chosen:
        script = (fitting | others)[chosen]
        await scripting.open_script(screen, script, screen.coach.people.values(person))


async def _how(screen: CoachScreen) -> tuple[How, bool] | None:
    """Ask what a touch was; a capital letter says that it is worth a follow-up."""
    options = [Option(key, words, (how, False)) for how, (key, words) in HOWS.items()]
    more = [Option(key.upper(), words, (how, True)) for how, (key, words) in HOWS.items()]
    asked = Option("i", "I asked for something", ASK)
    dialog = ChoiceDialog("What was it", [*options, asked], MORE, quiet=more)
    picked = await screen.app.push_screen_wait(dialog)
    if picked is not None and picked.value == ASK:
        asks = [Option(key, words, (how, False)) for how, (key, words) in ASKS.items()]
        picked = await screen.app.push_screen_wait(ChoiceDialog("What was asked for", asks))
    if picked is None or not isinstance(picked.value, tuple):
        return None
    return picked.value


def _fault(screen: CoachScreen, name: str) -> str:
    """Give why a name will not do, as a sentence; empty when it will."""
    people = screen.coach.people
    try:
        people.sound(Person(name=name, position=Position.STAFF, added=screen.coach.desk.today()))
    except ValueError as error:
        return str(error)
    return ""


def _here(screen: CoachScreen) -> str:
    """Give the rotation of today, where patients are seen on it."""
    block = screen.coach.desk.schedule.block_on(screen.coach.desk.today())
    return block.name if block and block.kind in CLINICAL else ""
