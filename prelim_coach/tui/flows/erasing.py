"""Erasing for good: the question before, and what is told after."""

from prelim_coach.domain.person import Person
from prelim_coach.tui.dialogs.reading import ReadingDialog
from prelim_coach.tui.prose import plural, styled
from prelim_coach.tui.screens.base import CoachScreen
from prelim_coach.tui.settings.setting import sure

WHOLE = (
    "Contacts, promises and plans with them go, and their name goes out of every text, out of "
    "every backup on this device and all of undo. This cannot be undone; d only takes them off."
)


async def person(screen: CoachScreen, gone: Person) -> None:
    """Erase everything about somebody, after a question."""
    if await sure(screen, f"Erase {gone.name} for good", WHOLE, yes="erase it for good"):
        erasing = screen.coach.erasing
        await told(screen, await screen.save(lambda: erasing.person(gone.id, gone.name)))


async def told(screen: CoachScreen, count: int | None) -> None:
    """Tell what was erased, and where it may still be; nothing when it was refused."""
    if count is None:
        return
    erasing = screen.coach.erasing
    words = [f"{plural(count, 'record')} changed. Nothing of it is left in this device's files."]
    if erasing.elsewhere:
        words.append("Erase it on these devices too; their files may still hold it:")
        words += [str(path) for path in erasing.elsewhere]
    if erasing.removed:
        words.append("Damaged copies that nobody could read were removed:")
        words += [str(path) for path in erasing.removed]
    if erasing.left:
        words.append("Left as they are, for this program cannot read them:")
        words += [str(path) for path in erasing.left]
    await screen.app.push_screen_wait(ReadingDialog("Erased", [styled(one) for one in words]))
