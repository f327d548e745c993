"""Commands of the search in the document: open it, go from hit to hit, tag all hits."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QLocale

from annotator.ui.actions.bulk import tag_places
from annotator.ui.commands import Command
from annotator.ui.i18n import QT_TRANSLATE_NOOP, translate
from annotator.ui.keys import Scope
from annotator.ui.tagging.type_choice import choose_type
from annotator.ui.workbench import Workbench

Bench = Workbench

_LONGEST = 60
"""A longer selection is hardly what somebody wants to look for."""


def _open(bench: Bench) -> None:
    """Look for what is selected, or for what was looked for last."""
    selected = bench.view.selected_text if bench.page.hasFocus() and len(bench.selection or ()) == 1 else ""
    usable = len(selected) <= _LONGEST and selected.isprintable()
    bench.find.wanted.emit(selected if usable else "")


def _go(bench: Bench, *, backwards: bool) -> None:
    if bench.find.query.typed:
        bench.find.go(backwards)
    else:
        _open(bench)


def _flip_regex(bench: Bench) -> None:
    bench.find.look_for(replace(bench.find.query, regex=not bench.find.query.regex))


def _tag_all(bench: Bench) -> None:
    """Ask for the type, by its key or a few letters of its name."""
    count = QLocale().toString(len(bench.find.hits))
    prompt = translate("Find", "Tag all hits ({count}) as…").format(count=count)
    choose_type(
        bench, translate("Find", "Tag All Hits"), prompt, lambda type_: tag_places(bench, type_, bench.find.hits)
    )


def _has_document(bench: Bench) -> bool:
    return bench.has_document


def _can_tag_all(bench: Bench) -> bool:
    find = bench.find
    return find.shown and bool(find.hits) and not find.more and not find.searching


def _can_close(bench: Bench) -> bool:
    in_hand = bench.selection is not None or bench.view.focus is not None
    return bench.find.shown and not in_hand


COMMANDS: tuple[Command[Bench], ...] = (
    Command(
        id="find.open",
        title=QT_TRANSLATE_NOOP("Command", "Find in the Document…"),
        tip=QT_TRANSLATE_NOOP("Command", "Simplified finds Traditional and the other way round; case does not matter"),
        keys=("Ctrl+F",),
        menu="edit",
        group=2,
        icon="search",
        run=_open,
        when=_has_document,
    ),
    *(
        Command[Bench](
            id=id_,
            title=title,
            keys=keys,
            menu="edit",
            group=2,
            icon=icon,
            run=partial(_go, backwards=backwards),
            when=_has_document,
            repeats=True,
        )
        for id_, title, keys, icon, backwards in (
            ("find.next", QT_TRANSLATE_NOOP("Command", "Next Hit"), ("F3", "Ctrl+G"), "next", False),
            (
                "find.previous",
                QT_TRANSLATE_NOOP("Command", "Previous Hit"),
                ("Shift+F3", "Ctrl+Shift+G"),
                "previous",
                True,
            ),
        )
    ),
    Command(
        id="find.regex",
        title=QT_TRANSLATE_NOOP("Command", "Find by a Regular Expression"),
        keys=("Alt+R",),
        menu="edit",
        group=2,
        icon="regex",
        run=_flip_regex,
        when=lambda bench: bench.find.shown,
        checked=lambda bench: bench.find.query.regex,
    ),
    Command(
        id="find.tag_all",
        title=QT_TRANSLATE_NOOP("Command", "Tag All Hits…"),
        tip=QT_TRANSLATE_NOOP("Command", "Give all hits of the search one type; what the schema forbids is left out"),
        keys=("Alt+Return",),
        menu="edit",
        group=2,
        run=_tag_all,
        when=_can_tag_all,
    ),
    Command(
        id="find.close",
        title=QT_TRANSLATE_NOOP("Command", "Close the Search"),
        keys=("Esc",),
        scope=Scope.PAGE,
        within="find",
        run=lambda bench: bench.find.end(),
        when=_can_close,
    ),
)
