"""Opening a script from any screen, and logging it once it went out."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence

from prelim_coach.domain.draw_situation import STEP
from prelim_coach.domain.journal import Card
from prelim_coach.domain.script import Script
from prelim_coach.tui.dialogs import card as card_text
from prelim_coach.tui.dialogs.card_reading import CardDialog
from prelim_coach.tui.dialogs.choice import ChoiceDialog, Option
from prelim_coach.tui.dialogs.script_fill import FillDialog, Gone
from prelim_coach.tui.flows import plan_ticking
from prelim_coach.tui.screens.base import CoachScreen


async def open_card(screen: CoachScreen, card: Card, day: dt.date | None = None) -> None:
    """Show a whole card; from there its words can be filled, and ``l`` ticks a step's card.

    The step's ``day`` is today when it is left out.
    """
    coach = screen.coach
    scripts = coach.scripts.of(card.scripts)
    values = coach.steps.values(card.key)
    words = [coach.scripts.filled(script, values).text for script in scripts]
    dialog = CardDialog(card.title, card_text.whole(card, coach.facts, words), fills=bool(scripts))

    on = day or coach.desk.today()

    def sent() -> None:
        if not any(deed.card == card.key for deed in coach.journal.deeds(on, on)):
            screen.run_worker(plan_ticking.tick(screen, on, card))

    async def closed(_: None) -> None:
        if dialog.wants_words:
            then = sent if card.key.startswith(STEP) else None
            await open_one_of(screen, scripts, values, then)

    await screen.app.push_screen(dialog, closed)


async def open_one_of(
    screen: CoachScreen,
    scripts: Sequence[Script],
    values: Mapping[str, str] | None = None,
    sent: Callable[[], None] | None = None,
) -> None:
    """Fill the one script there is, or the one that is chosen; the rest as in ``open_script``."""
    if len(scripts) == 1:
        await open_script(screen, scripts[0], values, sent)
        return
    options = [Option(str(n), one.title, one) for n, one in enumerate(scripts[:9], 1)]

    async def chosen(picked: Option) -> None:
        if isinstance(picked.value, Script):
            await open_script(screen, picked.value, values, sent)

    await screen.ask(ChoiceDialog("Which words", options), chosen)


async def open_script(
    screen: CoachScreen,
    script: Script,
    values: Mapping[str, str] | None = None,
    sent: Callable[[], None] | None = None,
) -> None:
    """Fill a script; ``values`` are known beforehand, by the blanks' names.

    ``l`` in there records it today, or does what ``sent`` does.
    """

    async def gone(answer: Gone) -> None:
        if sent:
            sent()
        else:
            await log(screen, script, answer.person)

    coach = screen.coach
    draft = coach.scripts.draft(script, values)
    await screen.ask(FillDialog(draft, coach.facts, coach.people.names()), gone)


async def log(screen: CoachScreen, script: Script, person: str = "") -> None:
    """Record today that a script went out."""
    deed = await screen.save(lambda: screen.coach.scripts.log(script, person))
    if deed:
        screen.say(f"Logged. {deed.title}. u takes it back.")
