"""Tells what an import brought: in the status line, and in a dialog where something could not be read."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from annotator.ui.i18n import translate
from annotator.ui.intake import Outcome
from annotator.ui.notify import Notify
from annotator.ui.sentences import sentence

_LISTED = 200


def tell(outcome: Outcome, notify: Notify, parent: QWidget) -> None:
    """Say how many documents came, and list what did not and why."""
    summary = _summary(outcome)
    notify.status(summary)
    if not outcome.failed and not outcome.imported.duplicates:
        return
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning if outcome.failed else QMessageBox.Icon.Information)
    box.setWindowTitle(translate("Import", "Import"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(summary)
    box.setInformativeText(translate("Import", "Everything else is in the project. Undo takes the whole import back."))
    box.setDetailedText("\n".join(_reasons(outcome)))
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


def _reasons(outcome: Outcome) -> list[str]:
    failed = [sentence(error) for error in outcome.failed[:_LISTED]]
    there = [
        translate("Import", "{name}: the same text as “{title}”").format(name=source.name, title=document.title)
        for source, document in outcome.imported.duplicates[:_LISTED]
    ]
    return failed + there
