"""The demo, and the support page."""

from contextlib import suppress
from pathlib import Path

import click

from prelim_coach import clock
from prelim_coach.cli.progress import at_work
from prelim_coach.cli.root import main, open_coach, refusals, run_app
from prelim_coach.paths import Places
from prelim_coach.storage.errors import StorageError


@main.command(examples=("demo", "demo --dir ~/sam-demo"))
@click.option("--dir", "folder", type=click.Path(path_type=Path), help="Keep the demo here.")
def demo(folder: Path | None) -> None:
    """Open the app on a fictional intern's year.

    Your own file is not touched.
    """
    import tempfile

    from prelim_coach.coach.demo import live

    with refusals(), tempfile.TemporaryDirectory(prefix="prelim-coach-demo-") as temporary:
        root = folder or Path(temporary)
        place = Places(root / "data", root / "state")
        if not place.data.exists():
            moment = clock.Moment(clock.now())
            with at_work("Living a fictional November"):
                live(open_coach(place, moment), moment.set, moment())
        run_app(place)


@main.command(examples=("support",))
@click.pass_obj
def support(where: Places) -> None:
    """Print whom to call or text, now. Nothing is recorded."""
    from prelim_coach.coach import report

    own = ""
    with suppress(StorageError, ValueError):  # whatever is wrong with the file, the page comes
        own = open_coach(where, quiet=True).desk.profile.contacts
    click.echo(report.support(own))
