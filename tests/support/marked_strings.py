"""The strings of the interface as they stand in the source: which are marked for translation, and which are not."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_PROGRAM = Path(__file__).resolve().parents[2] / "annotator"
SOURCES = (*(file for folder in ("ui", "formats", "wording") for file in sorted((_PROGRAM / folder).rglob("*.py"))),)
"""What the translations are made from."""

MARKERS = ("translate", "QT_TRANSLATE_NOOP")

# fmt: off
SHOWN_BY = frozenset(
    (
        "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu", "QToolButton",
        "QTreeWidgetItem", "QListWidgetItem", "setText", "setPlainText", "setTitle", "setWindowTitle",
        "setToolTip", "setStatusTip", "setWhatsThis", "setPlaceholderText", "setPrefix", "setSuffix",
        "setSpecialValueText", "setInformativeText", "setDetailedText", "setLabelText", "setHeaderLabels",
        "setItemText", "setAccessibleName", "setAccessibleDescription", "setTextValue", "addItem", "addItems",
        "addRow", "addAction", "addMenu", "addTab", "addButton", "addPermanentWidget", "showMessage", "drawText",
        "say", "tell", "ask", "status", "warn",
    )
)
# fmt: on
"""Calls whose arguments a person reads."""

SHOWN_AS = frozenset(("title", "tip", "label", "prompt", "suffix", "zero", "toolTip", "placeholderText", "windowTitle"))
"""Arguments that a person reads, whatever is called with them."""

SHOWN_FROM = {"Menu": 1, "Group": 1, "Switch": 3, "Number": 3, "Choice": 3, "Text": 3, "Family": 3}
"""Rows of tables, and from which argument on a person reads them."""


class Marked(NamedTuple):
    """A string that is marked: its context and its English."""

    context: str
    text: str


def marked() -> set[Marked]:
    """Every string that is marked with a context and a text that stand there."""
    found: set[Marked] = set()
    for call in (call for _, call in _calls()):
        if _name(call) in MARKERS and len(call.args) >= 2:
            context, text = call.args[:2]
            if isinstance(context, ast.Constant) and isinstance(text, ast.Constant):
                found.add(Marked(str(context.value), str(text.value)))
    return found


def unmarked() -> Iterator[str]:
    """Each literal with letters in it that is shown without being marked, with its place."""
    for file, call in _calls():
        shown = call.args if _name(call) in SHOWN_BY else call.args[SHOWN_FROM.get(_name(call), len(call.args)) :]
        named = [keyword.value for keyword in call.keywords if keyword.arg in SHOWN_AS]
        for literal in (literal for argument in (*shown, *named) for literal in _literals(argument)):
            if any(sign.isalpha() for sign in literal):
                yield f"{file.name}:{call.lineno}: {literal}"


def _calls() -> Iterator[tuple[Path, ast.Call]]:
    for file in SOURCES:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                yield file, node


def _name(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _literals(node: ast.expr) -> Iterator[str]:
    """The literals that end up in what `node` gives, but for those that go into other calls."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=parts) | ast.BoolOp(values=parts) | ast.List(elts=parts) | ast.Tuple(elts=parts):
            for part in parts:
                yield from _literals(part)
        case ast.IfExp(body=one, orelse=other) | ast.BinOp(left=one, right=other):
            yield from _literals(one)
            yield from _literals(other)
        case ast.Call(func=ast.Attribute(value=receiver, attr="format" | "join")):
            yield from _literals(receiver)
        case _:
            pass
