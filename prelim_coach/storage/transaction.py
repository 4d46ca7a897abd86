"""One save being made: what it puts and removes, seen by its own reads, applied all at once."""

from collections import defaultdict
from collections.abc import Callable, Collection
from typing import TypeVar, cast

import msgspec
from tinydb import TinyDB

from prelim_coach.domain.record import Record
from prelim_coach.storage.codec import blank, fields_of, fits, record_of
from prelim_coach.storage.kinds import ENVELOPE, Doc, Kind, Tables, kind_of
from prelim_coach.storage.merge import ById, field_stamp, join
from prelim_coach.storage.reading import Reading
from prelim_coach.storage.stamp import device_of
from prelim_coach.storage.undo import Was
from prelim_coach.storage.view import View

R = TypeVar("R", bound=Record)


class Transaction(Reading):
    """Given by ``Store.write``; nothing it does is on the disk before the block ends."""

    def __init__(self, view: View, db: TinyDB, tick: Callable[[], str]) -> None:
        self._changes: dict[Kind, ById] = defaultdict(dict)
        self._before: dict[tuple[Kind, str], Doc | None] = {}
        self._graves: dict[str, str] = {}
        self._stamps: dict[str, str] = {}
        self._tick = tick
        self.db = db
        """The TinyDB itself, for operations on its tables that belong to this save."""
        super().__init__(view, self._changes)

    def put(self, record: R) -> R:
        """Store a new record (``id`` empty) or a newer version, and give it as it will be read.

        A new record of a kind that must be unique becomes a newer version of the one there is; a
        field it leaves at its default keeps what is there, for blank is not "no". ``ValueError`` or
        ``msgspec.ValidationError`` when a field does not fit its type.
        """
        kind = kind_of(type(record))
        fields = fields_of(record)
        record_of(kind, fields)
        old = self._current(kind, record.id, fields)
        doc = self._first(kind, fields) if old is None else self._newer(kind, old, fields)
        try:
            made = record_of(kind, doc)
        except msgspec.ValidationError:
            message = (
                f"a {kind.name} there is already does not fit; `prelim-coach doctor` says which"
            )
            raise ValueError(f"Nothing was saved: {message}.") from None
        if doc is not old:
            self._stage(kind, doc)
        return cast("R", made)

    def remove(self, record: Record) -> None:
        """Remove a record; only that it was removed stays. One already removed is no error."""
        kind = kind_of(type(record))
        doc = self._current(kind, record.id, fields_of(record))
        if doc is not None:
            self._bury_all(kind, doc)

    def accept(self, kind: Kind, doc: Doc) -> bool:
        """Take a version made elsewhere, stamp and all; tell whether it changed anything."""
        staged = self._changes[kind].get(doc["id"])
        versions = [staged] if staged else self._view.all_versions(kind, doc["id"])
        before, after = join(kind, versions), join(kind, [*versions, doc])
        if before == after:
            return False
        if after is not None:
            self._stage(kind, after)
        elif before is not None:
            self._bury(kind, doc["id"], kind.table(before), doc["stamp"])
        return True

    def become(self, kind: Kind, id_: str, doc: Doc | None) -> None:
        """Make a record as ``doc`` says, or removed, as a newest version of it."""
        now = self._view.find(kind, id_)
        if now is not None and doc is None:
            self._bury_all(kind, now)
        elif now is not None and doc is not None:
            changed = {f: v for f, v in _fields(doc).items() if f != "id" and now.get(f, ...) != v}
            new = self._edited(kind, now, changed)
            if new is not now:
                self._stage(kind, new)
        elif doc is not None:
            fields = _fields(doc)
            stamp = self._stamp(id_)
            edits = {} if kind.whole else {"edits": dict.fromkeys(fields.keys() - {"id"}, stamp)}
            self._stage(kind, {**fields, "stamp": stamp, **edits})

    def take_over(self, kind: Kind, doc: Doc) -> None:
        """Make sure this device's file holds what a version found in a conflict copy says."""
        if doc["id"] not in self._changes[kind]:
            versions = self._view.all_versions(kind, doc["id"])
            joined = join(kind, versions)
            if joined is not None:
                if fits(kind, joined):
                    self._stage(kind, joined)
            else:
                table = kind.table(max(versions, key=len))
                self._bury(kind, doc["id"], table, max(one["stamp"] for one in versions))

    def revert(self, kind: Kind, was: Was) -> None:
        """Give a record back what one save took, leaving alone what was changed since."""
        now = self._view.find(kind, was.id)
        stamp = self._stamp(was.id)
        if now is None:
            made_anew = kind.whole and was.doc and self._twin(kind, was.doc)
            versions = self._view.all_versions(kind, was.id)
            if was.doc and not made_anew and not was.became and _of_device(versions, stamp):
                self._bring_back(kind, {**was.doc, "stamp": stamp})
        elif was.doc is None:
            self._bury(kind, was.id, kind.table(now), stamp)
        else:
            still = {field for field, value in was.became.items() if now.get(field, ...) == value}
            if not kind.whole:
                back = {field: was.doc[field] for field in still & was.doc.keys()}
                self._bring_back(kind, self._edited(kind, now, back))
            elif still == was.became.keys():
                self._bring_back(kind, {**was.doc, "stamp": stamp})

    def _bring_back(self, kind: Kind, doc: Doc) -> None:
        # What another device's file made unreadable is not worth a place in this one's.
        if fits(kind, doc):
            self._stage(kind, doc)

    @property
    def was(self) -> list[Was]:
        """What the save changes, for undo."""
        return [
            Was(kind.name, id_, doc, _became(doc, self._changes[kind][id_]))
            for (kind, id_), doc in self._before.items()
        ]

    def apply(self, own: Tables) -> None:
        """Carry the changes out on the tables of this device's file, by TinyDB."""
        for kind, docs in self._changes.items():
            # A file edited by hand brings other content under a record's first stamp.
            there = {id_ for (of, id_), doc in self._before.items() if doc and of is kind}
            older = there | {id_ for id_, doc in docs.items() if doc["stamp"] != id_}
            leaving = _numbers(kind, own, older) if older else {}
            coming: dict[str, list[Doc]] = defaultdict(list)
            for id_, doc in docs.items():
                coming[self._graves[id_] if "gone" in doc else kind.table(doc)].append(doc)
            for name, numbers in leaving.items():
                self.db.table(name, cache_size=0).remove(doc_ids=numbers)
            for name, arrivals in coming.items():
                self.db.table(name, cache_size=0).insert_multiple(arrivals)
            for name in leaving.keys() - coming.keys():
                if not len(self.db.table(name, cache_size=0)):
                    self.db.drop_table(name)

    def _current(self, kind: Kind, id_: str, fields: Doc) -> Doc | None:
        staged = self._changes[kind].get(id_)
        if staged is not None:
            return None if "gone" in staged else staged
        return (self._view.find(kind, id_) if id_ else None) or self._twin(kind, fields)

    def _twin(self, kind: Kind, fields: Doc) -> Doc | None:
        if kind.key is None:
            return None
        wanted = [fields[field] for field in kind.key]
        staged = self._changes[kind]
        for doc in staged.values():
            if "gone" not in doc and [doc[field] for field in kind.key] == wanted:
                return doc
        for doc in self._view.live_in(kind, kind.table(fields)).values():
            if doc["id"] not in staged and [doc.get(field) for field in kind.key] == wanted:
                return doc
        return None

    def _first(self, kind: Kind, fields: Doc) -> Doc:
        stamp = self._tick()
        id_ = fields["id"] or stamp
        self._stamps[id_] = stamp
        if id_ == stamp:
            self._before[kind, id_] = None
        doc = {**fields, "id": id_, "stamp": stamp}
        said = [f for f in fields if f != "id" and blank(kind).get(f, ...) != fields[f]]
        return doc if id_ == stamp else {**doc, "edits": dict.fromkeys(said, stamp)}

    def _newer(self, kind: Kind, old: Doc, fields: Doc) -> Doc:
        unsaid = blank(kind).items() if not fields["id"] else ()
        changed = {
            field: value
            for field, value in fields.items()
            if field != "id" and old.get(field, ...) != value and (field, value) not in unsaid
        }
        return self._edited(kind, old, changed)

    def _edited(self, kind: Kind, old: Doc, changed: Doc) -> Doc:
        if not changed:
            return old
        stamp = self._stamp(old["id"])
        bare = {**old, **changed, "stamp": stamp}
        edits = {**bare.pop("edits", {}), **dict.fromkeys(changed, stamp)}
        telling = {f: s for f, s in edits.items() if field_stamp(kind, bare, f) != s}
        return {**bare, "edits": telling} if telling and not kind.whole else bare

    def _stamp(self, id_: str) -> str:
        if id_ not in self._stamps:
            self._stamps[id_] = self._tick()
        return self._stamps[id_]

    def _bury_all(self, kind: Kind, doc: Doc) -> None:
        for id_ in sorted({doc["id"], *_twin_ids(self._view, kind, doc)}):
            self._bury(kind, id_, kind.table(doc), self._stamp(id_))

    def _bury(self, kind: Kind, id_: str, table: str, stamp: str) -> None:
        self._graves[id_] = table
        self._stage(kind, {"id": id_, "stamp": stamp, "gone": True})

    def _stage(self, kind: Kind, doc: Doc) -> None:
        if (kind, doc["id"]) not in self._before:
            self._before[kind, doc["id"]] = self._view.find(kind, doc["id"])
        self._changes[kind][doc["id"]] = doc


def _of_device(versions: list[Doc], stamp: str) -> bool:
    """Tell whether the newest version is of the device that gave ``stamp``."""
    newest = max((one["stamp"] for one in versions), default="")
    return device_of(newest) == device_of(stamp)


def _twin_ids(view: View, kind: Kind, doc: Doc) -> set[str]:
    if kind.key is None:
        return set()
    versions = (one for t in view.versions(kind) for by_id in t.values() for one in by_id.values())
    key = [doc[field] for field in kind.key]
    return {v["id"] for v in versions if [v.get(field) for field in kind.key] == key}


def _became(before: Doc | None, after: Doc) -> Doc:
    if before is None or "gone" in after:
        return {}
    return {f: value for f, value in _fields(after).items() if before.get(f, ...) != value}


def _fields(doc: Doc) -> Doc:
    return {field: value for field, value in doc.items() if field not in ENVELOPE}


def _numbers(kind: Kind, own: Tables, ids: Collection[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for name in own:
        if kind.owns(name):
            for number, doc in own[name].items():
                if doc["id"] in ids:
                    found[name].append(int(number))
    return found
