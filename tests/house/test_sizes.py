"""The size rule: files stay small because they mean one thing."""

import ast
import statistics
from pathlib import Path

import pytest

import prelim_coach

ROOT = Path(prelim_coach.__file__).parent
FILES = sorted(ROOT.rglob("*.py"))


def length(path: Path) -> int:
    """Give a file's number of lines."""
    return len(path.read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_file_has_more_than_300_lines_and_no_class_more_than_200(path):
    """A file or class over the size is split by meaning."""
    assert length(path) <= 300
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef):
            assert node.end_lineno - node.lineno < 200, node.name


def test_the_median_file_has_at_most_90_lines():
    """Half of the files fit on one screen."""
    assert statistics.median(map(length, FILES)) <= 90


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_public_thing_says_what_it_gives(path):
    """Modules, classes and functions without a leading underscore have a docstring."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree)
    for node in ast.walk(tree):
        kinds = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
        if isinstance(node, kinds) and not node.name.startswith("_"):
            exempt = _is_stub(node) or _inside_private(tree, node)
            assert ast.get_docstring(node) or exempt, node.name


def _is_stub(node: ast.AST) -> bool:
    """Say whether a body is only ``...``, as in a protocol."""
    (first, *rest) = node.body
    return not rest and isinstance(first, ast.Expr) and getattr(first.value, "value", 0) is ...


def _inside_private(tree: ast.Module, inner: ast.AST) -> bool:
    """Say whether it stands in a function, or in a class of no concern outside its module."""
    return any(
        inner is not node and inner in ast.walk(node)
        for node in ast.walk(tree)
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        or (isinstance(node, ast.ClassDef) and node.name.startswith("_"))
    )
