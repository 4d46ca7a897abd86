"""The packed content says what the TOML says, or is not taken."""

import msgspec
import pytest

from prelim_coach.guides.pack import pack
from prelim_coach.guides.reading import FOLDER, GuideError, packed_path, parse, read

FILES = sorted(path.name for path in FOLDER.glob("*.toml"))


@pytest.mark.parametrize("file", FILES)
def test_what_is_packed_is_fresh(file):
    """A changed content file is packed again: ``python -m prelim_coach.guides.pack``."""
    assert packed_path(file).read_bytes() == pack((FOLDER / file).read_bytes())


@pytest.mark.parametrize("file", FILES)
def test_both_forms_say_the_same(file):
    """Nothing is lost in packing; a date is its text there."""
    told = [msgspec.json.encode(form) for form in (read(file), parse((FOLDER / file).read_bytes()))]
    assert told[0] == told[1]


def test_the_packed_form_is_what_is_read(tmp_path):
    """As long as the source is the one it was made from, the source is not parsed."""
    (tmp_path / "packed").mkdir()
    (tmp_path / "a.toml").write_bytes(b"one = 1")
    packed = pack(b"one = 1").replace(b'"one":1', b'"one":2')
    packed_path("a.toml", tmp_path).write_bytes(packed)
    assert read("a.toml", tmp_path) == {"one": 2}


@pytest.mark.parametrize("packed", [None, b"", b"{", b'{"source": 1, "tables": {"one": 3}}'])
def test_a_stale_or_broken_packed_form_is_passed_over(tmp_path, packed):
    """The TOML holds; what is packed only saves time."""
    (tmp_path / "packed").mkdir()
    (tmp_path / "a.toml").write_bytes(b"one = 1")
    if packed is not None:
        packed_path("a.toml", tmp_path).write_bytes(packed)
    assert read("a.toml", tmp_path) == {"one": 1}


def test_bytes_that_are_no_text_are_a_named_fault(tmp_path):
    """A content file with broken bytes says so with its name."""
    (tmp_path / "a.toml").write_bytes(b"one = \xff")
    with pytest.raises(GuideError, match=r"a\.toml"):
        read("a.toml", tmp_path)
