"""What leaves the journal: teaching points and the year's portfolio, read before they go."""

from prelim_coach.coach import portfolio
from prelim_coach.tui.dialogs.choice import ChoiceDialog, Option
from prelim_coach.tui.dialogs.page import PageDialog
from prelim_coach.tui.flows import markdown_file
from prelim_coach.tui.guard import passed
from prelim_coach.tui.screens.base import CoachScreen

WAYS = (
    Option("m", "a page to read (Markdown)", "points"),
    Option("a", "cards for Anki", "anki"),
)


def show_portfolio(screen: CoachScreen) -> None:
    """Show the year on one page."""
    _show(screen, "The year, to take along", portfolio.portfolio(screen.coach), "year")


async def show_points(screen: CoachScreen) -> None:
    """Ask as what the teaching points are to go out, and show them."""
    if not screen.coach.teaching.find(""):
        screen.say("No teaching points yet. a notes one.")
        return
    await screen.ask(ChoiceDialog("Teaching points", WAYS), lambda way: _points(screen, way))


def _points(screen: CoachScreen, way: Option) -> None:
    coach = screen.coach
    if way.value == "anki":
        # Looked at as it was written: in the cards' own codes anything may look like a number.
        written = "\n".join(one.text for one in coach.teaching.find(""))
        passed(screen.app, written, "save", lambda text: _cards(screen, as_is=text == written))
    else:
        _show(screen, "Teaching points", portfolio.points(coach), "points")


def _cards(screen: CoachScreen, *, as_is: bool) -> None:
    coach = screen.coach
    text = coach.portable.anki() if as_is else coach.portable.anki(coach.guarding.redact)
    _show(screen, "Teaching points for Anki", text, "anki", ".txt", minded=True)


def _show(
    screen: CoachScreen,
    title: str,
    text: str,
    name: str,
    ending: str = ".md",
    *,
    minded: bool = False,
) -> None:
    async def keep(page: PageDialog, kept: str) -> None:
        await markdown_file.save(page, kept, name, ending)

    screen.app.push_screen(PageDialog(title, text, keep, minded=minded))
