"""A case in hand: why it is one, the ways to decide it, why one goes back, and what was said of it so far."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.model.review import Decision
from annotator.store.sharing import assignments
from annotator.ui.i18n import QT_TRANSLATE_NOOP, translate
from annotator.ui.panels.case_parts import NumberedRows, Remark, answer_button
from annotator.ui.panels.elided import Elided
from annotator.ui.review.case_words import because, decision_words, heading, reason_words, reasons_for
from annotator.ui.review.lives import life_of
from annotator.ui.review.reviewing import Reviewing, Way
from annotator.ui.session import Session
from annotator.ui.tagging.marks import shown_value

_COLUMNS = (
    QT_TRANSLATE_NOOP("Review", "Type"),
    QT_TRANSLATE_NOOP("Review", "Text"),
    QT_TRANSLATE_NOOP("Review", "Attributes"),
    QT_TRANSLATE_NOOP("Review", "By"),
    QT_TRANSLATE_NOOP("Review", "So far"),
)
_FIRST = 4
"""Answers in the first row."""
_STORY = 5
"""Lines of a tag's life that are shown: the last ones."""


class CaseCard(QWidget):
    """Shows what Reviewing has in hand; a click on a way takes it in hand, the keys decide."""

    left = Signal()
    """What was being written is given or left: the text wants the keys again."""

    def __init__(self, session: Session, reviewing: Reviewing, language: str, actions: Sequence[QAction]) -> None:
        super().__init__()
        self._session = session
        self._reviewing = reviewing
        self._language = language
        self._asking = False
        self._heading = Elided()
        self._because = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.ways = NumberedRows([translate("Review", each) for each in _COLUMNS], stretched=2)
        self.reasons = NumberedRows([translate("Review", "Why does it go back?")], stretched=1)
        self.remark = Remark()
        self._story = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._build(actions)
        reviewing.case_changed.connect(self._fill)
        self._fill()

    def _build(self, actions: Sequence[QAction]) -> None:
        bold = QFont(self._heading.font())
        bold.setWeight(QFont.Weight.DemiBold)
        self._heading.setFont(bold)
        for quiet in (self._because, self._story):
            quiet.setProperty("quiet", True)
        answers = [QHBoxLayout(), QHBoxLayout()]
        for number, action in enumerate(actions):
            answers[number >= _FIRST].addWidget(answer_button(action))
        for row in answers:
            row.setSpacing(6)
            row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 8)
        column.setSpacing(6)
        for part in (self._heading, self._because, self.ways, self.reasons, self.remark, self._story):
            column.addWidget(part)
        for row in answers:
            column.addLayout(row)
        self.remark.hide()
        self.ways.chosen.connect(self._reviewing.hold)
        self.reasons.chosen.connect(self.give_reason)
        self.remark.given.connect(self._on_remark)
        self.remark.left.connect(self._leave_remark)

    # -- what it shows

    @property
    def sentence(self) -> str:
        """Why the place is a case."""
        return self._heading.sentence

    @property
    def told(self) -> str:
        """What happened to the tag in hand so far, a line each."""
        return self._story.text()

    def _fill(self) -> None:
        case, reviewing = self._reviewing.current, self._reviewing
        for part in (self.ways, self._story):
            part.setVisible(case is not None)
        self.reasons.setVisible(reviewing.choosing)
        self.ways.setVisible(case is not None and not reviewing.choosing)
        if case is None:
            self._heading.say(translate("Review", "Nothing is left to decide here."))
            self._because.setText(self._at_work())
            self._because.setVisible(bool(self._because.text()))
            self._leave_remark()
            return
        names = reviewing.names()
        self._heading.say(heading(case))
        self._because.setText(because(case, self._session.schema, names, self._language))
        self._because.setVisible(bool(self._because.text()))
        self.ways.show_rows([self._row(number, way) for number, way in enumerate(reviewing.ways, start=1)])
        self.ways.mark(reviewing.held)
        if reviewing.choosing:
            self._list_reasons()
        self._tell_story()

    def _at_work(self) -> str:
        """Why there may be nothing yet: what people are still at is not compared."""
        project = self._session.project
        if project is None or (left := assignments.unfinished(project)) == 0:
            return ""
        told = translate(
            "Review", "Assignments that are not done yet: {n}. Work is compared once people are done with it."
        )
        return told.format(n=QLocale().toString(left))

    def _row(self, number: int, way: Way) -> tuple[str, ...]:
        names, schema = self._reviewing.names(), self._session.schema
        if way.links:
            return (str(number), *self._linked(way), self._standing(way))
        about = way.annotations[0]
        draft = self._reviewing.draft if number == self._reviewing.held + 1 else None
        surface = about.surface if draft is None else translate("Review", "with other edges")
        who = ", ".join(names.get(each.author, "?") for each in way.annotations)
        values = (
            f"{schema.attribute(id).label_in(self._language)}: {shown_value(schema, id, value, self._language)}"
            for id, value in about.attributes.items()
        )
        label = schema.type(about.type).label_in(self._language)
        return (str(number), label, surface, "  ".join(values), who, self._standing(way))

    def _linked(self, way: Way) -> tuple[str, str, str, str]:
        link, case, names = way.links[0], self._reviewing.current, self._reviewing.names()
        assert case is not None
        label = self._session.schema.link_type(link.type).label_in(self._language)
        having = {each.author for each in way.links}
        who = (id for id in case.people if (id in having) == way.linked)
        sentence = translate("Review", "{source} → {target}") if way.linked else translate("Review", "No such link")
        told = sentence.format(source=case.surface, target=case.details.get("target", "?"))
        return label, told, "", ", ".join(names.get(id, "?") for id in who)

    def _standing(self, way: Way) -> str:
        """What was decided of it already."""
        standing = way.standing
        if standing is None:
            return ""
        if not standing.fresh:
            return translate("Review", "changed since its verdict")
        verdict = standing.answer or standing.verdict
        told = decision_words(verdict, self._reviewing.names())
        reason = ""
        if verdict.decision in (Decision.RETURNED, Decision.DISPUTED):
            about = way.annotations[0]
            reason = reason_words(verdict.reason, about.type, self._session.schema, self._language)
        return " · ".join(filter(None, (told, reason)))

    def _list_reasons(self) -> None:
        about = self._reviewing.held_annotation
        if about is not None:
            known = reasons_for(about.type, self._session.schema, self._language)
            self.reasons.show_rows([(str(number), words) for number, (_, words) in enumerate(known, start=1)])

    def _tell_story(self) -> None:
        about = self._reviewing.held_annotation
        names = self._reviewing.names()
        lines = life_of(self._session, about, names, self._language) if about is not None else []
        self._story.setText("\n".join(lines[-_STORY:]))
        self._story.setVisible(bool(lines))

    # -- what is said

    def give_reason(self, number: int) -> None:
        """Return the way in hand for the reason in this row."""
        about = self._reviewing.held_annotation
        known = reasons_for(about.type, self._session.schema, self._language) if about is not None else ()
        if 0 <= number < len(known):
            self._reviewing.send_back(known[number][0])

    def write(self, *, asking: bool) -> None:
        """Let the person write a comment, or a question to the author."""
        self._asking = asking
        question = translate("Review", "What do you want to know? Enter asks the author, Esc leaves.")
        comment = translate("Review", "Your comment. Enter keeps it, Esc leaves.")
        self.remark.setPlaceholderText(question if asking else comment)
        self.remark.setAccessibleName(self.remark.placeholderText())
        self.remark.clear()
        self.remark.show()
        self.remark.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_remark(self, text: str) -> None:
        asking = self._asking
        self._leave_remark()
        if asking:
            self._reviewing.ask(text)
        else:
            self._reviewing.comment(text)

    def _leave_remark(self) -> None:
        had_keys = self.remark.hasFocus()
        self.remark.hide()
        if had_keys:
            self.left.emit()
