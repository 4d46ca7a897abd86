"""The commands: plain text out, one sentence on a refusal, and the exit code."""

import json
from pathlib import Path

import pytest

ASSETS = Path(__file__).parents[2] / "assets"


def records(tmp_path, kind):
    """Give the stored documents of a kind, of whatever month, without undo and tombstones."""
    (file,) = (tmp_path / "home/.local/share/prelim-coach").glob("coach-*.json")
    tables = json.loads(file.read_text())
    return [
        doc
        for name, table in tables.items()
        if name == kind or name.startswith(f"{kind}-")
        for doc in table.values()
        if not doc.get("gone")
    ]


def test_today_prints_plain_text_in_a_pipe(run):
    """No escape code reaches a pipe, and the three panes' facts are there."""
    done = run("today")
    assert done.returncode == 0
    assert "\x1b" not in done.stdout
    assert "min this week" in done.stdout


def test_today_as_json_has_the_documented_fields(run):
    """The document has the version and exactly the fields the README lists."""
    document = json.loads(run("today", "--json").stdout)
    assert document["version"] == 1
    assert list(document) == ["version", "day", "note", "rotation", "acts", "planned", "capacity"]
    assert set(document["rotation"]) == {"kind", "name", "phase", "start", "end"}
    assert set(document["capacity"]) == {
        "budget_minutes",
        "used_minutes",
        "planned_minutes",
        "percent",
        "over",
        "tier",
        "days_left",
    }
    for act in document["acts"]:
        assert set(act) == {"id", "title", "move", "minutes", "done", "not_today", "reasons"}


def test_a_check_in_is_one_command(run, tmp_path):
    """Energy, sleep, a note and a tick are saved by one call."""
    did = ["--did", "ask-nurse-what-changed"]
    done = run("checkin", "-e", "3", "--sleep", "6.5", *did, "--note", "-", stdin="K @Dr Who\n")
    said = "Saved: energy 3, 6.5 h; 1 act; 1 teaching point.\n"
    assert (done.returncode, done.stdout) == (0, said)
    (entry,) = records(tmp_path, "checkin")
    assert (entry["energy"], entry["sleep"]) == (3, 6.5)
    assert records(tmp_path, "point")[0]["teacher"] == "Dr Who"
    assert [deed["act"] for deed in records(tmp_path, "deed")] == ["ask-nurse-what-changed"]


def test_done_ticks_a_card_by_number_and_logs_any_act_by_id(run, tmp_path):
    """A number is a card of today; an id that is on no card is logged all the same."""
    run("done", "ask-nurse-what-changed")
    assert [deed["act"] for deed in records(tmp_path, "deed")] == ["ask-nurse-what-changed"]


def test_a_note_comes_from_words_or_stdin(run, tmp_path):
    """Both ways store one line."""
    run("note", "trend", "the", "lactate")
    run("note", stdin="two\nlines\n")
    texts = [point["text"] for point in records(tmp_path, "point")]
    assert texts == ["trend the lactate", "two lines"]


def test_an_import_shows_and_saves_the_sample_year(run, tmp_path):
    """A dry run saves nothing; the import saves blocks, night float over midnight among them."""
    assert run("import", str(ASSETS / "sample_schedule.ics"), "--dry-run").returncode == 0
    assert not (tmp_path / "home/.local/share/prelim-coach").exists()
    done = run("import", str(ASSETS / "sample_schedule.ics"))
    assert done.returncode == 0
    nights = [block for block in records(tmp_path, "block") if block["kind"] == "nights"]
    assert {(block["start"][:5], block["end"][:5]) for block in nights} == {("19:00", "07:00")}


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["import", "README.md"], "neither a calendar"),
        (["import", "nowhere.ics"], "No such file"),
        (["done", "no-such-act"], "no act called"),
        (["note", "  "], "empty line"),
        (["checkin", "--did", "nothing"], "no act called"),
        (["checkin", "-e", "3", "--did", "ask-nurse-what-changed", "--did", "no"], "no act called"),
        (["checkin", "-e", "3", "--note", " "], "empty line"),
    ],
)
def test_a_refusal_is_one_sentence_and_exit_1(run, tmp_path, args, words):
    """What went wrong is said once on stderr, and no file is made or changed."""
    (tmp_path / "README.md").write_text("# not a calendar\n")
    args = [str(tmp_path / one) if one.endswith((".md", ".ics")) else one for one in args]
    done = run(*args)
    assert done.returncode == 1
    assert done.stdout == ""
    assert words in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert not list((tmp_path / "home").rglob("coach-*.json"))


def test_an_impossible_date_in_a_calendar_is_left_out_and_said(run, tmp_path):
    """One event on 30 February costs only itself."""
    good = "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261101\r\nSUMMARY:MICU\r\nEND:VEVENT\r\n"
    bad = good.replace("20261101", "20270230").replace("UID:1", "UID:2")
    file = tmp_path / "one.ics"
    file.write_bytes(
        f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{bad}{good}END:VCALENDAR\r\n".encode()
    )
    done = run("import", str(file))
    assert done.returncode == 0
    assert "Left out" in done.stdout
    assert [block["name"] for block in records(tmp_path, "block")] == ["MICU"]


def test_a_data_folder_that_cannot_be_written_is_said(run, tmp_path):
    """A file where the folder should be: one sentence, exit 1, the file untouched."""
    blocked = tmp_path / "blocked"
    blocked.write_text("mine")
    done = run("checkin", "-e", "3", data=blocked)
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert blocked.read_text() == "mine"


def test_a_file_of_a_newer_schema_is_left_alone(run, tmp_path):
    """A save over a newer program's file is refused with a sentence, and not a byte changes."""
    run("checkin", "-e", "3")
    (file,) = (tmp_path / "home/.local/share/prelim-coach").glob("coach-*.json")
    file.write_bytes(file.read_bytes().replace(b'"schema":1', b'"schema":99', 1))
    before = file.read_bytes()
    done = run("checkin", "-e", "4")
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert file.read_bytes() == before


def test_the_app_without_a_terminal_says_what_to_use(run):
    """In a pipe the app is refused with the name of the plain command."""
    done = run()
    assert done.returncode == 1
    assert "prelim-coach today" in done.stderr


def test_a_bare_number_is_the_energy(run, tmp_path):
    """What the app takes after c, the shell takes after checkin; twice is one too many."""
    assert run("checkin", "2").returncode == 0
    (entry,) = records(tmp_path, "checkin")
    assert entry["energy"] == 2
    assert run("checkin", "2", "-e", "3").returncode == 2


@pytest.mark.parametrize("args", [["checkin", "-e", "9"], ["nonsense"], ["done"]])
def test_a_wrong_call_is_exit_2(run, args):
    """Usage errors are click's, and exit 2."""
    assert run(*args).returncode == 2


def test_support_prints_988_first(run):
    """The first line of the support page is the lifeline."""
    assert run("support").stdout.startswith("Call or text 988")


def test_the_export_leaves_wellness_out_unless_asked(run):
    """Check-ins stay at home; with --wellness they come along."""
    run("checkin", "-e", "2", "--note", "trend")
    assert "checkin" not in json.loads(run("export").stdout)
    assert json.loads(run("export", "--wellness").stdout)["checkin"]


def test_an_export_is_taken_in_elsewhere_and_twice_changes_nothing(run, tmp_path):
    """Merged by id: new records come in, the second import finds nothing to do."""
    run("note", "from the first machine")
    exported = json.loads(run("export").stdout)
    file = tmp_path / "records.json"
    file.write_text(json.dumps(exported))
    other = tmp_path / "other"
    dry = run("import", str(file), "--dry-run", data=other)
    assert (dry.stdout, other.exists()) == ("1 new, 0 changed, 0 removed.\n", False)
    assert run("import", str(file), data=other).stdout == "1 new, 0 changed, 0 removed.\n"
    assert run("import", str(file), data=other).stdout == "0 new, 0 changed, 0 removed.\n"


def test_backup_and_restore(run, tmp_path):
    """A backup is a new file; restore goes back to the day's first save."""
    run("note", "first")
    run("note", "second")
    made = run("backup", str(tmp_path / "backup.json"))
    assert made.returncode == 0
    assert run("backup", str(tmp_path / "backup.json")).returncode == 1
    assert run("restore").returncode == 0
    assert len(records(tmp_path, "point")) < 2
    assert run("restore", "2020-13-01").returncode == 1


def test_the_doctor_finds_a_bad_mode(run, tmp_path):
    """Exit 0 on a healthy folder, 1 with a sentence when others can read it."""
    run("note", "first")
    assert run("doctor").returncode == 0
    (file,) = (tmp_path / "home/.local/share/prelim-coach").glob("coach-*.json")
    file.chmod(0o644)
    done = run("doctor")
    assert done.returncode == 1
    assert file.name in done.stdout


def test_a_held_lock_is_busy(run, tmp_path):
    """Another process that keeps saving: the busy sentence and exit 75, nothing changed."""
    import filelock

    run("note", "first")
    lock = tmp_path / "home/.local/state/prelim-coach/coach.lock"
    with filelock.FileLock(lock):
        done = run("note", "second")
    assert done.returncode == 75
    assert "nothing was changed" in done.stderr
    assert len(records(tmp_path, "point")) == 1


def test_the_calendar_for_the_phone_is_neutral(run):
    """Reminders have no word of the app's content in them."""
    run("import", str(ASSETS / "sample_schedule.ics"))
    text = run("export", "--calendar").stdout
    assert text.startswith("BEGIN:VCALENDAR")
    titles = {line for line in text.splitlines() if line.startswith("SUMMARY")}
    assert titles <= {"SUMMARY:Check in", "SUMMARY:One small step"}


def test_the_home_folder_of_nobody_is_said(run):
    """A data folder that cannot be found is one sentence, by the option and by the variable."""
    for ended in (
        run("--data-dir", "~nobody-at-all/x", "doctor"),
        run("doctor", data="~nobody-at-all/x"),
    ):
        assert (ended.returncode, ended.stdout) == (1, "")
        assert ended.stderr == (
            "prelim-coach: ~nobody-at-all/x begins with the home folder of nobody here.\n"
        )


def test_a_file_s_name_steers_no_terminal(run, tmp_path):
    """Another device's file may be called anything; what is said of it is text."""
    run("note", "one")
    data = tmp_path / "home/.local/share/prelim-coach"
    (data / "coach-\x1b]0;PWNED\x07.json").write_text("damaged")
    for arguments in (("doctor",), ("today",), ("import", "\x1b]0;PWNED\x07.ics")):
        done = run(*arguments)
        assert "\x1b" not in done.stdout + done.stderr
        assert "\x07" not in done.stdout + done.stderr
