"""A store in memory: the reads and saves the use cases ask for, without a file behind them."""

import bisect
from collections import defaultdict
from contextlib import contextmanager
from operator import attrgetter

from msgspec import NODEFAULT
from msgspec.structs import fields, replace

from prelim_coach.storage.kinds import kind_of

_ID = attrgetter("id")


class MemoryStore:
    """Behaves as ``Store`` does for one window on one device; undo and files are left out."""

    def __init__(self):
        self.read_only = False
        self.notice = ""
        self._records = defaultdict(dict)
        self._all = {}
        self._days = defaultdict(dict)
        self._order = {}
        self._made = 0

    def all(self, kind):
        """Give the live records of a kind in the order they were made."""
        kept = self._all.get(kind)
        if kept is None:
            kept = self._all[kind] = sorted(self._records[kind].values(), key=_ID)
        return list(kept)

    def between(self, kind, first, last):
        """Give the records of the days from ``first`` to ``last`` in the order they were made."""
        days = self._days[kind]
        if first == last:
            return sorted(days.get(first, {}).values(), key=_ID)
        found = [one for day in self._span(kind, first, last) for one in days[day].values()]
        return sorted(found, key=_ID)

    def days(self, kind, first, last):
        """Give the days from ``first`` to ``last`` that have a record."""
        return set(self._span(kind, first, last))

    def get(self, kind, id):  # noqa: A002 - what the field is called
        """Give one live record; None when there is none of that id."""
        return self._records[kind].get(id)

    @contextmanager
    def write(self, label):
        """Make one save of everything done in the block; an exception leaves all as it was."""
        del label
        staged = _Save(self)
        yield staged
        for record in staged.put_:
            self._put(record)
        for record in staged.gone:
            self._remove(record)

    def _span(self, kind, first, last):
        order = self._order.get(kind)
        if order is None:
            order = self._order[kind] = sorted(self._days[kind])
        return order[bisect.bisect_left(order, first) : bisect.bisect_right(order, last)]

    def _next(self):
        self._made += 1
        return f"{self._made:09d}"

    def _twin(self, record):
        """Give the record a new one takes the place of, because there can be only one."""
        key = kind_of(type(record)).key
        if key is None:
            return None
        same = self._days[type(record)].get(record.day, {}) if "day" in key else None
        kept = self._records[type(record)] if same is None else same
        wanted = [getattr(record, name) for name in key]
        return next(
            (one for one in kept.values() if [getattr(one, name) for name in key] == wanted), None
        )

    def _put(self, record):
        kind = type(record)
        old = self._records[kind].get(record.id)
        if old is not None:
            self._remove(old)
        self._records[kind][record.id] = record
        self._all.pop(kind, None)
        if hasattr(record, "day"):
            if record.day not in self._days[kind]:
                self._order.pop(kind, None)
            self._days[kind].setdefault(record.day, {})[record.id] = record

    def _remove(self, record):
        kind = type(record)
        kept = self._records[kind].pop(record.id, None)
        if kept is None:
            return
        self._all.pop(kind, None)
        if hasattr(kept, "day"):
            day = self._days[kind][kept.day]
            del day[kept.id]
            if not day:
                del self._days[kind][kept.day]
                self._order.pop(kind, None)


class _Save:
    """What one save puts and removes."""

    def __init__(self, store):
        self._store = store
        self.put_ = []
        self.gone = []

    def put(self, record):
        """Give the record as it will be read, with its id."""
        twin = None if record.id else self._store._twin(record)
        if twin is not None:
            record = _over(record, twin)
        elif not record.id:
            record = replace(record, id=self._store._next())
        self.put_.append(record)
        return record

    def remove(self, record):
        """Take a record off."""
        self.gone.append(record)


def _over(record, twin):
    """Give a new record laid over the one there is: a field at its default says nothing."""
    said = {
        field.name: getattr(record, field.name)
        for field in fields(type(record))
        if field.name != "id" and not _at_default(record, field)
    }
    if kind_of(type(record)).whole:
        return replace(record, id=twin.id)
    return replace(twin, **said)


def _at_default(record, field):
    value = getattr(record, field.name)
    if field.default is not NODEFAULT:
        return value == field.default
    return field.default_factory is not NODEFAULT and value == field.default_factory()
