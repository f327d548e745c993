"""What a person may do about problems: have them mended, one or many, as one step."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from annotator.edits import annotation_rows, labelling, linking
from annotator.edits.own import own_annotations, own_links
from annotator.errors import RuleError
from annotator.model import rules
from annotator.model.annotation import Annotation
from annotator.model.changes import Changes, Kind
from annotator.model.fixes import Fix, RemoveLink, Retype, SetAttribute, SetLabel, TrimEdges, TurnLink, Untag
from annotator.model.link import Link
from annotator.model.span import surface_of
from annotator.store import documents
from annotator.store.journal import Step
from annotator.store.project import Project

_Change = SetAttribute | TrimEdges | Retype


def fix(project: Project, fixes: Sequence[Fix]) -> Changes:
    """Do what the fixes say; what a rule forbids by now, or what is no longer there, is passed over.

    Raises RuleError(not_yours) where one is about another person's work, and then nothing has changed.
    """
    with project.step("fix", details={"count": len(fixes)}) as step:
        for each in fixes:
            _fix(project, step, each)
    return step.changes


def _fix(project: Project, step: Step, fix: Fix) -> None:
    match fix:
        case SetLabel():
            for document in documents.documents(project, [fix.document]):
                with suppress(RuleError):
                    labelling.put(project, step, document, fix.attribute, fix.value)
        case RemoveLink() | TurnLink():
            for link in own_links(project, [fix.link]):
                _fix_link(project, step, link, fix)
        case Untag():
            annotation_rows.delete(project, step, own_annotations(project, [fix.annotation]))
        case _:
            for annotation in own_annotations(project, [fix.annotation]):
                with suppress(RuleError):
                    _change(project, step, annotation, fix)


def _fix_link(project: Project, step: Step, link: Link, fix: RemoveLink | TurnLink) -> None:
    if isinstance(fix, RemoveLink):
        step.delete(Kind.LINK, link.id)
    else:
        with suppress(RuleError):
            linking.put_instead(project, step, link, linking.turned(link))


def _change(project: Project, step: Step, old: Annotation, fix: _Change) -> None:
    new = _changed(project, old, fix)
    unlinked = linking.misfits(project, [old.id], new.type)
    annotation_rows.change(project, step, old, new)
    for link in unlinked:
        step.delete(Kind.LINK, link.id)


def _changed(project: Project, old: Annotation, fix: _Change) -> Annotation:
    match fix:
        case SetAttribute():
            # What is to go may be a value that no annotation of this type can have.
            value = fix.value and rules.checked_value(project.schema, old.type, fix.attribute, fix.value)
            return replace(old, attributes=annotation_rows.described(old.attributes, fix.attribute, value))
        case TrimEdges():
            text = documents.text_of(project, documents.document(project, old.document))
            fragments = rules.trimmed(text, old.fragments)
            return replace(old, fragments=fragments, surface=surface_of(text, fragments))
        case Retype():
            return annotation_rows.retyped(project, old, fix.type)
