"""Commands on all suggestions of one surface and type: accept or reject them here, and then in all documents."""

from collections.abc import Sequence
from functools import partial

from annotator.edits import suggestions
from annotator.edits.found import Tagged
from annotator.model.query import Query, Words
from annotator.model.suggestion import Suggestion
from annotator.ui.actions.bulk import how_to_leave_out, label_of, refused_sentence, shown_surface, tagged_sentence
from annotator.ui.commands import Command
from annotator.ui.dialogs.rejected import RejectedDialog
from annotator.ui.dialogs.suggesters import SuggestersDialog
from annotator.ui.dialogs.tag_found import TagFoundDialog
from annotator.ui.i18n import QT_TRANSLATE_NOOP, translate
from annotator.ui.keys import Scope, native
from annotator.ui.searching.tagging_found import Chosen, TaggingFound
from annotator.ui.tagging.question import Proposal
from annotator.ui.workbench import Workbench

Bench = Workbench

ACCEPT, REJECT = "suggestion.accept_all", "suggestion.reject_all"


def _accept_all(bench: Bench) -> None:
    """Ask whether all suggestions like the one in hand are right; asked again, it looks in all documents."""
    suggestion = bench.suggested
    if bench.question.widen(ACCEPT) or suggestion is None:
        return
    alike = bench.suggestions.alike(suggestion)

    def sentence(count: int) -> str:
        told = translate("Gesture", "“{surface}” as {type}: {count}. Enter accepts them; {key} looks in all documents.")
        return _told(bench, told, ACCEPT, suggestion, count)

    def apply(ticked: Sequence[int]) -> None:
        session, chosen = bench.session, [alike[number] for number in ticked]
        if session.do(suggestions.accept_all, session.opened, session.shown.id, chosen):
            bench.services.notify.status(tagged_sentence(bench, suggestion.type, len(chosen)))

    spans = [each.span for each in alike]
    bench.question.ask(Proposal(ACCEPT, sentence, spans, apply, partial(_preview, bench, suggestion)))


def _reject_all(bench: Bench) -> None:
    """Ask whether all suggestions like the one in hand are wrong; asked again, it is for all documents and for good."""
    suggestion = bench.suggested
    if bench.question.widen(REJECT) or suggestion is None:
        return
    alike = bench.suggestions.alike(suggestion)

    def sentence(count: int) -> str:
        told = translate("Gesture", "“{surface}” as {type}: {count}. Enter rejects them; {key} does in all documents.")
        return _told(bench, told, REJECT, suggestion, count)

    def apply(ticked: Sequence[int]) -> None:
        session, chosen = bench.session, [alike[number] for number in ticked]
        if session.do(suggestions.reject_all, session.opened, session.shown.id, chosen):
            bench.services.notify.status(_rejected_sentence(bench, suggestion, len(chosen)))

    spans = [each.span for each in alike]
    everywhere = Proposal(
        REJECT, partial(_refuse_sentence, bench, suggestion), spans, lambda _: _refuse(bench, suggestion)
    )
    bench.question.ask(Proposal(REJECT, sentence, spans, apply, partial(bench.question.ask, everywhere)))


def _told(bench: Bench, sentence: str, command: str, suggestion: Suggestion, count: int) -> str:
    key = native(next(iter(bench.table.keymap.keys(bench.table[command])), ""))
    surface, label = shown_surface(bench, suggestion.fragments), label_of(bench, suggestion.type)
    return f"{sentence.format(surface=surface, type=label, count=count, key=key)} {how_to_leave_out()}"


def _rejected_sentence(bench: Bench, suggestion: Suggestion, count: int) -> str:
    told = translate("Gesture", "Rejected as {type}: {count}.")
    return told.format(type=label_of(bench, suggestion.type), count=count)


def _refuse_sentence(bench: Bench, suggestion: Suggestion, _count: int) -> str:
    told = translate(
        "Gesture", "Enter has “{surface}” suggested as {type} no more, in any document; Esc leaves it as it is."
    )
    surface, label = shown_surface(bench, suggestion.fragments), label_of(bench, suggestion.type)
    return told.format(surface=surface, type=label)


def _refuse(bench: Bench, suggestion: Suggestion) -> None:
    session = bench.session
    session.do(suggestions.refuse, session.opened, bench.view.read(suggestion.fragments), suggestion.type)


def _preview(bench: Bench, suggestion: Suggestion) -> None:
    """Show where the surface stands in all documents; what is only a part of a longer word is not ticked."""
    bench.question.leave()
    query = Query((Words(bench.view.read(suggestion.fragments), quoted=True),))
    tasks, label = bench.services.tasks, label_of(bench, suggestion.type)
    dialog = TagFoundDialog(bench.session, tasks, query, suggestion.type, label, bench.window, of_words=True)
    dialog.chosen.connect(partial(_tag, bench, suggestion))
    dialog.open()


def _tag(bench: Bench, suggestion: Suggestion, chosen: Chosen) -> None:
    tagging = TaggingFound(bench.session, bench.services.tasks, bench.window)
    tagging.finished.connect(partial(_tell_tagged, bench, suggestion))
    tagging.start(chosen, suggestion.type, suggestion)


def _tell_tagged(bench: Bench, suggestion: Suggestion, tagged: Tagged) -> None:
    parts = [tagged_sentence(bench, suggestion.type, tagged.annotations), *refused_sentence(tagged.refused)]
    bench.services.notify.status(" ".join(parts))


def _show_rejected(bench: Bench) -> None:
    dialog = RejectedDialog(bench.session, bench.services.language, bench.window)
    dialog.wanted.connect(bench.view.reveal)
    dialog.open()


def _show_suggesters(bench: Bench) -> None:
    SuggestersDialog(bench.session, bench.learning, bench.services.language, bench.window).open()


def _has_suggestion(bench: Bench) -> bool:
    return bench.suggested is not None


def _has_project(bench: Bench) -> bool:
    return bench.has_project


COMMANDS: tuple[Command[Bench], ...] = (
    Command(
        id=ACCEPT,
        title=QT_TRANSLATE_NOOP("Command", "Accept All of This Surface"),
        tip=QT_TRANSLATE_NOOP("Command", "All suggestions of these words and this type; again, in all documents"),
        keys=("Shift+Return",),
        scope=Scope.PAGE,
        within="suggestion",
        menu="annotation",
        group=0,
        run=_accept_all,
        when=_has_suggestion,
    ),
    Command(
        id=REJECT,
        title=QT_TRANSLATE_NOOP("Command", "Reject All of This Surface"),
        tip=QT_TRANSLATE_NOOP("Command", "All suggestions of these words and this type; again, in all documents"),
        keys=("Shift+Backspace",),
        scope=Scope.PAGE,
        within="suggestion",
        menu="annotation",
        group=0,
        run=_reject_all,
        when=_has_suggestion,
    ),
    Command(
        id="suggestion.rejected",
        title=QT_TRANSLATE_NOOP("Command", "Rejected Suggestions…"),
        tip=QT_TRANSLATE_NOOP("Command", "List what you rejected, and have it suggested again"),
        keys=("Alt+Backspace",),
        menu="annotation",
        group=5,
        run=_show_rejected,
        when=_has_project,
    ),
    Command(
        id="suggesters.show",
        title=QT_TRANSLATE_NOOP("Command", "Suggesters…"),
        tip=QT_TRANSLATE_NOOP("Command", "How often each was right, and which are shown"),
        keys=("Alt+S",),
        menu="annotation",
        group=5,
        run=_show_suggesters,
        when=_has_project,
    ),
)
