"""Looking into a file that comes back, before a row of it is taken: is it whole, ours, and right.

The file is a stranger: it is opened read-only, nothing in it is run, and one fault refuses all of it.
"""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator.errors import StorageError
from annotator.model.document import Document
from annotator.model.ids import Uid
from annotator.model.problems import problems
from annotator.store import annotations, documents, links, schemas
from annotator.store.integrity import faults
from annotator.store.project import Project, meta, open_read_only
from annotator.store.sharing.excerpt import migrated_copy, refuse_unsigned
from annotator.store.sharing.seals import bundle_person
from annotator.store.sharing.travelling import refuse_unreadable
from annotator.store.sqlite import storage_errors

_REFUSED = frozenset({"outside_text", "fragments_disordered", "surface_differs", "unknown_type", "link_apart"})
Tell = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file that may be merged, open to be read; `person` is whose bundle it is, None for a copy of the project."""

    project: Project
    person: Uid | None


@contextmanager
def opened(path: Path, own: Project, tell: Tell = lambda _done, _total: None) -> Generator[Incoming]:
    """A bundle of `own`, or a copy of it, looked through from end to end.

    One of an older version of the program is brought up to date as a copy. Raises StorageError: what opening raises,
    same_file, other_project, not_signed_off, seal_broken, unknown_schema, damaged and the other faults of
    store/integrity.py, text_mismatch, surface_mismatch, damaged_row.
    """
    if path.resolve() == own.path.resolve():
        raise StorageError("same_file", path=path)
    with _up_to_date(path) as project, storage_errors(path):
        _refuse_strange(project, own, path)
        _refuse_damaged(project, path, tell)
        yield Incoming(project, bundle_person(project.connection))


@contextmanager
def _up_to_date(path: Path) -> Generator[Project]:
    try:
        project = open_read_only(path)
    except StorageError as error:
        if error.code != "older_file":
            raise
    else:
        with project:
            refuse_unsigned(project.connection, path)
            yield project
        return
    with TemporaryDirectory(prefix="annotator-") as folder:
        copied = migrated_copy(path, Path(folder))
        with open_read_only(copied) as project:
            yield project


def _refuse_strange(project: Project, own: Project, path: Path) -> None:
    if meta(project).get("uid") != meta(own).get("uid"):
        raise StorageError("other_project", path=path)
    if not schemas.uids(project.connection) <= schemas.uids(own.connection):
        raise StorageError("unknown_schema", path=path)


def _refuse_damaged(project: Project, path: Path, tell: Tell) -> None:
    for fault in faults(project):
        raise fault
    refuse_unreadable(project.connection)
    every = list(documents.documents(project))
    for number, document in enumerate(every, start=1):
        _refuse_untrue(project, document, path)
        tell(number, len(every))


def _refuse_untrue(project: Project, document: Document, path: Path) -> None:
    """Texts must be what their hash says, and annotations what stands in them."""
    text = documents.text_of(project, document)
    if (sha256(text.encode()).hexdigest(), len(text)) != (document.text_sha256, document.length):
        raise StorageError("text_mismatch", path=path, title=document.title)
    found, tied = annotations.annotations(project, document.id), links.links(project, document.id)
    for problem in problems(project.schema, found, text, tied):
        if problem.code in _REFUSED:
            raise StorageError("bundle_untrue", path=path, title=document.title, reason=problem.code)
