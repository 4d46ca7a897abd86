"""Where a day's cards come from: the coach, the coach with a part taken out, or no coach at all."""

from contextlib import contextmanager
from unittest.mock import patch

from prelim_coach.coach.goal_steps import GoalSteps
from prelim_coach.coach.goals import Goals
from prelim_coach.domain.capacity_rules import MOST_PROJECTS
from prelim_coach.domain.draw import act_card
from prelim_coach.domain.draw_fit import suits
from prelim_coach.domain.numbers import KINDS
from prelim_coach.domain.rotation import Kind
from prelim_coach.guides import loader
from tests.simulation.assumptions import OPENS_FREE

CHECKLIST = (
    "email-last-blocks-attending",
    "ask-what-tipped-it",
    "note-one-line",
    "take-one-thing-off-a-list",
    "feedback-one-presentation",
    "share-an-article",
    "learn-two-names",
)
"""One act for each day of the week, the same every week: what a page on a wall would say."""


class Arm:
    """Where cards come from; a list on paper until something better is said."""

    name = ""
    heeds = False
    """Whether the intern tells how they are and goes by the meter."""
    board = False
    """Whether the intern looks at the goals."""
    plans = False

    def __init__(self, coach, rng, times=1.0):
        self._coach, self._rng, self._times = coach, rng, times

    def begin(self):
        """Set up what there is to set up, once the profile is there."""

    @contextmanager
    def lived(self):
        """Hold what must hold during the life."""
        yield

    def still(self, day, card):
        """Say whether a card still stands there; what is on paper does."""
        del day, card
        return True


class Guided(Arm):
    """The coach as it is."""

    name = "coach"
    heeds = board = plans = True

    def cards(self, day, kind):
        """Give the day's cards, kept as the Today screen keeps them."""
        if kind is Kind.OFF and self._rng.random() < OPENS_FREE:
            self._coach.cards.open_day(day)
        self._coach.cards.keep(day)
        return self._open(day)

    def still(self, day, card):
        """Say whether a card still stands on the screen."""
        return any(one.key == card.key for one in self._open(day))

    def _open(self, day):
        return [one.card for one in self._coach.cards.view(day).cards if not one.done]


class WithoutCapacity(Guided):
    """The coach with every limit at its highest, told nothing of sleep and energy."""

    name = "coach without capacity"
    heeds = False

    def begin(self):
        """Raise the numbers as far as Settings allows."""
        numbers = {f"{kind.value}.minutes": 1200 for kind in KINDS}
        numbers |= {f"{kind.value}.acts": 21 for kind in KINDS}
        numbers |= {f"{kind.value}.asks": 21 for kind in KINDS}
        numbers |= {"early_months": 0, "asks_from_month": 1, "projects": MOST_PROJECTS}
        numbers |= {"meetings": 20, "events": 20, "meeting_gap": 0}
        self._coach.preferences.set_numbers("no limits", numbers)
        self._coach.setup.save_profile(own_minutes=1200)


class WithoutGoals(Guided):
    """The coach whose draw knows of no goal, and no board to look at."""

    name = "coach without goals"
    board = False

    @contextmanager
    def lived(self):
        """Tell the draw of no goal, and of no goal's next step."""
        wants = patch.object(Goals, "wants", lambda *_, **__: ())
        with wants, patch.object(GoalSteps, "due", lambda *_: []):
            yield


class Uniform(Arm):
    """Acts of the deck that suit the person and the day's rotation, each as likely as another."""

    name = "uniform random acts"

    def _count(self):
        whole = int(3 * self._times)
        return whole + (self._rng.random() < 3 * self._times - whole)

    def cards(self, day, kind):
        """Give three acts, or as many times that as is asked for."""
        del day
        profile = self._coach.desk.profile
        fit = [act for act in loader.acts() if suits(act, profile) and kind in act.kinds]
        return [act_card(one) for one in self._rng.sample(fit, min(self._count(), len(fit)))]


class Checklist(Uniform):
    """The same seven acts every week, one a day, or as many of them a day as is asked for."""

    name = "fixed weekly checklist"

    def cards(self, day, kind):
        """Give the day's lines of the list that the rotation allows."""
        acts = {act.id: act for act in loader.acts()}
        count = min(max(1, round(self._times)), len(CHECKLIST))
        ids = [CHECKLIST[(day.weekday() + n) % len(CHECKLIST)] for n in range(count)]
        return [act_card(acts[one]) for one in ids if kind in acts[one].kinds]


ARMS = (Guided, WithoutCapacity, WithoutGoals, Uniform, Checklist)
