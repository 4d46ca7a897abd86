"""iCalendar files: from events to entries, each event on its own."""

import datetime as dt
import re
from collections.abc import Callable

import msgspec

from prelim_coach.domain.rotation import Kind
from prelim_coach.exchange.entry import MOST_ENTRIES, Entry, Hours, Reading
from prelim_coach.exchange.ics_lines import Event, cut
from prelim_coach.exchange.ics_span import Span, span_of
from prelim_coach.exchange.ics_time import Stamp, ValueUnreadableError, Zones, read_value
from prelim_coach.exchange.noise import why_left_out
from prelim_coach.exchange.plan import UnreadableSchedule
from prelim_coach.exchange.recurrence import Effort, occurrences
from prelim_coach.exchange.rule import RuleRefusedError, read_rule
from prelim_coach.exchange.year import Year
from prelim_coach.text import clean_line

_TASK = re.compile(r"\s*(?:task|assignment|shift)\s*:\s*(.+)", re.IGNORECASE)
_CANCELLED = re.compile(r"cancell?ed\s*:", re.IGNORECASE)

KindOf = Callable[[str], Kind]


def read_calendar(text: str, filename: str, year: Year, tz: dt.tzinfo, kind_of: KindOf) -> Reading:
    """Give what an unfolded iCalendar text holds for the year.

    Raises:
        UnreadableSchedule: Cut off, without events, or far too large.
    """
    calendar = cut(text, filename)
    if not calendar.events:
        message = (
            f"{filename} is a calendar without any events; choose another or download it again."
        )
        raise UnreadableSchedule(message)
    zones = Zones(calendar)
    source = f"{calendar.head.get('PRODID', '')}|{calendar.head.get('X-WR-CALNAME', '')}"
    reading = Reading(source=source)
    drafts = [_draft(event, zones, reading, kind_of) for event in _newest(calendar.events)]
    zone = zones.main(tz)
    reading.zone = zone
    moved = _moved(drafts)
    context = _Context(year, zone, zones, reading, Effort())
    for draft in drafts:
        if draft is not None and len(reading.entries) <= MOST_ENTRIES:
            _add(draft, moved, context)
    for name in zones.unknown:
        why = "not known; its times are read as they stand"
        reading.left_out.append((f"Time zone {clean_line(name, 60)}", why))
    return reading


class _Draft(msgspec.Struct):
    """An event whose label, start and length are read."""

    event: Event
    label: str
    uid: str
    span: Span
    replaces: Stamp | None = None
    """The occurrence of a series that this event stands for."""
    left_out: bool = False


class _Context(msgspec.Struct):
    year: Year
    zone: dt.tzinfo
    zones: Zones
    reading: Reading
    effort: Effort


def _newest(events: list[Event]) -> list[Event]:
    # The same event sent twice: the higher SEQUENCE holds.
    kept: dict[tuple[str, str], Event] = {}
    for place, event in enumerate(events):
        uid, moved = event.text("UID"), event.get("RECURRENCE-ID")
        sequence = event.text("SEQUENCE").strip()
        key = (uid, moved.value if moved else "") if uid and sequence else (f"#{place}", "")
        other = kept.get(key)
        if other is None or _number(other.text("SEQUENCE")) <= _number(sequence):
            kept[key] = event
    return list(kept.values())


def _number(text: str) -> int:
    return int(text) if re.fullmatch(r"\d{1,9}", text.strip()) else 0


def _draft(event: Event, zones: Zones, reading: Reading, kind_of: KindOf) -> _Draft | None:
    label = _label(event)
    try:
        draft = _Draft(event, label, event.text("UID").strip()[:255], span_of(event, zones))
        replaced = event.get("RECURRENCE-ID")
        if replaced is not None:
            draft.replaces = read_value(replaced.value.strip(), replaced.parameters, zones)
    except (ValueUnreadableError, OverflowError) as error:
        reading.left_out.append((label or "An event", str(error)))
        return None
    why = _why(draft, kind_of)
    if why:
        draft.left_out = True
        what = label or f"An event on {draft.span.start.wall:%Y-%m-%d}"
        reading.left_out.append((what, why))
    return draft


def _why(draft: _Draft, kind_of: KindOf) -> str:
    status = draft.event.text("STATUS").strip().upper()
    if status == "CANCELLED" or _CANCELLED.match(draft.label):
        return "cancelled"
    if not draft.label:
        return "it has no title"
    private = draft.event.text("CLASS").strip().upper() in {"PRIVATE", "CONFIDENTIAL"}
    return why_left_out(draft.label, kind_of(draft.label), draft.span.timed, private=private)


def _label(event: Event) -> str:
    label = clean_line(event.text("SUMMARY"), 200)
    if not label and (task := _TASK.match(event.text("DESCRIPTION"))):
        label = clean_line(task[1].splitlines()[0], 200)
    return label


def _moved(drafts: list[_Draft | None]) -> dict[str, list[Stamp]]:
    # The occurrences of each series that an event of their own replaces or cancels.
    moved: dict[str, list[Stamp]] = {}
    for draft in drafts:
        if draft is not None and draft.replaces is not None:
            moved.setdefault(draft.uid, []).append(draft.replaces)
    return moved


def _add(draft: _Draft, moved: dict[str, list[Stamp]], context: _Context) -> None:
    if draft.left_out:
        return
    reading, span = context.reading, draft.span
    rule = draft.event.get("RRULE")
    try:
        if draft.replaces is not None or not (rule or draft.event.get("RDATE")):
            starts = [span.start.wall]
        else:
            starts = _series(draft, moved.get(draft.uid, []), context)
        entries = [_entry(draft, start, context) for start in starts]
    except (RuleRefusedError, ValueUnreadableError, OverflowError) as error:
        reading.left_out.append((draft.label, str(error)))
        if isinstance(error, RuleRefusedError):
            reading.refused = reading.refused or f"{draft.label}: {error}"
        return
    for entry in entries:
        clipped = context.year.clip(entry.first, entry.last)
        if clipped is None:
            reading.outside.append(entry.first)
        else:
            first, last = clipped
            reading.entries.append(msgspec.structs.replace(entry, first=first, last=last))


def _series(draft: _Draft, moved: list[Stamp], context: _Context) -> list[dt.datetime]:
    start, zone = draft.span.start.wall, draft.span.start.zone or context.zone
    year = Year(context.year.first - draft.span.days * dt.timedelta(days=1), context.year.last)
    starts: set[dt.datetime] = set()
    for prop in draft.event.properties.get("RRULE", []):
        rule = read_rule(prop.value, start, zone, context.zones)
        starts |= set(occurrences(rule, start, year, context.effort))
    extra = _listed("RDATE", draft, context)
    starts |= {stamp.at(zone) if not stamp.is_date else stamp.wall for stamp in extra}
    if not draft.event.get("RRULE"):
        starts.add(start)
    gone = [*_listed("EXDATE", draft, context), *moved]
    walls = {stamp.at(zone) for stamp in gone if not stamp.is_date}
    days = {stamp.wall.date() for stamp in gone if stamp.is_date or draft.span.start.is_date}
    return sorted(s for s in starts if s not in walls and s.date() not in days)


def _listed(name: str, draft: _Draft, context: _Context) -> list[Stamp]:
    return [
        read_value(value.partition("/")[0].strip(), prop.parameters, context.zones)
        for prop in draft.event.properties.get(name, [])
        for value in prop.value.split(",")
        if value.strip()
    ]


def _entry(draft: _Draft, start: dt.datetime, context: _Context) -> Entry:
    span = draft.span.moved_to(start).in_zone(context.zone)
    series = draft.event.get("RRULE") or draft.replaces
    first, last, clock = span.days_and_hours()
    hours = Hours(start=clock[0], lasts=clock[1]) if clock else None
    uid = f"{draft.uid}#{first}" if draft.uid and series else draft.uid
    return Entry(label=draft.label, first=first, last=last, hours=hours, uid=uid)
