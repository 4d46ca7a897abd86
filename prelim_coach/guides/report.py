"""Prints what the content covers, for reviewers: ``python -m prelim_coach.guides.report``."""

import sys
from collections.abc import Iterator, Mapping

from prelim_coach.domain.act import Act, Audience, Phase, Signature, Strand
from prelim_coach.domain.rotation import CLINICAL, Kind
from prelim_coach.guides import coverage, loader
from prelim_coach.guides.overlap import near_copies

LOOK = 0.4
"""Likeness from which the report shows a pair; the tests refuse more of it."""


def report() -> Iterator[str]:
    """Yield the report's lines."""
    acts = loader.acts()
    yield f"{len(acts)} acts, {len(loader.scripts())} scripts, {len(loader.facts())} facts"
    yield from _heading("Acts that fit")
    for name in coverage.DIMENSIONS:
        yield _row(name, coverage.count(acts, name))
    yield _row("graduate", coverage.count_img(acts))
    yield from _heading("By kind and phase, and within 5 and 2 minutes")
    yield from _kinds(acts)
    yield from _heading("By strand and audience")
    yield from _grid(acts)
    yield from _heading("Signature acts in clinical kinds")
    yield from _signatures(acts)
    yield from _heading("Facts and what cites them")
    yield from _facts()
    yield from _heading("Facts without a carrier of a kind they live as")
    yield from (f"{fact}: {living}, {have}" for fact, living, have in coverage.uncited())
    yield from _heading(f"Texts with {LOOK:.0%} or more of their words in common")
    yield from _copies(acts)


def _heading(words: str) -> Iterator[str]:
    yield from ("", words, "-" * len(words))


def _row(name: str, counts: Mapping[str, int]) -> str:
    return f"{name:12}" + "  ".join(f"{value} {number}" for value, number in counts.items())


def _kinds(acts: tuple[Act, ...]) -> Iterator[str]:
    for kind in Kind:
        counts = {phase.value: len(coverage.fitting(acts, kind, phase)) for phase in Phase}
        counts["<=5"] = len(coverage.fitting(acts, kind, minutes=5))
        counts["<=2"] = len(coverage.fitting(acts, kind, minutes=2))
        yield _row(kind, counts)


def _grid(acts: tuple[Act, ...]) -> Iterator[str]:
    for strand in Strand:
        yield _row(
            strand,
            {
                audience.value: sum(
                    (act.strand, act.audience) == (strand, audience) for act in acts
                )
                for audience in Audience
            },
        )


def _signatures(acts: tuple[Act, ...]) -> Iterator[str]:
    for family in Signature:
        mine = [act for act in acts if act.signature is family]
        least = {kind.value: len(coverage.fitting(mine, kind)) for kind in sorted(CLINICAL)}
        yield _row(family, least)


def _facts() -> Iterator[str]:
    cited = coverage.citations()
    for fact in loader.facts().values():
        have = (f"{living} {len(names)}" for living, names in sorted(cited[fact.id].items()))
        yield f"{fact.id}  {', '.join(fact.lives_as):24}  {', '.join(have)}"


def _copies(acts: tuple[Act, ...]) -> Iterator[str]:
    texts = {f"act {act.id}": f"{act.title} {act.move}" for act in acts}
    texts |= {f"script {key}": script.text for key, script in loader.scripts().items()}
    for likeness, one, other in near_copies(texts, LOOK):
        yield f"{likeness:.2f}  {one}  |  {other}"


if __name__ == "__main__":
    sys.stdout.writelines(f"{line}\n" for line in report())
