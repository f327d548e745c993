"""When it is time to learn anew."""

from annotator.suggest.learned.card import Card, Work

FIRST = 30
"""Tags of a project, from which on something is learned at all."""
_MORE_TAGS, _MORE_DONE = 30, 3
_GROWTH = 0.2
"""The share by which the work must have grown; with much work a few more tags teach nothing."""


def is_due(card: Card | None, work: Work) -> bool:
    """Whether the work has changed enough since what was learned last."""
    if card is None:
        return work.tags >= FIRST
    changed = (abs(work.tags - card.work.tags), abs(work.done - card.work.done))
    return changed[0] >= max(_MORE_TAGS, _GROWTH * card.work.tags) or (
        changed[1] >= max(_MORE_DONE, _GROWTH * card.work.done)
    )
