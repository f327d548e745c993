"""Commands of review: to the queue and back, and in it a key for each answer."""

from functools import partial

from annotator.edits.rights import require
from annotator.edits.settings import hide_names
from annotator.errors import UsageError
from annotator.model.case import CaseFilter
from annotator.model.roles import Right
from annotator.store.reviews import verdicts
from annotator.store.settings import names_hidden
from annotator.ui.commands import Command
from annotator.ui.i18n import QT_TRANSLATE_NOOP, translate
from annotator.ui.keys import Scope
from annotator.ui.rights import barred
from annotator.ui.tagging.type_choice import choose_type
from annotator.ui.workbench import Workbench

Bench = Workbench
WITHIN = "review"


def _refuse_annotators(bench: Bench) -> None:
    require(bench.session.opened, Right.REVIEW)


def _start(bench: Bench) -> None:
    """To the queue; from there back to the text."""
    reviewing = bench.reviewing
    if reviewing.active and reviewing.document is None:
        reviewing.leave()
        return
    _refuse_annotators(bench)
    reviewing.start()


def _adjudicate(bench: Bench) -> None:
    reviewing, document = bench.reviewing, bench.session.shown.id
    if reviewing.document == document:
        reviewing.leave()
        return
    _refuse_annotators(bench)
    reviewing.adjudicate(document)


def _on_this(bench: Bench) -> None:
    """The cases of the surface, type and so on that is in hand: those of the document in hand first."""
    _refuse_annotators(bench)
    bench.reviewing.start(CaseFilter(document=bench.session.shown.id))


def _number(bench: Bench, number: int) -> None:
    if bench.reviewing.choosing:
        bench.cards.give_reason(number)
    else:
        bench.reviewing.take(number)


def _retype(bench: Bench) -> None:
    """Wait for a type's key; what stands there is then of this type."""
    reviewing = bench.reviewing
    if reviewing.held_annotation is None:
        raise UsageError("nothing_selected")
    prompt = translate("Review", "Which type is it? Press its key, or Space to choose; Esc leaves.")
    bench.next_type.wait(prompt, reviewing.correct)


def _choose_type(bench: Bench) -> None:
    title = translate("Types", "Choose a Type")
    choose_type(bench, title, translate("Types", "Which type?"), bench.next_type.take)


def _move_edge(bench: Bench, *, closing: bool, forwards: bool, by_word: bool) -> None:
    reviewing = bench.reviewing
    about = reviewing.held_annotation
    if about is None:
        raise UsageError("nothing_selected")
    before = reviewing.draft or about.fragments
    mover = bench.view.with_edge if reviewing.document is not None else bench.review.text.with_edge
    reviewing.set_draft(mover(before, closing=closing, forwards=forwards, by_word=by_word))


def _back_out(bench: Bench) -> None:
    """Out of the innermost: the reasons, moved edges, review."""
    reviewing = bench.reviewing
    about = reviewing.held_annotation
    if reviewing.choosing:
        reviewing.choose_reason(choosing=False)
    elif reviewing.draft is not None and about is not None:
        reviewing.set_draft(about.fragments)
    else:
        reviewing.leave()
        bench.page.setFocus()


def _hide_names(bench: Bench) -> None:
    project = bench.session.opened
    _refuse_annotators(bench)
    bench.session.do(hide_names, project, hidden=not names_hidden(project))


def _reviews(bench: Bench) -> bool:
    return bench.reviewing.active and not bench.next_type.waiting


def _has_case(bench: Bench) -> bool:
    """With text selected during adjudication the keys of types mean what they always mean."""
    reviewing = bench.reviewing
    tags = reviewing.document is not None and reviewing.draft is None and bench.selection is not None
    return _reviews(bench) and reviewing.current is not None and not tags


def _has_tag(bench: Bench) -> bool:
    return _has_case(bench) and bench.reviewing.held_annotation is not None


def _has_suggestion(bench: Bench) -> bool:
    current = bench.reviewing.current
    return _has_tag(bench) and current is not None and current.suggested is not None


def _has_number(bench: Bench, number: int) -> bool:
    return _has_case(bench) and (bench.reviewing.choosing or number < len(bench.reviewing.ways))


def _is_compared(bench: Bench) -> bool:
    project, document = bench.session.project, bench.session.document
    return project is not None and document is not None and bool(verdicts.participants(project, document.id))


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
        id="review.queue",
        title=QT_TRANSLATE_NOOP("Command", "Review Queue"),
        tip=QT_TRANSLATE_NOOP("Command", "Go through what needs a decision in the whole project, one key a verdict"),
        keys=("F9",),
        menu="review",
        run=_start,
        when=lambda bench: bench.has_project,
        checked=lambda bench: bench.reviewing.active and bench.reviewing.document is None,
    ),
    Command(
        id="review.document",
        title=QT_TRANSLATE_NOOP("Command", "Review Cases of This Document"),
        menu="review",
        run=_on_this,
        when=lambda bench: bench.has_document,
    ),
    Command(
        id="review.adjudicate",
        title=QT_TRANSLATE_NOOP("Command", "Adjudicate Document"),
        tip=QT_TRANSLATE_NOOP("Command", "Show everybody's tags side by side and go from difference to difference"),
        keys=("Shift+F9",),
        menu="review",
        run=_adjudicate,
        when=_is_compared,
        checked=lambda bench: bench.reviewing.document is not None,
    ),
    *(
        Command[Bench](
            id=f"review.take.{number}",
            title=QT_TRANSLATE_NOOP("Command", "Take This One"),
            keys=(str(number),),
            scope=Scope.PAGE,
            within=WITHIN,
            run=partial(_number, number=number - 1),
            when=partial(_has_number, number=number - 1),
        )
        for number in range(1, 10)
    ),
    Command(
        id="review.accept",
        title=QT_TRANSLATE_NOOP("Command", "Accept"),
        tip=QT_TRANSLATE_NOOP("Command", "Accept what is marked, with its edges as they were moved, and go on"),
        keys=("A",),
        scope=Scope.PAGE,
        within=WITHIN,
        menu="review",
        group=1,
        run=lambda bench: bench.reviewing.accept(),
        when=_has_case,
    ),
    Command(
        id="review.reject",
        title=QT_TRANSLATE_NOOP("Command", "Reject"),
        tip=QT_TRANSLATE_NOOP("Command", "Return what is marked to its author, with a reason"),
        keys=("X",),
        scope=Scope.PAGE,
        within=WITHIN,
        menu="review",
        group=1,
        run=lambda bench: bench.reviewing.choose_reason(),
        when=_has_tag,
    ),
    Command(
        id="review.retype",
        title=QT_TRANSLATE_NOOP("Command", "Of Another Type"),
        tip=QT_TRANSLATE_NOOP("Command", "The type named next stands there, in place of what people set"),
        keys=("T",),
        scope=Scope.PAGE,
        within=WITHIN,
        menu="review",
        group=1,
        run=_retype,
        when=_has_tag,
    ),
    Command(
        id="review.suggested",
        title=QT_TRANSLATE_NOOP("Command", "Take What Is Suggested"),
        tip=QT_TRANSLATE_NOOP("Command", "What the suggester says stands there, in place of what people set"),
        keys=("S",),
        scope=Scope.PAGE,
        within=WITHIN,
        menu="review",
        group=1,
        run=lambda bench: bench.reviewing.take_suggested(),
        when=_has_suggestion,
    ),
    Command(
        id="review.choose_type",
        title=QT_TRANSLATE_NOOP("Command", "Name the Type"),
        keys=("Space",),
        scope=Scope.PAGE,
        within="review_type",
        run=_choose_type,
        when=lambda bench: bench.reviewing.active and bench.next_type.waiting,
    ),
    Command(
        id="review.ask",
        title=QT_TRANSLATE_NOOP("Command", "Ask the Author"),
        keys=("?",),
        scope=Scope.PAGE,
        within=WITHIN,
        menu="review",
        group=1,
        run=lambda bench: bench.cards.write(asking=True),
        when=_has_tag,
    ),
    Command(
        id="review.comment",
        title=QT_TRANSLATE_NOOP("Command", "Comment"),
        keys=("C",),
        scope=Scope.PAGE,
        within=WITHIN,
        menu="review",
        group=1,
        run=lambda bench: bench.cards.write(asking=False),
        when=_has_tag,
    ),
    Command(
        id="review.next",
        title=QT_TRANSLATE_NOOP("Command", "Next Case"),
        keys=("Return",),
        scope=Scope.PAGE,
        within=WITHIN,
        menu="review",
        group=2,
        run=lambda bench: bench.reviewing.go_on(),
        when=_has_case,
    ),
    Command(
        id="review.back",
        title=QT_TRANSLATE_NOOP("Command", "Case Before"),
        keys=("Backspace",),
        scope=Scope.PAGE,
        within=WITHIN,
        menu="review",
        group=2,
        run=lambda bench: bench.reviewing.go_back(),
        when=_reviews,
    ),
    Command(
        id="review.way_down",
        title=QT_TRANSLATE_NOOP("Command", "Mark the Next Way"),
        keys=("Down",),
        scope=Scope.PAGE,
        within=WITHIN,
        run=lambda bench: bench.reviewing.hold(bench.reviewing.held + 1),
        when=_has_case,
    ),
    Command(
        id="review.way_up",
        title=QT_TRANSLATE_NOOP("Command", "Mark the Way Before"),
        keys=("Up",),
        scope=Scope.PAGE,
        within=WITHIN,
        run=lambda bench: bench.reviewing.hold(bench.reviewing.held - 1),
        when=_has_case,
    ),
    Command(
        id="review.leave",
        title=QT_TRANSLATE_NOOP("Command", "Leave"),
        keys=("Esc",),
        scope=Scope.PAGE,
        within=WITHIN,
        run=_back_out,
        when=_reviews,
    ),
    *(
        Command[Bench](
            id=f"review.edge.{name}",
            title=title,
            keys=(key,),
            scope=Scope.PAGE,
            within=WITHIN,
            run=partial(
                _move_edge,
                closing=name.startswith("end"),
                forwards=name.startswith(("start_in", "end_out")),
                by_word=name.endswith("word"),
            ),
            when=_has_tag,
            repeats=True,
        )
        for name, key, title in _EDGES
    ),
    Command(
        id="review.hide_names",
        title=QT_TRANSLATE_NOOP("Command", "Hide Names Until the Verdict"),
        tip=QT_TRANSLATE_NOOP("Command", "In this project reviewers see who has tagged only once they have decided"),
        menu="review",
        group=4,
        run=_hide_names,
        when=lambda bench: bench.has_project,
        barred=barred(Right.CHANGE_SETTINGS),
        checked=lambda bench: bench.session.project is not None and names_hidden(bench.session.project),
    ),
)
