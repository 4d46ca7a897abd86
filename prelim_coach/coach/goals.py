"""The goals of the year: the board, the season's words, and what the draw is told."""

import datetime as dt
from collections.abc import Mapping

from msgspec.structs import replace

from prelim_coach.coach.desk import Desk
from prelim_coach.coach.goal_view import Cited, GoalView, SeasonView
from prelim_coach.coach.goal_words import aim_of, words_of
from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.draw_situation import Want
from prelim_coach.domain.goal import MOST_PRIORITIES, Target, begins, target
from prelim_coach.domain.goal_count import Slot, slots
from prelim_coach.domain.goal_evidence import Evidence
from prelim_coach.domain.goal_months import with_months
from prelim_coach.domain.goal_moves import BY_ASK, moved_by, movers
from prelim_coach.domain.goal_next import part_to_settle
from prelim_coach.domain.goal_pace import RESTS, Clock, Pace, State, pace, resting, wanting
from prelim_coach.domain.journal import Deed
from prelim_coach.domain.person import MentorRole, Person, Touch
from prelim_coach.domain.plan import Conference, Letter, Meeting, Project, SponsorAsk
from prelim_coach.domain.profile import Profile
from prelim_coach.domain.season import month_of_year, season_of
from prelim_coach.guides import cites
from prelim_coach.guides.sentence import Goal


class Goals:
    """Reads the year's goals from the records; saves the priorities among them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def board(self, day: dt.date) -> tuple[GoalView, ...]:
        """Give the goals of this person's year as they stand on ``day``.

        The intern's own priorities first, then those whose time has come, the nearest aim first and
        after them those whose aim has passed, then what comes later, then what is reached.
        """
        known = self.evidence(day)
        found = self._paces(known, {goal.id: slots(goal.id, known) for goal in self.suiting()})
        priorities = self.priorities()
        views = [self._view(goal, found[goal.id], priorities, day) for goal in self.suiting()]
        return tuple(sorted(views, key=lambda view: _order(view, day)))

    def suiting(self) -> tuple[Goal, ...]:
        """Give the guides' goals that are meant for this person."""
        profile = self._desk.profile
        return tuple(goal for goal in cites.goals().values() if goal.suits(profile))

    def priorities(self) -> tuple[str, ...]:
        """Give the goals the intern puts first (P45); those of another path are left out."""
        suiting = {goal.id for goal in self.suiting()}
        return tuple(one for one in self._desk.profile.priorities if one in suiting)

    def wants(self, day: dt.date, *, asks: bool = True) -> tuple[Want, ...]:
        """Give the goals the draw of ``day`` prefers cards for: none rested, at most three.

        They only re-rank what fits the day; nothing is added to it. ``asks`` says whether the week
        still holds an ask: then the goals that only one moves have their turn, and else they wait.
        """
        known = self.evidence(day)
        goals = {goal.id: goal for goal in self.suiting()}
        found = {goal: slots(goal, known) for goal in goals}
        moves = {goal: moved_by(goal, found[goal]) for goal in goals}
        paces = self._paces(known, found)
        acts = {goal: movers(goal, self._desk.deck, asks=asks) for goal in goals if goal in BY_ASK}
        rested = self._resting(known, goals, moves) | self._waiting(known, acts)
        scarce = acts if asks else ()
        chosen = wanting(paces, self.priorities(), rested, day, scarce)
        return tuple(
            Want(
                name=goals[goal].name,
                strand=goals[goal].strand,
                audience=goals[goal].audience,
                facts=goals[goal].facts,
                moved_by=moves[goal],
                acts=acts.get(goal),
                by_ask=asks and goal in BY_ASK,
            )
            for goal in chosen
        )

    def evidence(self, day: dt.date) -> Evidence:
        """Give the records of the intern year as they stand on ``day``."""
        desk = self._desk
        store, start = desk.store, desk.profile.year_start
        last = min(day, begins(13, start))
        return Evidence(
            day=day,
            profile=desk.profile,
            people=tuple(store.all(Person)),
            touches=tuple(store.all(Touch)),
            deeds=tuple(store.between(Deed, start, last)) if start <= last else (),
            meetings=tuple(store.all(Meeting)),
            letters=tuple(store.all(Letter)),
            sponsor_asks=tuple(store.all(SponsorAsk)),
            conferences=tuple(store.all(Conference)),
            projects=tuple(store.all(Project)),
            commitments=tuple(store.all(Commitment)),
            rotation_on=self._rotation_on,
            facts={act.id: act.facts for act in desk.deck},
            rules=desk.people_rules,
        )

    def _resting(
        self, known: Evidence, goals: Mapping[str, Goal], moves: Mapping[str, tuple[str, ...]]
    ) -> frozenset[str]:
        lately = [deed for deed in known.deeds if known.day - RESTS <= deed.day < known.day]
        done = {fact for deed in lately for fact in known.facts.get(deed.act, ())}
        asked = {one for deed in lately if deed.ask for one in known.facts.get(deed.act, ())}
        pairs = {
            goal.id: (goal.strand, goal.audience) for goal in goals.values() if not moves[goal.id]
        }
        by_pair = resting(pairs, ((one.day, one.strand, one.audience) for one in lately), known.day)
        return by_pair | {
            goal
            for goal, facts in moves.items()
            if not (asked if goal in BY_ASK else done).isdisjoint(facts)
        }

    def _waiting(self, known: Evidence, acts: Mapping[str, frozenset[str]]) -> frozenset[str]:
        """Give the goals that no act moves now: none this week, or a part waits to be settled."""
        part = part_to_settle(known)
        settled = part is not None and MentorRole.PROJECT in part.person.roles
        none = {goal for goal, ids in acts.items() if not ids}
        return frozenset(none | {"one-project"} if settled else none)

    def season(self, day: dt.date) -> SeasonView:
        """Give what part of the year ``day`` lies in, for this person."""
        profile = self._desk.profile
        season = season_of(day, profile.year_start)
        said = [
            cites.seasons()[season.value],
            *(
                one
                for one in cites.paces().values()
                if season in one.seasons and one.suits(profile)
            ),
        ]
        text = " ".join(one.text for one in said)
        return SeasonView(
            month=month_of_year(day, profile.year_start),
            text=with_months(text, profile.year_start),
            facts=tuple(dict.fromkeys(fact for one in said for fact in one.facts)),
        )

    def differences(self) -> tuple[Cited, ...]:
        """Give where the two guides say different things about this person's goals."""
        mine = {goal.id for goal in self.suiting()}
        start = self._desk.profile.year_start
        return tuple(
            Cited(with_months(one.text, start), one.facts)
            for one in cites.differences().values()
            if not mine.isdisjoint(one.goals)
        )

    def _paces(self, known: Evidence, found: Mapping[str, tuple[Slot, ...]]) -> dict[str, Pace]:
        clock = Clock(known.day, known.begun, known.year_start)
        return {
            goal: pace(self._target(goal, known.profile), each, clock)
            for goal, each in found.items()
        }

    def _view(self, goal: Goal, found: Pace, priorities: tuple[str, ...], day: dt.date) -> GoalView:
        profile = self._desk.profile
        aim = self._target(goal.id, profile)
        differ = next((one for one in cites.differences().values() if goal.id in one.goals), None)
        start = with_months(goal.start_for(profile), profile.year_start)
        return GoalView(
            id=goal.id,
            name=goal.name,
            text=with_months(goal.text, profile.year_start),
            state=found.state,
            reached=found.reached,
            wanted=found.wanted,
            come=found.come,
            words=words_of(aim, found, profile.year_start, day),
            aim=aim_of(aim, profile.year_start),
            lands=found.lands,
            first=found.first,
            last=found.last,
            next_step="" if found.state is State.REACHED else found.step or start,
            facts=goal.facts,
            differ=with_months(differ.text, profile.year_start) if differ else "",
            differ_facts=differ.facts if differ else (),
            priority=priorities.index(goal.id) + 1 if goal.id in priorities else 0,
        )

    def _target(self, goal: str, profile: Profile) -> Target:
        found = target(goal, profile)
        return replace(found, wanted=self._desk.number("peers")) if goal == "peers" else found

    def _rotation_on(self, day: dt.date) -> str:
        block = self._desk.schedule.block_on(day)
        return block.name if block else ""


def _order(view: GoalView, day: dt.date) -> tuple[int, int, bool, dt.date]:
    turn = {State.LATER: 1, State.REACHED: 2}.get(view.state, 0)
    past = view.state is not State.REACHED and view.last < day
    return view.priority or MOST_PRIORITIES + 1, turn, past, view.last
