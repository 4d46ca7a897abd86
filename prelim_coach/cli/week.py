"""The commands of a week: the last review, to read or to keep."""

import click

from prelim_coach.cli.root import main, open_coach, refusals
from prelim_coach.paths import Places

NONE_YET = "There is no weekly review yet; the app opens one on the Week screen."


@main.command(examples=("review", "review --wellness > review.md"))
@click.option("--wellness", is_flag=True, help="With sleep, energy and load.")
@click.pass_obj
def review(where: Places, wellness: bool) -> None:
    """Print the last weekly review as Markdown."""
    with refusals():
        coach = open_coach(where)
        last = coach.review.last()
        click.echo(coach.review.markdown(last, wellness=wellness) if last else NONE_YET)
