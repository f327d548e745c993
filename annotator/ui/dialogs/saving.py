"""Asks for the name of a file that is to be written."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_where_to_save(parent: QWidget, title: str, proposed: Path, kind: str) -> Path | None:
    """The file that the person chose, with the ending of `proposed` where none was typed; None where nobody chose.

    Whether a file that is there may be replaced has been asked then, by its whole name.
    """
    dialog = QFileDialog(parent, title, str(proposed.parent), kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(proposed.suffix.removeprefix("."))
    dialog.selectFile(proposed.name)
    accepted = dialog.exec()
    chosen = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(chosen[0]) if accepted and chosen else None
