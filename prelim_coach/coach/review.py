"""The weekly review: opened, left and resumed on any page, and saved once at the end."""

import datetime as dt

from msgspec.structs import replace

from prelim_coach.coach import review_text
from prelim_coach.coach.desk import Desk
from prelim_coach.coach.duty import Duty
from prelim_coach.coach.lessening import Lessened, Lessening
from prelim_coach.coach.metering import Metering
from prelim_coach.coach.plans import Plans
from prelim_coach.coach.review_pages import Pages, before
from prelim_coach.coach.review_view import ReviewView
from prelim_coach.coach.settling import Settled, Settling
from prelim_coach.coach.steps import Steps
from prelim_coach.domain.load import LoadAnswer
from prelim_coach.domain.review import (
    PAGES,
    PRIORITIES,
    SUPPORT,
    Moved,
    Review,
    ReviewDraft,
    resumes,
    week_under_review,
)
from prelim_coach.domain.week import Week
from prelim_coach.text import clean, clean_line

LABEL = "weekly review"
LONGEST_PRIORITY = 120
LONGEST_NOTES = 2000


class WeeklyReview:
    """The review as the screen and the command use it."""

    def __init__(
        self, desk: Desk, metering: Metering, steps: Steps, duty: Duty, plans: Plans
    ) -> None:
        self._desk = desk
        self._metering = metering
        self._pages = Pages(desk, steps, duty)
        self._lessening = Lessening(desk, metering, plans)
        self._settling = Settling(desk, duty)

    def open(self, day: dt.date, draft: ReviewDraft | None = None) -> ReviewView:
        """Give the review that is due on ``day``, six pages with the draft laid over them.

        Without a ``draft`` the one that was left goes on, or a fresh one begins. Saves nothing.
        """
        kept = self.draft(day)
        draft = draft or kept or self._fresh(day)
        week = Week(draft.day)
        settled = self._settled(draft)
        less = self._lessening.page(draft, week, settled.tier)
        return ReviewView(
            week=week,
            draft=draft,
            resumed=kept is not None,
            finished=self.of_week(week),
            support_first=draft.answer == SUPPORT,
            was=self._pages.week(week, self._metering.meter(week.first)),
            load=self._pages.load(week, draft, settled),
            less=less,
            patterns=self._pages.patterns(week, draft, less.after),
            ahead=self._pages.ahead(less, draft, before(self.all(), week)),
        )

    def draft(self, day: dt.date) -> ReviewDraft | None:
        """Give the review that was left unfinished and goes on; None when there is none."""
        kept = [one for one in self._desk.store.all(ReviewDraft) if resumes(one, day)]
        return max(kept, key=lambda one: one.day, default=None)

    def save(self, draft: ReviewDraft) -> ReviewDraft:
        """Keep a draft, so that it goes on after quitting; no step of undo, and nothing holds yet.

        Raises ValueError, with one sentence, when the draft does not make sense.
        """
        draft = _checked(draft)
        kept = self._desk.store.all(ReviewDraft)
        same = next((one.id for one in kept if one.day == draft.day), "")
        with self._desk.store.write("") as transaction:
            for one in kept:
                if _gives_way(one, draft):
                    transaction.remove(one)
            return transaction.put(replace(draft, id=same))

    def discard(self) -> None:
        """Let an unfinished review go; nothing in it ever held."""
        with self._desk.store.write("") as transaction:
            for kept in self._desk.store.all(ReviewDraft):
                transaction.remove(kept)

    def finish(self, draft: ReviewDraft) -> Review:
        """Save all that the draft says, in one save that one undo takes back.

        Plans are put down and put off as on Plans, the answer is recorded, the load falls if it
        calls for less and changes if the intern chose so. Raises ValueError as ``save`` does.
        """
        draft = _checked(draft)
        week = Week(draft.day)
        answer = self._answer(draft)
        settled = self._settled(draft)
        lessened = self._lessening.lessened(draft, week, settled.tier)
        review = self._review(draft, answer, settled, lessened)
        with self._desk.store.write(LABEL) as transaction:
            for gone in lessened.gone:
                transaction.remove(gone)
            said = [answer] if answer else []
            for record in (*lessened.moved, *lessened.beside, *said, *settled.changes):
                transaction.put(record)
            for kept in self._desk.store.all(ReviewDraft):
                if kept.day == draft.day or _gives_way(kept, draft):
                    transaction.remove(kept)
            review = transaction.put(review)
        self._desk.forget()
        return review

    def waiting(self, day: dt.date) -> bool:
        """Say whether the week that a review on ``day`` looks back on has none yet."""
        return self.of_week(week_under_review(day, self._desk.profile.week_start)) is None

    def all(self) -> list[Review]:
        """Give the finished reviews by week."""
        return sorted(self._desk.store.all(Review), key=lambda each: each.day)

    def last(self) -> Review | None:
        """Give the newest finished review; None when there is none yet."""
        return next(reversed(self.all()), None)

    def of_week(self, week: Week) -> Review | None:
        """Give the finished review of a week; None when there is none."""
        return next((each for each in self.all() if each.day == week.first), None)

    def priorities(self, day: dt.date) -> tuple[str, ...]:
        """Give the priorities set for the week ``day`` lies in; none when no review set any."""
        found = self.of_week(self._desk.week(day).shifted(-1))
        return found.priorities if found else ()

    def markdown(self, review: Review, *, wellness: bool = False) -> str:
        """Give a finished review as one page of Markdown; sleep, energy and load only if asked."""
        week = Week(review.day)
        page = self._pages.week(week, self._metering.meter(week.first))
        return review_text.markdown(review, page, wellness=wellness)

    def _fresh(self, day: dt.date) -> ReviewDraft:
        week = week_under_review(day, self._desk.profile.week_start)
        found = self.of_week(week)
        if found is None:
            return ReviewDraft(day=week.first)
        return ReviewDraft(
            day=week.first, priorities=found.priorities, good=found.good, notes=found.notes
        )

    def _answer(self, draft: ReviewDraft) -> LoadAnswer | None:
        if draft.answer is None or not self._pages.item_is_due(Week(draft.day)):
            return None
        return LoadAnswer(day=self._desk.today(), at=self._desk.now(), answer=draft.answer)

    def _settled(self, draft: ReviewDraft) -> Settled:
        return self._settling.settled(draft, self._answer(draft))

    def _review(
        self,
        draft: ReviewDraft,
        answer: LoadAnswer | None,
        settled: Settled,
        lessened: Lessened,
    ) -> Review:
        former = self.of_week(Week(draft.day))
        said = answer.answer if answer else None
        return Review(
            id=former.id if former else "",
            day=draft.day,
            at=self._desk.now(),
            dropped=(*(former.dropped if former else ()), *(each.title for each in lessened.gone)),
            postponed=(
                *(former.postponed if former else ()),
                *(Moved(each.title, each.day) for each in lessened.moved),
            ),
            answer=said or (former.answer if former else None),
            tier=settled.tier,
            why=settled.why,
            chosen=settled.chosen,
            priorities=draft.priorities,
            good=draft.good,
            notes=draft.notes,
        )


def _gives_way(old: ReviewDraft, draft: ReviewDraft) -> bool:
    """Say whether an older draft is too old to go on beside this one."""
    return old.day < draft.day and not resumes(old, draft.day)


def _checked(draft: ReviewDraft) -> ReviewDraft:
    priorities = tuple(clean_line(each, LONGEST_PRIORITY) for each in draft.priorities)
    priorities = tuple(each for each in priorities if each)
    if len(priorities) > PRIORITIES:
        raise ValueError(f"{PRIORITIES} priorities at most; a fourth takes the place of one.")
    if draft.answer is not None and not 1 <= draft.answer <= 5:
        raise ValueError(f"The answer is a number from 1 to 5, not {draft.answer}.")
    if not 0 <= draft.page < PAGES:
        raise ValueError(f"The review has pages 0 to {PAGES - 1}, not {draft.page}.")
    return replace(
        draft,
        priorities=priorities,
        good=clean_line(draft.good),
        notes=clean(draft.notes).strip()[:LONGEST_NOTES],
    )
