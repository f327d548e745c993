"""Tokens with tags as Hugging Face's models are trained on them: a row for each passage, a column of tags a layer.

A row has the text that its tokens were cut from, and says which part of which document that is.
"""

from collections.abc import Iterable, Mapping, Sequence

from annotator.errors import FormatError
from annotator.formats.dropping import Dropped, Reason
from annotator.formats.foreign.arriving import Told
from annotator.formats.foreign.files import Fields, bounds_of
from annotator.formats.foreign.marks import Cannot, MarkedText, left_out, uid_of
from annotator.formats.foreign.parts import ToldPart, parts_of
from annotator.formats.foreign.tags import BLANK, Cutting, Scheme, all_tags, apart, spelt, tagged, untagged
from annotator.model.ids import LayerId, Uid
from annotator.model.schema import Schema

TEXTS = ("id", "doc_id", "title", "name", "url", "annotator", "before", "after", "text")
NUMBERS = ("part", "start")
LISTS = ("starts", "ends")
TOKENS = "tokens"
TAGS = "_tags"
_TAGS = ("ner_tags", "tags", "labels", "ner")
"""What data sets of others call the column of tags."""


def columns_of(schema: Schema, scheme: Scheme) -> dict[str, list[str]]:
    """The columns of tags with every tag there can be, in the order of the schema, also where it does not occur."""
    columns: dict[str, list[str]] = {}
    for layer in schema.layers:
        codes = [type_.code for type_ in schema.types_in(layer.id) if not type_.abstract]
        if codes:
            columns[f"{layer.id}{TAGS}"] = all_tags(codes, scheme)
    return columns


def features_of(columns: Mapping[str, Sequence[str]], *, as_labels: bool) -> dict[str, object]:
    """The features as `datasets` has them. Tags are class labels where they are stored as numbers."""
    features: dict[str, object] = {name: {"dtype": "string", "_type": "Value"} for name in TEXTS}
    features |= {name: {"dtype": "int64", "_type": "Value"} for name in NUMBERS}
    features |= {name: {"feature": {"dtype": "int64", "_type": "Value"}, "_type": "List"} for name in LISTS}
    string = {"dtype": "string", "_type": "Value"}
    features[TOKENS] = {"feature": string, "_type": "List"}
    for name, tags in columns.items():
        labels = {"names": list(tags), "_type": "ClassLabel"}
        features[name] = {"feature": labels if as_labels else string, "_type": "List"}
    return features


def rows_of(
    found: MarkedText, layers: Iterable[LayerId], cutting: Cutting, scheme: Scheme
) -> tuple[list[dict[str, object]], list[Dropped]]:
    """The rows of a document, tags as words, and what is not in them."""
    gone: dict[Uid, Reason] = {}
    rows: list[dict[str, object]] = []
    kept = list(layers)
    for part in parts_of(found):
        tokens = cutting.tokens(part.text)
        row: dict[str, object] = {
            "id": part.id,
            "doc_id": str(found.uid),
            "title": found.title,
            "name": found.name,
            "url": found.url or "",
            "annotator": found.author,
            "before": part.before,
            "after": part.after,
            "text": part.text,
            "part": part.number,
            "start": part.start,
            "starts": [start for start, _ in tokens],
            "ends": [end for _, end in tokens],
            TOKENS: [spelt(part.text, token) for token in tokens],
        }
        for layer in kept:
            tags, changed = tagged(tokens, [mark for mark in part.marks if mark.layer == layer], scheme)
            row[f"{layer}{TAGS}"] = tags
            gone |= changed
        rows.append(row)
    cannot = Cannot(values=True, notes=True, ties=True, document_values=True)
    return rows, left_out(found, cannot, gone)


def told(row: Fields, names: Mapping[str, Sequence[str]], file: str) -> ToldPart:
    """A row as a part of a document; `names` has those of tags that are numbers, by column. Raises FormatError."""
    words = [str(each) for each in row.items(TOKENS)]
    if not words:
        raise FormatError("field_missing", field=TOKENS)
    text, tokens = _text(row, words)
    marks: list[Told] = []
    for column in row.values:
        if not (column.endswith(TAGS) or column in _TAGS):
            continue
        tags = [_word(each, names.get(column, ())) for each in row.items(column)]
        if len(tags) != len(words):
            raise FormatError("tokens_differ", tokens=column)
        layer = column.removesuffix(TAGS) if column not in _TAGS else ""
        for first, last, label in untagged(tags):
            bounds = tokens[first][0], tokens[last - 1][1]
            marks.append(Told(str(len(marks)), label, (bounds,), layer=layer))
    frame = MarkedText(
        uid=uid_of(row.text("doc_id", "")),
        title=row.text("title", ""),
        text="",
        name=row.text("name", "") or file,
        url=row.text("url", "") or None,
        author=row.text("annotator", ""),
    )
    around = row.text("before", ""), row.text("after", "")
    start = row.number("start") if row.values.get("start") is not None else None
    return ToldPart(row.text("doc_id", ""), frame, text, tuple(marks), *around, start)


def _text(row: Fields, words: Sequence[str]) -> tuple[str, list[tuple[int, int]]]:
    """The text and where its tokens are; a row of others has only these."""
    if "text" in row.values and "starts" in row.values:
        text = row.text("text")
        tokens = [bounds_of(list(each)) for each in zip(row.items("starts"), row.items("ends"), strict=False)]
        if [spelt(text, token) for token in tokens] != list(words):
            raise FormatError("tokens_differ", tokens=TOKENS)
        return text, tokens
    text, found = "", list[tuple[int, int]]()
    for n, word in enumerate(words):
        text += " " if n and apart(words[n - 1], word) else ""
        found.append((len(text), len(text) + len(word)))
        text += word.replace(BLANK, " ")
    return text, found


def _word(tag: object, names: Sequence[str]) -> str:
    if isinstance(tag, str):
        return tag
    if isinstance(tag, int) and 0 <= tag < len(names):
        return names[tag]
    raise FormatError("tag_number", found=str(tag)[:20])
