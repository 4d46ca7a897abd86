"""Somebody new whom a plan is with: saved with the plan, so that one undo takes both back."""

import datetime as dt
from typing import TypeVar

from msgspec.structs import replace

from prelim_coach.coach.people import NAME
from prelim_coach.domain.person import Person, Position
from prelim_coach.domain.plan import Plan
from prelim_coach.domain.record import Record
from prelim_coach.storage.transaction import Transaction
from prelim_coach.text import clean_line

R = TypeVar("R", bound=Record)

_NEW = "new:"


def stand_in(name: str) -> str:
    """Give what stands in a plan for the id of somebody who is not on the list yet."""
    return f"{_NEW}{clean_line(name, NAME)}"


def newcomer(id_: str, day: dt.date) -> Person | None:
    """Give whom ``stand_in`` stands for, as faculty added on ``day``; None for a person's id."""
    if not id_.startswith(_NEW):
        return None
    return Person(name=id_.removeprefix(_NEW), position=Position.FACULTY, added=day)


def put(transaction: Transaction, record: R) -> R:
    """Put a record, and before it the newcomer it is with; gives it as it will be read."""
    if isinstance(record, Plan) and (new := newcomer(record.person, record.made)):
        record = replace(record, person=transaction.put(new).id)
    return transaction.put(record)
