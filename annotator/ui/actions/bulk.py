"""What is done to many annotations at once, each time as one step, and what is said of it."""

from collections.abc import Iterable, Sequence

from annotator.edits import tagging
from annotator.edits.places import Relabels, free_places
from annotator.model.annotation import Annotation
from annotator.model.ids import TypeId
from annotator.model.span import Fragments, Span, hull
from annotator.store import annotations
from annotator.ui.i18n import translate
from annotator.ui.workbench import Workbench

_SHOWN = 16
"""So many characters of a surface are told."""


def own_near(bench: Workbench, fragments: Fragments) -> Sequence[Annotation]:
    """The person's own annotations that share a character with the hull of these fragments."""
    session = bench.session
    start, end = fragments[0].start, fragments[-1].end
    return annotations.overlapping(session.opened, session.shown.id, session.opened.person.id, start, end)


def tag_places(bench: Workbench, type_id: TypeId, spans: Iterable[Span]) -> None:
    """Tag all of these that the rules allow, and say how many were left out."""
    session = bench.session
    places = free_places(session.opened, session.shown.id, spans, type_id)
    if not places.free or session.do(tagging.tag_all, session.opened, session.shown.id, places.free, type_id):
        told = [tagged_sentence(bench, type_id, len(places.free))]
        if places.tagged:
            told.append(translate("Gesture", "Tagged before: {count}.").format(count=places.tagged))
        bench.services.notify.status(" ".join([*told, *refused_sentence(places.refused)]))


def relabel(bench: Workbench, type_id: TypeId, found: Relabels) -> None:
    """Relabel what the rules allow, and say how many were left out."""
    session = bench.session
    if not found.free or session.do(tagging.retype, session.opened, found.free, type_id):
        told = translate("Gesture", "Relabelled as {type}: {count}.")
        sentence = told.format(type=label_of(bench, type_id), count=len(found.free))
        bench.services.notify.status(" ".join([sentence, *refused_sentence(found.refused)]))


def tagged_sentence(bench: Workbench, type_id: TypeId, count: int) -> str:
    """What was done."""
    return translate("Gesture", "Tagged as {type}: {count}.").format(type=label_of(bench, type_id), count=count)


def refused_sentence(count: int) -> Sequence[str]:
    """What was left out, if anything was."""
    return [translate("Gesture", "Left out, as the schema forbids it: {count}.").format(count=count)] if count else []


def how_to_leave_out() -> str:
    """What a question says of its single places."""
    return translate("Gesture", "Tab goes through them, Space leaves one out.")


def label_of(bench: Workbench, type_id: TypeId) -> str:
    """The type as people read it."""
    return bench.session.schema.type(type_id).label_in(bench.services.language)


def shown_surface(bench: Workbench, fragments: Fragments) -> str:
    """What is shown under the hull of the fragments, shortened to fit into a sentence."""
    whole = bench.view.read((hull(fragments),))
    return whole if len(whole) <= _SHOWN else f"{whole[: _SHOWN - 1]}…"
