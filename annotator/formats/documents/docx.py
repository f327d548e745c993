"""Word documents: the text in its order, with tables and tracked insertions, without what was deleted.

A paragraph is a line; the cells of a table's row stand in one line with tabs between, as in web pages. Footnotes and
comments are not in the text. Numbers of lists are worked out by Word and are in no file.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from annotator.errors import FormatError
from annotator.formats.api import ReadOptions
from annotator.formats.documents.archives import Archive
from annotator.formats.foreign.xml_text import parsed_xml
from annotator.formats.titles import title_of
from annotator.model.document import Source
from annotator.wording.marked import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from annotator.formats.foreign.xml_text import Element

NAME = QT_TRANSLATE_NOOP("Format", "Word document")
EXTENSIONS = (".docx", ".docm")
NEEDS = "lxml"
MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_MARKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad", "ptab": "\t"}
_UNSEEN = frozenset(
    {"del", "moveFrom", "instrText", "delText", "delInstrText", "footnoteReference", "rPr", "pPr", "rt"}
)


def read(content: bytes, name: str, options: ReadOptions) -> Iterator[Source | FormatError]:  # noqa: ARG001
    """The one document of a file. Raises FormatError: broken_archive, archive_bomb, not_xml, no_text."""
    archive = Archive(content)
    body = parsed_xml(archive.read(_main_part(archive)))
    text = "\n".join(_lines(body)).strip("\n")
    yield Source(_title(archive) or title_of(text, name), text, name, MEDIA_TYPE)


def _main_part(archive: Archive) -> str:
    """What the package says is the document; `word/document.xml` in nearly all."""
    usual = "word/document.xml"
    if archive.has(usual) or not archive.has("_rels/.rels"):
        return usual
    for each in parsed_xml(archive.read("_rels/.rels")).iter(_RELATIONS):
        if str(each.get("Type", "")).endswith("/officeDocument"):
            return str(each.get("Target", "")).lstrip("/")
    return usual


def _title(archive: Archive) -> str:
    """The title in the properties, where it is one: templates leave their own behind."""
    if not archive.has("docProps/core.xml"):
        return ""
    found = parsed_xml(archive.read("docProps/core.xml")).find("{http://purl.org/dc/elements/1.1/}title")
    title = " ".join((found.text or "").split()) if found is not None else ""
    return title if len(title) >= 4 else ""


def _lines(root: "Element") -> list[str]:
    """Paragraphs and rows of tables, also those in content controls and text boxes, in their order."""
    from lxml import etree

    lines = _Lines()
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        kind = _kind(element)
        if event == "end":
            lines.end(kind)
        elif kind in _UNSEEN or element.tag == _FALLBACK:
            walk.skip_subtree()
        else:
            lines.start(kind, element.text or "")
    return lines.lines


class _Lines:
    """Is told of the elements of a document in their order; a paragraph in a text box stands within another."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._paragraphs: list[list[str]] = []
        self._rows: list[list[list[str]]] = []

    def start(self, kind: str, text: str) -> None:
        """An element begins."""
        if kind == "p":
            self._paragraphs.append([])
        elif kind == "tr":
            self._rows.append([])
        elif kind == "tc" and self._rows:
            self._rows[-1].append([])
        elif self._paragraphs and (kind == "t" or kind in _MARKS):
            self._paragraphs[-1].append(_MARKS.get(kind, text))

    def end(self, kind: str) -> None:
        """An element ends."""
        if kind == "p" and self._paragraphs:
            self._put("".join(self._paragraphs.pop()))
        elif kind == "tr" and self._rows:
            self._put("\t".join(" ".join(filter(None, cell)) for cell in self._rows.pop()))

    def _put(self, line: str) -> None:
        """A line, which is one of a cell where a table has it."""
        if self._rows and self._rows[-1]:
            self._rows[-1][-1].append(line)
        else:
            self.lines.append(line)


def _kind(element: "Element") -> str:
    return str(element.tag).removeprefix(_W).removeprefix(_STRICT)
