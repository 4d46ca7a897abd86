"""The numbers of the rules, each with its range, its default and who chose that."""

from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence

from prelim_coach.coach.coach import Coach
from prelim_coach.domain.numbers import KINDS, LOAD, PEOPLE, TOKENS, YEAR, Number, limits_of
from prelim_coach.domain.rotation import Kind
from prelim_coach.tui.prose import plural
from prelim_coach.tui.screens.base import CoachScreen
from prelim_coach.tui.settings.setting import Setting, line, refusal
from prelim_coach.tui.widgets.rotation_pane import KIND_WORDS

EMPTY = "Empty brings the default back."


def load_lines(coach: Coach) -> Iterator[Setting]:
    """Give a line for each number of the load and of the first months."""
    return _each(coach, LOAD)


def token_lines(coach: Coach) -> Iterator[Setting]:
    """Give a line for each number of what a month or a year holds."""
    return _each(coach, TOKENS)


def people_lines(coach: Coach) -> Iterator[Setting]:
    """Give a line for each number about people and follow-ups."""
    return _each(coach, PEOPLE)


def year_lines(coach: Coach) -> Iterator[Setting]:
    """Give a line for each number of the goals and of the review."""
    return _each(coach, YEAR)


def week_lines(coach: Coach) -> Iterator[Setting]:
    """Give a line for each kind of rotation: minutes, acts and new asks a week."""
    values = coach.preferences.numbers()
    for kind in KINDS:
        parts = limits_of(kind)
        now, default = _of(values, parts), tuple(part.default for part in parts)
        name = KIND_WORDS[kind]
        yield Setting(
            f"kind.{kind.value}",
            f"{name[0].upper()}{name[1:]}",
            f"{_week(now)}{_changed(now != default)}",
            "The limit of a week of seven such days, in minutes, acts and new asks. "
            f"{_week(default)} is {parts[0].origin}.",
            _kind(kind, name),
            _reset(coach, name, parts),
        )


def _each(coach: Coach, numbers: Iterable[Number]) -> Iterator[Setting]:
    values = coach.preferences.numbers()
    for one in numbers:
        now = values[one.name]
        yield Setting(
            one.name,
            one.label,
            f"{_said(now, one)}{_changed(now != one.default)}",
            f"{_said(one.default, one)} is {one.origin}. From {one.low} to {one.high}.",
            _single(one),
            _reset(coach, one.label, (one,)),
        )


def _single(number: Number) -> Callable[[CoachScreen], Awaitable[None]]:
    async def change(screen: CoachScreen) -> None:
        keep = screen.coach.preferences
        await line(
            screen,
            number.label,
            f"From {number.low} to {number.high}. {_said(number.default, number)} is "
            f"{number.origin}. {EMPTY}",
            str(keep.numbers()[number.name]),
            lambda typed: keep.set_numbers(number.label, _read(typed, (number,))),
            lambda typed: refusal(lambda: _read(typed, (number,))),
        )

    return change


def _kind(kind: Kind, name: str) -> Callable[[CoachScreen], Awaitable[None]]:
    async def change(screen: CoachScreen) -> None:
        keep, parts = screen.coach.preferences, limits_of(kind)
        default = _week(tuple(part.default for part in parts))
        await line(
            screen,
            f"A week of {name}",
            f"Minutes, acts and new asks, with blanks between. {default} is {parts[0].origin}. "
            f"{EMPTY}",
            " ".join(map(str, _of(keep.numbers(), parts))),
            lambda typed: keep.set_numbers(name, _read(typed, parts)),
            lambda typed: refusal(lambda: _read(typed, parts)),
        )

    return change


def _read(typed: str, parts: Sequence[Number]) -> dict[str, int]:
    """Give the numbers typed, by name; the defaults for an empty line. ValueError says why not."""
    words = typed.replace(",", " ").split()
    if not words:
        return {part.name: part.default for part in parts}
    if len(words) != len(parts) or not all(word.isdecimal() for word in words):
        wanted = "a whole number" if len(parts) == 1 else f"{len(parts)} whole numbers, as 40 4 1"
        raise ValueError(f"Type {wanted}.")
    values = {part.name: int(word) for part, word in zip(parts, words, strict=True)}
    for part in parts:
        if fault := part.fault(values[part.name]):
            raise ValueError(fault)
    return values


def _reset(coach: Coach, label: str, parts: Sequence[Number]) -> Callable[[], object]:
    return lambda: coach.preferences.set_numbers(label, {one.name: one.default for one in parts})


def _of(values: Mapping[str, int], parts: Sequence[Number]) -> tuple[int, ...]:
    return tuple(values[part.name] for part in parts)


def _week(amounts: Sequence[int]) -> str:
    minutes, acts, asks = amounts
    return f"{minutes} min, {plural(acts, 'act')}, {plural(asks, 'ask')}"


def _said(value: int, number: Number) -> str:
    return f"{value} {number.unit}".replace(" %", "%").strip()


def _changed(changed: bool) -> str:
    return ", yours" if changed else ""
