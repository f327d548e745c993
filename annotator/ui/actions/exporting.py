"""The command that writes work out, and showing in the text what its dialog lists."""

from functools import partial

from annotator.model.changes import Kind
from annotator.model.ids import AnnotationId, DocumentId, Uid
from annotator.store.uids import row_with
from annotator.ui.dialogs.export import ExportDialog
from annotator.ui.workbench import Workbench

Bench = Workbench


def export(bench: Bench) -> None:
    """Ask what to export, or go on with what was being asked."""
    there = (each for each in bench.window.findChildren(ExportDialog) if each.isVisible())
    dialog = next(there, None)
    if dialog is None:
        dialog = ExportDialog(bench.session, bench.services, bench.window)
        dialog.visited.connect(partial(_show, bench))
    dialog.show()
    dialog.activateWindow()


def _show(bench: Bench, document: Uid, thing: Uid) -> None:
    """Take the document in hand, and in it the annotation, or that from which a link goes out."""
    id = row_with(bench.session.opened, Kind.DOCUMENT, document)
    if id is None:
        return
    bench.attempt(partial(bench.session.show, DocumentId(id)))
    bench.view.set_focus(_annotation(bench, thing))


def _annotation(bench: Bench, thing: Uid) -> AnnotationId | None:
    """What to show of a thing; of a label of the whole document nothing."""
    of_annotations = (each.id for each in bench.session.annotations.values() if each.uid == thing)
    of_links = (each.source for each in bench.session.links.values() if each.uid == thing)
    return next(of_annotations, None) or next(of_links, None)
