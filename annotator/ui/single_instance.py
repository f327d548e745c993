"""One window for one project: who opens it again gets the window that is there."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from annotator import paths

_PATIENCE = 1000
"""Milliseconds to wait for the other window's answer."""
_GREETING = b"annotator"


class SingleInstance(QObject):
    """Holds a project for this process; `called` comes when another process wanted to open it."""

    called = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_called)

    @property
    def name(self) -> str:
        """The name of the socket by which others find us; empty when no project is ours."""
        return self._server.serverName()

    def claim(self, project: Path) -> bool:
        """Whether the project is ours from now on; if not, the window that has it was called to the front."""
        name = _name(project)
        if self.name == name and self._server.isListening():
            return True
        if _call(name):
            return False
        self._server.close()
        QLocalServer.removeServer(name)  # what a process that was killed left behind
        self._server.listen(name)
        return True

    def release(self) -> None:
        """Let the project go."""
        self._server.close()

    def _on_called(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:  # pyright: ignore[reportUnnecessaryComparison]
            caller.disconnected.connect(caller.deleteLater)
            caller.write(_GREETING)
            caller.disconnectFromServer()
            self.called.emit()


def _call(name: str) -> bool:
    """Only a process that answers as we do counts: the name of a socket can be taken by anything."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    answered = socket.waitForConnected(_PATIENCE) and socket.waitForReadyRead(_PATIENCE)
    answer = socket.readAll().data() if answered else b""
    socket.abort()
    return answer == _GREETING


def _name(project: Path) -> str:
    """Short, because a socket's path is limited, and each person's own."""
    whose = f"{paths.account()}\0{project.resolve()}"
    return f"annotator-{hashlib.sha256(whose.encode()).hexdigest()[:24]}"
