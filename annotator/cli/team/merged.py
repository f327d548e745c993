"""Telling what bundles have brought: whose work, how much of it is new, and in which documents."""

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.cli.output import say, show
from annotator.cli.tables import cut
from annotator.cli.team.people import STATE_WORDS
from annotator.model.arrival import OfDocument, Report, Tally
from annotator.model.changes import Kind
from annotator.model.ids import DocumentId, Uid
from annotator.store import documents
from annotator.store.project import Project
from annotator.store.uids import row_with
from annotator.team.merge import Prepared

_WORDS = {
    Kind.ANNOTATION: "annotations",
    Kind.LINK: "links",
    Kind.DOCUMENT_LABEL: "document labels",
    Kind.ASSIGNMENT: "how far with documents",
    Kind.REJECTION: "rejected suggestions",
    Kind.REFUSED_SURFACE: "surfaces rejected everywhere",
    Kind.REPLY: "replies to suggesters",
    Kind.REPAIR: "decisions on repairs",
    Kind.KNOWN_NAME: "known names",
    Kind.VERDICT: "verdicts",
    Kind.COMMENT: "comments",
}
_REASONS = {"unknown": "is not in the project", "differs": "has another text here"}
_SHOWN = 20
"""Documents that are told of one file; JSON has all."""
_TITLE = 40
"""Letters of a title in a terminal."""


@dataclass(frozen=True, slots=True)
class FileReport:
    """What one file has brought, or would."""

    project: Project
    prepared: Prepared
    report: Report

    def table(self) -> dict[str, object]:
        """As a JSON object."""
        report = self.report
        return {
            "file": str(self.prepared.path),
            "bundle_of": self.prepared.person,
            "people": {
                name: {str(kind): _table(tally) for kind, tally in kinds.items()}
                for name, kinds in report.tallies.items()
            },
            "documents": [self._document(uid, of) for uid, of in report.documents.items()],
            "not_merged": [{"title": each.title, "reason": each.reason} for each in report.told],
            "schema_version": report.schema or self.project.schema.version,
            "held": report.held,
            "carried": report.carried,
        }

    def tell(self) -> None:
        """As lines: what could not be merged, whose work came, and in which documents."""
        for each in self.report.told:
            say(f"“{each.title}” {_REASONS[each.reason]}; work on it was left out.")
        whose = f" ({self.prepared.person})" if self.prepared.person else ""
        news = "" if self.report.rows else " nothing new."
        show(f"{self.prepared.path}{whose}:{news}")
        for line in (*self._of_people(), *self._of_documents()):
            show(f"  {line}")
        if self.report.schema:
            theirs, here, changed = self.report.schema, self.project.schema.version, self.report.carried
            say(f"Done under version {theirs} of the schema; here it is {here}. Brought under it: {changed}.")
        if self.report.held:
            say(f"Waiting, since they cannot stand beside what is here: {self.report.held}.")

    def _of_people(self) -> Iterator[str]:
        for name, kinds in self.report.tallies.items():
            for kind, tally in kinds.items():
                yield f"{name}: {_WORDS[kind]}: {_told(tally)}"

    def _of_documents(self) -> Iterator[str]:
        found = list(self.report.documents.items())
        for uid, of in found[:_SHOWN]:
            yield f"“{cut(self._title(uid), _TITLE)}”: " + "; ".join(_lines(of))
        if len(found) > _SHOWN:
            yield f"and in {len(found) - _SHOWN} documents more; --json tells all"

    def _document(self, uid: Uid, of: OfDocument) -> dict[str, object]:
        people = {
            name: {str(kind): _table(tally) for kind, tally in kinds.items()} for name, kinds in of.tallies.items()
        }
        states = {name: str(state) for name, state in of.states.items()}
        return {"title": self._title(uid), "uid": str(uid), "people": people, "states": states}

    def _title(self, uid: Uid) -> str:
        id = row_with(self.project, Kind.DOCUMENT, uid)
        return "?" if id is None else documents.document(self.project, DocumentId(id)).title


def _table(tally: Tally) -> dict[str, int]:
    return {"new": tally.new, "changed": tally.changed, "gone": tally.gone, "same": tally.same}


def _told(tally: Tally) -> str:
    parts = (
        (tally.new, "new"),
        (tally.changed, "changed"),
        (tally.gone, "deleted"),
        (tally.same, "there already"),
    )
    return ", ".join(f"{n} {word}" for n, word in parts if n) or "nothing"


def _lines(of: OfDocument) -> Iterator[str]:
    """A part for each person: their annotations, and how far they are."""
    for name in of.tallies:
        tally, state = of.annotations(name), of.states.get(name)
        parts = [f"annotations {_told(tally)}"] if tally.rows else []
        parts += [STATE_WORDS[state]] if state is not None else []
        yield f"{name} {', '.join(parts) or 'other rows'}"
