"""What a draw costs: 10,000 draws of the real deck over a year's situations, in seconds."""

import argparse
import datetime as dt
import itertools
import sys
import time

from prelim_coach.domain.act import Audience, Phase, Strand
from prelim_coach.domain.draw import Situation, Want, draw
from prelim_coach.domain.profile import Profile, Temperament, Track
from prelim_coach.domain.rotation import CLINICAL, WORKING
from prelim_coach.domain.season import season_of
from prelim_coach.guides.loader import acts

LIMIT = 10.0
START = dt.date(2026, 7, 1)
MEMORY = 90


def main() -> int:
    """Time the draws, print one line, and give 1 when they take longer than the limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--draws", type=int, default=10_000)
    draws = parser.parse_args().draws
    deck = acts()
    situations = [_situation(deck, n) for n in range(366)]
    cards = 0
    began = time.perf_counter()
    for n, situation in enumerate(itertools.islice(itertools.cycle(situations), draws)):
        cards += len(draw(deck, situation, str(n)))
    took = time.perf_counter() - began
    sys.stdout.write(
        f"{draws} draws of {len(deck)} acts: {took:.2f} s, {1000 * took / draws:.3f} ms each, "
        f"{cards / draws:.2f} cards a day\n"
    )
    return int(took > LIMIT * draws / 10_000)


def _situation(deck, n):
    day = START + dt.timedelta(days=n)
    kind = sorted(WORKING)[n // 14 % len(WORKING)]
    days = [day - dt.timedelta(days=ago) for ago in range(MEMORY, 0, -1)]
    past = [(on, deck[(n + 17 * on.toordinal() + k) % len(deck)]) for on in days for k in range(3)]
    return Situation(
        day=day,
        profile=Profile(
            track=list(Track)[n % 3], img=bool(n % 2), temperament=list(Temperament)[n % 3]
        ),
        kind=kind,
        clinical=kind in CLINICAL,
        phase=list(Phase)[n % 3],
        season=season_of(day, START),
        minutes_left=40,
        acts_left=4,
        asks_left=1,
        shown=tuple((on, act.id) for on, act in past),
        done=tuple((on, act.id, act.strand, act.audience) for on, act in past[::3]),
        goals=tuple(
            Want(name="goal", strand=strand, audience=audience, facts=("P06",))
            for strand, audience in zip(Strand, Audience, strict=False)
        ),
    )


if __name__ == "__main__":
    sys.exit(main())
