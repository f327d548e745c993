"""What happens when something is wrong with the program itself: a log, a report, and the program goes on.

Nothing is sent anywhere. The reports and logs lie in the person's folder, for them to pass on if they like.
"""

import faulthandler
import logging
import platform
import sys
import threading
import traceback
from datetime import datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)

from annotator import __version__, paths

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_LOG_BYTES = 1_000_000
_KEPT = 20
"""Reports that are kept; older ones are deleted."""

_log = logging.getLogger("annotator")
_qt_log = logging.getLogger("annotator.qt")


def reports_folder() -> Path:
    """Where reports are written."""
    return _made(paths.user_data() / "reports")


def _made(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    return folder


def versions() -> str:
    """What somebody who helps needs to know first, a fact a line."""
    return "\n".join(
        (
            f"Annotator {__version__}",
            f"Python {platform.python_version()}, Qt {qVersion()}",
            platform.platform(),
        )
    )


def write_report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> Path:
    """Put what is known about a bug into a file of its own."""
    folder = reports_folder()
    for old in sorted(folder.glob("*.txt"))[: -_KEPT + 1]:
        old.unlink(missing_ok=True)
    now = datetime.now().astimezone()
    file = folder / f"{now:%Y-%m-%d-%H%M%S-%f}.txt"
    told = "".join(traceback.format_exception(kind, error, trace))
    file.write_text(f"{now.isoformat(timespec='seconds')}\n{versions()}\n\n{told}", encoding="utf-8")
    return file


class Reports(QObject):
    """Catches what nobody caught, while it is installed. `reported` comes in the window's thread."""

    reported = Signal(Path)
    _caught = Signal(Path)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._caught.connect(self.reported, Qt.ConnectionType.QueuedConnection)
        self._log_file = _log_file()
        self._crash_file = _crash_file()
        self._before = (sys.excepthook, threading.excepthook)
        self._qt_before = qInstallMessageHandler(self._on_qt_message)
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error

    def remove(self) -> None:
        """Leave everything as it was before."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(self._qt_before)
        _log.removeHandler(self._log_file)
        self._log_file.close()
        if self._crash_file is not None:
            faulthandler.disable()
            self._crash_file.close()

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Whoever listened before is told too: a terminal, or the test that must fail."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        self._before[0](kind, error, trace)
        try:
            _log.error("Not caught", exc_info=(kind, error, trace))
            self._caught.emit(write_report(kind, error, trace))
        except OSError as full:
            sys.stderr.write(f"no report could be written: {full}\n")

    def _on_thread_error(self, happened: threading.ExceptHookArgs) -> None:
        if happened.exc_value is not None:
            self._on_error(happened.exc_type, happened.exc_value, happened.exc_traceback)

    def _on_qt_message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        _qt_log.log(_LEVELS[kind], "%s", text)
        if self._qt_before is not None:
            self._qt_before(kind, context, text)


def _log_file() -> logging.Handler:
    folder = _made(paths.user_data() / "logs")
    handler = RotatingFileHandler(folder / "annotator.log", maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    _log.addHandler(handler)
    return handler


def _crash_file() -> IO[str] | None:
    """Python writes into it where it is when a fault in a library kills the process; None where that is cared for."""
    if faulthandler.is_enabled():
        return None
    file = (_made(paths.user_data() / "logs") / "crash.log").open("a", encoding="utf-8")
    faulthandler.enable(file)
    return file
