"""The doors that bytes from outside come in by, and what each of them promises."""

import contextlib
import datetime as dt
import shutil
from pathlib import Path

from click.testing import CliRunner

from prelim_coach.cli.root import main as program
from prelim_coach.clock import Moment
from prelim_coach.coach.coach import Coach
from prelim_coach.domain.identifiers import find
from prelim_coach.domain.record import Record
from prelim_coach.exchange.plan import UnreadableSchedule
from prelim_coach.exchange.schedule import read_schedule
from prelim_coach.storage.doctor import examine
from prelim_coach.storage.errors import StorageError
from prelim_coach.storage.kinds import KINDS
from prelim_coach.storage.layout import Meta, assemble
from prelim_coach.storage.store import Store
from prelim_coach.text import clean
from tests.bench.fuzz_json import envelope, written
from tests.conftest import at
from tests.storage.examples import example, examples

NOW = Moment(at("2026-11-23 05:40"))
YEAR = dt.date(2026, 7, 1)
OWN = "coach-fuzz0001.json"


class BrokenError(AssertionError):
    """A promise that was not kept."""


def check(kept, promise):
    """Raise ``BrokenError`` unless a promise was kept."""
    if not kept:
        raise BrokenError(promise)


@contextlib.contextmanager
def refusals():
    """Let pass what is refused in one clean sentence, and nothing else."""
    try:
        yield
    except (StorageError, ValueError) as error:
        known = isinstance(error, StorageError | UnreadableSchedule) or type(error) is ValueError
        words = str(error)
        if not known or not words.strip() or "\n" in words:
            raise
        check(len(words) < 1000 and clean(words) == words, f"an unclean refusal: {words[:90]!r}")


def texts(value):
    """Give every text in a value, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Record):
        for name in value.__struct_fields__:
            yield from texts(getattr(value, name))
    elif isinstance(value, list | tuple | frozenset):
        for one in value:
            yield from texts(one)
    elif isinstance(value, dict):
        for name, one in value.items():
            yield from texts([name, one])


def all_clean(value):
    """Check every text that was let in."""
    for text in texts(value):
        check(clean(text) == text, f"let in unclean: {text[:60]!r}")


class Home:
    """A data folder of the example records, brought back whenever something was saved in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.data, self.state = folder / "data", folder / "state"
        self.state.mkdir(parents=True, mode=0o700)
        (self.state / "device-id").write_text("fuzz0001\n")
        self.examples = examples()
        store = self.open()
        with store.write("all") as save:
            for record in self.examples:
                save.put(record)
        with store.write("again") as save:
            save.put(example(KINDS[2].type))
        self.documents = store.documents()
        self.bytes = self.now()
        shutil.copytree(self.data, folder / "kept")

    def open(self) -> Store:
        """Open the store."""
        return Store.open(self.data, self.state, now=NOW)

    def now(self) -> dict[str, bytes]:
        """Give every file of the data folder."""
        return {str(file): file.read_bytes() for file in self.data.rglob("*") if file.is_file()}

    def renew(self) -> None:
        """Bring the folder back as it was."""
        shutil.rmtree(self.data)
        shutil.copytree(self.folder / "kept", self.data)


class Doors:
    """Every door over one home; each takes bytes, and raises when a promise is broken."""

    def __init__(self, folder: Path) -> None:
        self.home = Home(folder / "home")
        self.coach = Coach(self.home.open(), NOW)
        self.file = folder / "in.json"
        self.saves = 0

    def anew(self) -> "Doors":
        """Give the same doors with nothing read."""
        self.coach = Coach(self.home.open(), NOW)
        return self

    def text(self, data: bytes) -> None:
        """Clean a text, twice the same."""
        text = clean(data.decode("utf-8", "surrogateescape"))
        check(clean(text) == text, "cleaning again changed something")

    def note(self, data: bytes) -> None:
        """Look for patients in a text, which is somewhere in it or nowhere."""
        text = clean(data.decode("utf-8", "replace"))[:600]
        for found in find(text):
            check(0 <= found.start < found.end <= len(text), "a finding outside the text")

    def schedule(self, data: bytes) -> None:
        """Read a schedule."""
        with refusals():
            plan = read_schedule(data, filename="x.ics", year_start=YEAR, tz="America/New_York")
            all_clean([block.name for block in plan.blocks])
            all_clean([[one.what, one.why] for one in plan.skipped])
            all_clean(list(plan.people))

    def records(self, data: bytes) -> None:
        """Compare and merge an export; a refusal changes nothing, and what is taken is whole."""
        self.file.write_bytes(data)
        with refusals():
            self.coach.portable.compare(self.file)
        check(self.home.now() == self.home.bytes, "comparing changed a file")
        with refusals():
            all_clean([one.after for one in self.coach.portable.merge(self.file) if one.after])
        self._saved()

    def command(self, data: bytes) -> None:
        """Import by the command: an exit code, a sentence, no traceback."""
        self.file.write_bytes(data)
        where = {"XDG_STATE_HOME": str(self.home.folder / "xdg"), "HOME": str(self.home.folder)}
        words = ["--data-dir", str(self.home.data), "import", str(self.file)]
        ended = CliRunner().invoke(program, words, env=where)
        if ended.exception is not None and not isinstance(ended.exception, SystemExit):
            raise ended.exception
        check(ended.exit_code in (0, 1), f"exit code {ended.exit_code}")
        check("Traceback" not in ended.output, "a traceback")
        check(bool(ended.output.strip()), "ended without a word")
        check(ended.exit_code == 0 or self.home.now() == self.home.bytes, "refused, yet changed")
        self._renew()

    def own(self, data: bytes) -> None:
        """Open a damaged file: its bytes stay, and a good copy is in use, or it is refused."""
        (self.home.data / OWN).write_bytes(data)
        with refusals():
            self._read(self.home.open())
        found = self.home.now()
        check(data in found.values(), "damaged bytes were lost")
        for name in list(found):
            if name.endswith((".json", ".prev")) and not name.endswith(OWN):
                check(found[name] == self.home.bytes.get(name), f"{name} was changed")
        self._renew()

    def alone(self, data: bytes) -> None:
        """Open a damaged file where there is no good copy: refused, its bytes untouched."""
        for path in (self.home.data / f"{OWN}.prev", *(self.home.data / "backups").iterdir()):
            path.unlink()
        (self.home.data / OWN).write_bytes(data)
        with refusals():
            self._read(self.home.open())
        check((self.home.data / OWN).read_bytes() == data, "the only copy was changed")
        self._renew()

    def other(self, data: bytes) -> None:
        """Read and save beside another device's file of any content; it stays as it is."""
        path = self.home.data / "coach-other.json"
        path.write_bytes(data)
        with refusals():
            store = self.home.open()
            self._read(store)
            with store.write("beside") as save:
                for record in self.home.examples:
                    save.put(record)
            store.undo()
            examine(self.home.data, self.home.state, now=NOW())
        check(path.read_bytes() == data, "another device's file was changed")
        path.unlink()
        self._saved()

    def _read(self, store: Store) -> None:
        for kind in KINDS:
            all_clean(store.all(kind.type))
        store.documents()

    def _saved(self) -> None:
        """Check that the own file opens as it is, and begin anew."""
        if self.home.now() == self.home.bytes:
            return
        store = self.home.open()
        self._read(store)
        check(not store.notice, f"after a save: {store.notice}")
        with store.write("after") as save:
            save.put(self.home.examples[0])
        self._renew()

    def _renew(self) -> None:
        if self.home.now() != self.home.bytes:
            self.saves += 1
            self.home.renew()
            self.coach = Coach(self.home.open(), NOW)


def whole(tables: object, dice) -> bytes:
    """Give tables as the bytes of a file whose checksum holds, whatever they are."""
    facts = envelope(dice)
    lines = [
        f',"{name}":{written(table)}\n'.encode("utf-8", "replace")
        for name, table in (tables.items() if isinstance(tables, dict) else ())
    ]
    known = {name: facts.get(name) for name in Meta.__struct_fields__ if name in facts}
    try:
        return b"".join(assemble(Meta(**{"crc": "00000000", **known}), lines))
    except (TypeError, ValueError, AttributeError):
        return b"".join(lines)
