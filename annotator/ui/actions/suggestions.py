"""Commands of the hop: from suggestion to suggestion, one key each to accept, to accept as another type, to reject."""

from functools import partial

from annotator.edits import suggestions
from annotator.errors import UsageError
from annotator.model.ids import TypeId
from annotator.ui.commands import Command
from annotator.ui.i18n import QT_TRANSLATE_NOOP
from annotator.ui.keys import Scope
from annotator.ui.workbench import Workbench

Bench = Workbench


def hop(bench: Bench, *, backwards: bool) -> None:
    """Go to the next suggestion, as soon as there are any. Raises UsageError(no_suggestion_further)."""
    again = partial(bench.attempt, partial(hop, bench, backwards=backwards))
    view = bench.view
    found = view.next_mark(view.focus_offset, backwards=backwards, unconfirmed_only=True)
    if found is not None:
        view.select(None)
        view.set_focus(found)
    elif not bench.suggestions.when_found(again):
        raise UsageError("no_suggestion_further")


def accept(bench: Bench, as_type: TypeId | None = None) -> None:
    """Accept the suggestion in hand, as it is or as another type, and go on to the next."""
    suggestion = bench.suggested
    if suggestion is None:
        return
    session = bench.session
    following = _following(bench)
    if session.do(suggestions.accept, session.opened, session.shown.id, suggestion, as_type):
        _go_on(bench, following)


def _reject(bench: Bench) -> None:
    suggestion = bench.suggested
    if suggestion is None:
        return
    session = bench.session
    following = _following(bench)
    if session.do(suggestions.reject, session.opened, session.shown.id, suggestion):
        _go_on(bench, following)


def _following(bench: Bench) -> int | None:
    return bench.view.next_mark(bench.view.focus_offset, unconfirmed_only=True)


def _go_on(bench: Bench, following: int | None) -> None:
    """To the next one that is still open; the last one leaves the cursor where it is."""
    if following is not None and bench.suggestions.is_open(following):
        bench.view.set_focus(following)


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
        when=_has_suggestion,
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
)
