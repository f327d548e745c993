"""The running program: its services, its one window, and what comes from outside the window."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QApplication

from annotator import __version__
from annotator.ui.background.idle import IdleCollection
from annotator.ui.background.tasks import Tasks
from annotator.ui.dialogs.crash import CrashDialog
from annotator.ui.dialogs.settings import SettingsDialog
from annotator.ui.i18n import Translators, resolved, translate
from annotator.ui.icons import program_icon
from annotator.ui.keys import Keymap
from annotator.ui.notify import Notify
from annotator.ui.recent import recent
from annotator.ui.report import Reports, reports_folder
from annotator.ui.settings import LANGUAGE, RESTORE, Settings
from annotator.ui.single_instance import SingleInstance
from annotator.ui.theme import Theme
from annotator.ui.window import Window
from annotator.ui.workbench import Services


def application() -> QApplication:
    """The one QApplication of this process, made where there is none."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    QCoreApplication.setApplicationName("annotator")
    QCoreApplication.setApplicationVersion(__version__)
    app.setApplicationDisplayName("Annotator")
    app.setDesktopFileName("annotator")
    app.setWindowIcon(program_icon())
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus)
    return app


class Program(QObject):
    """Everything that outlives a window."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._reports = Reports(self)
        self._reports.reported.connect(self._on_reported)
        self._told_of_fault = False
        self._settings = Settings(parent=self)
        self._translators = Translators(self)
        self._translators.install(resolved(self._settings[LANGUAGE]))
        self._theme = Theme(app, self._settings, self._translators.language)
        self._notify = Notify(self)
        self._tasks = Tasks(self._notify.error, self)
        self._keymap = Keymap(self._settings, self)
        self._instance = SingleInstance(self)
        self._instance.called.connect(self._raise)
        self._idle = IdleCollection(app)
        self._window: Window | None = None
        self._settings.changed.connect(self._on_setting)
        self._tasks.finished.connect(self._speak, Qt.ConnectionType.QueuedConnection)

    @property
    def window(self) -> Window:
        """The window that is shown now; there is one while the program runs."""
        assert self._window is not None
        return self._window

    def run(self, project: Path | None) -> int:
        """Show the window until it is closed. A project that another process has open is brought to the front there."""
        wanted = project or self._last()
        if wanted is not None and wanted.exists() and not self._instance.claim(wanted):
            return 0
        self._show(wanted)
        return self._app.exec()

    def end(self) -> None:
        """Stop all work and leave the process as it was."""
        self._tasks.close()
        if self._window is not None:
            self._window.deleteLater()
        self._instance.release()
        self._idle.end()
        self._translators.remove()
        self._theme.deleteLater()
        self._reports.remove()
        self.deleteLater()

    def _last(self) -> Path | None:
        return next(iter(recent(self._settings)), None) if self._settings[RESTORE] else None

    def _show(self, project: Path | None) -> Window:
        services = Services(self._settings, self._notify, self._tasks, self._theme, self._translators.language)
        window = self._window = Window(services, self._keymap)
        window.project_opened.connect(self._on_opened)
        window.show()
        if project is not None:
            window.open(project)
        return window

    def _on_opened(self, project: Path) -> None:
        self._instance.claim(project)
        self._idle.settle()

    def _on_setting(self, id_: str) -> None:
        if id_ == LANGUAGE.id:
            self._speak()

    def _speak(self) -> None:
        """Make the window anew in the language that is wanted, as soon as no task would be cut short by it."""
        language = resolved(self._settings[LANGUAGE])
        if language == self._translators.language or self._window is None:
            return
        running = next((task.title for task in self._tasks.under_way if task.title), "")
        if running:
            waits = translate("Program", "The language changes when this is done: {task}")
            self._notify.status(waits.format(task=running))
            return
        self._translators.install(language)
        self._theme.speak(language)
        self._renew(self._window)

    def _renew(self, old: Window) -> None:
        project = old.session.project
        choosing = bool(old.findChildren(SettingsDialog))
        self._app.setQuitOnLastWindowClosed(False)
        old.close()
        old.deleteLater()
        new = self._show(project.path if project is not None else None)
        self._app.setQuitOnLastWindowClosed(True)
        if choosing:
            new.table.run("program.settings")

    def _raise(self) -> None:
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()

    def _on_reported(self, report: Path) -> None:
        """Once by a dialog; whoever then goes on needs no further ones."""
        if self._told_of_fault:
            self._notify.warn(
                translate("Program", "Another fault in the program; reports are in {folder}").format(
                    folder=reports_folder()
                )
            )
            return
        self._told_of_fault = True
        CrashDialog(report, self._app.activeWindow() or self._window).open()
