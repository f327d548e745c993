"""Tells what an import brought: in the status line, and in a dialog where something could not be read."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from annotator.model.document import Document, Source
from annotator.ui.i18n import translate
from annotator.ui.intake import Outcome
from annotator.ui.notify import Notify
from annotator.ui.sentences import advice, sentence

_AT_ONCE = 5
"""So many reasons stand in the dialog itself; more are folded away."""
_LISTED = 1_000


def tell(outcome: Outcome, notify: Notify, parent: QWidget) -> None:
    """Say how many documents came, and list what did not and why."""
    pasted = next((twin for source, twin in outcome.imported.duplicates if not source.name), None)
    if pasted is not None:
        notify.status(
            translate("Import", "The project has this text already: “{title}”.").format(title=pasted.title),
        )
        return
    summary = _summary(outcome)
    notify.status(summary)
    reasons = _reasons(outcome)
    if reasons:
        _show(parent, summary, _consequence(outcome), reasons, serious=bool(outcome.failed))


def _show(parent: QWidget, summary: str, consequence: str, reasons: list[str], *, serious: bool) -> None:
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning if serious else QMessageBox.Icon.Information)
    box.setWindowTitle(translate("Import", "Import"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(summary)
    if len(reasons) <= _AT_ONCE:
        box.setInformativeText("\n\n".join([*reasons, consequence]))
    else:
        box.setInformativeText(consequence)
        box.setDetailedText("\n".join(_shortened(reasons)))
    box.open()


def _summary(outcome: Outcome) -> str:
    number = QLocale()
    parts = [translate("Import", "Imported: {n}").format(n=number.toString(len(outcome.imported.added)))]
    if outcome.imported.duplicates:
        there = number.toString(len(outcome.imported.duplicates))
        parts.append(translate("Import", "there already: {n}").format(n=there))
    if outcome.failed:
        parts.append(translate("Import", "not readable: {n}").format(n=number.toString(len(outcome.failed))))
    if outcome.stopped:
        parts.append(translate("Import", "stopped before the end"))
    return " · ".join(parts)


def _consequence(outcome: Outcome) -> str:
    if not outcome.imported.added:
        return translate("Import", "Nothing was added to the project.")
    return translate("Import", "Everything else is in the project. Undo takes the whole import back.")


def _reasons(outcome: Outcome) -> list[str]:
    failed = [" ".join(filter(None, (sentence(error), advice(error)))) for error in outcome.failed]
    return failed + [_duplicate(source, twin) for source, twin in outcome.imported.duplicates]


def _duplicate(source: Source, twin: Document) -> str:
    return translate("Import", "{name}: the same text as “{title}”").format(name=source.name, title=twin.title)


def _shortened(reasons: list[str]) -> list[str]:
    more = len(reasons) - _LISTED
    if more <= 0:
        return reasons
    return [*reasons[:_LISTED], translate("Import", "… and {n} more").format(n=QLocale().toString(more))]
