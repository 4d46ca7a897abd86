"""Where the records are, their backups, and going back to one."""

from collections.abc import Iterator

from prelim_coach.coach.coach import Coach
from prelim_coach.coach.text_file import place_of
from prelim_coach.tui.at_work import save_at_work
from prelim_coach.tui.dialogs.line import LineDialog
from prelim_coach.tui.dialogs.pick import PickDialog
from prelim_coach.tui.dialogs.reading import ReadingDialog
from prelim_coach.tui.flows.looking_over import look_over
from prelim_coach.tui.prose import day_name, plural, styled
from prelim_coach.tui.screens.base import CoachScreen
from prelim_coach.tui.settings.setting import Setting, refusal, sure


def lines(coach: Coach) -> Iterator[Setting]:
    """Give the lines about the data folder and its backups."""
    days = len(coach.keeping.days())
    yield Setting(
        "folder",
        "Data folder",
        str(coach.keeping.folder),
        "PRELIM_COACH_DATA or --data-dir names another; it may be a synced one.",
        _folder,
    )
    yield Setting(
        "restore",
        "Go back to a day",
        plural(days, "day") if days else "no backup yet",
        "The records as they were before that day's first save; u brings the present back.",
        _restore,
    )
    yield Setting(
        "backup",
        "Backup to a file",
        "",
        "Everything, of every device, in one new file that `restore` and `import` read.",
        _backup,
    )
    yield Setting(
        "old-notes",
        "Look through old notes",
        "",
        "What may name a patient, one by one: a placeholder, another text, or as it is. Undo and "
        "the daily backups keep the old words until newer ones take their place.",
        look_over,
    )


async def _folder(screen: CoachScreen) -> None:
    words = (
        f"Your records are in {screen.coach.keeping.folder}, readable by you alone.",
        "For another folder start it with --data-dir DIR, or with PRELIM_COACH_DATA set.",
    )
    await screen.app.push_screen_wait(ReadingDialog("Data folder", [styled(one) for one in words]))


async def _restore(screen: CoachScreen) -> None:
    keeping = screen.coach.keeping
    names = {f"{day_name(day)} {day.year}": day for day in keeping.days()}
    if not names:
        screen.say("No backup yet. The first save of a day makes one of the day before.")
        return
    picked = await screen.app.push_screen_wait(PickDialog("Go back to which day", tuple(names)))
    if picked is None:
        return
    words = (
        f"What was saved on {picked} and later is taken off. The present file is kept beside the "
        "backups, and u brings it back."
    )
    if await sure(screen, f"Go back to {picked}", words, yes="go back"):
        await save_at_work(
            screen,
            f"Going back to {picked}",
            lambda: keeping.restore(names[picked]),
            f"As before the first save of {picked}. u undoes.",
        )


async def _backup(screen: CoachScreen) -> None:
    proposed = f"~/prelim-coach-{screen.coach.desk.today().isoformat()}.json"
    dialog = LineDialog(
        "Backup to which file",
        "A new file, readable by you alone.",
        value=proposed,
        check=lambda typed: refusal(lambda: place_of(typed)),
        free=False,
    )
    typed = await screen.app.push_screen_wait(dialog)
    if typed is None:
        return
    keeping = screen.coach.keeping
    count = await save_at_work(screen, "Writing the backup", lambda: keeping.backup(typed))
    if count is not None:
        screen.say(f"{plural(count, 'record')} written to {place_of(typed)}.")
