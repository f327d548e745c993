"""Commands that save gestures: hints, a type that sticks, several annotations relabelled, and the way out of them."""

from collections.abc import Sequence
from functools import partial

from annotator.edits import suggestions
from annotator.edits.places import free_relabels
from annotator.errors import UsageError
from annotator.model.annotation import Annotation
from annotator.model.ids import TypeId
from annotator.model.span import Fragments
from annotator.ui.actions.bulk import label_of, own_near, relabel
from annotator.ui.actions.tagging import tag, take_in_hand
from annotator.ui.commands import Command
from annotator.ui.i18n import QT_TRANSLATE_NOOP, translate
from annotator.ui.keys import Scope
from annotator.ui.workbench import Workbench

Bench = Workbench


def _show_hints(bench: Bench) -> None:
    bench.hinting.start(translate("Gesture", "Type the two letters on a place to go there; Esc leaves."))


def _flip_sticky(bench: Bench) -> None:
    """Ask for the type that is to stick; if one does, or one is asked for, no longer."""
    if bench.sticky.type is not None:
        bench.sticky.end()
    elif bench.next_type.waiting:
        bench.next_type.leave()
    else:
        prompt = translate("Gesture", "Which type is to stick? Press its key; Esc leaves.")
        bench.next_type.wait(prompt, partial(_stick, bench))


def _stick(bench: Bench, type_id: TypeId) -> None:
    told = translate("Gesture", "{type} sticks: what you select is tagged at once. Esc ends it.")
    bench.sticky.start(type_id, told.format(type=label_of(bench, type_id)))
    tag_sticky(bench)


def tag_sticky(bench: Bench) -> None:
    """Tag the selection, or accept the suggestion in hand, as the type that sticks.

    What is so already is taken in hand; nobody means a mark of punctuation, which is what a stray click hits.
    """
    type_id, selection, session = bench.sticky.type, bench.selection, bench.session
    if type_id is None:
        return
    if selection is not None:
        same = _same(bench, type_id, selection)
        if same is not None:
            bench.view.set_focus(same.id)
        elif any(sign.isalnum() for sign in bench.view.selected_text):
            tag(bench, type_id)
    elif (suggestion := bench.suggested) is not None:
        changes = session.do(suggestions.accept, session.opened, session.shown.id, suggestion, type_id)
        take_in_hand(bench, changes)


def _same(bench: Bench, type_id: TypeId, selection: Fragments) -> Annotation | None:
    near = own_near(bench, selection)
    alike = bench.view.alike
    return next((each for each in near if each.type == type_id and alike(each.fragments, selection)), None)


def _relabel_next(bench: Bench) -> None:
    """Ask for the type that all annotations in the selection are to have. Raises UsageError."""
    chosen = _chosen(bench)
    if not chosen:
        raise UsageError("nothing_to_relabel")
    prompt = translate("Gesture", "Annotations to relabel: {count}. Press a type's key; Esc leaves.")
    bench.next_type.wait(prompt.format(count=len(chosen)), partial(_relabel_chosen, bench, chosen))


def _chosen(bench: Bench) -> Sequence[Annotation]:
    """The person's own annotations inside the selection; with nothing selected the one in hand."""
    selection, in_hand = bench.selection, bench.in_hand
    if selection is None:
        return [in_hand] if in_hand is not None else []
    return [each for each in own_near(bench, selection) if _covers(selection, each.fragments)]


def _covers(selection: Fragments, fragments: Fragments) -> bool:
    return all(any(outer.contains(inner) for outer in selection) for inner in fragments)


def _relabel_chosen(bench: Bench, chosen: Sequence[Annotation], type_id: TypeId) -> None:
    """Relabel those of the type's own layer: a paragraph's entities, say, without its figures and claims."""
    schema = bench.session.schema
    layer = schema.layer_of(type_id)
    of_layer = [each for each in chosen if schema.has_type(each.type) and schema.layer_of(each.type) is layer]
    if not of_layer:
        raise UsageError("none_of_layer", layer=layer.label_in(bench.services.language))
    found = free_relabels(bench.session.opened, bench.session.shown.id, of_layer, type_id)
    relabel(bench, type_id, found)


def _has_text(bench: Bench) -> bool:
    return bench.has_document


def _has_span(bench: Bench) -> bool:
    return bench.selection is not None or bench.in_hand is not None


def _leave(bench: Bench) -> None:
    """Out of the innermost state: the question, the type that is waited for, the type that sticks."""
    if bench.question.asked:
        bench.question.leave()
    elif bench.leading.layer is not None:
        bench.leading.leave()
    elif bench.next_type.waiting:
        bench.next_type.leave()
    else:
        bench.sticky.end()


def _next_place(bench: Bench) -> None:
    bench.question.go(1)


def _previous_place(bench: Bench) -> None:
    bench.question.go(-1)


def _flip(bench: Bench) -> None:
    bench.question.flip()


def _in_state(bench: Bench) -> bool:
    waits = bench.leading.layer is not None or bench.next_type.waiting
    return bench.question.asked or waits or bench.sticky.type is not None


COMMANDS: tuple[Command[Bench], ...] = (
    Command(
        id="gesture.hints",
        title=QT_TRANSLATE_NOOP("Command", "Jump by Hints"),
        tip=QT_TRANSLATE_NOOP("Command", "Show two letters on each word and annotation; typing them goes there"),
        keys=("H",),
        scope=Scope.PAGE,
        menu="annotation",
        group=3,
        run=_show_hints,
        when=_has_text,
    ),
    Command(
        id="gesture.sticky",
        title=QT_TRANSLATE_NOOP("Command", "Sticky Type"),
        tip=QT_TRANSLATE_NOOP("Command", "The type named next sticks: each selection is tagged with it at once"),
        keys=("V",),
        scope=Scope.PAGE,
        menu="annotation",
        group=3,
        run=_flip_sticky,
        when=_has_text,
        checked=lambda bench: bench.sticky.type is not None,
    ),
    Command(
        id="gesture.relabel",
        title=QT_TRANSLATE_NOOP("Command", "Relabel Annotations in the Selection"),
        tip=QT_TRANSLATE_NOOP("Command", "The type named next replaces those of its layer in the selection"),
        keys=("R",),
        scope=Scope.PAGE,
        menu="annotation",
        group=3,
        run=_relabel_next,
        when=_has_span,
    ),
    Command(
        id="gesture.accept",
        title=QT_TRANSLATE_NOOP("Command", "Do It to All"),
        tip=QT_TRANSLATE_NOOP("Command", "Answer the question at the foot of the window with yes"),
        keys=("Return",),
        scope=Scope.PAGE,
        within="question",
        run=lambda bench: bench.question.accept(),
        when=lambda bench: bench.question.asked,
    ),
    *(
        Command[Bench](
            id=id_,
            title=title,
            keys=(key,),
            scope=Scope.PAGE,
            within="question",
            run=run,
            when=lambda bench: bench.question.several,
            repeats=True,
        )
        for id_, key, title, run in (
            ("gesture.next_place", "Tab", QT_TRANSLATE_NOOP("Command", "Next Place of the Question"), _next_place),
            (
                "gesture.previous_place",
                "Shift+Tab",
                QT_TRANSLATE_NOOP("Command", "Previous Place of the Question"),
                _previous_place,
            ),
            ("gesture.flip_place", "Space", QT_TRANSLATE_NOOP("Command", "Leave the Place Out, or Take It In"), _flip),
        )
    ),
    Command(
        id="gesture.leave",
        title=QT_TRANSLATE_NOOP("Command", "Leave"),
        tip=QT_TRANSLATE_NOOP("Command", "Leave the question, or end the sticky type"),
        keys=("Esc",),
        scope=Scope.PAGE,
        within="gesture",
        run=_leave,
        when=_in_state,
    ),
)
