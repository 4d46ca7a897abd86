"""Taking conferences and projects, ticking their steps: as the screens do it."""

from prelim_coach.domain.draw import step_card
from prelim_coach.domain.plan import Conference, Project


def choose(coach, plan):
    """Save a conference and choose it through the gate; gives the verdict."""
    kept = coach.conferences.save(plan)
    return coach.planning.plan(*coach.plans.place(kept, kept.first))


def take(coach, plan):
    """Save a project and take it through the gate; gives the verdict."""
    kept = coach.projects.save(plan)
    return coach.planning.plan(*coach.plans.place(kept, kept.first))


def stored(coach, record):
    """Give a conference or project as it is stored now."""
    return coach.desk.store.get(type(record), record.id)


def only(coach, kind=Conference):
    """Give the only conference, or with ``Project`` the only project."""
    assert kind in (Conference, Project)
    (one,) = coach.desk.store.all(kind)
    return one


def due(coach, day):
    """Give the keys of the plans' steps due on a day, without the plan's id."""
    return [step.key.split(":", 2)[2] for step in coach.plans.due(day)]


def tick(coach, day, key):
    """Tick a due step of a plan, or one of the other sources."""
    steps = [*coach.plans.due(day), *coach.touches.steps.due(day)]
    (step,) = [one for one in steps if one.key.endswith(key)]
    return coach.journal.tick(day, step_card(step))
