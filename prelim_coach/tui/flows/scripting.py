"""Opening a script from any screen, and logging it once it went out."""

from collections.abc import Sequence

from prelim_coach.domain.journal import Card
from prelim_coach.domain.script import Script
from prelim_coach.tui.dialogs import card as card_text
from prelim_coach.tui.dialogs.card_reading import CardDialog
from prelim_coach.tui.dialogs.choice import ChoiceDialog, Option
from prelim_coach.tui.dialogs.script_fill import FillDialog, Gone
from prelim_coach.tui.screens.base import CoachScreen


async def open_card(screen: CoachScreen, card: Card) -> None:
    """Show a whole card; from there its words can be filled."""
    coach = screen.coach
    scripts = coach.scripts.of(card.scripts)
    words = [coach.scripts.filled(script).text for script in scripts]
    dialog = CardDialog(card.title, card_text.whole(card, coach.facts, words), fills=bool(scripts))

    async def closed(_: None) -> None:
        if dialog.wants_words:
            await open_one_of(screen, scripts)

    await screen.app.push_screen(dialog, closed)


async def open_one_of(screen: CoachScreen, scripts: Sequence[Script]) -> None:
    """Fill the one script there is, or the one that is chosen."""
    if len(scripts) == 1:
        await open_script(screen, scripts[0])
        return
    options = [Option(str(n), one.title, one) for n, one in enumerate(scripts[:9], 1)]

    async def chosen(picked: Option) -> None:
        if isinstance(picked.value, Script):
            await open_script(screen, picked.value)

    await screen.ask(ChoiceDialog("Which words", options), chosen)


async def open_script(screen: CoachScreen, script: Script) -> None:
    """Fill a script; ``l`` in there records it today."""

    def gone(answer: Gone) -> None:
        log(screen, script, answer.person)

    coach = screen.coach
    await screen.ask(FillDialog(coach.scripts.draft(script), coach.facts), gone)


def log(screen: CoachScreen, script: Script, person: str = "") -> None:
    """Record today that a script went out."""
    deed = screen.save(lambda: screen.coach.scripts.log(script, person))
    if deed:
        screen.say(f"Logged. {deed.title}. u takes it back.")
