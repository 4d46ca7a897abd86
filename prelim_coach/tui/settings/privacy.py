"""What is deleted for good, and encryption."""

from collections.abc import Iterator

from prelim_coach.coach.coach import Coach
from prelim_coach.coach.preferences import LONGEST_LOCK
from prelim_coach.domain.identifiers_limits import LIMITS
from prelim_coach.tui.at_work import save_at_work
from prelim_coach.tui.dialogs.identifiers import misses
from prelim_coach.tui.dialogs.passphrase import PassphraseDialog
from prelim_coach.tui.dialogs.reading import ReadingDialog
from prelim_coach.tui.flows.erasing import told
from prelim_coach.tui.prose import plural, styled
from prelim_coach.tui.screens.base import CoachScreen
from prelim_coach.tui.settings.setting import Setting, line, refusal, sure

ERASE = (
    "Energy, sleep and the answers about load go, out of every backup on this device and of all of "
    "undo. The load stays as it is. This cannot be undone."
)
FORGOTTEN = "Without it and without the recovery key nobody can open your entries, we neither."
KEY = "Write it down or print it, and keep it away from this machine. It opens the entries too:"


def lines(coach: Coach) -> Iterator[Setting]:
    """Give the lines about what is private."""
    yield Setting("misses", "What the check misses", "", LIMITS[0], _misses)
    yield Setting("wellness", "Erase sleep, energy, load", "", ERASE, _erase)
    sealing = coach.sealing
    if not sealing.on:
        if sealing.status.installed:
            said, about = "off", f"Your file becomes readable with a passphrase alone. {FORGOTTEN}"
            yield Setting("encrypt", "Encryption", said, about, _turn_on)
        else:
            about = "It needs an extra: `python -m pip install 'prelim-coach[crypt]'`."
            yield Setting("encrypt", "Encryption", "not installed", about, _not_installed)
        return
    yield Setting("encrypt", "Encryption", "on", "Off makes the file plain again.", _turn_off)
    yield Setting("passphrase", "Another passphrase", "", FORGOTTEN, _change)
    yield Setting("recovery", "Show the recovery key", "", "It opens the entries too.", _recovery)
    minutes = coach.desk.prefs.lock_minutes
    yield Setting(
        "lock",
        "Lock when idle for",
        plural(minutes, "minute") if minutes else "never",
        f"Minutes without a key, up to {LONGEST_LOCK}; 0 is never.",
        _lock,
        lambda: coach.preferences.set_lock(0),
    )


async def _erase(screen: CoachScreen) -> None:
    if not await sure(screen, "Erase how you are", ERASE, yes="erase it for good"):
        return
    wellness = screen.coach.erasing.wellness
    count = await save_at_work(screen, "Erasing how you are", wellness)
    await told(screen, count)


async def _misses(screen: CoachScreen) -> None:
    await screen.app.push_screen_wait(ReadingDialog("What the check misses", misses()))


async def _not_installed(screen: CoachScreen) -> None:
    screen.say("Install it with: python -m pip install 'prelim-coach[crypt]'")


async def _turn_on(screen: CoachScreen) -> None:
    secret = await _asked(screen, "A passphrase of your own", FORGOTTEN, new=True)
    if secret is not None:
        sealing = screen.coach.sealing
        what = "Encrypting your files"
        key = await save_at_work(screen, what, lambda: sealing.turn_on(secret), "Encrypted.")
        if key:
            await _show_key(screen, key)


async def _turn_off(screen: CoachScreen) -> None:
    secret = await _asked(screen, "Turn encryption off", "The passphrase, or the recovery key.")
    if secret is not None:
        sealing = screen.coach.sealing
        what = "Making your files plain"
        plain = "The file is plain again."
        await save_at_work(screen, what, lambda: sealing.turn_off(secret), plain)


async def _change(screen: CoachScreen) -> None:
    secret = await _asked(screen, "The passphrase now", "Or the recovery key.")
    if secret is None:
        return
    new = await _asked(screen, "Another passphrase", FORGOTTEN, new=True)
    if new is not None:
        sealing = screen.coach.sealing
        what = "Changing the passphrase"
        await save_at_work(screen, what, lambda: sealing.change(secret, new), "Changed.")


async def _recovery(screen: CoachScreen) -> None:
    secret = await _asked(screen, "Show the recovery key", "The passphrase.")
    if secret is not None:
        sealing = screen.coach.sealing
        what = "Opening the recovery key"
        key = await save_at_work(screen, what, lambda: sealing.recovery_key(secret))
        if key:
            await _show_key(screen, key)


async def _lock(screen: CoachScreen) -> None:
    keep = screen.coach.preferences

    def check(typed: str) -> str:
        return refusal(lambda: _minutes(typed))

    await line(
        screen,
        "Lock when idle for",
        f"Minutes from 0 to {LONGEST_LOCK}; 0 is never.",
        str(screen.coach.desk.prefs.lock_minutes),
        lambda typed: keep.set_lock(_minutes(typed)),
        check,
    )


async def _asked(screen: CoachScreen, title: str, hint: str, *, new: bool = False) -> str | None:
    return await screen.app.push_screen_wait(PassphraseDialog(title, hint, new=new))


async def _show_key(screen: CoachScreen, key: str) -> None:
    lines = [styled(KEY), styled(""), styled(key, "bold")]
    await screen.app.push_screen_wait(ReadingDialog("Recovery key", lines))


def _minutes(typed: str) -> int:
    if not (typed or "0").isdecimal() or int(typed or 0) > LONGEST_LOCK:
        raise ValueError(f"A whole number from 0 to {LONGEST_LOCK}.")
    return int(typed or 0)
