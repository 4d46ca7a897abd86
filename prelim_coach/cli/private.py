"""The commands of what is private: erasing for good, and encryption."""

import sys
from typing import TYPE_CHECKING

import click

from prelim_coach.cli.out import shown
from prelim_coach.cli.progress import at_work
from prelim_coach.cli.root import main, open_coach, refusals
from prelim_coach.cli.said import many
from prelim_coach.cli.secrets import new_secret, secret
from prelim_coach.paths import Places
from prelim_coach.text import clean_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from prelim_coach.coach.coach import Coach
    from prelim_coach.coach.sealing import Sealing
    from prelim_coach.domain.person import Person

SHOWN = 9
"""Names listed when more than one person is meant."""
NO_WAY_BACK = "It goes out of every file of this device, backups and undo, and never comes back."
KEEP_KEY = "The recovery key opens the entries too. Print it, and keep it away from this machine:"
NOBODY = "Without the passphrase and without the recovery key nobody can open your entries."


@main.command(examples=("erase person 'Ana Silva'", "erase wellness", "erase wellness --yes"))
@click.argument("what", type=click.Choice(["person", "wellness"]))
@click.argument("name", nargs=-1)
@click.option("--yes", is_flag=True, help="Without the question.")
@click.pass_obj
def erase(where: Places, what: str, name: tuple[str, ...], yes: bool) -> None:
    """Erase for good: everything about one person, or how you are.

    A person goes with contacts, promises, plans, and their name in every text; wellness is energy,
    sleep and the answers about load. Out of every file of this device, backups and undo included;
    it cannot be undone, and asks first.
    """
    if (what == "person") != bool(name):
        raise click.UsageError("person needs a NAME, wellness takes none.")
    with refusals():
        coach = open_coach(where)
        if what == "wellness":
            _sure(yes, "Erase sleep, energy and the answers about load?")
            _erase(coach, coach.erasing.wellness)
            return
        person = _meant(coach, " ".join(name))
        _sure(yes, f"Erase {person.name} and everything about them?")
        _erase(coach, lambda: coach.erasing.person(person.id, person.name))


@main.command(
    examples=("encrypt status", "encrypt on", "encrypt recovery-key", "encrypt passphrase")
)
@click.argument(
    "what", type=click.Choice(["status", "on", "off", "recovery-key", "passphrase"]), metavar="WHAT"
)
@click.pass_obj
def encrypt(where: Places, what: str) -> None:
    """Encrypt your entries with a passphrase, or say how they stand.

    WHAT is status, on, off, recovery-key (print it) or passphrase (take another one). A passphrase
    is asked for on the terminal and not shown; a script names a file with it, which only you can
    read, in PRELIM_COACH_PASSPHRASE_FILE. It needs the extra [crypt].
    """
    with refusals():
        # It is asked for below: what is turned off must be asked for even when it is open.
        sealing = open_coach(where, quiet=True, locked=True).sealing
        _ENCRYPT[what](sealing)


def _status(sealing: "Sealing") -> None:
    status = sealing.status
    click.echo(f"Encryption is {'on' if status.on else 'off'} on this device.")
    if not status.installed:
        click.echo("The extra [crypt] is not installed: python -m pip install pyrage")
    if status.on or status.folder:
        for path in status.plain:
            click.echo(f"Anyone who gets at it can read {shown(path)}.")


def _on(sealing: "Sealing") -> None:
    if sealing.on:
        raise ValueError("it is on already; `encrypt passphrase` takes another passphrase.")
    if not sealing.status.installed:
        raise ValueError("it needs the extra [crypt]: python -m pip install pyrage")
    chosen = new_secret()
    with at_work("Encrypting every file"):
        key = sealing.turn_on(chosen)
    click.echo(f"Every file of this device is encrypted. {NOBODY}", err=True)
    if key:
        click.echo(KEEP_KEY, err=True)
        click.echo(key)


def _off(sealing: "Sealing") -> None:
    if not sealing.on:
        raise ValueError("it is off already.")
    left = sealing.turn_off(secret())
    click.echo("Every file of this device is plain again.")
    for path in left:
        click.echo(f"{shown(path)} stays encrypted: it is damaged, or of another key.")


def _recovery_key(sealing: "Sealing") -> None:
    key = sealing.recovery_key(secret())
    click.echo(KEEP_KEY, err=True)
    click.echo(key)


def _passphrase(sealing: "Sealing") -> None:
    sealing.change(secret("The passphrase now"), new_secret(from_file=False))
    click.echo(f"The passphrase is another one; the recovery key is the same. {NOBODY}")


_ENCRYPT: "dict[str, Callable[[Sealing], None]]" = {
    "status": _status,
    "on": _on,
    "off": _off,
    "recovery-key": _recovery_key,
    "passphrase": _passphrase,
}


def _sure(yes: bool, question: str) -> None:
    if yes:
        return
    if not sys.stdin.isatty():
        raise click.UsageError("nobody can be asked here; --yes erases without the question.")
    if not click.confirm(f"{question} {NO_WAY_BACK}", err=True):
        click.echo("Nothing was erased.", err=True)
        sys.exit(1)


def _erase(coach: "Coach", use_case: "Callable[[], int]") -> None:
    with at_work("Erasing"):
        count = use_case()
    erasing = coach.erasing
    click.echo(f"{many(count, 'record')} changed or removed, in every file of this device.")
    for path in erasing.elsewhere:
        click.echo(f"{shown(path)} may still hold it: erase it on that device too.")
    for path in erasing.removed:
        click.echo(f"{shown(path)} was damaged, and removed: nobody can tell what was in it.")
    for path in erasing.left:
        click.echo(f"{shown(path)} was left: it is of a newer program or another passphrase.")


def _meant(coach: "Coach", name: str) -> "Person":
    """Give who is meant; ValueError when it is nobody, or more than one."""
    found = coach.people.named(name)
    if len(found) == 1:
        return found[0]
    said = clean_line(name, 60)
    if not found:
        raise ValueError(f"nobody here is called {said!r}; nothing was erased.")
    names = ", ".join(one.name for one in found[:SHOWN])
    raise ValueError(f"{said!r} may be {names}; nothing was erased.")
