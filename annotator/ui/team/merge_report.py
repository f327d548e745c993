"""What bundles have brought, or would, as a tree: each file with its people and its documents."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from annotator.model.arrival import OfDocument, Report, Tally
from annotator.model.changes import Kind
from annotator.model.ids import DocumentId, Uid
from annotator.store import documents
from annotator.store.project import Project
from annotator.store.uids import row_with
from annotator.team.merge import Prepared
from annotator.ui.i18n import translate
from annotator.ui.team.words import kind_word, state_word

_ROW = 1.7
"""Heights of a letter in a row."""
_LISTED = 500
"""Documents that are listed of a file."""


def fill(tree: QTreeWidget, project: Project, files: Iterable[tuple[Prepared, Report]]) -> None:
    """Show what each file has brought; its people are open, its documents are a key away."""
    tree.clear()
    for prepared, report in files:
        name = prepared.path.name
        file = _item(tree.invisibleRootItem(), f"{name}  ·  {prepared.person}" if prepared.person else name)
        file.setFirstColumnSpanned(True)
        for person, kinds in sorted(report.tallies.items()):
            row = _item(file, person)
            for kind, tally in kinds.items():
                _count(_item(row, kind_word(kind)), tally)
            row.setExpanded(True)
        if report.documents:
            _add_documents(file, project, report)
        for note in _notes(report):
            _item(file, note).setFirstColumnSpanned(True)
        file.setExpanded(True)


def _add_documents(file: QTreeWidgetItem, project: Project, report: Report) -> None:
    number = QLocale()
    head = _item(file, translate("Merge", "Documents with news: {n}").format(n=number.toString(len(report.documents))))
    for uid, of in list(report.documents.items())[:_LISTED]:
        title = _title(project, uid)
        for name in of.tallies:
            who = name if len(report.tallies) > 1 else ""
            row = _item(head, "  ·  ".join(filter(None, (who, _state(of, name), title))))
            row.setToolTip(0, title)
            _count(row, of.annotations(name))
    if len(report.documents) > _LISTED:
        more = translate("Merge", "and {n} more")
        _item(head, more.format(n=number.toString(len(report.documents) - _LISTED)))


def _title(project: Project, uid: Uid) -> str:
    id = row_with(project, Kind.DOCUMENT, uid)
    return "?" if id is None else documents.document(project, DocumentId(id)).title


def _state(of: OfDocument, person: str) -> str:
    state = of.states.get(person)
    return "" if state is None else state_word(state)


def _item(parent: QTreeWidgetItem, text: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem(parent, [text])
    item.setSizeHint(0, QSize(0, round(_ROW * QFontMetrics(item.font(0)).height())))
    return item


def _count(item: QTreeWidgetItem, tally: Tally) -> None:
    number = QLocale()
    for column, n in enumerate((tally.new, tally.changed, tally.gone, tally.same), start=1):
        item.setText(column, number.toString(n) if n else "–")
        item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def _notes(report: Report) -> Iterator[str]:
    number = QLocale()
    why = {
        "unknown": translate("Merge", "“{title}” is not in the project; work on it is left out."),
        "differs": translate("Merge", "“{title}” has another text here; work on it is left out."),
    }
    for each in report.told:
        yield why[each.reason].format(title=each.title)
    if report.schema:
        told = translate("Merge", "Done under version {version} of the schema. Brought under the one of here: {n}")
        yield told.format(version=report.schema, n=number.toString(report.carried))
    if report.held:
        told = translate("Merge", "Waiting, since they cannot stand beside what is here: {n}")
        yield told.format(n=number.toString(report.held))
