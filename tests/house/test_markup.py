"""No text of the user's is read as markup: what widgets show is content, or a literal of ours."""

import ast
from pathlib import Path

import pytest

import prelim_coach

TUI = Path(prelim_coach.__file__).parent / "tui"
SHOWS = {"Static", "Label", "Button", "Checkbox", "RadioButton", "Collapsible"}
"""Widgets whose first argument Textual reads as markup when it is a string."""
TITLES = {"border_title", "border_subtitle"}
SAFE = {"from_markup", "notify"}
FILES = sorted(TUI.rglob("*.py"))


def textual(node):
    """Say whether an expression is, or builds, a plain string that is no literal."""
    if isinstance(node, ast.JoinedStr):
        return True
    if isinstance(node, ast.BinOp):
        return textual(node.left) or textual(node.right)
    if isinstance(node, ast.IfExp):
        return textual(node.body) or textual(node.orelse)
    if isinstance(node, ast.Call):
        if isinstance(node.func, ast.Attribute):
            return isinstance(node.func.value, ast.Constant)  # ", ".join(...), "...".format(...)
        return getattr(node.func, "id", "") == "str"
    return False


def plain(call):
    """Say whether a call turns markup off."""
    return any(
        keyword.arg == "markup"
        and isinstance(keyword.value, ast.Constant)
        and keyword.value.value is False
        for keyword in call.keywords
    )


def faults(tree):
    """Yield the line of each text that Textual would read as markup."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            built = node.args and textual(node.args[0])
            if name in SAFE and (built or not node.args):
                yield node.lineno
            if name in SHOWS and built and not plain(node):
                yield node.lineno
        if isinstance(node, ast.Assign):
            for target in node.targets:
                # A title is markup even when it is a name: only a literal or content will do.
                named = isinstance(node.value, ast.Attribute | ast.Name)
                if getattr(target, "attr", "") in TITLES and (
                    textual(node.value) or (named and not ours(node.value))
                ):
                    yield node.lineno


def ours(node):
    """Say whether a name is one of our constants or a pane's own title."""
    return getattr(node, "id", "").isupper() or getattr(node, "id", "") == "title"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(TUI)))
def test_no_built_string_is_read_as_markup(path):
    """Use styled(), Content, or markup=False."""
    assert list(faults(ast.parse(path.read_text(encoding="utf-8")))) == []


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Static(f'{name}')", True),
        ("Static('a' + str(name))", True),
        ("Static(f'{name}', markup=False)", False),
        ("Static(styled(name))", False),
        ("Static(', '.join(names))", True),
        ("Static(Content(' ').join(names))", False),
        ("Static('ours')", False),
        ("Content.from_markup(f'[b]{name}')", True),
        ("Content.from_markup('[b]$n', n=name)", False),
        ("app.notify(f'{name}')", True),
        ("panel.border_title = heading", True),
        ("panel.border_title = f'{name}'", True),
        ("panel.border_title = 'Acts'", False),
        ("panel.border_title = styled(heading)", False),
    ],
)
def test_the_lint_sees_what_it_is_for(line, found):
    """Each way a text could become markup, and its safe twin."""
    assert bool(list(faults(ast.parse(line)))) is found
