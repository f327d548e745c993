"""Commands on annotations: set, relabel, move edges, delete, describe, go from one to the next."""

from functools import partial

from annotator.edits import correcting, tagging
from annotator.errors import UsageError
from annotator.model.changes import Changes
from annotator.model.ids import AnnotationId, TypeId
from annotator.model.schema import AnnotationType, Schema
from annotator.model.span import Fragments
from annotator.suggest.figures import prefilled
from annotator.ui.actions import suggestions
from annotator.ui.commands import Command
from annotator.ui.i18n import QT_TRANSLATE_NOOP, translate
from annotator.ui.keys import Scope
from annotator.ui.tagging.type_choice import choose_type
from annotator.ui.workbench import Workbench

Bench = Workbench


def tag(bench: Bench, type_id: TypeId) -> None:
    """Tag the selection; with nothing selected, relabel the annotation in hand. Raises UsageError.

    Where somebody waits for a type, it is for that.
    """
    if bench.next_type.waiting:
        bench.next_type.take(type_id)
        return
    session, selection, in_hand = bench.session, bench.selection, bench.in_hand
    if selection is not None:
        reading = prefilled(session.schema, type_id, *bench.view.as_shown(selection))
        put = correcting.add if bench.reviewing.document is not None else tagging.tag
        take_in_hand(bench, session.do(put, session.opened, session.shown.id, selection, type_id, reading))
    elif in_hand is not None:
        session.do(tagging.retype, session.opened, [in_hand.id], type_id)
    elif bench.suggested is not None:
        suggestions.accept(bench, type_id)
    else:
        raise UsageError("nothing_selected")


def reshape(bench: Bench, id: AnnotationId, fragments: Fragments) -> None:
    """Give an annotation the edges that a person dragged it to."""
    bench.session.do(tagging.reshape, bench.session.opened, id, fragments)


def take_in_hand(bench: Bench, changes: Changes) -> None:
    """Take what was made in hand, if anything was."""
    if changes.annotations:
        bench.view.select(None)
        bench.view.set_focus(max(changes.annotations))


def _choose_type(bench: Bench) -> None:
    title = translate("Types", "Choose a Type")
    choose_type(bench, title, translate("Types", "Which type?"), partial(tag, bench))


def _untag(bench: Bench) -> None:
    if (in_hand := bench.in_hand) is not None:
        bench.view.set_focus(None)
        bench.session.do(tagging.untag, bench.session.opened, [in_hand.id])


def _go(bench: Bench, *, backwards: bool) -> None:
    view = bench.view
    found = view.next_mark(view.cursor if view.focus is None else view.focus_offset, backwards=backwards)
    if found is None:
        raise UsageError("no_annotation_further")
    view.select(None)
    view.set_focus(found)


def _move_edge(bench: Bench, *, closing: bool, forwards: bool, by_word: bool) -> None:
    """Move an edge of the selection, or of the annotation in hand (of its first or last fragment)."""
    selection, in_hand = bench.selection, bench.in_hand
    before = selection or (in_hand.fragments if in_hand else None)
    if before is None:
        raise UsageError("nothing_selected")
    after = bench.view.with_edge(before, closing=closing, forwards=forwards, by_word=by_word)
    if selection is not None:
        bench.view.select(after)
    elif in_hand is not None:
        reshape(bench, in_hand.id, after)


def _has_text(bench: Bench) -> bool:
    return bench.session.document is not None


def _has_in_hand(bench: Bench) -> bool:
    return bench.in_hand is not None


def _has_span(bench: Bench) -> bool:
    return bench.selection is not None or bench.in_hand is not None


def _can_put_down(bench: Bench) -> bool:
    return _has_span(bench) or bench.suggested is not None


def can_tag(bench: Bench) -> bool:
    """Whether a type would be given to something, or is waited for."""
    return _can_put_down(bench) or bench.next_type.waiting


def _put_down(bench: Bench) -> None:
    if bench.selection is not None:
        bench.view.select(None)
    else:
        bench.view.set_focus(None)


_EDGES = (
    ("start_out", "[", QT_TRANSLATE_NOOP("Command", "Start One Character Earlier")),
    ("end_out", "]", QT_TRANSLATE_NOOP("Command", "End One Character Later")),
    ("start_in", "Alt+[", QT_TRANSLATE_NOOP("Command", "Start One Character Later")),
    ("end_in", "Alt+]", QT_TRANSLATE_NOOP("Command", "End One Character Earlier")),
    ("start_out_word", "{", QT_TRANSLATE_NOOP("Command", "Start One Word Earlier")),
    ("end_out_word", "}", QT_TRANSLATE_NOOP("Command", "End One Word Later")),
    ("start_in_word", "Alt+{", QT_TRANSLATE_NOOP("Command", "Start One Word Later")),
    ("end_in_word", "Alt+}", QT_TRANSLATE_NOOP("Command", "End One Word Earlier")),
)

COMMANDS: tuple[Command[Bench], ...] = (
    Command(
        id="tag.next",
        title=QT_TRANSLATE_NOOP("Command", "Next Annotation"),
        keys=(".",),
        scope=Scope.PAGE,
        menu="annotation",
        run=partial(_go, backwards=False),
        when=_has_text,
        repeats=True,
    ),
    Command(
        id="tag.previous",
        title=QT_TRANSLATE_NOOP("Command", "Previous Annotation"),
        keys=(",",),
        scope=Scope.PAGE,
        menu="annotation",
        run=partial(_go, backwards=True),
        when=_has_text,
        repeats=True,
    ),
    Command(
        id="tag.choose",
        title=QT_TRANSLATE_NOOP("Command", "Choose a Type…"),
        tip=QT_TRANSLATE_NOOP("Command", "By a few letters of its name, its short name or the initials of its pinyin"),
        keys=("Space",),
        scope=Scope.PAGE,
        menu="annotation",
        group=2,
        run=_choose_type,
        when=can_tag,
    ),
    Command(
        id="tag.more",
        title=QT_TRANSLATE_NOOP("Command", "Select a Further Piece"),
        tip=QT_TRANSLATE_NOOP(
            "Command", "Keep what is selected, move on and select the next piece of the same annotation"
        ),
        keys=("+",),
        scope=Scope.PAGE,
        menu="annotation",
        group=2,
        run=lambda bench: bench.page.select_more(),
        when=lambda bench: bench.selection is not None,
    ),
    Command(
        id="tag.edit",
        title=QT_TRANSLATE_NOOP("Command", "Edit Attributes"),
        tip=QT_TRANSLATE_NOOP("Command", "Go to the first attribute of the annotation in hand; Esc comes back"),
        keys=("Return", "F2"),
        scope=Scope.PAGE,
        menu="annotation",
        group=1,
        run=lambda bench: bench.inspector.edit(),
        when=_has_in_hand,
    ),
    Command(
        id="tag.delete",
        title=QT_TRANSLATE_NOOP("Command", "Delete Annotation"),
        keys=("Del", "Backspace"),
        scope=Scope.PAGE,
        menu="annotation",
        group=1,
        icon="delete",
        run=_untag,
        when=_has_in_hand,
    ),
    Command(
        id="tag.put_down",
        title=QT_TRANSLATE_NOOP("Command", "Put Down"),
        tip=QT_TRANSLATE_NOOP("Command", "Drop the selection, then the annotation in hand"),
        keys=("Esc",),
        scope=Scope.PAGE,
        menu="annotation",
        group=1,
        run=_put_down,
        when=_can_put_down,
    ),
    *(
        Command[Bench](
            id=f"edge.{name}",
            title=title,
            keys=(key,),
            scope=Scope.PAGE,
            menu="edges",
            group=position // 2,
            run=partial(
                _move_edge,
                closing=name.startswith("end"),
                forwards=name.startswith(("start_in", "end_out")),
                by_word=name.endswith("word"),
            ),
            when=_has_span,
            repeats=True,
        )
        for position, (name, key, title) in enumerate(_EDGES)
    ),
)


def type_keys(schema: Schema, type_: AnnotationType) -> tuple[str, ...]:
    """A type's key as the table spells it; one behind a leader takes two strokes, which menus cannot show."""
    leader = schema.layer_of(type_.id).leader
    return (type_.key.upper(),) if type_.key and not leader else ()
