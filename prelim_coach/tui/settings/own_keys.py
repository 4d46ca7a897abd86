"""The intern's own keys: pick an action, type its keys."""

from collections.abc import Iterator

from prelim_coach.coach.coach import Coach
from prelim_coach.tui import keymap
from prelim_coach.tui.dialogs.pick import PickDialog
from prelim_coach.tui.keys import SCOPES, Key, own_keys
from prelim_coach.tui.prose import plural
from prelim_coach.tui.screens.base import CoachScreen
from prelim_coach.tui.settings.setting import SAVED, Setting, line, refusal, sure


def lines(coach: Coach) -> Iterator[Setting]:
    """Give the lines about keys."""
    count = len(coach.desk.prefs.keys)
    yield Setting(
        "keys",
        "Change a key",
        plural(count, "key of yours", "keys of yours") if count else "as they come",
        "Pick an action, then type its keys. Footer, help and palette follow.",
        _change,
    )
    if count:
        yield Setting(
            "keys_back",
            "All keys as they came",
            "",
            "Forgets every key of yours, in one step; u takes it back.",
            _forget,
        )


async def _change(screen: CoachScreen) -> None:
    own = own_keys(screen.app)
    names = {_name(scope, key.owned(own)): key for scope, key in _keys()}
    picked = await screen.app.push_screen_wait(PickDialog("Which key", tuple(names)))
    if picked is None:
        return
    key = names[picked]
    others = {id_: keys for id_, keys in screen.coach.desk.prefs.keys if id_ != key.id}

    def read(typed: str) -> str:
        keys = keymap.read(typed)
        if keys and (fault := keymap.fault(key.id, keys, others)):
            raise ValueError(fault)
        return "" if keys == key.keys else keys

    await line(
        screen,
        f"{key.label[0].upper()}{key.label[1:]}: which keys",
        f"{key.tooltip} Keys with blanks between, such as n, f2, ctrl+n. "
        f"Empty brings {keymap.faces(key.keys)} back.",
        keymap.faces(key.owned(own).keys),
        lambda typed: screen.coach.preferences.set_key(key.id, read(typed)),
        lambda typed: refusal(lambda: read(typed)),
    )


async def _forget(screen: CoachScreen) -> None:
    if await sure(screen, "All keys as they came", "Forget every key of yours?", yes="forget them"):
        await screen.save(screen.coach.preferences.forget_keys, SAVED)


def _keys() -> Iterator[tuple[str, Key]]:
    for scope, keys in SCOPES.items():
        if scope != "over_dialogs":
            yield from ((scope, key) for key in keys if key.id not in keymap.FIXED)


def _name(scope: str, key: Key) -> str:
    return f"{scope.replace('_', ' ')}: {key.label}  {keymap.faces(key.keys)}  ({key.id})"
