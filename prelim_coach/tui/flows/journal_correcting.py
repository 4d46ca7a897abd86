"""Lines of the journal changed and taken off."""

from prelim_coach.coach.chronicle_edit import Correcting
from prelim_coach.coach.chronicle_entry import Entry
from prelim_coach.domain.journal import TeachingPoint
from prelim_coach.tui.dialogs.line import LineDialog
from prelim_coach.tui.screens.base import CoachScreen


async def change(screen: CoachScreen, entry: Entry) -> None:
    """Ask for an entry's line anew and save it; says where it is changed when it has none."""
    correcting = Correcting(screen.coach)
    line = correcting.line(entry)
    if line is None:
        screen.say(correcting.elsewhere(entry))
        return

    async def keep(typed: str) -> None:
        await screen.save(lambda: correcting.change(entry, typed), "Changed. u takes it back.")

    names = screen.coach.people.names() if isinstance(entry.record, TeachingPoint) else ()
    dialog = LineDialog(line.title, line.hint, value=line.value, names=names, free=line.free)
    await screen.ask(dialog, keep)


async def remove(screen: CoachScreen, entry: Entry) -> None:
    """Take an entry off."""
    correcting = Correcting(screen.coach)
    await screen.save(lambda: correcting.remove(entry), "Deleted. u brings it back.")
