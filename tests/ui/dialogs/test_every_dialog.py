"""Every dialog and every state of the window, in every language: nothing cut off, nothing left in English."""

import json
import re
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFontDatabase, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QFileDialog, QStackedWidget, QWidget
from visible_text import access_titles, cut_off, doubled_access_keys, is_english, texts
from visitor import Visitor

from annotator.edits import reviewing, searches
from annotator.errors import StorageError
from annotator.model.case import CaseFilter
from annotator.model.ids import TypeId
from annotator.model.schema_file import shipped
from annotator.model.span import Span
from annotator.store.documents import documents
from annotator.ui.actions import projects, tagging
from annotator.ui.actions.imports import import_work
from annotator.ui.dialogs.crash import CrashDialog
from annotator.ui.dialogs.import_documents import ImportDialog
from annotator.ui.dialogs.shortcuts import ShortcutsDialog
from annotator.ui.dialogs.tag_found import TagFoundDialog
from annotator.ui.i18n import ENGLISH, LANGUAGES
from annotator.ui.workbench import Workbench

Start = Callable[[str, int, Callable[[Visitor], object]], None]

OPENS_A_BAR = "find.open"
WITHOUT_DOTS = ("program.about",)
"""Commands that open a dialog although their title does not end in dots: it asks for nothing."""

SAME_IN_CHINESE = re.compile(
    r"Annotator|Annotator \d\S*\nPython .*|English|Unicode \(UTF-8\)"
    r"|(<span>)?(/[^ /]+)+(</span>)?|text|title|url",
    re.DOTALL,
)

TEXT = "成都市政府宣布投資8億元,覆蓋1000余家企業。\r\n\r\n“四川”也在其列,四川同比增长46.2%。"

VALUE = {"start": 0, "end": 3, "text": "成都市", "labels": ["城市"]}
FOREIGN = [{"data": {"text": TEXT}, "annotations": [{"result": [{"id": "a", "type": "labels", "value": VALUE}]}]}]
"""What Label Studio would export."""


class Review:
    """What was found wrong in one language, with the place where it stands."""

    def __init__(self, language: str, *, dialogs_only: bool = False) -> None:
        self._language = language
        self._dialogs_only = dialogs_only
        self.problems: list[str] = []
        self.seen: set[str] = set()

    def look(self, place: str, window: QWidget) -> None:
        """Note what is wrong with a window, on each page that it has."""
        if self._dialogs_only and not isinstance(window, QDialog):
            return
        self.seen.add(place)
        pages = window.findChildren(QStackedWidget) if isinstance(window, QDialog) else []
        if not pages:
            self._look_once(place, window)
        for page in range(pages[0].count() if pages else 0):
            pages[0].setCurrentIndex(page)
            QApplication.processEvents()
            self._look_once(f"{place} {page + 1}", window)

    def look_at_menu(self, place: str, actions: Sequence[QAction]) -> None:
        """The same for a menu."""
        self._note(place, self._left_in_english(text for each in actions for text in (each.text(), each.toolTip())))
        self._note_access_keys(place, (each.text() for each in actions))

    def _look_once(self, place: str, window: QWidget) -> None:
        if isinstance(window, QFileDialog):
            self._note(place, self._left_in_english([window.windowTitle(), *window.nameFilters()]))
            return
        self._note(place, cut_off(window))
        self._note(place, self._left_in_english(texts(window)))
        self._note_access_keys(place, access_titles(window))

    def _note_access_keys(self, place: str, titles: Iterable[str]) -> None:
        self._note(place, [f"two have the access key {key}" for key in doubled_access_keys(titles)])

    def _left_in_english(self, found: Iterable[str]) -> list[str]:
        if self._language == ENGLISH:
            return []
        left = [text for text in found if is_english(text) and not SAME_IN_CHINESE.fullmatch(text)]
        names = {*QFontDatabase.families(), *(each.help_in(self._language) for each in shipped().attributes)}
        return [f"“{text}” is English" for text in left if text not in names]

    def _note(self, place: str, problems: list[str]) -> None:
        self.problems += [f"{place}: {problem}" for problem in problems]


def visit_window(visitor: Visitor, review: Review, folder: Path) -> None:
    """No project, one without documents, one with a text and an annotation in hand; all menus."""
    window = visitor.window
    review.look("welcome", window)
    window.session.create(folder / "项目.anno", shipped(), "李波")
    visitor.rest()
    review.look("empty project", window)
    QGuiApplication.clipboard().setText(TEXT)
    (folder / "一.txt").write_text(TEXT, encoding="utf-8")
    window.intake.start([folder / "一.txt"])
    visitor.rest()
    review.look("document", window)
    start = TEXT.index("8億元")
    window.page.select((Span(start, start + 3),))
    tagging.tag(window.bench, TypeId("fig.money"))
    visitor.rest()
    review.look("annotation in hand", window)
    window.table.refresh()
    review.look_at_menu("menu bar", window.menuBar().actions())
    for menu in window.table.menus:
        review.look_at_menu(f"menu {menu.id}", window.table.made_menu(menu.id).actions())
    window.session.close()
    visitor.rest()
    review.look("welcome with recent projects", window)
    window.open(folder / "项目.anno")
    visitor.rest()


def visit_states(visitor: Visitor, review: Review) -> None:
    """What the foot of the window says while keys mean something else."""
    window = visitor.window
    start = TEXT.index("四川")
    window.page.select((Span(start, start + 2),))
    for id in ("all.ent.gpe", "gesture.relabel", "gesture.sticky", "gesture.hints"):
        visitor.run(id)
        visitor.rest()
        review.look(id, window)
        QTest.keyClick(window.page, Qt.Key.Key_Escape)
        visitor.rest()


def visit_search(visitor: Visitor, review: Review) -> None:
    """The list of what was found, what is said of it, and what can be done with all of it."""
    window = visitor.window
    panel, session = window.bench.documents, window.session
    session.do(searches.save, session.opened, "四川", "四川 类型:GPE")
    for typed in ("类型:没有 ", "没有这样的", "sc", "四川"):
        panel.look_for(typed)
        visitor.rest()
        review.look(f"search {typed}", window)
    for kind in ("filter", "saved"):
        commands = [command.id for command in window.table.commands if command.id.startswith(f"{kind}.")]
        review.look_at_menu(kind, [window.table.action(id) for id in commands])


def visit_review(visitor: Visitor, review: Review) -> None:
    """The queue with a case and its reasons, what is written there, the adjudication, and what came back."""
    window = visitor.window
    session = window.session
    tag = next(iter(session.annotations.values()))
    session.do(reviewing.send_back, session.opened, [tag.id], "guideline:1", "见指南")
    window.bench.queueing.start()
    visitor.rest()
    visitor.run("review.for_me")
    review.look("what came back", window)
    window.bench.returned.leave()
    window.bench.reviewing.start(CaseFilter(state=None))
    review.look("review queue", window)
    visitor.run("review.reject")
    review.look("reasons", window)
    window.bench.reviewing.choose_reason(choosing=False)
    visitor.run("review.comment")
    review.look("comment", window)
    window.bench.reviewing.leave()
    visitor.run("review.adjudicate")
    review.look("adjudication", window)
    visitor.meet(partial(visitor.run, "review.trust"), partial(review.look, "whom to trust"))
    window.bench.reviewing.leave()


def visit_dialogs_of_commands(visitor: Visitor, review: Review) -> None:
    """Whatever a command opens: by their dots they say that they do."""
    visitor.run(OPENS_A_BAR)
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "46.2")
    visitor.rest()
    review.look("find bar", visitor.window)
    asking = [command.id for command in visitor.window.table.commands if command.title.endswith("…")]
    for id in (*(id for id in asking if id != OPENS_A_BAR), *WITHOUT_DOTS):
        visitor.meet(partial(visitor.run, id), partial(review.look, id))


def visit_other_dialogs(visitor: Visitor, review: Review, folder: Path) -> None:
    """What comes by itself, or after another dialog."""
    window = visitor.window
    (folder / "二.txt").write_text("武汉。" * 400, encoding="gb18030")
    (folder / "三.jsonl").write_text('{"text": "一。", "title": "题"}\n{"text": ', encoding="utf-8")
    (folder / "四.pdf").write_bytes(b"%PDF-1.7 \x00\xff")
    dropped = sorted(folder.glob("[一二三四].*"))

    def accept(dialog: QDialog) -> None:
        assert isinstance(dialog, ImportDialog)
        review.look("import", dialog)
        dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()

    def take_key(dialog: QDialog) -> None:
        assert isinstance(dialog, ShortcutsDialog)
        cast(ShortcutsDialog[Workbench], dialog).choose("document.finish")
        review.look("shortcut taken", cast(QDialog, dialog))

    query, tasks = window.bench.documents.searching.query, window.bench.services.tasks
    preview = TagFoundDialog(window.session, tasks, query, TypeId("ent.gpe"), "地名", window)
    visitor.meet(preview.open, partial(review.look, "tag results"))
    visitor.meet(lambda: projects.take_dropped(window.bench, dropped), accept)
    visitor.meet(visitor.rest, partial(review.look, "imported"))
    (folder / "表.csv").write_text("编号,说明\n1,成都位于四川，是西部的中心城市。\n", encoding="utf-8")
    dropped_table = [folder / "表.csv"]
    visitor.meet(lambda: projects.take_dropped(window.bench, dropped_table), partial(review.look, "import a table"))
    foreign = folder / "五.json"
    foreign.write_text(json.dumps(FOREIGN), encoding="utf-8")
    visitor.meet(partial(import_work, window.bench, [foreign]), partial(review.look, "import annotations"))
    table = folder / "六.csv"
    [document, *_] = documents(window.session.opened)
    table.write_text(f"doc_id,type,start,end,text\n{document.uid},GPE,0,1,乱\n", encoding="utf-8")
    visitor.meet(partial(import_work, window.bench, [table]), partial(review.look, "import a table"))
    full = StorageError("disk_full", path=folder / "项目.anno")
    visitor.meet(lambda: window.bench.services.notify.error(full), partial(review.look, "storage error"))
    report = folder / "report.txt"
    report.write_text("Traceback\n" * 40, encoding="utf-8")
    visitor.meet(lambda: CrashDialog(report, window).open(), partial(review.look, "crash"))
    keymap = window.table.keymap
    keymap.choose(window.table["document.finish"], ["Ctrl+Z"])
    visitor.meet(partial(visitor.run, "program.shortcuts"), take_key)


def visit_all(review: Review, folder: Path, visitor: Visitor) -> None:
    """Everything there is to see."""
    visit_window(visitor, review, folder)
    visit_states(visitor, review)
    visit_search(visitor, review)
    visit_dialogs_of_commands(visitor, review)
    visit_review(visitor, review)
    visit_other_dialogs(visitor, review, folder)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off_or_left_in_english(start: Start, tmp_path: Path, language: str) -> None:
    review = Review(language)
    start(language, 100, partial(visit_all, review, tmp_path))
    assert not review.problems, "\n".join(review.problems)
    assert len(review.seen) > 20


@pytest.mark.parametrize("language", [ENGLISH, "zh_CN"])
def test_dialogs_have_room_for_larger_letters(start: Start, tmp_path: Path, language: str) -> None:
    review = Review(language, dialogs_only=True)
    start(language, 150, partial(visit_all, review, tmp_path))
    assert not review.problems, "\n".join(review.problems)
