"""What the product never says, and how it never shows a person's text."""

import ast
import re
from pathlib import Path

import pytest

import prelim_coach

ROOT = Path(prelim_coach.__file__).parent
TUI = sorted((ROOT / "tui").rglob("*.py"))
WORD_LISTS = {f"identifiers_english_{part}.py" for part in ("a_to_l", "m_to_z")}
"""Lists of common English words that the identifier check looks up and nobody is shown."""
TEXTS = sorted(
    path
    for path in [*ROOT.rglob("*.py"), *ROOT.rglob("*.toml")]
    if not (path.parent == ROOT / "domain" and path.name in WORD_LISTS)
)

NEVER = re.compile(
    r"streak|well done|great job|good job|keep it up|you failed|catch up on|overdue!|shame|lazy",
    re.IGNORECASE,
)


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_streaks_guilt_or_cheering(path):
    """No line of the product counts streaks, blames or cheers."""
    assert not NEVER.search(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", sorted(WORD_LISTS))
def test_a_list_of_words_holds_bare_words_only(name):
    """What is looked up and never shown holds single words, so no sentence can hide in it."""
    tree = ast.parse((ROOT / "domain" / name).read_text(encoding="utf-8"))
    about, *rest = tree.body
    assert isinstance(about, ast.Expr)
    assert not NEVER.search(ast.literal_eval(about.value))
    nodes = [node for each in rest for node in ast.walk(each)]
    texts = [node.value for node in nodes if isinstance(node, ast.Constant)]
    assert all(re.fullmatch(r"[a-z'\s-]+", text) for text in texts)
    code = [type(node) for each in rest for node in ast.walk(each)]
    assert ast.Call not in code
    assert ast.JoinedStr not in code


@pytest.mark.parametrize("path", TUI, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_widget_parses_markup(path):
    """Text reaches widgets as Content; markup is parsed nowhere, so no text can run an action."""
    source = path.read_text(encoding="utf-8")
    assert "markup=True" not in source
    assert not re.search(r"Content\.from_markup\((?!\s*\"[^\"{]*\")", source)
    assert not re.search(r"(Static|Label)\(\s*f?\"[^\"]", source)


def test_colours_stand_in_one_file():
    """Only the themes name colours; everything else names their variables."""
    for path in [*TUI, *(ROOT / "tui").rglob("*.tcss")]:
        if path.name != "themes.py":
            assert not re.search(r"#[0-9a-fA-F]{6}\b", path.read_text(encoding="utf-8")), path


def test_no_red_for_a_person():
    """The themes hold no red: over the limit is warm, and says so in words."""
    source = (ROOT / "tui" / "themes.py").read_text(encoding="utf-8")
    for red, green, blue in re.findall(r"#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})", source):
        assert not (int(red, 16) > 150 and int(green, 16) < 80 and int(blue, 16) < 80)
