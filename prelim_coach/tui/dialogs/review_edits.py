"""What a key does to the draft of a review."""

from collections.abc import Sequence

from msgspec.structs import replace

from prelim_coach.coach.review_view import Proposal, ReviewView
from prelim_coach.domain.load import TIERS, Tier
from prelim_coach.domain.review import ReviewDraft
from prelim_coach.tui.widgets.review_pages import LESS, PATTERNS


def toggled_drop(draft: ReviewDraft, one: Proposal) -> ReviewDraft:
    """Give the draft with the plan to be put down, or kept after all."""
    id_ = one.commitment.id
    rest = _without(draft, id_)
    return rest if id_ in draft.drop else replace(rest, drop=(*rest.drop, id_))


def toggled_postpone(draft: ReviewDraft, one: Proposal) -> ReviewDraft:
    """Give the draft with the plan to be put off, or kept after all."""
    id_ = one.commitment.id
    rest = _without(draft, id_)
    return rest if id_ in draft.postpone else replace(rest, postpone=(*rest.postpone, id_))


def with_tier(draft: ReviewDraft, tier: Tier) -> ReviewDraft:
    """Give the draft with the load the intern chooses; the same again takes the choice back."""
    return replace(draft, tier=None if draft.tier is tier else tier)


def one_less(tier: Tier) -> Tier | None:
    """Give the load one step lower; None from the lowest."""
    at = TIERS.index(tier) + 1
    return TIERS[at] if at < len(TIERS) else None


def with_priority(draft: ReviewDraft, line: str, place: int | None = None) -> ReviewDraft:
    """Give the draft with one more priority, or another one at ``place``; empty takes it off."""
    kept = list(draft.priorities)
    if place is None:
        kept.append(line)
    else:
        kept[place] = line
    return replace(draft, priorities=tuple(kept))


def without_priority(draft: ReviewDraft, place: int) -> ReviewDraft:
    """Give the draft without the priority at ``place``."""
    kept = draft.priorities
    return replace(draft, priorities=(*kept[:place], *kept[place + 1 :]))


def script_ids(view: ReviewView, page: int, cursor: int) -> Sequence[str]:
    """Give the words that go with what a page shows."""
    if page == LESS and view.less.proposals:
        return view.less.proposals[cursor].scripts
    if page == PATTERNS:
        return tuple(dict.fromkeys(id_ for one in view.patterns for id_ in one.scripts))
    return ()


def _without(draft: ReviewDraft, id_: str) -> ReviewDraft:
    return replace(
        draft,
        drop=tuple(one for one in draft.drop if one != id_),
        postpone=tuple(one for one in draft.postpone if one != id_),
    )
