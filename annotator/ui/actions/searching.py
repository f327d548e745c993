"""Commands of the search in the project: what to look for, from hit to hit, searches that are kept."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QInputDialog

from annotator.edits import searches
from annotator.edits.found import Tagged
from annotator.errors import UsageError
from annotator.model.changes import Changes, Kind
from annotator.model.ids import TypeId
from annotator.model.span import Span
from annotator.store.searches import SavedSearch, saved
from annotator.store.searching.places import Hit
from annotator.ui.actions.bulk import label_of, refused_sentence, tagged_sentence
from annotator.ui.commands import Command
from annotator.ui.dialogs.saved_searches import SavedSearchesDialog
from annotator.ui.dialogs.tag_found import TagFoundDialog
from annotator.ui.i18n import QT_TRANSLATE_NOOP, translate
from annotator.ui.panels.search_field import quoted
from annotator.ui.searching.tagging_found import Chosen, TaggingFound
from annotator.ui.tagging.type_choice import choose_type
from annotator.ui.workbench import Workbench

Bench = Workbench

_LONGEST = 60
"""A longer selection is hardly what somebody wants to look for."""
_NAME_WIDTH = 26
"""Heights of a letter in which most names can be seen whole while they are typed."""

FILTERS: tuple[tuple[str, str, str], ...] = (
    ("type", QT_TRANSLATE_NOOP("Command", "Search by Type"), QT_TRANSLATE_NOOP("Filter", "type:")),
    ("surface", QT_TRANSLATE_NOOP("Command", "Search What Is Tagged"), QT_TRANSLATE_NOOP("Filter", "surface:")),
    ("value", QT_TRANSLATE_NOOP("Command", "Search by Amount"), QT_TRANSLATE_NOOP("Filter", "value>=")),
    ("author", QT_TRANSLATE_NOOP("Command", "Search by Author"), QT_TRANSLATE_NOOP("Filter", "author:")),
    ("state", QT_TRANSLATE_NOOP("Command", "Search by State"), QT_TRANSLATE_NOOP("Filter", "state:")),
    ("title", QT_TRANSLATE_NOOP("Command", "Search the Titles"), QT_TRANSLATE_NOOP("Filter", "title:")),
)
"""What documents and annotations can be filtered by: id, title, and the beginning that is put into the field.

A translation of the beginning has to be a word of `annotator.model.query.WORDS`, with the same sign behind it.
"""


def show_hit(bench: Bench, hit: Hit) -> None:
    """Show a hit of the document in hand on the page: an annotation in hand, anything else selected."""
    if hit.annotation is not None and hit.annotation in bench.session.annotations:
        bench.view.set_focus(hit.annotation)
        return
    span = Span(hit.start, hit.end)
    bench.view.select((span,))
    bench.view.reveal(span)


def connect(bench: Bench) -> None:
    """Tie the panel's search to the page, to its menus, and to the searches that are kept."""
    panel, session = bench.documents, bench.session
    panel.reached.connect(partial(show_hit, bench))
    panel.bar.offer(bench.table.action("search.tag_all"))
    panel.bar.filters_wanted.connect(partial(_show_menu, bench, tuple(f"filter.{id}" for id, _, _ in FILTERS)))
    panel.bar.saved_wanted.connect(partial(_show_saved, bench))
    session.project_changed.connect(partial(_put_saved, bench))
    session.changed.connect(partial(_on_changed, bench))


def _show_menu(bench: Bench, ids: Sequence[str | None], place: QPoint) -> None:
    bench.table.menu(ids, bench.window).exec(place)


def _show_saved(bench: Bench, place: QPoint) -> None:
    kept = [command.id for command in bench.table.commands if command.id.startswith("saved.")]
    _show_menu(bench, (*kept, None, "search.save", "search.saved"), place)


def _put_saved(bench: Bench) -> None:
    bench.table.put("saved.", _saved_commands(bench))


def _on_changed(bench: Bench, changes: Changes) -> None:
    if Kind.SAVED_SEARCH in changes:
        _put_saved(bench)


def _go(bench: Bench, step: int) -> None:
    if not bench.documents.go(step):
        raise UsageError("no_hit_further")


def _search_this(bench: Bench) -> None:
    """Look in all documents for what is selected, or for the annotation in hand."""
    bench.documents.show()
    bench.documents.look_for(quoted(_this(bench)))


def _this(bench: Bench) -> str:
    """What is selected or in hand, where that is in one piece and short."""
    selection, in_hand = bench.selection, bench.in_hand
    fragments = selection or (in_hand.fragments if in_hand is not None else ())
    words = " ".join(bench.view.read(fragments).split()) if len(fragments) == 1 else ""
    return words if len(words) <= _LONGEST else ""


def _filter(bench: Bench, beginning: str) -> None:
    bench.documents.show()
    bench.window.activateWindow()
    bench.documents.search.begin(translate("Filter", beginning))


def _save(bench: Bench) -> None:
    typed = bench.documents.bar.typed

    def save(name: str) -> None:
        bench.session.do(searches.save, bench.session.opened, name, typed)

    dialog = QInputDialog(bench.window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(translate("Search", "Save the Search"))
    dialog.setLabelText(translate("Search", "Name:"))
    dialog.setTextValue(typed)
    dialog.textValueSelected.connect(save)
    dialog.resize(_NAME_WIDTH * dialog.fontMetrics().height(), dialog.sizeHint().height())
    dialog.open()


def _tag_all(bench: Bench) -> None:
    """Ask for the type, by its key or a few letters of its name; then show what would be tagged."""
    prompt = translate("Search", "Tag all results ({count}) as…").format(count=bench.documents.searching.told_hits)
    choose_type(bench, translate("Search", "Tag All Results"), prompt, partial(_preview, bench))


def _preview(bench: Bench, type_: TypeId) -> None:
    query, label = bench.documents.searching.query, label_of(bench, type_)
    dialog = TagFoundDialog(bench.session, bench.services.tasks, query, type_, label, bench.window)
    dialog.chosen.connect(partial(_tag, bench, type_))
    dialog.open()


def _tag(bench: Bench, type_: TypeId, chosen: Chosen) -> None:
    tagging = TaggingFound(bench.session, bench.services.tasks, bench.window)
    tagging.finished.connect(partial(_tell_tagged, bench, type_))
    tagging.start(chosen, type_)


def _tell_tagged(bench: Bench, type_: TypeId, tagged: Tagged) -> None:
    parts = [tagged_sentence(bench, type_, tagged.annotations), *refused_sentence(tagged.refused)]
    bench.services.notify.status(" ".join(parts))


def _run_saved(bench: Bench, search: SavedSearch) -> None:
    bench.documents.show()
    bench.documents.look_for(search.query)
    bench.documents.search.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _saved_commands(bench: Bench) -> list[Command[Bench]]:
    """A command for each search that is kept in the project."""
    project = bench.session.project
    return [
        Command(
            id=f"saved.{each.id}",
            title=each.name.replace("&", "&&"),
            tip=each.query,
            menu="search",
            group=3,
            run=partial(_run_saved, search=each),
        )
        for each in (saved(project) if project is not None else ())
    ]


def _has_project(bench: Bench) -> bool:
    return bench.has_project


def _has_hits(bench: Bench) -> bool:
    return bench.documents.searching.hits > 0


COMMANDS: tuple[Command[Bench], ...] = (
    Command(
        id="search.this",
        title=QT_TRANSLATE_NOOP("Command", "Search the Documents for This"),
        tip=QT_TRANSLATE_NOOP("Command", "List all places in the project of what is selected or in hand"),
        keys=("Alt+F",),
        menu="search",
        run=_search_this,
        when=lambda bench: bool(_this(bench)),
    ),
    *(
        Command[Bench](
            id=id_,
            title=title,
            keys=keys,
            menu="search",
            group=1,
            run=partial(_go, step=step),
            when=_has_hits,
            repeats=True,
        )
        for id_, title, keys, step in (
            ("search.next", QT_TRANSLATE_NOOP("Command", "Next Hit in the Project"), ("F5",), 1),
            ("search.previous", QT_TRANSLATE_NOOP("Command", "Previous Hit in the Project"), ("Shift+F5",), -1),
        )
    ),
    *(
        Command[Bench](
            id=f"filter.{id_}",
            title=title,
            menu="search",
            group=2,
            run=partial(_filter, beginning=beginning),
            when=_has_project,
        )
        for id_, title, beginning in FILTERS
    ),
    Command(
        id="search.tag_all",
        title=QT_TRANSLATE_NOOP("Command", "Tag All Results…"),
        tip=QT_TRANSLATE_NOOP("Command", "Give all that was found one type, after a look at each place"),
        keys=("Alt+Shift+Return",),
        menu="search",
        group=1,
        icon="tag",
        run=_tag_all,
        when=_has_hits,
    ),
    Command(
        id="search.save",
        title=QT_TRANSLATE_NOOP("Command", "Save the Search…"),
        tip=QT_TRANSLATE_NOOP("Command", "Keep what is looked for under a name, in the project"),
        menu="search",
        group=4,
        run=_save,
        when=lambda bench: bool(bench.documents.searching.query),
    ),
    Command(
        id="search.saved",
        title=QT_TRANSLATE_NOOP("Command", "Saved Searches…"),
        tip=QT_TRANSLATE_NOOP("Command", "Rename or forget the searches that are kept in the project"),
        menu="search",
        group=4,
        run=lambda bench: SavedSearchesDialog(bench.session, bench.window).open(),
        when=lambda bench: bench.session.project is not None and bool(saved(bench.session.project)),
    ),
)
