"""What the settings of the remote model have below them: its key, what leaves this computer, and a button to try it."""

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from annotator.errors import AnnotatorError, UsageError
from annotator.suggest.remote.asking import SAMPLE
from annotator.ui.i18n import translate
from annotator.ui.sentences import advice, sentence
from annotator.ui.settings import REMOTE, REMOTE_ADDRESS, REMOTE_WIRE, Settings
from annotator.ui.suggesting.remote import Remote, Trial

_ENCRYPTED = "https:"


class RemotePage(QWidget):
    """Follows the settings above it."""

    def __init__(self, remote: Remote, settings: Settings, language: str) -> None:
        super().__init__()
        self._remote = remote
        self._language = language
        self._known = False
        self.key = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.keep = QPushButton()
        self._key_told = _quiet()
        self._leaves = _quiet()
        self.test = QPushButton(translate("Remote", "Test the Connection"))
        self.result = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._reveal)
        self._lay_out()
        self.key.textChanged.connect(self._show_keep)
        self.key.returnPressed.connect(self._on_keep)
        self.keep.clicked.connect(self._on_keep)
        self.test.clicked.connect(self._on_test)
        changes = settings.changed.connect(self._on_setting)
        self.destroyed.connect(lambda: settings.disconnect(changes))
        self._show()

    def _lay_out(self) -> None:
        label = QLabel(translate("Remote", "Key"))
        label.setBuddy(self.key)
        self.key.setAccessibleName(label.text())
        self.keep.setAutoDefault(False)
        self.test.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.key, 1)
        row.addWidget(self.keep)
        tested = QHBoxLayout()
        tested.addWidget(self.test)
        tested.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._key_told)
        column.addLayout(tested)
        column.addWidget(self.result)
        column.addWidget(self._leaves)

    def _on_setting(self, id: str) -> None:
        if id.startswith(f"{REMOTE.id}."):
            self._tell("", warning=False)
            self._show_leaves()
        if id in (REMOTE_ADDRESS.id, REMOTE_WIRE.id):
            self._show()

    def _show(self) -> None:
        self._key_told.setText("")
        self._show_leaves()
        self._show_keep()
        if self._remote.endpoint is not None:
            self._remote.has_key(self._show_key, self)

    def _show_key(self, known: bool) -> None:
        there, none = translate("Remote", "A key is known for this address."), translate("Remote", "No key is known.")
        self._key_told.setText(there if known else none)
        self._known = known
        self._show_keep()

    def _show_keep(self) -> None:
        kept = bool(self.key.text())
        self.keep.setText(translate("Remote", "Keep") if kept else translate("Remote", "Forget"))
        self.keep.setEnabled(kept or self._known)

    def _on_keep(self) -> None:
        key = self.key.text().strip()
        self.key.clear()

        def told(kept: bool) -> None:
            self._show_key(known=bool(key))
            if not key:
                return
            if kept:
                self._key_told.setText(translate("Remote", "The key is in the keyring of the system."))
            else:
                self._key_told.setText(
                    translate("Remote", "This system has no keyring: the key is known until the program ends.")
                )

        self._remote.put_key(key, told, self)

    def _show_leaves(self) -> None:
        endpoint = self._remote.endpoint
        if endpoint is None:
            self._leaves.setText(translate("Remote", "Nothing leaves this program."))
            return
        sent = translate("Remote", "Sent to {host}: passages as they are read, and the types with their explanations.")
        told = [
            sent.format(host=endpoint.host or "…"),
            translate("Remote", "A test sends only “{sample}”.").format(sample=SAMPLE),
            translate("Remote", "Titles, tags, who works here and other documents are never sent."),
        ]
        if endpoint.host and not endpoint.is_here and not endpoint.address.strip().lower().startswith(_ENCRYPTED):
            told.append(translate("Remote", "It goes there unencrypted, since the address begins with http."))
        self._leaves.setText(" ".join(told))

    def _on_test(self) -> None:
        self._tell(translate("Remote", "Asking …"), warning=False)
        self.test.setEnabled(False)
        try:
            self._remote.try_out(self._on_answer, self._on_failed, self)
        except UsageError as error:
            self._on_failed(error)

    def _on_answer(self, trial: Trial) -> None:
        self.test.setEnabled(True)
        answer, number = trial.answer, QLocale()
        seconds = number.toString(trial.seconds, "f", 1)
        if not answer.placed:
            told = translate("Remote", "It answers, after {seconds} s, but names nothing that stands in “{sample}”.")
            self._tell(told.format(seconds=seconds, sample=SAMPLE), warning=True)
            return
        found = ", ".join(
            f"{each.item.text} ({trial.schema.type(each.item.type).label_in(self._language)})" for each in answer.placed
        )
        told = translate("Remote", "It answers, after {seconds} s. In “{sample}” it finds: {found}.")
        self._tell(told.format(seconds=seconds, sample=SAMPLE, found=found), warning=False)

    def _on_failed(self, error: AnnotatorError) -> None:
        self.test.setEnabled(True)
        self._tell(" ".join(filter(None, (sentence(error), advice(error)))), warning=True)

    def _tell(self, text: str, *, warning: bool) -> None:
        self.result.setProperty("tone", "warning" if warning else "plain")
        self.result.style().polish(self.result)
        self.result.setText(text)
        self._soon.start()

    def _reveal(self) -> None:
        """Bring the result into sight once it has its height."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None and self.result.text():
            above.ensureWidgetVisible(self.result)


def _quiet() -> QLabel:
    label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setProperty("quiet", True)
    return label
