"""The README's pictures show the app as it is."""

import re

import pytest

from tests.readme_keys import README
from tests.screenshots import FOLDER, SHOTS, draw, opener, said


@pytest.fixture(scope="module")
def opened(lived, tmp_path_factory):
    """Gives a coach over the demo intern's months, each time a fresh copy."""
    return opener(lived, tmp_path_factory.mktemp("copies"))


@pytest.mark.parametrize("name", SHOTS)
async def test_the_picture_is_not_stale(name, opened, tmp_path):
    """Texts, places and colours are those of today; ``python -m tests.screenshots`` draws anew."""
    kept = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    now = said(await draw(SHOTS[name], opened(), tmp_path))
    assert len(now) > 20
    assert said(kept) == now


def test_every_picture_is_drawn_and_small_and_loads_nothing():
    """None is left over, all together stay small, and none asks the network for a font."""
    files = sorted(FOLDER.iterdir())
    assert [file.name for file in files] == sorted(f"{name}.svg" for name in SHOTS)
    assert sum(file.stat().st_size for file in files) < 400_000
    for file in files:
        text = file.read_text(encoding="utf-8")
        assert set(re.findall(r"https?://[^\s\"')]+", text)) == {"http://www.w3.org/2000/svg"}


def test_the_readme_shows_pictures_that_are_there():
    """Each picture of the README is a file, and each file is in the README."""
    shown = re.findall(r"assets/screenshots/([\w-]+)\.svg", README.read_text(encoding="utf-8"))
    assert sorted(set(shown)) == sorted(SHOTS)


def test_a_word_or_a_colour_makes_it_stale():
    """What is compared sees both, and does not see ids and fonts."""
    svg = '<style>.t-r1 { fill: #fff }</style><text class="t-r1" x="1" y="2">A&#160;b</text>'
    assert said(svg) == said(svg.replace("<style>", "<style>font-family: x;"))
    assert said(svg) != said(svg.replace("fff", "eee"))
    assert said(svg) != said(svg.replace("b</text>", "c</text>"))
