"""Looking through a document for what needs a reviewer's decision; only reads, so it is done beside the window.

What is expected to be wrong at a place is put together from all that speaks against it (noisy or): where people differ,
the chance that two of them drawn at random do not say the same there (Gini impurity of the variants, "nothing" being
one of them), and each finding's own chance. Two who differ count 0.5, one against two 0.44, an error by the schema's
rules 0.4.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from annotator.model.annotation import Annotation
from annotator.model.case import Case, Details, DocumentCases
from annotator.model.ids import AnnotationId, DocumentId, TypeId
from annotator.model.review import DIFFERENCES, CaseKind
from annotator.model.sieve import WEAK, State
from annotator.model.span import Fragments
from annotator.model.suggestion import Suggestion
from annotator.model.work import DocumentWork
from annotator.review import evidence
from annotator.review.comparing import Work, link_differences_of, link_state, positions_of, state_of, work_of
from annotator.review.evidence import Contradictions, Finding, Places, Read
from annotator.review.pairing import LinkDifference, Position
from annotator.store import people, readings, replies, suggestions
from annotator.store.documents import documents, text_of
from annotator.store.labels import labels
from annotator.store.names import Names, find
from annotator.store.names import count as count_names
from annotator.store.problems import problems_of
from annotator.store.project import Project
from annotator.store.reviews import cases, heard, surfaces
from annotator.store.sums import timing


@dataclass(frozen=True, slots=True)
class _Against:
    """What speaks against single tags; `backed` are those that a suggester says just so."""

    findings: Mapping[AnnotationId, Sequence[Finding]] = field(default_factory=dict[AnnotationId, Sequence[Finding]])
    backed: frozenset[AnnotationId] = frozenset()

    def on(self, tags: Sequence[Annotation]) -> list[Finding]:
        """What speaks against the tags of one position; where suggesters are divided, they say nothing."""
        found = [finding for each in tags for finding in self.findings.get(each.id, ())]
        divided = any(each.id in self.backed for each in tags)
        return [each for each in found if each.kind is not CaseKind.SUGGESTER or not divided]


_SAMPLED = 500
"""Lengths of a type that are looked at to know which are usual."""


class Looking:
    """Looks at one document after the other; keeps for a while what it has read of the whole project."""

    def __init__(self, reader: Project) -> None:
        self._reader = reader
        self._schema = reader.schema
        self._lengths: dict[TypeId, Sequence[int]] = {}

    def pending(self) -> Iterator[DocumentCases]:
        """What comes of each document that has changed since it was looked at."""
        for document in cases.all_pending(self._reader):
            yield self.look(document)

    def look(self, id: DocumentId) -> DocumentCases:
        """What needs a decision in a document, all of it of one moment."""
        connection = self._reader.connection
        connection.execute("BEGIN")
        try:
            seen = cases.seen(self._reader, id)
            found = next(documents(self._reader, [id]), None)
            if found is None:
                return DocumentCases(id, seen, (), ())
            work = work_of(self._reader, found)
            folded = {each.surface: surfaces.folded(each.surface) for each in work.tags}
            return DocumentCases(id, seen, tuple(self._cases(work)), tuple(sorted(folded.items())))
        finally:
            connection.rollback()

    def _cases(self, work: Work) -> Iterator[Case]:
        there = positions_of(work, self._schema)
        against = self._against(work) if work.ready else _Against()
        numbers = Counter[str]()
        for each in there:
            findings = self._of_position(work, each, against)
            if findings:
                place = f"{each.family}:{each.span.start}:{each.span.end}"
                numbers[place] += 1
                yield _case(work, each, findings, f"{place}:{numbers[place]}")
        if work.compared:
            yield from (_link_case(work, each) for each in link_differences_of(work, there, self._schema))

    def _of_position(self, work: Work, position: Position, against: _Against) -> list[Finding]:
        """The reasons to look at a position, each kind once, the weightiest first (see `_weight`)."""
        found = list[Finding]()
        if work.compared:
            missing = " ".join(map(str, position.missing))
            details: Details = {"missing": missing} if missing else {}
            found += [Finding(kind, position.impurity, details) for kind in DIFFERENCES if kind in position.differences]
        for each in position.annotations:
            standing = work.standing.get(each.uid)
            if standing is not None and standing.disputed:
                found.append(evidence.plain(CaseKind.DISPUTED))
            elif standing is not None and not standing.fresh and work.said[each.uid] not in work.accepted:
                found.append(evidence.plain(CaseKind.CHANGED))
            elif standing is not None and standing.waiting:
                found.append(evidence.plain(CaseKind.WAITING))
        found += against.on(position.annotations)
        if not found and work.ready and evidence.is_drawn(position.annotations[0]):
            found.append(evidence.plain(CaseKind.SAMPLE))
        by_kind = dict[CaseKind, Finding]()
        for each in sorted(found, key=_weight):
            by_kind.setdefault(each.kind, each)
        return list(by_kind.values())

    def _against(self, work: Work) -> _Against:
        found = defaultdict[AnnotationId, list[Finding]](list)
        text = text_of(self._reader, work.document)
        otherwise = self._contradictions(work, text)
        for id, finding in (*self._broken(work, text), *self._too_quick(work), *self._unusual(work)):
            found[id].append(finding)
        for each in work.tags:
            if (finding := otherwise.of(each)) is not None:
                found[each.id].append(finding)
        return _Against(found, frozenset(each.id for each in work.tags if otherwise.backs(each)))

    def _broken(self, work: Work, text: str) -> Iterator[tuple[AnnotationId, Finding]]:
        names, persons = Names(self._reader), people.people(self._reader.connection)
        for author in sorted({each.author for each in work.tags}):
            tags = tuple(each for each in work.tags if each.author == author)
            ties = tuple(each for each in work.ties if each.author == author)
            said = tuple(labels(self._reader, work.document.id, author))
            own = DocumentWork(work.document, text, persons[author], tags, ties, said)
            yield from evidence.broken(problems_of(own, self._schema, names))

    def _too_quick(self, work: Work) -> Iterator[tuple[AnnotationId, Finding]]:
        for id, waited in timing.quick(self._reader, work.document.id, evidence.TOO_QUICK).items():
            yield id, evidence.plain(CaseKind.FAST, ms=waited)

    def _unusual(self, work: Work) -> Iterator[tuple[AnnotationId, Finding]]:
        types = surfaces.types_of(self._reader, {each.surface for each in work.tags})
        for each in work.tags:
            found = (
                evidence.outlier(each, types[surfaces.folded(each.surface)]),
                evidence.odd_length(each, self._lengths_of(each.type)),
            )
            yield from ((each.id, finding) for finding in found if finding is not None)

    def _contradictions(self, work: Work, text: str) -> Contradictions:
        said = list(self._all_suggested(work, text))
        read = self._read(work, text) if said else evidence.as_it_came
        return Contradictions(self._schema, said, work.tags, read)

    def _read(self, work: Work, text: str) -> Read:
        """Where fragments of the document are read."""
        found = readings.reading_of(self._reader, work.document, text)
        if found is None or not found.reading.alignment:
            return evidence.as_it_came
        reading = found.reading

        def read(fragments: Fragments) -> Places:
            mapped = (reading.to_reading(each.start, each.end) for each in fragments)
            return tuple((each.start, each.end) for each in mapped)

        return read

    def _all_suggested(self, work: Work, text: str) -> Iterator[Suggestion]:
        usable = {each.id for each in self._schema.types if each.usable}
        yield from (each for each in suggestions.stored(self._reader, work.document.id) if each.type in usable)
        yield from (each for each in self._heard(work, text) if each.type in usable)
        if count_names(self._reader):
            yield from self._named(work)

    def _heard(self, work: Work, text: str) -> Iterator[Suggestion]:
        """What suggesters say by themselves, as sure as people found them so far; who was rather wrong is not heard.

        Neither is what an author saw suggested, and rejected: that is answered.
        """
        reader, document = self._reader, work.document
        said = heard.said_of(reader, document, text)
        if not said:
            return
        sieve, authors = replies.sieve(reader), {each.author for each in work.tags}
        rejected = {place for author in authors for place in suggestions.rejected(reader, document.id, author)}
        for each in said:
            chance = sieve.chance(each.suggester, each.type, each.score)
            shown = sieve.state(each.suggester, each.type) is State.SHOWN and chance >= WEAK
            if shown and (each.span.start, each.span.end, each.type) not in rejected:
                yield replace(each, score=chance)

    def _named(self, work: Work) -> Iterator[Suggestion]:
        """What known names say of the surfaces that are just such a name."""
        known = dict[str, TypeId | None]()
        for each in work.tags:
            if each.surface not in known:
                found = find(self._reader, each.surface, each.type)
                known[each.surface] = found[0].name.entry.type if found else None
            type_ = known[each.surface]
            if type_ is not None and self._schema.has_type(type_):
                yield Suggestion(each.span, each.surface, type_, "names", 1.0, pieces=each.fragments)

    def _lengths_of(self, type_: TypeId) -> Sequence[int]:
        if type_ not in self._lengths:
            self._lengths[type_] = surfaces.lengths(self._reader, type_, _SAMPLED)
        return self._lengths[type_]


def _weight(finding: Finding) -> tuple[bool, bool, float]:
    """What is disputed first, then what people differ in, then by chance."""
    return finding.kind is not CaseKind.DISPUTED, finding.kind not in DIFFERENCES, -finding.chance


def _case(work: Work, position: Position, findings: Sequence[Finding], key: str) -> Case:
    details: dict[str, str | int] = {}
    for finding in reversed(findings):
        details |= finding.details
    first = position.variants[0]
    differing = [each for each in findings if each.kind in DIFFERENCES]
    rest = [each for each in findings if each.kind not in DIFFERENCES]
    return Case(
        document=work.document.id,
        key=key,
        kind=findings[0].kind,
        kinds=tuple(each.kind for each in findings),
        state=state_of(work, position),
        expected=evidence.together([*differing[:1], *rest]),
        span=position.span,
        type=first.type,
        surface=first.annotations[0].surface,
        people=tuple(sorted({*position.missing, *(each.author for each in position.annotations)})),
        targets=tuple(tuple(each.id for each in variant.annotations) for variant in position.variants),
        details=details,
    )


def _link_case(work: Work, difference: LinkDifference) -> Case:
    source, target = difference.source, difference.target
    spans = (source.span.start, source.span.end, target.span.start, target.span.end)
    return Case(
        document=work.document.id,
        key=":".join(map(str, ("link", difference.type, *spans))),
        kind=CaseKind.LINK,
        kinds=(CaseKind.LINK,),
        state=link_state(work, difference),
        expected=difference.impurity,
        span=source.span,
        type=source.variants[0].type,
        surface=source.variants[0].annotations[0].surface,
        people=tuple(sorted({*difference.lacking, *(each.author for each in difference.links)})),
        targets=(tuple(each.id for each in difference.links),),
        details={
            "link": difference.type,
            "target": target.variants[0].annotations[0].surface,
            "missing": " ".join(map(str, difference.lacking)),
            "target_start": target.span.start,
            "target_end": target.span.end,
        },
    )
