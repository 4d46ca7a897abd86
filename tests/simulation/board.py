"""What an intern does who looks at the goals of the year and takes up a next step."""

import datetime as dt

from prelim_coach.domain.act import Audience
from prelim_coach.domain.goal_pace import State
from prelim_coach.domain.person import How, MentorRole, Position
from prelim_coach.domain.plan import Conference, ProjectSort
from tests.simulation import assumptions as a

BESIDE = (Position.PEER, Position.RESIDENT)
"""With whom a project may be shared, and who is no mentor for it (P19 P22)."""


class Board:
    """Takes up the next steps of goals, as the words on the board say."""

    def __init__(self, coach, contacts, plans, heeds):
        self._coach, self._contacts, self._plans = coach, contacts, plans
        self._heeds = heeds
        self._offer = None
        self._meant = []
        self._steps = {
            "first-feedback": self._first_feedback,
            "possible-mentors": self._possible_mentors,
            "strong-faculty": self._as_written,
            "specialty-mentors": self._specialty,
            "peers": self._peers,
            "wider-community": self._wider,
            "craft-mentor": self._craft,
            "project-mentor": self._project_mentor,
            "one-project": self._project,
            "sponsor": self._sponsor,
            "leadership-told": self._told,
            "leads-asked": self._leads,
            "four-strands": self._strands,
        }

    def look(self, day):
        """Look at the board once and mean to take up some of what is due, from the top."""
        due = [
            one.id
            for one in self._coach.goals.board(day)
            if one.state in (State.BEHIND, State.ON_PACE)
        ]
        seen = self._contacts.some(due[: a.BOARD_SEEN], a.BOARD_STEPS)
        self._meant = [one for one in seen if self._contacts.chance(a.FOLLOWS)]

    def act(self, day):
        """Do one of the things that were meant, if the week has room."""
        if not self._meant or not self._heeds(day, ask=False):
            return
        goal = self._meant.pop(0)
        view = next(one for one in self._coach.goals.board(day) if one.id == goal)
        if view.state in (State.BEHIND, State.ON_PACE):
            self._steps[goal](day, view)

    def _meet(self, day, who, how):
        """Have a contact if the week has room for it, as the meter on the screen says."""
        if who is None or not self._heeds(day, ask=how.is_ask and how is not How.ASK_ADVICE):
            return False
        self._contacts.note(day, who, how, surely=True)
        return True

    def _named(self, view):
        people = self._coach.people.all()
        return next(
            (
                one
                for one in people
                if f"{one.name} " in f"{view.next_step} "
                or f"{one.name}:" in view.next_step
                or f"{one.name}." in view.next_step
            ),
            None,
        )

    def _new(self, day, audience):
        return self._contacts.someone(audience, day)

    def _as_written(self, day, view):
        person = self._named(view)
        if person is None:
            self._meet(day, self._new(day, Audience.FACULTY), How.THANKS)
            return
        who, step = self._contacts.behind(person), view.next_step
        if step.startswith("Nothing now"):
            return
        if "one thing to work on" in step:
            how = How.FEEDBACK if self._contacts.fed_back(who) else How.ASK_ADVICE
        elif "thank" in step.lower():
            how = How.THANKS
        elif "question" in step:
            how = How.ASK_ADVICE
        else:
            how = How.TALK if "short word" in step else How.UPDATE
        self._meet(day, who, how)

    def _first_feedback(self, day, view):
        if "headed" in view.next_step:
            self._coach.journal.log(day, "", act="say-your-aim-in-a-sentence")
            return
        who = self._new(day, Audience.FACULTY)
        if who and self._contacts.fed_back(who):
            self._meet(day, who, How.FEEDBACK)

    def _possible_mentors(self, day, view):
        del view
        who = self._new(day, Audience.FACULTY)
        if who:
            self._contacts.listed(day, who)

    def _specialty(self, day, view):
        if self._named(view):
            self._as_written(day, view)
            return
        who = self._contacts.someone(Audience.SPECIALTY, day)
        who = who or self._contacts.reachable(Audience.SPECIALTY)
        if who and self._contacts.chance(who.answers):
            self._meet(day, who, How.ASK_ADVICE)
            self._contacts.give_role(day, who, MentorRole.CAREER)

    def _peers(self, day, view):
        person = self._named(view)
        if person is None:
            self._meet(day, self._new(day, Audience.PEER), How.HELP_GIVEN)
            return
        who = self._contacts.behind(person)
        if who.contacts >= a.TRUST_AFTER:
            self._contacts.trust(day, who)
        else:
            self._meet(day, who, How.TALK)

    def _wider(self, day, view):
        del view
        if self._contacts.chance(0.5):
            self._coach.journal.log(day, "", act="join-as-a-trainee-member")
            return
        first = min(day + dt.timedelta(days=60), self._plans.last - dt.timedelta(days=10))
        made = Conference(made=day, title="Chapter meeting", first=first, last=first)
        kept = self._coach.conferences.save(made)
        placing = self._coach.plans.place(kept, first)
        if placing:
            self._coach.planning.plan(*placing)

    def _craft(self, day, view):
        if self._named(view):
            self._as_written(day, view)
            return
        who = self._contacts.most_met(Audience.FACULTY, a.MENTOR_AFTER)
        who = who or self._new(day, Audience.FACULTY)
        if who and self._meet(day, who, How.ASK_ADVICE) and self._contacts.chance(who.answers):
            self._contacts.give_role(day, who, MentorRole.CLINICAL)

    def _project_mentor(self, day, view):
        if self._named(view):
            self._as_written(day, view)
            return
        who = self._contacts.most_met(Audience.FACULTY) or self._new(day, Audience.FACULTY)
        if who and self._meet(day, who, How.ASK_PROJECT):
            self.asked_about_project(day, who)

    def own_thought(self, day):
        """Do without any board what an intern may think of: a role, a friend, a project."""
        mentor = self._contacts.most_met(Audience.FACULTY, a.MENTOR_AFTER)
        friend = self._contacts.most_met(Audience.PEER, a.TRUST_AFTER)
        thought = self._contacts.some(("role", "friend", "project", "settle"), 1)[0]
        if thought == "role" and mentor:
            self._contacts.give_role(day, mentor, MentorRole.CLINICAL)
        elif thought == "friend" and friend:
            self._contacts.trust(day, friend)
        elif thought == "project" and mentor:
            self._contacts.note(day, mentor, How.ASK_PROJECT, surely=True)
            self.asked_about_project(day, mentor)
        elif thought == "settle" and self._offer:
            self._settle(day)

    def asked_about_project(self, day, who):
        """Let whom a project was asked about have a small part for the intern, or not."""
        if self._contacts.chance(a.PROJECT_YES * who.answers):
            if who.position not in BESIDE:
                self._contacts.give_role(day, who, MentorRole.PROJECT)
            self._offer = who
            self._contacts.offers.add(who.name)

    def _project(self, day, view):
        if self._offer is None:
            self._project_mentor(day, view)
            return
        self._settle(day)

    def _settle(self, day):
        lead = self._contacts.listed(day, self._offer)
        draft = self._coach.projects.draft("A small audit", ProjectSort.QI, lead=lead.id)
        placing = self._coach.plans.place(self._coach.projects.sound(draft), day)
        if placing:
            self._coach.planning.plan(*placing)

    def _sponsor(self, day, view):
        self._as_written(day, view)

    def _told(self, day, view):
        del view
        if self._heeds(day, ask=True):
            self._coach.journal.log(day, "", act="tell-leadership-you-want-to-stay")

    def _leads(self, day, view):
        del view
        self._meet(day, self._contacts.unasked_leader(), How.ASK_LEAD)

    def _strands(self, day, view):
        del view
        if self._heeds(day, ask=False):
            self._coach.journal.help_noted(day, given=True)
