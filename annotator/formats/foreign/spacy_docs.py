"""spaCy DocBin: one Doc for each passage, the flat annotations of one layer as entities, those of all as span groups.

`doc.spans` has a group for each layer; `doc.user_data` says which part of which document a Doc is. What lies under an
annotation of the type SKIP is neither an entity nor none: the model does not learn from it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, cast

from annotator.errors import FormatError
from annotator.formats.api import Output
from annotator.formats.dropping import Dropped, Reason
from annotator.formats.extras import extra
from annotator.formats.foreign.arriving import Arrived, Told
from annotator.formats.foreign.files import content_of
from annotator.formats.foreign.marks import Cannot, MarkedText, flat, left_out, marked, uid_of
from annotator.formats.foreign.parts import Part, ToldPart, joined, parts_of
from annotator.formats.foreign.tags import UNIT, Blanks, Cutting, Unit, cut_of
from annotator.formats.options import Option, OptionKind, Options
from annotator.formats.placing import Record
from annotator.model.ids import Uid
from annotator.model.schema import Schema
from annotator.text.words import load
from annotator.wording.marked import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span
    from spacy.vocab import Vocab

ID = "spacy"
EXTRA = "spacy"
NAME = QT_TRANSLATE_NOOP("Format", "spaCy: DocBin")
EXTENSIONS = (".spacy",)
FOLDER = True
EXAMPLE = """# docs-0001.spacy, as DocBin reads it
doc = next(DocBin().from_disk("docs-0001.spacy").get_docs(spacy.blank("zh").vocab))
doc.text              '投资不低于100亿元。'
doc.spans["figure"]   [不低于100亿元]
doc.ents              (不低于100亿元,)
doc.user_data         {'doc_id': '0198…', 'part': 0, 'start': 0, …}
"""
LOSES = QT_TRANSLATE_NOOP(
    "Format",
    "There are no links, attributes, notes or labels of documents, and nothing that comes in pieces. As entities only "
    "what does not overlap; the span groups have all of it.",
)
OPTIONS = (
    UNIT,
    Option(
        "entities",
        OptionKind.LINE,
        "",
        QT_TRANSLATE_NOOP("Format", "Layer of the entities"),
        QT_TRANSLATE_NOOP("Format", "The id of a layer; without one, the first of the schema."),
    ),
    Option(
        "missing",
        OptionKind.LINE,
        "SKIP",
        QT_TRANSLATE_NOOP("Format", "Type of what is to be passed over"),
        QT_TRANSLATE_NOOP("Format", "Models learn nothing from what is tagged so."),
    ),
)

_A_FILE = 2_000
"""Docs in a file: a DocBin is in memory as a whole."""


def to_docs(
    found: MarkedText, vocab: "Vocab", unit: Unit, entities: str, missing: str
) -> "tuple[list[Doc], list[Dropped]]":
    """A Doc for each part, and what is not in them."""
    gone: dict[Uid, Reason] = {}
    docs = [_doc(part, vocab, Cutting(unit, Blanks.MARKED), entities, missing, gone) for part in parts_of(found)]
    cannot = Cannot(values=True, notes=True, ties=True, document_values=True)
    return docs, left_out(found, cannot, gone)


def _doc(part: Part, vocab: "Vocab", cutting: Cutting, entities: str, missing: str, gone: dict[Uid, Reason]) -> "Doc":
    from spacy.tokens import Doc, Span

    tokens = cutting.tokens(part.text)
    words = [part.text[start:end] for start, end in tokens]
    doc = Doc(vocab, words=words, spaces=[False] * len(words))
    groups: dict[str, list[Span]] = {}
    flat_here: list[Span] = []
    fitting, _ = flat([mark for mark in part.marks if mark.layer == entities])
    kept = {mark.uid for mark in fitting}
    passed: list[Span] = []
    for mark in part.marks:
        first, last, reason = cut_of(mark.span, tokens)
        if len(mark.fragments) > 1:
            reason = Reason.PIECES
        if reason is not None:
            gone[mark.uid] = reason
        if reason in (None, Reason.BLANK_EDGES):
            span = Span(doc, first, last, label=mark.label, span_id=str(mark.uid))
            groups.setdefault(mark.layer, []).append(span)
            if mark.uid in kept and not _has_blank_edges(span):
                flat_here.append(span)
            elif mark.layer == entities and reason is None:
                gone[mark.uid] = Reason.GROUP_ONLY
            if mark.label == missing:
                passed.append(span)
    doc.set_ents(flat_here, missing=_apart(passed, flat_here), default="outside")
    for layer, spans in sorted(groups.items()):
        doc.spans[layer] = spans
    whole = part.whole
    doc.user_data.update(
        doc_id=str(whole.uid),
        title=whole.title,
        name=whole.name,
        url=whole.url or "",
        annotator=whole.author,
        part=part.number,
        start=part.start,
        before=part.before,
        after=part.after,
    )
    return doc


def _has_blank_edges(span: "Span") -> bool:
    """SpaCy trains on no entity that begins or ends with a blank (E024)."""
    return span[0].is_space or span[-1].is_space


def _apart(passed: "Iterable[Span]", entities: "Sequence[Span]") -> "list[Span]":
    """The spans token by token, without those of entities and those that are there twice."""
    taken = {n for entity in entities for n in range(entity.start, entity.end)}
    found: dict[int, Span] = {}
    for span in passed:
        for n in range(span.start, span.end):
            if n not in taken:
                found[n] = span.doc[n : n + 1]
    return [found[n] for n in sorted(found)]


def write(records: Iterable[Record], schema: Schema, out: Output, options: Options) -> None:
    """Write files of some Docs each. Raises UsageError(extra_missing)."""
    with extra(EXTRA):
        import spacy
        from spacy.tokens import DocBin

    vocab = spacy.blank("zh").vocab
    entities = options.text("entities") or next((layer.id for layer in schema.layers), "")
    unit = Unit(options.text("unit"))
    if unit is Unit.WORD:
        load()

    def docs() -> "Iterator[Doc]":
        for record in records:
            made, dropped = to_docs(marked(record, schema), vocab, unit, entities, options.text("missing"))
            for each in dropped:
                out.drop(each)
            yield from made

    each = docs()
    number = 0
    while batch := list(islice(each, _A_FILE)):
        number += 1
        with out.file(f"docs-{number:04}{EXTENSIONS[0]}") as file:
            file.write(DocBin(store_user_data=True, docs=batch).to_bytes())


def read_marked(path: Path, options: Options) -> Iterator[Arrived | FormatError]:  # noqa: ARG001 - nothing to choose
    """The documents of a file or of a folder of files. Raises UsageError(extra_missing)."""
    files = sorted(path.rglob(f"*{EXTENSIONS[0]}")) if path.is_dir() else [path]
    if not files:
        raise FormatError("unknown_format", file=path.name, expected=" ".join(EXTENSIONS))
    yield from joined(part for file in files for part in _parts(file))


def _parts(file: Path) -> Iterator[ToldPart]:
    with extra(EXTRA):
        import spacy
        from spacy.tokens import DocBin

    content = content_of(file)
    # What a broken file makes the library raise is not foreseen by it.
    try:
        docs = list(DocBin(store_user_data=True).from_bytes(content).get_docs(spacy.blank("zh").vocab))
    except Exception as error:
        raise FormatError("not_docbin", file=file.name, reason=f"{type(error).__name__}: {error}"[:200]) from error
    for doc in docs:
        yield _told(doc, file.name)


def _told(doc: "Doc", file: str) -> ToldPart:
    about = {str(key): value for key, value in doc.user_data.items() if isinstance(value, str)}
    groups = cast("Mapping[str, Iterable[Span]]", doc.spans)
    spans = [(layer, span) for layer, group in groups.items() for span in group]
    marks = tuple(
        Told(span.id_ or str(n), span.label_, ((span.start_char, span.end_char),), layer=layer)
        for n, (layer, span) in enumerate(spans or [("", span) for span in doc.ents])
    )
    frame = MarkedText(
        uid=uid_of(about.get("doc_id", "")),
        title=about.get("title", ""),
        text="",
        name=about.get("name", "") or file,
        url=about.get("url") or None,
        author=about.get("annotator", ""),
    )
    start = doc.user_data.get("start")
    around = about.get("before", ""), about.get("after", "")
    return ToldPart(about.get("doc_id", ""), frame, doc.text, marks, *around, start if isinstance(start, int) else None)
