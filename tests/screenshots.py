"""The README's pictures: the demo intern's app on a fixed clock, drawn to ``assets/screenshots``.

Run ``python -m tests.screenshots`` to draw them anew.
"""

import asyncio
import re
import shutil
from collections.abc import Callable
from html import unescape
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from prelim_coach.clock import Moment
from prelim_coach.coach.coach import Coach
from prelim_coach.coach.demo import live
from prelim_coach.storage.store import Store
from prelim_coach.tui.app import CoachApp
from tests.conftest import PRESENT, at

FOLDER = Path(__file__).parents[1] / "assets" / "screenshots"
PAUSES = 4
"""Times the app comes to rest after each key."""
FONT = "font-family: ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace"


class Shot(NamedTuple):
    """One picture: the keys pressed before it, and how it is drawn."""

    keys: tuple[str, ...] = ()
    size: tuple[int, int] = (80, 24)
    theme: str = "quiet-dark"


SHOTS = {
    "today": Shot(),
    "gate": Shot((*"a", *"Noon", "space", *"talk", "tab", "tab", "backspace", "9", "9", "enter")),
    "week": Shot(("2", "left_square_bracket")),
    "people": Shot(("3",)),
    "plans-light": Shot(("4",), theme="quiet-light"),
    "journal": Shot(("6",)),
    "phone": Shot(size=(40, 20)),
}


def lived(root: Path) -> Callable[[], Coach]:
    """Live the demo intern's months under ``root``; gives how to open a fresh copy of them."""
    moment = Moment(at(PRESENT))
    first = root / "lived"
    live(
        Coach(Store.open(first / "data", first / "state", now=moment), moment), moment.set, moment()
    )
    return opener(first, root)


def opener(first: Path, root: Path) -> Callable[[], Coach]:
    """Give how to open a fresh copy, under ``root``, of the months lived in ``first``."""
    copies = count()

    def opened() -> Coach:
        copy = root / f"copy{next(copies)}"
        shutil.copytree(first, copy)
        now = Moment(at(PRESENT))
        return Coach(Store.open(copy / "data", copy / "state", now=now), now)

    return opened


async def draw(shot: Shot, coach: Coach, state: Path) -> str:
    """Give the picture as SVG, with no font to load and no id of its own."""
    app = CoachApp(coach, state, theme=shot.theme)
    async with app.run_test(size=shot.size) as pilot:
        for key in (None, *shot.keys):
            if key:
                await pilot.press(key)
            for _ in range(PAUSES):
                await pilot.pause()
        svg = app.export_screenshot(title="prelim-coach")
    svg = re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL)
    svg = re.sub(r"\s*<!--.*?-->", "", svg)
    svg = re.sub(r"font-family: [^;]*Fira Code[^;]*", FONT, svg)
    return re.sub(r"terminal-\d+-", "t-", svg)


def said(svg: str) -> list[tuple[str, ...]]:
    """Give what a picture says: each text and each area with its place and its style.

    Fonts, ids and the window's frame do not count.
    """
    styles = {name: style.strip() for name, style in re.findall(r"\.t-(\w+) \{([^}]*)\}", svg)}
    found = []
    for area in re.findall(r"<rect ([^>]*)/>", svg):
        given = dict(re.findall(r'([\w-]+)="([^"]*)"', area))
        found.append(tuple(given.get(name, "") for name in ("x", "y", "width", "height", "fill")))
    for attributes, text in re.findall(r"<text ([^>]*)>([^<]*)</text>", svg):
        given = dict(re.findall(r'([\w-]+)="([^"]*)"', attributes))
        style = styles.get(given["class"].removeprefix("t-"), "")
        found.append((given.get("x", ""), given.get("y", ""), style, unescape(text)))
    return sorted(found)


def main() -> None:
    """Draw every picture anew, and take off those that are no more."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    with TemporaryDirectory() as root:
        opened = lived(Path(root))
        for name, shot in SHOTS.items():
            svg = asyncio.run(draw(shot, opened(), Path(root)))
            (FOLDER / f"{name}.svg").write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    main()
