"""Steps from the tables of an older schema to those of the next, one pure function each."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from prelim_coach.storage.kinds import Tables
from prelim_coach.storage.tables import FileTables

if TYPE_CHECKING:
    from prelim_coach.storage.layout import Copy

SCHEMA = 1
"""What this program writes. A file of a released schema is frozen in ``tests/storage/fixtures``."""

STEPS: dict[int, Callable[[Tables], Tables]] = {}
"""The step that leads on from each schema; it builds new tables and leaves its argument alone."""


def migrate(tables: Tables, schema: int) -> Tables:
    """Give tables of ``schema`` as tables of ``SCHEMA``."""
    for step in range(schema, SCHEMA):
        tables = STEPS[step](tables)
    return tables


def brought_up(copy: "Copy") -> "Copy":
    """Give a file as one of ``SCHEMA``, to be encoded anew; one that is not older as it is."""
    if copy.meta.schema >= SCHEMA:
        return copy
    return replace(copy, tables=FileTables(migrate(copy.tables, copy.meta.schema)))
