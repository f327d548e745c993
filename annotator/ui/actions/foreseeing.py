"""The order of documents by what they have to gain, and what stands on their rows then."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QLocale

from annotator.model.document import Document, DocumentState
from annotator.model.ids import DocumentId
from annotator.store import suggested
from annotator.store.project import Project
from annotator.ui.commands import Command
from annotator.ui.i18n import QT_TRANSLATE_NOOP, translate
from annotator.ui.incoming import relatives
from annotator.ui.settings import BY_GAIN
from annotator.ui.workbench import Workbench

Bench = Workbench


def connect(bench: Bench) -> None:
    """Keep the list in the order that is wanted, and have it worked out what that is."""
    bench.documents.model.chips_of = partial(_chips, bench)
    bench.documents.set_by_gain(on=bench.services.settings[BY_GAIN])
    bench.services.settings.changed.connect(partial(_on_setting, bench))
    bench.foreseeing.finished.connect(bench.documents.look_again)


def _on_setting(bench: Bench, id: str) -> None:
    if id == BY_GAIN.id:
        bench.documents.set_by_gain(on=bench.services.settings[BY_GAIN])
        bench.foreseeing.begin()


def _chips(bench: Bench, project: Project, some: Sequence[Document]) -> Mapping[DocumentId, Sequence[str]]:
    """What a document has to do with others, and what it has to gain where that is the order."""
    chips = relatives.words_of(project, some)
    if not bench.services.settings[BY_GAIN]:
        return chips
    to_do = [each.id for each in some if each.state is not DocumentState.DONE]
    gains = suggested.gains(project, to_do)
    return {each.id: [*chips.get(each.id, ()), *_gain(gains.get(each.id))] for each in some}


def _gain(known: tuple[int, int] | None) -> Sequence[str]:
    if known is None or not any(known):
        return ()
    number, (expected, unsure) = QLocale(), known
    told = translate("Documents", "to gain: {n}").format(n=number.toString(expected))
    return [translate("Documents", "doubtful: {n}").format(n=number.toString(unsure)), told] if unsure else [told]


def _flip(bench: Bench) -> None:
    settings = bench.services.settings
    settings[BY_GAIN] = not settings[BY_GAIN]


COMMANDS: tuple[Command[Bench], ...] = (
    Command(
        id="document.by_gain",
        title=QT_TRANSLATE_NOOP("Command", "Documents with Most to Gain First"),
        tip=QT_TRANSLATE_NOOP("Command", "List documents by how many right suggestions wait in them"),
        keys=("Alt+G",),
        menu="document",
        group=1,
        run=_flip,
        when=lambda bench: bench.has_project,
        checked=lambda bench: bench.services.settings[BY_GAIN],
    ),
)
