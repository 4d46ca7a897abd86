"""People, touches and deeds of an intern year for the goals' tests."""

import datetime as dt

from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.goal_evidence import Evidence
from prelim_coach.domain.journal import Deed
from prelim_coach.domain.person import How, Person, Position, Touch
from prelim_coach.domain.profile import Profile

START = dt.date(2026, 7, 1)
NOVEMBER = dt.date(2026, 11, 23)
DAY = dt.timedelta(days=1)


def person(id_="osei", position=Position.FACULTY, **more):
    """Give somebody who was in the list from the first day."""
    return Person(**{"id": id_, "name": f"Dr {id_}", "position": position, "added": START, **more})


def touch(day, how=How.TALK, who="osei", **more):
    """Give a contact; ``day`` counts from the year's first, which is 0."""
    when = START + day * DAY
    at = dt.datetime.combine(when, dt.time(18), dt.UTC)
    return Touch(id=f"{who}-{day}-{how}", day=when, at=at, person=who, how=how, **more)


def deed(day, strand=Strand.RELATIONSHIP, act=""):
    """Give something done, so many days after the year's first."""
    when = START + day * DAY
    at = dt.datetime.combine(when, dt.time(18), dt.UTC)
    return Deed(
        day=when, at=at, title="x", minutes=2, strand=strand, audience=Audience.FACULTY, act=act
    )


def strong(who="osei", since=0):
    """Give the touches of a strong relationship: feedback, thanks, nine weeks."""
    hows = (How.TALK, How.FEEDBACK, How.THANKS)
    return [touch(since + day, how, who) for day, how in zip((0, 30, 63), hows, strict=True)]


def year(*touches, day=NOVEMBER, profile=None, **more):
    """Give what the records hold on a day in late November."""
    return Evidence(day=day, profile=profile or Profile(year_start=START), touches=touches, **more)
