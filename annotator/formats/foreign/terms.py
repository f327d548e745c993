"""What the words of foreign files mean under a schema: types, links, attributes, labels of documents.

It is said in a file, TOML or JSON, with a table for each of the four: `PERSON = "PER"`, by code or id; a word that
stands for `""` is left out of what comes in.
"""

import json
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import cast

from annotator.errors import FormatError
from annotator.formats.foreign.arriving import Arrived
from annotator.formats.foreign.files import text_of
from annotator.model.flaw import nearest
from annotator.model.schema import Schema


class Word(StrEnum):
    """What a word of a foreign file may stand for; the value is the name of its table in a file."""

    TYPE = "types"
    LINK = "links"
    ATTRIBUTE = "attributes"
    LABEL = "labels"


Words = Mapping[tuple[Word, str], int]
"""How often each word occurs."""

_Meanings = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Terms:
    """The meaning of each word: the id of a type or type of link, the code of an attribute; empty: left out."""

    meanings: Mapping[tuple[Word, str], str] = field(default_factory=lambda: MappingProxyType({}))

    def of(self, kind: Word, word: str) -> str:
        """What a word means; empty where it is to be left out, or nothing is known of it."""
        return self.meanings.get((kind, word), "")

    def unknown(self, words: Iterable[tuple[Word, str]]) -> list[tuple[Word, str]]:
        """The words that nothing is said of."""
        return [each for each in words if each not in self.meanings]

    def with_(self, more: "Terms") -> "Terms":
        """These, and what is said further; the latter goes before."""
        return Terms({**self.meanings, **more.meanings})


def words_in(found: Iterable[Arrived | FormatError]) -> Words:
    """The words of files, those of each kind in the order of their number."""
    counted: Counter[tuple[Word, str]] = Counter()
    for each in found:
        if isinstance(each, Arrived):
            marked = each.marked
            counted.update((Word.TYPE, mark.label) for mark in marked.marks)
            counted.update((Word.ATTRIBUTE, name) for mark in marked.marks for name, _ in mark.values)
            counted.update((Word.LINK, tie.label) for tie in marked.ties)
            counted.update((Word.LABEL, name) for name, _ in marked.values)
    kinds = list(Word)
    return dict(sorted(counted.items(), key=lambda item: (kinds.index(item[0][0]), -item[1], item[0][1])))


def choices(schema: Schema) -> Mapping[Word, Mapping[str, str]]:
    """What a word may mean: for each kind the names that people see, by what `Terms` has for them."""
    return {
        Word.TYPE: {each.id: each.code for each in schema.types if each.usable},
        Word.LINK: {each.id: each.code for each in schema.links if not each.retired},
        Word.ATTRIBUTE: {each.code: each.code for each in schema.attributes if not each.retired},
        Word.LABEL: {each.code: each.code for each in schema.document_attributes if not each.retired},
    }


_ALSO: Mapping[str, tuple[str, ...]] = {
    "PER": ("person", "people", "name", "nr", "人名", "人物", "姓名"),
    "ORG": ("organization", "organisation", "institution", "nt", "机构", "機構", "机构名", "组织", "組織"),
    "COM": ("company", "corp", "公司", "企业", "企業"),
    "GOV": ("government", "政府"),
    "LOC": ("location", "address", "place", "ns", "地名", "地点", "地址"),
    "GPE": ("loc", "location", "city", "country", "ns", "地名", "行政区"),
    "FAC": ("facility", "scene"),
    "POS": ("position", "title", "job", "职位", "職位"),
    "TIM": ("time", "date", "timex", "日期", "时间", "時間"),
    "PRD": ("product", "产品", "產品"),
    "DOC": ("work_of_art", "law", "book", "文件"),
    "EVT": ("event", "事件"),
    "MONEY": ("currency", "金额", "金額"),
    "PERCENT": ("percentage", "百分比"),
    "COUNT": ("cardinal", "number", "num", "数量", "數量"),
    "MEASURE": ("quantity",),
    "RANK": ("ordinal",),
}
"""What other tag sets (MSRA, CLUENER, OntoNotes, People's Daily) call what has this code."""


def guessed(words: Iterable[tuple[Word, str]], schema: Schema) -> Terms:
    """The meanings that can be told from the words: by code, id or label in any language, then by common tag sets."""
    known = {kind: _names(schema, kind) for kind in Word}
    found = ((kind, word, known[kind].get(word.strip().casefold(), "")) for kind, word in words)
    return Terms({(kind, word): meaning for kind, word, meaning in found if meaning})


def _names(schema: Schema, kind: Word) -> _Meanings:
    names: dict[str, str] = {}
    if kind is Word.TYPE:
        usable = {each.code: each.id for each in schema.types if each.usable}
        for code, others in _ALSO.items():
            if code in usable:
                names.update({other: names.get(other, usable[code]) for other in others})
        things = [(each, each.id) for each in schema.types if each.usable]
    elif kind is Word.LINK:
        things = [(each, each.id) for each in schema.links if not each.retired]
    else:
        valued = schema.attributes if kind is Word.ATTRIBUTE else schema.document_attributes
        things = [(each, each.code) for each in valued if not each.retired]
    for each, meaning in reversed(things):
        labels = (each.label, each.label_en, each.label_hant, each.id, each.code)
        names.update({name.casefold(): meaning for name in labels if name})
    return names


def read(path: Path, schema: Schema) -> Terms:
    """The terms of a file. Raises FormatError: mapping_unfit, what `parsed` and what reading a file raises."""
    text = text_of(path)
    try:
        found = cast("object", json.loads(text) if path.suffix.lower() == ".json" else tomllib.loads(text))
    except (ValueError, RecursionError) as error:
        raise FormatError("mapping_unfit", file=path.name, reason=str(error)) from error
    return parsed(found, schema, path.name)


def parsed(found: object, schema: Schema, file: str) -> Terms:
    """The terms of what a file holds. Raises FormatError: mapping_table, mapping_meaning, mapping_unknown."""
    tables = " ".join(f"[{kind}]" for kind in Word)
    if not isinstance(found, dict):
        raise FormatError("mapping_table", file=file, found=str(found)[:80], expected=tables)
    known = choices(schema)
    meanings: dict[tuple[Word, str], str] = {}
    for name, table in cast("dict[str, object]", found).items():
        if name not in list(Word) or not isinstance(table, dict):
            raise FormatError("mapping_table", file=file, found=name, expected=tables)
        kind = Word(name)
        names = {code: meaning for meaning, code in known[kind].items()} | {meaning: meaning for meaning in known[kind]}
        for word, meant in cast("dict[str, object]", table).items():
            if not isinstance(meant, str):
                raise FormatError("mapping_meaning", file=file, word=word, found=str(meant)[:80])
            if meant and meant not in names:
                expected = nearest(meant, known[kind].values())
                raise FormatError("mapping_unknown", file=file, word=word, found=meant, expected=expected)
            meanings[kind, word] = names[meant] if meant else ""
    return Terms(meanings)


def remembered(kept: str, schema: Schema) -> Terms:
    """What a project has kept, as far as the schema still has it."""
    if not kept:
        return Terms()
    known = choices(schema)
    table = cast("dict[str, dict[str, str]]", json.loads(kept))
    return Terms(
        {
            (kind, word): meaning
            for kind in Word
            for word, meaning in table.get(kind, {}).items()
            if not meaning or meaning in known[kind]
        }
    )


def to_remember(terms: Terms) -> str:
    """The terms as a project keeps them: by ids, so that renaming does not touch them."""
    table: dict[str, dict[str, str]] = {}
    for (kind, word), meaning in sorted(terms.meanings.items()):
        table.setdefault(kind, {})[word] = meaning
    return json.dumps(table, ensure_ascii=False, separators=(",", ":"))


def as_table(terms: Terms, schema: Schema) -> dict[str, dict[str, str]]:
    """The terms as a file has them, by codes."""
    codes = choices(schema)
    table: dict[str, dict[str, str]] = {}
    for (kind, word), meaning in terms.meanings.items():
        table.setdefault(kind, {})[word] = codes[kind].get(meaning, "")
    return table


def to_toml(terms: Terms, schema: Schema, words: Words) -> str:
    """A file to be filled in: every word with its number, and what it means as far as that is known.

    A word of no known meaning stands in a comment, so that nothing is left out only because nobody looked at it.
    """
    lines, last, known = [_TOLD], None, choices(schema)
    for (kind, word), number in words.items():
        if kind is not last:
            lines += ["", f"[{kind}]", f"# {' '.join(known[kind].values())}"]
            last = kind
        code = known[kind].get(terms.of(kind, word), "")
        open_still = (kind, word) not in terms.meanings
        sign = "#" if open_still else ""
        lines.append(f"{sign}{json.dumps(word, ensure_ascii=False)} = {json.dumps(code)} # {number}")
    return "\n".join([*lines, ""])


_TOLD = """# What the labels of a file mean here: "their word" = "CODE". A word that stands for "" is left out.
# Lines with a # before them still need a meaning; the codes that there are stand above them."""
