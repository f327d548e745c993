"""PySide6 6.12.0 on Python 3.11 took a reference from None with every void call, until the process aborted."""

import sys

from PySide6.QtGui import QTextCursor, QTextDocument

CALLS = 1_000
OTHERS = 50
"""References that anything else in the process may take or give meanwhile."""


def test_void_calls_leave_none_alone(qapp: object) -> None:
    document = QTextDocument("成都")
    cursor = QTextCursor(document)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        cursor.setPosition(1)
    assert abs(sys.getrefcount(None) - before) < OTHERS
