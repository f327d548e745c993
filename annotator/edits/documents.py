"""What a person may do with documents: bring them in, name them, say how far they are, take them out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from annotator.edits import assigned, versions
from annotator.edits.rights import require
from annotator.edits.versions import Anchoring, NewVersion
from annotator.errors import RuleError
from annotator.model.assignment import document_state, own_state
from annotator.model.changes import Changes, Kind
from annotator.model.document import Document, DocumentState, Source
from annotator.model.ids import DocumentId, StepId, new_uid
from annotator.model.problem import Demand
from annotator.model.roles import Right
from annotator.store import documents
from annotator.store.journal import Step
from annotator.store.problems import problems_in
from annotator.store.project import Project
from annotator.store.rows import document_values, now
from annotator.store.settings import done_requires
from annotator.store.sharing import assignments


@dataclass(slots=True)
class Imported:
    """What has come of an import so far: what was added, which of it as a new version, and what was there already."""

    step: StepId | None = None
    added: list[DocumentId] = field(default_factory=list[DocumentId])
    versions: list[NewVersion] = field(default_factory=list[NewVersion])
    duplicates: list[tuple[Source, Document]] = field(default_factory=list[tuple[Source, Document]])


def add(
    project: Project,
    sources: Iterable[Source],
    imported: Imported,
    ahead: Mapping[Source, Anchoring] = MappingProxyType({}),
) -> Changes:
    """Store some texts in one short transaction; further calls with the same `imported` are the same step.

    A text that the project has already, to the character, is skipped and noted in `imported`. A new text of a source
    that was imported before is a new version, with the tags of the one before it; where they belong in a long text is
    best found `ahead`, beside the window. Raises StorageError; then, and when `sources` raises, nothing of this call
    is stored or noted.
    """
    batch = Imported()
    with project.step("import", more_of=imported.step) as step:
        for source in sources:
            _add_one(project, step, source, ahead.get(source), batch)
    if step.rows:
        imported.step = step.id
    imported.added += batch.added
    imported.versions += batch.versions
    imported.duplicates += batch.duplicates
    return step.changes


def _add_one(project: Project, step: Step, source: Source, ahead: Anchoring | None, imported: Imported) -> None:
    digest = documents.text_sha256(source.text)
    twin = documents.with_text(project, digest)
    if twin is not None:
        imported.duplicates.append((source, twin))
        return
    found = versions.still_right(project, source, ahead)
    document = _document(project, source, digest)
    if found.previous is not None:
        document = replace(document, title=found.previous.title)
    document = replace(document, id=DocumentId(step.insert(Kind.DOCUMENT, document_values(document))))
    imported.added.append(document.id)
    if found.previous is not None:
        imported.versions.append(versions.follow(project, step, document, source.text, found.previous, found.places))


def _document(project: Project, source: Source, digest: str) -> Document:
    return Document(
        id=DocumentId(0),
        uid=new_uid(),
        title=_one_line(source.title or source.name),
        name=_one_line(source.name),
        url=source.url,
        media_type=source.media_type,
        encoding=source.encoding,
        bytes_sha256=source.bytes_sha256 or digest,
        text=documents.store_text(project, source.text, digest),
        text_sha256=digest,
        length=len(source.text),
        state=DocumentState.NEW,
        imported=now(),
    )


def _one_line(name: str) -> str:
    """Names stand in lists; a line break in one (file systems allow it) must not break the list."""
    return " ".join(name.splitlines()).strip()


def set_state(project: Project, document: DocumentId, state: DocumentState) -> Changes:
    """Say how far the work on a document is; whom it was given to says it of their own work.

    Raises RuleError(problems_left) where the project asks of what is done that its person has no problems left in it.
    """
    found = documents.document(project, document)
    own = assignments.of_person(project, document, project.person.id)
    before = found.state if own is None else document_state([own.state])
    if state is DocumentState.DONE and before is not state:
        _refuse_unfinished(project, found)
    with project.step("set_state", found, {"title": found.title, "state": str(state)}) as step:
        if own is not None:
            assigned.set_own(project, step, own, own_state(state))
        else:
            step.update(Kind.DOCUMENT, document, {"state": str(state)})
    return step.changes


def _refuse_unfinished(project: Project, document: Document) -> None:
    demand = done_requires(project)
    if demand is Demand.NOTHING:
        return
    left = [each for each in problems_in(project, document, project.person.id) if demand.bars(each)]
    if left:
        raise RuleError("problems_left", title=document.title, count=len(left))


def rename(project: Project, document: DocumentId, title: str) -> Changes:
    """Give a document another title; an empty one gives back the name it came under."""
    found = documents.document(project, document)
    with project.step("rename", found, {"title": found.title}) as step:
        step.update(Kind.DOCUMENT, document, {"title": _one_line(title) or found.name})
    return step.changes


def remove(project: Project, removed: Sequence[DocumentId]) -> Changes:
    """Take documents out with everybody's work on them; undo brings all of it back.

    Raises RuleError(may_not_remove_documents).
    """
    require(project, Right.REMOVE_DOCUMENTS)
    found = list(documents.documents(project, removed))
    details = {"title": found[0].title if found else "", "documents": len(found)}
    with project.step("remove", details=details) as step:
        for document in found:
            for kind, row in documents.rows_of(project, document.id):
                step.delete(kind, row)
            step.delete(Kind.DOCUMENT, document.id)
    return step.changes
