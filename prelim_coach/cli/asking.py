"""The check-in as plain questions, where there is no terminal to draw on."""

import sys
from collections.abc import Callable
from typing import TypeVar

import click

from prelim_coach.cli import inline
from prelim_coach.coach.coach import Coach

T = TypeVar("T")


class _OverError(Exception):
    """There is nothing more to read."""


def check_in(coach: Coach) -> str:
    """Ask for energy, sleep and what happened, save it, and give one line about it.

    Every question may be passed over by enter, and the end of the input passes over the rest.
    """
    form = inline.form(coach)
    try:
        form.energy = _answer("Energy, 1 empty to 5 full", _energy) or form.energy
        form.sleep = _answer("Hours slept", lambda line: _hours(form, line)) or form.sleep
        for place, view in enumerate(form.view.cards, 1):
            click.echo(f"{place} {view.card.title}", err=True)
        if form.ticked:
            _answer("What happened, by number", lambda line: _tick(form, line))
    except _OverError:
        click.echo(err=True)
    return inline.save(coach, form)


def _answer(question: str, read: Callable[[str], T]) -> T | None:
    while True:
        click.echo(f"{question} (enter passes over): ", nl=False, err=True)
        line = sys.stdin.readline()
        if not line:
            raise _OverError
        if not line.strip():
            return None
        try:
            return read(line.strip())
        except ValueError as error:
            click.echo(f"{error}", err=True)


def _energy(line: str) -> int:
    if line not in ("1", "2", "3", "4", "5"):
        raise ValueError("Energy is a number from 1 to 5.")
    return int(line)


def _hours(form: inline.Form, line: str) -> str:
    before, form.sleep = form.sleep, line.replace(",", ".")
    try:
        form.hours()
    except ValueError:
        form.sleep = before
        raise
    return form.sleep


def _tick(form: inline.Form, line: str) -> None:
    places = line.replace(",", " ").split()
    known = [str(place) for place in range(1, len(form.ticked) + 1)]
    if not set(places) <= set(known):
        raise ValueError(f"The numbers are {', '.join(known)}.")
    for place in places:
        form.ticked[int(place) - 1] = True
