"""A text written to a file: whole or not at all, and private."""

import stat

import pytest

from prelim_coach.coach.text_file import place_of, write_text


def test_a_new_file_is_the_owners_only(tmp_path):
    """The text is there as it was, readable by its owner alone, with nothing left beside it."""
    path = tmp_path / "a.txt"
    write_text(path, "Dear Dr. Osei\n")
    assert path.read_text(encoding="utf-8") == "Dear Dr. Osei\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_is_there_is_replaced_only_when_told(tmp_path):
    """Refused first, with the old text untouched; replaced privately when told."""
    path = tmp_path / "a.txt"
    path.write_text("old", encoding="utf-8")
    path.chmod(0o644)
    with pytest.raises(FileExistsError):
        write_text(path, "new")
    assert path.read_text(encoding="utf-8") == "old"
    write_text(path, "new", replace=True)
    assert path.read_text(encoding="utf-8") == "new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_is_written_through(tmp_path):
    """A link to a file stays a link."""
    path, link = tmp_path / "a.txt", tmp_path / "link.txt"
    path.write_text("old", encoding="utf-8")
    link.symlink_to(path)
    write_text(link, "new", replace=True)
    assert link.is_symlink()
    assert path.read_text(encoding="utf-8") == "new"


def test_a_place_that_cannot_be_written_gets_a_sentence(tmp_path):
    """What, why, and that nothing was saved."""
    path = tmp_path / "nowhere" / "a.txt"
    with pytest.raises(ValueError, match=r"a\.txt cannot be written: .+\. Nothing was saved\."):
        write_text(path, "x")


@pytest.mark.parametrize(
    "line", ["", "  ", "folder", "folder/", "new/", "x" * 300], ids=["", "blank", *"abc", "long"]
)
def test_a_line_that_names_no_file_is_refused(tmp_path, monkeypatch, line):
    """Empty lines and folders are no files."""
    (tmp_path / "folder").mkdir()
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ValueError, match="Nothing was saved"):
        place_of(line)


def test_the_home_folder_is_written_out(tmp_path, monkeypatch):
    """``~`` is the home folder."""
    monkeypatch.setenv("HOME", str(tmp_path))
    assert place_of("~/a.txt") == tmp_path / "a.txt"
