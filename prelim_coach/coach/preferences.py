"""What the intern sets in Settings: looks, keys, numbers, when the day turns."""

import datetime as dt
from collections.abc import Mapping

from msgspec.structs import replace

from prelim_coach.coach.desk import Desk
from prelim_coach.domain.numbers import NUMBERS, in_force
from prelim_coach.domain.prefs import Drawing, Prefs

LONGEST_LOCK = 240
MORNING = dt.time(0), dt.time(11, 59)
AFTERNOON = dt.time(6), dt.time(18)


class Preferences:
    """Changes to the one record of preferences; each is a save that one undo takes back."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def now(self) -> Prefs:
        """What is set now."""
        return self._desk.prefs

    def numbers(self) -> Mapping[str, int]:
        """Give the value in force of every number of ``domain.numbers``."""
        return in_force(self.now.numbers)

    def set_theme(self, name: str) -> None:
        """Keep a theme by its name; an empty one is the default."""
        self._save("theme", replace(self.now, theme=name))

    def set_drawing(self, drawing: Drawing) -> None:
        """Keep which characters are drawn with."""
        self._save("drawing", replace(self.now, drawing=drawing))

    def set_words_only(self, *, on: bool) -> None:
        """Keep whether the meter shows no numbers."""
        self._save("meter in words", replace(self.now, words_only=on))

    def set_lock(self, minutes: int) -> None:
        """Keep after how many idle minutes an encrypted file is closed; 0-240, else ValueError."""
        if not 0 <= minutes <= LONGEST_LOCK:
            raise ValueError(f"Minutes until the lock: a number from 0 to {LONGEST_LOCK}.")
        self._save("idle lock", replace(self.now, lock_minutes=minutes))

    def set_turn(self, time: dt.time, *, nights: bool) -> None:
        """Keep when the day turns; refuses like ``sound_turn``."""
        time = self.sound_turn(time, nights=nights)
        changed = (
            replace(self.now, nights_turn=time) if nights else replace(self.now, day_turn=time)
        )
        self._save("turn of the day", changed)

    def sound_turn(self, time: dt.time, *, nights: bool) -> dt.time:
        """Give a turn of the day as it would be kept, in whole minutes.

        Until 11:59 for a day's turn, from 06:00 to 18:00 during nights; else ValueError.
        """
        first, last = AFTERNOON if nights else MORNING
        if not first <= time <= last:
            raise ValueError(f"A time from {first:%H:%M} to {last:%H:%M}.")
        return time.replace(second=0, microsecond=0, tzinfo=None)

    def set_numbers(self, label: str, values: Mapping[str, int]) -> None:
        """Keep numbers by name; ValueError for one out of range, KeyError for one not known."""
        for name, value in values.items():
            if fault := NUMBERS[name].fault(value):
                raise ValueError(fault)
        chosen = dict(self.now.numbers) | dict(values)
        kept = {
            name: value
            for name, value in chosen.items()
            if name not in NUMBERS or value != NUMBERS[name].default
        }
        self._save(label, replace(self.now, numbers=tuple(sorted(kept.items()))))

    def set_key(self, binding: str, keys: str) -> None:
        """Keep own keys for a binding's id, in Textual's names; empty ones bring the default back.

        Whether they may be taken is for the caller to say, who knows the table of keys.
        """
        own = {id_: named for id_, named in self.now.keys if id_ != binding}
        if keys:
            own[binding] = keys
        self._save("key", replace(self.now, keys=tuple(sorted(own.items()))))

    def forget_keys(self) -> None:
        """Bring every default key back."""
        self._save("keys", replace(self.now, keys=()))

    def _save(self, label: str, prefs: Prefs) -> None:
        if prefs != self.now:
            self._desk.save(label, prefs)
