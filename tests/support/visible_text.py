"""What a window says: every text in it that a person can see, and those that do not fit where they stand."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import cast

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

_CHINESE = re.compile("[\u3400-\u9fff]")
_WORD = re.compile("[A-Za-z]{2,}")
_ACCESS_KEY = re.compile(r"&(\w)")
_BESIDE = 4
"""Pixels that a line edit leaves free beside its text, beyond its frame and padding."""


def is_english(text: str) -> bool:
    """Whether there are Latin words and not one Chinese character."""
    return _WORD.search(text) is not None and _CHINESE.search(text) is None


def texts(window: QWidget) -> Iterator[str]:
    """What `window` and the widgets that can be seen in it say, tool tips and names for screen readers too."""
    yield window.windowTitle()
    for widget in _seen(window):
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        yield from _own(widget)


def cut_off(window: QWidget) -> list[str]:
    """The texts that need more room than they have, with what they need and what they have."""
    return [f"{_named(widget)}: {wrong}" for widget in _seen(window) if (wrong := _wrong(widget, window))]


def doubled_access_keys(titles: Iterable[str]) -> list[str]:
    """Letters that several of these titles have as their access key."""
    counts = Counter(key.lower() for title in titles for key in _ACCESS_KEY.findall(title.replace("&&", "")))
    return [key for key, count in counts.items() if count > 1]


def access_titles(window: QWidget) -> Iterator[str]:
    """What has an access key in a dialog: buttons, and labels that stand for a field."""
    for widget in _seen(window):
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and _has_buddy(widget)):
            yield widget.text()


def _seen(window: QWidget) -> list[QWidget]:
    return [widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window)]


def _has_buddy(label: QLabel) -> bool:
    return cast("QWidget | None", label.buddy()) is not None


def _own(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QGroupBox():
            yield widget.title()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(row) for row in range(widget.count()))
        case QListWidget():
            yield from (widget.item(row).text() for row in range(widget.count()))
        case QTreeWidget():
            yield from (widget.headerItem().text(column) for column in range(widget.columnCount()))
            yield from _titles([widget.topLevelItem(row) for row in range(widget.topLevelItemCount())])
        case _:
            pass


def _titles(items: Sequence[QTreeWidgetItem | None]) -> Iterator[str]:
    for item in filter(None, items):
        yield item.text(0)
        yield from _titles([item.child(row) for row in range(item.childCount())])


def _wrong(widget: QWidget, window: QWidget) -> str:
    if not _scrolls(widget, window) and not _inside(widget, window):
        return "stands outside the window"
    match widget:
        case QLabel():
            return _label_wrong(widget)
        case QToolButton() if not widget.text() or not widget.icon().isNull():
            return ""
        case QToolButton():  # its frame may be flat
            return _short(widget.sizeHint().width(), widget.width()) or _short(_height(widget), widget.height())
        case QAbstractButton() if widget.text():
            hint = widget.sizeHint()
            return _short(hint.width(), widget.width()) or _short(hint.height(), widget.height())
        case QComboBox():
            return _short(_width(widget, widget.currentText()), _field_width(widget))
        case QLineEdit() if not widget.text():
            return _short(_width(widget, widget.placeholderText()) + _BESIDE, _line_width(widget))
        case QListWidget():
            return _short(widget.sizeHintForColumn(0), widget.viewport().width()) if widget.count() else ""
        case QTreeWidget():
            header = widget.header()
            columns = range(widget.columnCount())
            return next(filter(None, (_short(header.sectionSizeHint(i), header.sectionSize(i)) for i in columns)), "")
        case _:
            return ""


def _label_wrong(label: QLabel) -> str:
    if not label.text() or label.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored:
        return ""  # the latter shorten their text themselves
    if label.wordWrap():
        return _short(label.heightForWidth(label.width()), label.height())
    hint = label.sizeHint()
    return _short(hint.width(), label.width()) or _short(hint.height(), label.height())


def _short(needed: int, there: int) -> str:
    return f"needs {needed}, has {there}" if needed > there else ""


def _width(widget: QWidget, text: str) -> int:
    return QFontMetrics(widget.font()).horizontalAdvance(text)


def _height(widget: QWidget) -> int:
    return QFontMetrics(widget.font()).height()


def _field_width(box: QComboBox) -> int:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    control, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(control, option, field, box).width()


def _line_width(line: QLineEdit) -> int:
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    return line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line).width()


def _inside(widget: QWidget, window: QWidget) -> bool:
    corner = widget.mapTo(window, widget.rect().topLeft())
    return window.rect().contains(widget.rect().translated(corner))


def _scrolls(widget: QWidget, window: QWidget) -> bool:
    """Whether it lies in something that scrolls, where it may be out of sight."""
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def _named(widget: QWidget) -> str:
    says = next((text for text in _own(widget) if text), widget.objectName())
    return f"{type(widget).__name__} “{says}”"
