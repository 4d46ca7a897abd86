"""The check-in in five lines: what they show, what the keys do, and what is saved."""

import shutil

import msgspec

from prelim_coach.cli.said import saved
from prelim_coach.cli.under_prompt import Lines
from prelim_coach.coach.coach import Coach
from prelim_coach.coach.day import DayView
from prelim_coach.domain.duty_gaps import name
from prelim_coach.domain.journal import CheckIn

WORDS = ("empty", "low", "fair", "good", "full")
"""Energy 1 to 5 in words, as in the app."""
KEYS = "enter saves, esc leaves"
HERE = ("1-5 and tab go on", "hours, then tab", "space or a number ticks")
"""What the keys do on energy, on sleep, and on the cards."""
NARROW = 72
"""Columns below which only the chosen energy is named."""
FIRST_CARD = 2
"""The place of the first card; 0 is energy and 1 is sleep."""
_BOLD, _PLAIN = "\x1b[1m", "\x1b[22m"


class Form(msgspec.Struct, kw_only=True):
    """What the five lines hold, and where the next key goes."""

    view: DayView
    energy: int | None
    """1-5; None while it is not said."""
    sleep: str
    """Hours as they are typed."""
    known: str = ""
    """The hours that were saved before; they are not judged again."""
    ticked: list[bool]
    """One for each card of the view."""
    at: int = 0
    """0 energy, 1 sleep, from 2 on the cards."""
    arrived: bool = True
    """Nothing was typed since this place was come to: a digit begins the hours anew."""
    fault: str = ""

    def press(self, key: str) -> None:
        """Take one key that neither saves nor leaves."""
        self.fault, before = "", self.at
        step = _STEPS.get(key, 0)
        if step:
            self.at = min(max(self.at + step, 0), FIRST_CARD + len(self.ticked) - 1)
        elif self.at == 0:
            self._on_energy(key)
        elif self.at == 1:
            self._on_sleep(key)
        else:
            self._on_cards(key)
        self.arrived = self.arrived or self.at != before

    def hours(self) -> float | None:
        """Give the hours of sleep; None when none are entered.

        Raises ValueError, with what is taken, for what is no number of hours, or one that is told
        neither in tenths nor in quarter hours: two digits too many are a slip of the keys.
        """
        if not self.sleep:
            return None
        try:
            hours = float(self.sleep)
        except ValueError:
            hours = -1.0
        if not 0 <= hours <= 24:
            raise ValueError("Sleep is hours from 0 to 24.")
        if self.sleep != self.known and all(round(hours * n, 6) % 1 for n in (4, 10)):
            raise ValueError("Sleep goes by 0.1 or 0.25 h.")
        return hours

    def lines(self, width: int) -> list[str]:
        """Give the lines for a terminal of ``width`` columns, the present place in bold."""
        wide = width >= NARROW
        keys = self.fault or (f"{HERE[min(self.at, FIRST_CARD)]}, {KEYS}" if wide else KEYS)
        room = max(width - len(keys) - 3, 0)
        felt = self._marked(0, f"Energy {self._scale(wide=wide)}")
        slept = self._marked(1, f"Sleep {self.sleep or '-'}{'_' if self.at == 1 else ''} h")
        rows = [f"{_head(self.view)[:room]:<{room}}  {keys}", f"{felt}  {slept}"]
        for place, (view, ticked) in enumerate(zip(self.view.cards, self.ticked, strict=True)):
            words = f"{place + 1} [{'x' if ticked else ' '}] {view.card.title}"
            rows.append(self._marked(FIRST_CARD + place, words))
        return rows if self.ticked else [*rows, f"  {self.view.quiet}"]

    def _marked(self, place: int, words: str) -> str:
        return f"{_BOLD}> {words}{_PLAIN}" if place == self.at else f"  {words}"

    def _scale(self, *, wide: bool) -> str:
        if not wide:
            return f"{self.energy} {WORDS[self.energy - 1]}" if self.energy else "1-5 -"
        named = (f"{number} {word}" for number, word in enumerate(WORDS, 1))
        return "".join(
            f"[{words}]" if words.startswith(str(self.energy)) else f" {words} " for words in named
        )

    def _on_energy(self, key: str) -> None:
        if key in ("1", "2", "3", "4", "5"):
            self.energy, self.at = int(key), 1
        elif key in ("left", "right"):
            by = -1 if key == "left" else 1
            self.energy = min(max((self.energy or 3 - by) + by, 1), 5)
        elif key in ("backspace", "0"):
            self.energy = None

    def _on_sleep(self, key: str) -> None:
        if key == "backspace":
            self.sleep = self.sleep[:-1]
        elif key in (".", ",") and "." not in self.sleep:
            self.sleep += "."
        elif key.isdigit() and self.arrived:
            self.sleep = key
        elif key.isdigit() and len(self.sleep) < 5:
            self.sleep += key
        else:
            return
        self.arrived = False

    def _on_cards(self, key: str) -> None:
        place = int(key) - 1 if key.isdigit() else self.at - FIRST_CARD
        if (key == "space" or key.isdigit()) and 0 <= place < len(self.ticked):
            self.at = FIRST_CARD + place
            self.ticked[place] = not self.ticked[place]


_STEPS = {"tab": 1, "down": 1, "j": 1, "shift+tab": -1, "up": -1, "k": -1}


def form(coach: Coach) -> Form:
    """Give the form of the present coach day, with what was said and ticked already."""
    view = coach.cards.view(coach.desk.today())
    entry = _entry(coach, view)
    slept = "" if entry is None or entry.sleep is None else f"{entry.sleep:g}"
    return Form(
        view=view,
        energy=entry.energy if entry else None,
        sleep=slept,
        known=slept,
        ticked=[one.done for one in view.cards],
    )


def ask(lines: Lines, asked: Form) -> Form | None:
    """Draw the form until enter, and give it as it was left; None when it was left by esc."""
    while True:
        lines.draw(asked.lines(shutil.get_terminal_size().columns))
        key = lines.key()
        if key in ("esc", "end"):
            return None
        if key != "enter":
            asked.press(key)
            continue
        try:
            asked.hours()
        except ValueError as error:
            asked.fault, asked.at, asked.arrived = str(error), 1, True
        else:
            return asked


def save(coach: Coach, answer: Form) -> str:
    """Save what the form says and the file does not yet, and give one line about it."""
    day = answer.view.day
    done = {deed.card for deed in coach.journal.deeds(day, day)}
    changed = [
        (view.card, now)
        for view, now in zip(answer.view.cards, answer.ticked, strict=True)
        if now not in (view.done, view.card.key in done)
    ]
    if changed:
        coach.cards.keep(day)
    for card, _ in changed:
        coach.journal.tick(day, card)
    entry, why = _felt(coach, answer)
    acts = sum(now for _, now in changed)
    return f"{saved(entry, acts, back=len(changed) - acts)} {why}".rstrip()


def _felt(coach: Coach, answer: Form) -> tuple[CheckIn | None, str]:
    """Save how the intern is, if that is new; gives the entry and why the load falls."""
    before = _entry(coach, answer.view)
    energy, sleep = answer.energy, answer.hours()
    if before is not None:
        energy = None if energy == before.energy else energy
        sleep = None if sleep == before.sleep else sleep
    if energy is None and sleep is None:
        return None, ""
    phase = coach.journal.phase(answer.view.day)
    entry, fall = coach.journal.check_in(answer.view.day, energy=energy, sleep=sleep, phase=phase)
    return entry, fall.why if fall else ""


def _entry(coach: Coach, view: DayView) -> CheckIn | None:
    phase = coach.journal.phase(view.day)
    return next(
        (one for one in coach.journal.check_ins(view.day, view.day) if one.phase is phase), None
    )


def _head(view: DayView) -> str:
    block = view.rotation.block
    return "  ".join(filter(None, [view.note or name(view.day), block.name if block else ""]))
