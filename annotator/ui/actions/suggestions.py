"""Commands of the hop: from suggestion to suggestion, one key each to accept, to accept as another type, to reject."""

from functools import partial

from annotator.edits import suggestions
from annotator.errors import UsageError
from annotator.model.ids import TypeId
from annotator.ui.commands import Command
from annotator.ui.i18n import QT_TRANSLATE_NOOP
from annotator.ui.keys import Scope
from annotator.ui.settings import BY_DOUBT
from annotator.ui.suggesting.hop_order import Place, at_offset
from annotator.ui.workbench import Workbench

Bench = Workbench


def hop(bench: Bench, *, backwards: bool) -> None:
    """Go to the next suggestion, as soon as there are any. Raises UsageError.

    The codes are no_suggestion_further, and no_suggestion_aloud where some are kept back.
    """
    again = partial(bench.attempt, partial(hop, bench, backwards=backwards))
    found = _next(bench, backwards=backwards)
    if found is not None:
        bench.view.select(None)
        bench.view.set_focus(found)
    elif not bench.suggestions.when_found(again):
        quiet = bench.suggestions.quiet
        raise UsageError("no_suggestion_aloud", quiet=quiet) if quiet else UsageError("no_suggestion_further")


def _next(bench: Bench, *, backwards: bool = False) -> int | None:
    if bench.services.settings[BY_DOUBT]:
        return bench.suggestions.next_unsure(bench.view.focus, backwards=backwards)
    return bench.suggestions.next(_place(bench), backwards=backwards)


def _place(bench: Bench) -> Place:
    """Where one is in the order of hopping: at a suggestion, at an annotation, or at the caret."""
    focus = bench.view.focus
    held = bench.suggestions.place(focus) if focus is not None else None
    return held or at_offset(bench.view.focus_offset)


def accept(bench: Bench, as_type: TypeId | None = None) -> None:
    """Accept the suggestion in hand, as it is or as another type, and go on to the next."""
    suggestion = bench.suggested
    if suggestion is None:
        return
    session = bench.session
    place, unsure = _place(bench), _next_unsure(bench)
    if session.do(suggestions.accept, session.opened, session.shown.id, suggestion, as_type):
        _go_on(bench, place, unsure)


def _reject(bench: Bench) -> None:
    suggestion = bench.suggested
    if suggestion is None:
        return
    session = bench.session
    place, unsure = _place(bench), _next_unsure(bench)
    if session.do(suggestions.reject, session.opened, session.shown.id, suggestion):
        _go_on(bench, place, unsure)


def _next_unsure(bench: Bench) -> int | None:
    return _next(bench) if bench.services.settings[BY_DOUBT] else None


def _go_on(bench: Bench, place: Place, unsure: int | None) -> None:
    """To the next one that is still open; the last one leaves the cursor where it is.

    What comes next is asked afterwards: what was in hand may have taken others along.
    """
    following = unsure
    if unsure is None or not bench.suggestions.is_open(unsure):
        following = _next(bench) if bench.services.settings[BY_DOUBT] else bench.suggestions.next(place)
    if following is not None:
        bench.view.set_focus(following)


def _turn(bench: Bench) -> None:
    """Let the suggestion in hand be what else the place may be."""
    if bench.view.focus is not None and (turned := bench.suggestions.turn(bench.view.focus)) is not None:
        bench.view.set_focus(turned)


def _flip_order(bench: Bench) -> None:
    settings = bench.services.settings
    settings[BY_DOUBT] = not settings[BY_DOUBT]


def _has_alternatives(bench: Bench) -> bool:
    return bench.suggested is not None and bool(bench.suggested.alternatives)


def _has_suggestion(bench: Bench) -> bool:
    return bench.suggested is not None


def _has_text(bench: Bench) -> bool:
    return bench.has_document


COMMANDS: tuple[Command[Bench], ...] = (
    Command(
        id="suggestion.next",
        title=QT_TRANSLATE_NOOP("Command", "Next Suggestion"),
        tip=QT_TRANSLATE_NOOP("Command", "Go to the next figure or name that is suggested and not yet decided"),
        keys=("Tab",),
        scope=Scope.PAGE,
        menu="annotation",
        group=0,
        run=partial(hop, backwards=False),
        when=_has_text,
        repeats=True,
    ),
    Command(
        id="suggestion.previous",
        title=QT_TRANSLATE_NOOP("Command", "Previous Suggestion"),
        keys=("Shift+Tab",),
        scope=Scope.PAGE,
        menu="annotation",
        group=0,
        run=partial(hop, backwards=True),
        when=_has_text,
        repeats=True,
    ),
    Command(
        id="suggestion.accept",
        title=QT_TRANSLATE_NOOP("Command", "Accept Suggestion and Go On"),
        tip=QT_TRANSLATE_NOOP("Command", "Make it an annotation; a type's key accepts it as that type"),
        keys=("Return",),
        scope=Scope.PAGE,
        within="suggestion",
        menu="annotation",
        group=0,
        run=accept,
        when=lambda bench: bench.suggested is not None and not bench.question.asked,
    ),
    Command(
        id="suggestion.reject",
        title=QT_TRANSLATE_NOOP("Command", "Reject Suggestion and Go On"),
        tip=QT_TRANSLATE_NOOP("Command", "It does not come again here"),
        keys=("Backspace", "Del"),
        scope=Scope.PAGE,
        within="suggestion",
        menu="annotation",
        group=0,
        run=_reject,
        when=_has_suggestion,
    ),
    Command(
        id="suggestion.turn",
        title=QT_TRANSLATE_NOOP("Command", "What Else It May Be"),
        tip=QT_TRANSLATE_NOOP("Command", "Show what other suggesters say of this place, one after the other"),
        keys=(";",),
        scope=Scope.PAGE,
        within="suggestion",
        menu="annotation",
        group=0,
        run=_turn,
        when=_has_alternatives,
    ),
    Command(
        id="suggestion.by_doubt",
        title=QT_TRANSLATE_NOOP("Command", "Doubtful Suggestions First"),
        tip=QT_TRANSLATE_NOOP("Command", "Tab goes from the most doubtful suggestion to the surest, not by place"),
        keys=("Alt+U",),
        menu="annotation",
        group=0,
        run=_flip_order,
        when=_has_text,
        checked=lambda bench: bench.services.settings[BY_DOUBT],
    ),
)
