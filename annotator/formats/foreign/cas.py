"""UIMA CAS for INCEpTION and DKPro: a file for each document and person, with the definition of the layers.

All annotations are of one span layer with the type as a feature, all links of one relation layer, so that links can
hold whatever the schema lets them hold. The pieces of an annotation are annotations that share a `mark_id`. In the
files offsets are UTF-16 units, as everywhere in UIMA; dkpro-cassis converts them.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.errors import FormatError
from annotator.formats.api import Output
from annotator.formats.dropping import Dropped, Reason, Thing
from annotator.formats.extras import extra
from annotator.formats.foreign.arriving import Arrived, Told, ToldTie, arrive
from annotator.formats.foreign.files import content_of
from annotator.formats.foreign.marks import Mark, MarkedText, marked, of_value, place_of, uid_of
from annotator.formats.foreign.naming import path_of
from annotator.formats.foreign.tags import Blanks, Cutting, Unit
from annotator.formats.foreign.xml_text import fits_xml, parsed_xml
from annotator.formats.options import YES, Choice, Option, OptionKind, Options
from annotator.formats.outputs import MANIFEST
from annotator.formats.placing import Record
from annotator.formats.titles import title_of
from annotator.model.ids import Uid
from annotator.model.schema import Schema
from annotator.wording.marked import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from cassis import Cas
    from cassis.typesystem import FeatureStructure, TypeSystem

ID = "cas"
EXTRA = "cas"
NAME = QT_TRANSLATE_NOOP("Format", "UIMA CAS: for INCEpTION")
EXTENSIONS = (".json", ".xmi")
FOLDER = True
EXAMPLE = """{"%TYPES":{"webanno.custom.Mark":{"%SUPER_TYPE":"uima.tcas.Annotation", …}},
 "%FEATURE_STRUCTURES":[
  {"%ID":1,"%TYPE":"uima.cas.Sofa","mimeType":"text/plain","sofaString":"投资不低于100亿元。"},
  {"%ID":2,"%TYPE":"webanno.custom.Mark","begin":2,"end":10,"label":"MONEY","unit":"亿元", …}], …}
"""
LOSES = QT_TRANSLATE_NOOP(
    "Format", "XMI has no control characters: texts with any are left out. JSON holds everything; INCEpTION reads both."
)
JSON, XMI = "json", "xmi"
OPTIONS = (
    Option(
        "form",
        OptionKind.CHOICE,
        JSON,
        QT_TRANSLATE_NOOP("Format", "Files"),
        choices=(
            Choice(JSON, QT_TRANSLATE_NOOP("Format", "JSON CAS")),
            Choice(XMI, QT_TRANSLATE_NOOP("Format", "XMI, also for older versions of INCEpTION")),
        ),
    ),
    Option(
        "tokens",
        OptionKind.FLAG,
        YES,
        QT_TRANSLATE_NOOP("Format", "With sentences and tokens"),
        QT_TRANSLATE_NOOP("Format", "A sentence for each paragraph, a token for each character."),
    ),
)
TYPES = "TypeSystem.xml"

_MARK, _LINK, _LABEL = "webanno.custom.Mark", "webanno.custom.MarkLink", "webanno.custom.DocumentLabel"
_ABOUT = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"
_SEGMENTS = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type."
_OWN = ("label", "layer", "mark_id", "note")
_INTERNAL = frozenset({*_OWN, "begin", "end", "sofa", "type", "xmiID", "self"})
"""Names of features that no attribute can have."""


def feature_of(code: str) -> str:
    """The feature that has the values of an attribute."""
    return f"{code}_" if code in _INTERNAL else code


def type_system(schema: Schema) -> "TypeSystem":
    """The layers for a schema. Raises UsageError(extra_missing)."""
    with extra(EXTRA):
        from cassis.typesystem import TypeSystem

    types = TypeSystem()
    sentence = types.create_type(f"{_SEGMENTS}Sentence", "uima.tcas.Annotation")
    token = types.create_type(f"{_SEGMENTS}Token", "uima.tcas.Annotation")
    for each in (sentence, token):
        types.create_feature(each, "id", "uima.cas.String")
    about = types.create_type(_ABOUT, "uima.tcas.DocumentAnnotation")
    for name in ("documentTitle", "documentId", "documentUri", "collectionId", "documentBaseUri"):
        types.create_feature(about, name, "uima.cas.String")
    types.create_feature(about, "isLastSegment", "uima.cas.Boolean")
    mark = types.create_type(_MARK, "uima.tcas.Annotation")
    codes = (feature_of(code) for code in dict.fromkeys(each.code for each in schema.attributes))
    for name in (*_OWN, *codes):
        types.create_feature(mark, name, "uima.cas.String")
    link = types.create_type(_LINK, "uima.tcas.Annotation")
    for name in ("Dependent", "Governor"):
        types.create_feature(link, name, mark)
    for name in ("label", "link_id"):
        types.create_feature(link, name, "uima.cas.String")
    label = types.create_type(_LABEL, "uima.cas.AnnotationBase")
    for name in ("name", "value"):
        types.create_feature(label, name, "uima.cas.String")
    return types


def to_cas(found: MarkedText, types: "TypeSystem", *, tokens: bool = True) -> "Cas":
    """The document as a CAS."""
    with extra(EXTRA):
        from cassis import Cas

    cas = Cas(types)
    cas.sofa_string, cas.sofa_mime, cas.document_language = found.text, "text/plain", "zh"

    def add(type_: str, /, **features: object) -> "FeatureStructure":
        made = types.get_type(type_)(**features)
        cas.add(made)
        return made

    about = {"documentTitle": found.title, "documentId": str(found.uid), "documentUri": found.url}
    add(
        _ABOUT,
        begin=0,
        end=len(found.text),
        language="zh",
        collectionId=found.author,
        documentBaseUri=found.name,
        **about,
    )
    if tokens:
        for sentence in Cutting(Unit.CHARACTER, Blanks.LEFT_OUT).sentences(found.text, found.marks):
            add(f"{_SEGMENTS}Sentence", begin=sentence[0][0], end=sentence[-1][1])
            for start, end in sentence:
                add(f"{_SEGMENTS}Token", begin=start, end=end)
    first: dict[Uid, FeatureStructure] = {}
    for mark in found.marks:
        values = {feature_of(name): value for name, value in mark.values}
        said = {"label": mark.label, "layer": mark.layer, "mark_id": str(mark.uid), "note": mark.note or None, **values}
        for part in mark.fragments:
            made = add(_MARK, begin=part.start, end=part.end, **said)
            first.setdefault(mark.uid, made)
    for tie in found.ties:
        source, target = first[tie.source], first[tie.target]
        ends = {"Governor": source, "Dependent": target}
        add(_LINK, begin=target.begin, end=target.end, label=tie.label, link_id=str(tie.uid), **ends)
    for name, value in found.values:
        add(_LABEL, name=name, value=value)
    return cas


def without_unfit(found: MarkedText) -> tuple[MarkedText | None, list[Dropped]]:
    """What XML can hold of it, and what it cannot; None where that is the text itself."""
    if not fits_xml(found.text):
        return None, [Dropped(found.uid, Thing.TEXT, found.uid, found.title, Reason.CONTROL_CHARACTER)]
    dropped: list[Dropped] = []
    marks: list[Mark] = []
    for mark in found.marks:
        unfit = [(name, value) for name, value in mark.values if not fits_xml(value)]
        dropped += (of_value(found, mark, name, value, Reason.CONTROL_CHARACTER) for name, value in unfit)
        note = mark.note
        if not fits_xml(note):
            dropped.append(Dropped(found.uid, Thing.NOTE, mark.uid, note, Reason.CONTROL_CHARACTER, place_of(mark)))
            note = ""
        marks.append(replace(mark, values=tuple(each for each in mark.values if each not in unfit), note=note))
    return replace(found, marks=tuple(marks)), dropped


def write(records: Iterable[Record], schema: Schema, out: Output, options: Options) -> None:
    """Write a file for each record, and the types. Raises UsageError(extra_missing)."""
    types = type_system(schema)
    xmi = options.text("form") == XMI
    with out.file(TYPES) as file:
        file.write(types.to_xml().encode())
    for record in records:
        found: MarkedText | None = marked(record, schema)
        assert found is not None
        path = path_of(found)
        if xmi:
            found, dropped = without_unfit(found)
            for each in dropped:
                out.drop(each)
        if found is not None:
            cas = to_cas(found, types, tokens=options.flag("tokens"))
            with out.file(f"{path}.{options.text('form')}") as file:
                file.write((cas.to_xmi() if xmi else cas.to_json()).encode())


def read_marked(path: Path, options: Options) -> Iterator[Arrived | FormatError]:  # noqa: ARG001 - nothing to choose
    """The documents of a folder and those in it, or of one file. Raises UsageError(extra_missing)."""
    files = [path]
    if path.is_dir():
        found = (each for each in path.rglob("*") if each.suffix.lower() in EXTENSIONS and each.name != MANIFEST)
        files = sorted(found)
    if not files:
        raise FormatError("unknown_format", file=path.name, expected=" ".join(EXTENSIONS))
    for file in files:
        try:
            yield _arrived(_loaded(file), file)
        except FormatError as error:
            yield FormatError(error.code, **{"file": file.name, **error.details})


def _loaded(file: Path) -> "Cas":
    with extra(EXTRA):
        from cassis import load_cas_from_json, load_cas_from_xmi, load_typesystem

    content = content_of(file)
    # What a broken file makes the library raise is not foreseen by it.
    try:
        if file.suffix.lower() == ".json":
            return load_cas_from_json(content.decode())
        types = next(
            (folder / TYPES for folder in (file.parent, *file.parents[1:3]) if (folder / TYPES).is_file()), None
        )
        if types is None:
            raise FormatError("beside_missing", beside=TYPES)
        parsed_xml(content)
        return load_cas_from_xmi(BytesIO(content), load_typesystem(BytesIO(content_of(types))), lenient=True)
    except FormatError:
        raise
    except Exception as error:
        raise FormatError("not_cas", reason=f"{type(error).__name__}: {error}"[:200]) from error


def _arrived(cas: "Cas", file: Path) -> Arrived:
    text = cas.sofa_string
    if not text:
        raise FormatError("no_text")
    about = next(iter(_all(cas, _ABOUT)), None)

    def told(name: str) -> str:
        return _text(about, name) if about is not None else ""

    frame = MarkedText(
        uid=uid_of(told("documentId") or text),
        title=told("documentTitle") or title_of(text, f"{file.stem}.txt"),
        text=text,
        name=told("documentBaseUri") or file.name,
        url=told("documentUri") or None,
        author=told("collectionId"),
        values=tuple(sorted((_text(each, "name"), _text(each, "value")) for each in _all(cas, _LABEL))),
    )
    marks: dict[str, Told] = {}
    ids: dict[int, str] = {}
    ties: list[FeatureStructure] = []
    for each in cas.select_all_annotations():
        names = _names(each)
        if {"Governor", "Dependent"} <= names:
            ties.append(each)
        elif {"begin", "end"} <= names and not each.type.name.startswith((_SEGMENTS, *_OTHERS)):
            mark = _mark(each, names)
            ids[each.xmiID] = mark.id
            before = marks.get(mark.id)
            marks[mark.id] = mark if before is None else replace(mark, bounds=(*before.bounds, *mark.bounds))
    return arrive(frame, list(marks.values()), [_tie(each, ids) for each in ties])


_OTHERS = (
    _ABOUT,
    "de.tudarmstadt.ukp.dkpro.core.api.metadata.",
    "uima.tcas.DocumentAnnotation",
    "de.tudarmstadt.ukp.clarin.",
)
_LABELS = ("label", "value", "identifier", "PosValue")
"""Features that say what something is, in our layers and in those of DKPro and INCEpTION."""


def _all(cas: "Cas", name: str) -> "Sequence[FeatureStructure]":
    return cas.select(name) if cas.typesystem.contains_type(name) else ()


def _names(found: "FeatureStructure") -> frozenset[str]:
    return frozenset(feature.name for feature in found.type.all_features)


def _text(found: "FeatureStructure", name: str) -> str:
    value = getattr(found, name, None)
    return str(value) if isinstance(value, (str, int, float)) else ""


def _label(found: "FeatureStructure") -> tuple[str, str]:
    """What it is, and the feature that says so; without one, the name of its type."""
    used = next((name for name in _LABELS if _text(found, name)), "")
    return (_text(found, used) if used else found.type.name.rpartition(".")[2]), used


def _mark(found: "FeatureStructure", names: frozenset[str]) -> Told:
    begin, end = (getattr(found, name) for name in ("begin", "end"))
    bounds = (begin, end) if isinstance(begin, int) and isinstance(end, int) else (0, 0)
    label, used = _label(found)
    values = ((name, _text(found, name)) for name in names - _INTERNAL - {used})
    said = tuple(sorted((_code(name), value) for name, value in values if value))
    id = _text(found, "mark_id") or str(found.xmiID)
    return Told(id, label, (bounds,), None, said, _text(found, "note"), _text(found, "layer"))


def _code(feature: str) -> str:
    """The attribute that has its values in the feature."""
    return feature.removesuffix("_") if feature.removesuffix("_") in _INTERNAL else feature


def _tie(found: "FeatureStructure", ids: Mapping[int, str]) -> ToldTie:
    ends = (getattr(found, name, None) for name in ("Governor", "Dependent"))
    source, target = (ids.get(getattr(end, "xmiID", -1), "") for end in ends)
    return ToldTie(_text(found, "link_id") or f"tie:{found.xmiID}", _label(found)[0], source, target)
