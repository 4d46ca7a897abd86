"""All texts: in our own words, alike to no other, calm, and without patients in them."""

from pathlib import Path

import msgspec
import pytest

from prelim_coach.domain.script import Form
from prelim_coach.guides import cites, loader
from prelim_coach.guides.overlap import NEAR, likeness, near_copies, runs, words
from prelim_coach.guides.reading import read

ACTS = {f"act {act.id}": act for act in loader.acts()}
SCRIPTS = {f"script {key}": script for key, script in loader.scripts().items()}
TEXTS = {
    **{name: f"{act.title}. {act.move}" for name, act in ACTS.items()},
    **{name: script.text for name, script in SCRIPTS.items()},
}
SENTENCES = {
    f"{each.__name__} {key}": " ".join(
        text for text in msgspec.structs.astuple(one) if isinstance(text, str)
    )
    for each in (
        cites.goals,
        cites.limits,
        cites.seasons,
        cites.pitfalls,
        cites.plan_rules,
        cites.questions,
        cites.tone,
    )
    for key, one in each().items()
}
LINES = {
    line: line
    for bank in (loader.acknowledgements, loader.quiet_days, loader.meeting_questions)
    for line in bank()
}
OURS = {fact.id: fact.says for fact in loader.facts().values()}
GUIDE = Path(__file__).parents[2].parent / "shared" / "guide_facts.toml"


def guide():
    """Give the guides' facts as they were noted, where the notes lie beside the checkout."""
    if not GUIDE.exists():
        pytest.skip("the notes on the guides are not beside this checkout")
    return {fact["id"]: fact for fact in read(GUIDE.name, GUIDE.parent)["fact"]}


def taken(texts, sources):
    """Give the names of texts that share a run of eight words with a source."""
    theirs = set().union(*(runs(text) for text in sources))
    return [name for name, text in texts.items() if runs(text) & theirs]


def test_no_act_or_script_is_a_near_copy():
    """No two acts or scripts have half of their words in common."""
    assert list(near_copies(TEXTS)) == []


def test_no_two_sentences_or_lines_are_near_copies():
    """Sentences of the screens and lines of the coach differ too."""
    assert list(near_copies(SENTENCES, 0.6)) == []
    assert list(near_copies(LINES, 0.6)) == []


def test_nothing_repeats_eight_words_of_a_fact():
    """Cards, scripts and sentences are phrased apart from the facts they cite."""
    assert taken(TEXTS | SENTENCES | LINES, OURS.values()) == []


def test_nothing_repeats_eight_words_of_the_guides():
    """Everything, the facts too, is in this product's own words."""
    sources = [fact["says"] for fact in guide().values()]
    assert taken(TEXTS | SENTENCES | LINES | OURS, sources) == []


def test_the_facts_are_the_guides_facts():
    """All facts are there, and each lives as what was decided for it."""
    theirs = guide()
    assert list(OURS) == list(theirs)
    for key, fact in loader.facts().items():
        assert list(fact.lives_as) == theirs[key]["lives_as"], key


def test_the_voice_stays_calm():
    """No exclamation marks, streaks, guilt or dashes that shout."""
    for name, text in (TEXTS | SENTENCES | LINES | OURS).items():
        assert not {"!", "\N{EM DASH}"} & set(text), name
        for word in ("streak", "guilt", "lazy", "crush", "well done", "great job"):
            assert word not in text.lower(), name


@pytest.mark.parametrize("name", [name for name, act in ACTS.items() if "P18" in act.facts])
def test_shared_tips_name_no_patient(name):
    """Whatever peers trade is concepts only (P18)."""
    assert {"concepts", "patient"} & set(words(TEXTS[name]))


@pytest.mark.parametrize(
    "key",
    ["night-follow-up", "night-follow-up-spoken", "letter-ask", "letter-packet"],
)
def test_scripts_about_shared_cases_are_de_identified(key):
    """Texts that offer written cases say that no patient can be known from them."""
    text = loader.scripts()[key].text
    assert any(mark in text for mark in ("identif", "patient details"))


@pytest.mark.parametrize("key", ["case-group-invitation", "case-report-ask"])
def test_scripts_that_share_cases_say_what_stays_out(key):
    """Invitations to share say it as well."""
    assert any(mark in loader.scripts()[key].text for mark in ("no names", "nothing identifying"))


def test_talk_of_visas_sends_to_the_office():
    """Nothing suggests that knowing people replaces visa or exam rules (I47)."""
    texts = TEXTS | SENTENCES
    about = {name: text for name, text in texts.items() if "visa" in words(text)}
    assert about
    for name, text in about.items():
        assert "GME office" in text or "stay what they are" in text, name


def test_likeness_counts_words_that_matter():
    """Stop words are left out, order does not count, and nothing is alike to nothing."""
    assert likeness("Ask the nurse.", "The nurse: ask") == 1
    assert likeness("ask nurse", "ask senior") == pytest.approx(1 / 3)
    assert likeness("the of", "the of") == 0
    found = list(near_copies({"a": "ask nurse", "b": "nurse ask", "c": "walk"}))
    assert found == [(1.0, "a", "b")]
    assert NEAR == 0.5


def test_a_run_is_eight_words_in_a_row():
    """Seven words in common are no run, eight are."""
    assert runs("one two three four five six seven") == set()
    assert len(runs("One two, three four five six seven eight.")) == 1


def test_emails_end_with_a_name():
    """Every email is signed."""
    for name, script in SCRIPTS.items():
        if script.form is Form.EMAIL:
            assert "{me}" in script.text.splitlines()[-1] + script.text.splitlines()[-2], name
