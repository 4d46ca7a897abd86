"""The lines of an iCalendar file, cut into the events they make; nothing is interpreted yet."""

import re
from collections.abc import Iterator

import msgspec

from prelim_coach.exchange.plan import UnreadableSchedule

# A parameter may be quoted and then hold ":" and ";", as Outlook's zone names do.
_LINE = re.compile(
    r'([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:]*)(?:,"[^"]*")*)*):(.*)', re.S
)
_PARAMETER = re.compile(r';([A-Za-z0-9-]+)=("[^"]*"|[^";:]*)')
_ESCAPED = re.compile(r"\\([nN,;\\])")
WANTED = frozenset(
    {
        "UID", "SUMMARY", "DESCRIPTION", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE",
        "EXRULE", "RECURRENCE-ID", "STATUS", "SEQUENCE", "CLASS",
    }
)  # fmt: skip
MOST_EVENTS = 20_000


class Property(msgspec.Struct, frozen=True):
    """The parameters, by upper-case name, and the value of a property."""

    parameters: dict[str, str]
    value: str


class Event(msgspec.Struct, frozen=True):
    """The properties of one VEVENT, by upper-case name, each as often as it occurs."""

    properties: dict[str, list[Property]]
    complete: bool = True
    """Whether its END was found before the next one began."""

    def get(self, name: str) -> Property | None:
        """Give the first property of that name."""
        found = self.properties.get(name)
        return found[0] if found else None

    def text(self, name: str) -> str:
        """Give the first property of that name as unescaped text; empty if there is none."""
        found = self.get(name)
        return unescape(found.value) if found else ""


class Calendar(msgspec.Struct):
    """The events of a file, with what it says of itself and its zones."""

    events: list[Event] = msgspec.field(default_factory=list)
    head: dict[str, str] = msgspec.field(default_factory=dict)
    """PRODID, X-WR-TIMEZONE and the like."""
    zones: dict[str, list[tuple[str, str]]] = msgspec.field(default_factory=dict)
    """The lines of each VTIMEZONE, by its TZID."""


def unescape(value: str) -> str:
    """Give an escaped text value as text."""
    return _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], value)


def cut(text: str, filename: str) -> Calendar:
    """Cut an unfolded iCalendar text into its events.

    Raises:
        UnreadableSchedule: The file ends in the middle, or holds far too many events.
    """
    calendar = Calendar()
    stack: list[str] = []
    event: dict[str, list[Property]] | None = None
    zone: list[tuple[str, str]] = []
    for name, parameters, value in _lines(text):
        if name == "BEGIN":
            if value.upper() == "VEVENT":
                if event is not None:
                    calendar.events.append(Event(event, complete=False))
                    del stack[stack.index("VEVENT") :]
                event = {}
            zone = [] if value.upper() == "VTIMEZONE" else zone
            stack.append(value.upper())
        elif name == "END":
            event = _close(value.upper(), stack, calendar, event, zone)
        else:
            _keep(name, parameters, value, stack, (calendar, event, zone))
    _check(calendar, stack, filename)
    return calendar


def _lines(text: str) -> Iterator[tuple[str, str, str]]:
    for line in re.split(r"[\r\n]+", text):
        match = _LINE.match(line)
        if match:
            name = match[1].upper()
            yield name, match[2], match[3].strip() if name in {"BEGIN", "END"} else match[3]


def _close(
    what: str,
    stack: list[str],
    calendar: Calendar,
    event: dict[str, list[Property]] | None,
    zone: list[tuple[str, str]],
) -> dict[str, list[Property]] | None:
    if what not in stack:
        return event
    del stack[len(stack) - 1 - stack[::-1].index(what) :]
    if what == "VTIMEZONE":
        calendar.zones[next((v for n, v in zone if n == "TZID"), "")] = zone
    if event is not None and "VEVENT" not in stack:
        calendar.events.append(Event(event, complete=what == "VEVENT"))
        return None
    return event


def _keep(
    name: str,
    parameters: str,
    value: str,
    stack: list[str],
    into: tuple[Calendar, dict[str, list[Property]] | None, list[tuple[str, str]]],
) -> None:
    calendar, event, zone = into
    inside = stack[-1] if stack else ""
    if inside == "VEVENT" and event is not None and name in WANTED:
        found = {n.upper(): v.strip('"') for n, v in _PARAMETER.findall(parameters)}
        event.setdefault(name, []).append(Property(found, value))
    elif "VTIMEZONE" in stack:
        zone.append(
            (name, value.strip()) if inside == "VTIMEZONE" else (f"{inside} {name}", value.strip())
        )
    elif inside == "VCALENDAR":
        calendar.head.setdefault(name, value.strip())


def _check(calendar: Calendar, stack: list[str], filename: str) -> None:
    if stack:
        message = (
            f"{filename} is cut off: it stops in the middle, after {len(calendar.events)} whole "
            "events; download it again."
        )
        raise UnreadableSchedule(message)
    if len(calendar.events) > MOST_EVENTS:
        message = (
            f"{filename} holds {len(calendar.events):,} events, far more than one schedule; "
            "export one year of your own."
        )
        raise UnreadableSchedule(message)
