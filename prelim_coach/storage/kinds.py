"""The kinds of record the file holds: one line each."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.duty import HoursWorked
from prelim_coach.domain.journal import CheckIn, Deed, Draw, Hidden, TeachingPoint
from prelim_coach.domain.load import LoadAnswer, TierChange
from prelim_coach.domain.own import OwnAct, OwnScript
from prelim_coach.domain.person import Person, Promise, Touch
from prelim_coach.domain.plan import Conference, Letter, Mark, Meeting, Project, SponsorAsk
from prelim_coach.domain.prefs import Prefs
from prelim_coach.domain.profile import Profile
from prelim_coach.domain.record import Record
from prelim_coach.domain.review import Review, ReviewDraft
from prelim_coach.domain.rotation import Block

Doc = dict[str, Any]
"""A stored document: the record's fields with the envelope ``id``, ``stamp`` and, where they say
something, ``gone`` and ``edits``."""
Table = dict[str, Doc]
Tables = Mapping[str, Table]

ENVELOPE = frozenset({"stamp", "gone", "edits"})
_MONTH = re.compile(r"-\d{4}-\d{2}$")


@dataclass(frozen=True, eq=False)
class Kind:
    """How one kind of record is kept."""

    name: str
    """The table, or with a month the tables (``deed-2026-11``)."""
    type: type[Record]
    dated: bool = False
    """Kept in month tables by the field ``day``."""
    key: tuple[str, ...] | None = None
    """The fields that make a record the only one of its kind; empty: there is one at all."""
    whole: bool = False
    """Its fields only make sense together, so two versions are never mixed: the newest is taken."""

    def table(self, doc: Doc) -> str:
        """Give the name of the table a live document belongs in."""
        return f"{self.name}-{str(doc.get('day'))[:7]}" if self.dated else self.name

    def owns(self, table: str) -> bool:
        """Tell whether a table holds this kind."""
        return (_MONTH.sub("", table) if self.dated else table) == self.name


KINDS = (
    Kind("profile", Profile, key=()),
    Kind("prefs", Prefs, key=()),
    Kind("block", Block, whole=True),
    Kind("checkin", CheckIn, dated=True, key=("day", "phase")),
    Kind("deed", Deed, dated=True),
    Kind("point", TeachingPoint, dated=True),
    Kind("draw", Draw, dated=True, key=("day",)),
    Kind("hidden", Hidden, key=("act",)),
    Kind("commitment", Commitment, dated=True),
    Kind("tier", TierChange, whole=True),
    Kind("answer", LoadAnswer, whole=True),
    Kind("ownact", OwnAct),
    Kind("ownscript", OwnScript),
    Kind("hours", HoursWorked, dated=True, key=("day",), whole=True),
    Kind("review", Review, dated=True, key=("day",), whole=True),
    Kind("reviewdraft", ReviewDraft, key=("day",), whole=True),
    Kind("person", Person),
    Kind("touch", Touch, dated=True),
    Kind("promise", Promise),
    Kind("meeting", Meeting),
    Kind("letter", Letter),
    Kind("sponsorask", SponsorAsk),
    Kind("conference", Conference),
    Kind("project", Project),
    Kind("mark", Mark, key=("plan", "step")),
)
"""The registry. To add a kind, add its line."""

_BY_TYPE = {kind.type: kind for kind in KINDS}
_BY_NAME = {kind.name: kind for kind in KINDS}


def kind_of(type_: type[Record]) -> Kind:
    """Give how records of a type are kept; ``KeyError`` for a type that is not registered."""
    return _BY_TYPE[type_]


def kind_of_table(table: str) -> Kind | None:
    """Give the kind a table holds; None for the store's own tables and those of newer programs."""
    kind = _BY_NAME.get(table) or _BY_NAME.get(_MONTH.sub("", table))
    return kind if kind is not None and kind.owns(table) else None
