"""Rows of a form in which the field shares its place with a button or with other fields."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget


def label_of(text: str, field: QWidget) -> QLabel:
    """A label whose access key goes to `field`; a form sees to that only where the field fills the row."""
    label = QLabel(text)
    label.setBuddy(field)
    return label


def beside(field: QWidget, button: QWidget) -> QHBoxLayout:
    """A field with a button at its right."""
    row = QHBoxLayout()
    row.addWidget(field, 1)
    row.addWidget(button)
    return row
