"""The deck: it fits every day and person, reads well, and says nothing twice."""

from collections import Counter
from itertools import product

import pytest

from prelim_coach.domain.act import Audience, Phase, Signature, Strand
from prelim_coach.domain.draw_fit import AHEAD
from prelim_coach.domain.profile import Size, Temperament, Track
from prelim_coach.domain.rotation import CLINICAL, WORKING, Kind
from prelim_coach.domain.season import Season
from prelim_coach.guides.coverage import DIMENSIONS, count, fitting
from prelim_coach.guides.loader import acts, scripts

DECK = acts()
FAMILIES = {family: [act for act in DECK if act.signature is family] for family in Signature}
OPENINGS = {"After", "Around", "At", "Before", "If", "In", "On", "Once", "Two", "When"}
IDS = pytest.mark.parametrize("act", DECK, ids=lambda act: act.id)


def test_the_deck_is_large_enough():
    """There are at least 110 acts."""
    assert len(DECK) >= 110


@pytest.mark.parametrize("name", DIMENSIONS)
def test_every_value_of_every_dimension_has_twelve_acts(name):
    """No kind, phase, season, track, temperament or size is left with fewer than twelve acts."""
    assert min(count(DECK, name).values()) >= 12


def test_every_person_has_eight_acts_at_every_moment():
    """Kind, phase, season and person together still leave eight acts, own phase and later."""
    for kind, phase, season in product(Kind, Phase, Season):
        if kind not in WORKING and phase is not Phase.OFF:
            continue
        day = [
            act
            for act in fitting(DECK, kind)
            if act.phases & AHEAD[phase] and season in act.seasons
        ]
        for track, temperament, size, img in product(Track, Temperament, Size, (True, False)):
            mine = [
                act
                for act in day
                if track in act.tracks
                and temperament in act.temperaments
                and size in act.sizes
                and act.img in (None, img)
            ]
            assert len(mine) >= 8, (kind, phase, season, track, temperament, size, img)


def test_there_are_acts_that_only_an_img_sees():
    """IMGs have at least eight acts of their own."""
    assert sum(act.img is True for act in DECK) >= 8


@pytest.mark.parametrize("kind", [Kind.ICU, Kind.NIGHTS])
def test_hard_blocks_have_twelve_acts_of_five_minutes(kind):
    """In the ICU and on nights at least twelve acts take five minutes or less."""
    assert len(fitting(DECK, kind, minutes=5)) >= 12


@pytest.mark.parametrize("kind", sorted(WORKING))
def test_the_minimum_tier_has_a_choice_in_every_working_kind(kind):
    """At least six acts take two minutes or less."""
    assert len(fitting(DECK, kind, minutes=2)) >= 6


@pytest.mark.parametrize("kind", [Kind.VACATION, Kind.OFF])
def test_days_away_are_restful(kind):
    """On days away nothing is asked, nothing takes more than five minutes or more than little."""
    for act in fitting(DECK, kind):
        assert (act.ask, act.energy) == (False, 1), act.id
        assert act.minutes <= 5, act.id


@pytest.mark.parametrize("family", Signature)
@pytest.mark.parametrize("kind", sorted(CLINICAL))
def test_signature_families_can_come_up_weekly(family, kind):
    """Four variants fit each clinical kind in every season, rest five days at most, cost little."""
    fit = fitting(FAMILIES[family], kind)
    assert len(fit) >= 4
    for act in fit:
        assert act.seasons == frozenset(Season), act.id
        assert (act.tracks, act.img) == (frozenset(Track), None), act.id
        assert act.cooldown <= 5, act.id
        assert act.minutes <= 2, act.id
        assert (act.energy, act.ask) == (1, False), act.id


@pytest.mark.parametrize("family", Signature)
@pytest.mark.parametrize("phase", [Phase.BEFORE, Phase.DURING, Phase.AFTER])
def test_signature_families_fit_a_full_week(family, phase):
    """In each phase two variants without extra time fit every clinical kind, for two audiences."""
    free = [
        act
        for act in FAMILIES[family]
        if not act.minutes and act.kinds >= CLINICAL and act.phases & AHEAD[phase]
    ]
    most = 1 if phase is Phase.AFTER else 2
    assert len({act.audience for act in free}) >= most
    quick = [
        act
        for act in FAMILIES[family]
        if act.minutes <= 2 and act.kinds >= CLINICAL and act.phases & AHEAD[phase]
    ]
    assert len({(act.strand, act.audience) for act in quick}) >= 2


def test_only_signature_acts_rest_under_five_days_in_clinical_kinds():
    """An act that is no signature leaves room for others."""
    for act in DECK:
        if act.signature is None and act.kinds & CLINICAL:
            assert act.cooldown >= 5, act.id


def test_every_strand_and_audience_has_acts():
    """Each strand and each audience has at least ten acts, and most pairs have some."""
    assert min(Counter(act.strand for act in DECK)[strand] for strand in Strand) >= 10
    assert min(Counter(act.audience for act in DECK)[audience] for audience in Audience) >= 10
    assert len({(act.strand, act.audience) for act in DECK}) >= 20


def test_no_new_ask_in_the_first_month():
    """Formal asks wait until the first month is over (P57 I44)."""
    for act in DECK:
        assert not (act.ask and Season.FIRST_MONTH in act.seasons), act.id


@IDS
def test_an_act_reads_as_an_if_then_plan(act):
    """When and will fit "When ..., I will ...", in the first person and in lower case."""
    for part in (act.when, act.will):
        first = part.split()[0]
        assert first.islower() or first.isupper(), part
        assert not {"you", "your"} & set(part.replace(",", "").split()), part
    assert act.when.split()[0] not in {"when", "after", "before", "once", "if"}
    assert act.will.split()[0] not in {"I", "to", "will", "not"}


@IDS
def test_a_move_opens_with_its_anchor(act):
    """A move is at most three short sentences and opens with the moment it waits for."""
    assert act.move.split()[0] in OPENINGS
    assert len(act.move) <= 190
    assert act.title[0].isupper()


@IDS
def test_the_scripts_of_an_act_exist(act):
    """Every script an act names is there, and suits everyone the act suits."""
    for key in act.scripts:
        assert act.tracks <= scripts()[key].tracks
        assert scripts()[key].img in (None, act.img)


def test_titles_differ():
    """No two acts share a title."""
    assert len({act.title.casefold() for act in DECK}) == len(DECK)
