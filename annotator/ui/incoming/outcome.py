"""Tells what an import brought: in the status line, and in a dialog where something wants to be looked at."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from annotator.edits.own import shortened
from annotator.edits.versions import NewVersion
from annotator.model.document import Document, Source
from annotator.ui.i18n import translate
from annotator.ui.incoming.intake import Outcome
from annotator.ui.notify import Notify
from annotator.ui.sentences import advice, sentence

_AT_ONCE = 5
"""So many reasons stand in the dialog itself; more are folded away."""
_LISTED = 1_000
_SURFACES = 12
"""So many lost tags of a document are named."""


def tell(outcome: Outcome, notify: Notify, parent: QWidget) -> None:
    """Say how many documents came, and list what did not and why, and where tags were not carried over surely."""
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
        show_reasons(parent, summary, _consequence(outcome), reasons, serious=bool(outcome.failed))


def show_reasons(parent: QWidget, summary: str, consequence: str, reasons: list[str], *, serious: bool) -> None:
    """A dialog that says what came, and lists why the rest did not."""
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
    versions = outcome.imported.versions
    if versions:
        parts.append(translate("Import", "new versions: {n}").format(n=number.toString(len(versions))))
        kept = number.toString(sum(version.kept for version in versions))
        parts.append(translate("Import", "tags kept: {n}").format(n=kept))
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
    told = translate("Import", "Everything else is in the project. Undo takes the whole import back.")
    if any(version.unsure for version in outcome.imported.versions):
        confirm = translate("Import", "Tags to confirm are suggested in the text, and listed by “Tags to Confirm…”.")
        return f"{confirm} {told}"
    return told


def _reasons(outcome: Outcome) -> list[str]:
    failed = [" ".join(filter(None, (sentence(error), advice(error)))) for error in outcome.failed]
    versions = [_version(version) for version in outcome.imported.versions if version.unsure or version.lost]
    return [*failed, *versions, *(_duplicate(source, twin) for source, twin in outcome.imported.duplicates)]


def _version(version: NewVersion) -> str:
    number = QLocale()
    told = translate(
        "Import", "New version of “{title}”: tags kept: {kept}, to confirm: {unsure}, lost: {lost}"
    ).format(
        title=version.previous.title,
        kept=number.toString(version.kept),
        unsure=number.toString(version.unsure),
        lost=number.toString(len(version.lost)),
    )
    if not version.lost:
        return told
    named = " ".join(f"“{shortened(tag.surface)}”" for tag in version.lost[:_SURFACES])
    return f"{told} ({named}{' …' if len(version.lost) > _SURFACES else ''})"


def _duplicate(source: Source, twin: Document) -> str:
    return translate("Import", "{name}: the same text as “{title}”").format(name=source.name, title=twin.title)


def _shortened(reasons: list[str]) -> list[str]:
    more = len(reasons) - _LISTED
    if more <= 0:
        return reasons
    return [*reasons[:_LISTED], translate("Import", "… and {n} more").format(n=QLocale().toString(more))]
