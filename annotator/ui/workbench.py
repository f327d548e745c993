"""What commands act on: the session, the page, and the services of one window."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtWidgets import QWidget

from annotator.errors import AnnotatorError
from annotator.model.annotation import Annotation
from annotator.model.ids import AnnotationId
from annotator.model.span import Fragments
from annotator.model.suggestion import Suggestion
from annotator.ui.background.tasks import Tasks
from annotator.ui.checking import Checking
from annotator.ui.commands import CommandTable
from annotator.ui.incoming.intake import Intake
from annotator.ui.notify import Notify
from annotator.ui.page.page import Page
from annotator.ui.panels.adjudication import AdjudicationPanel
from annotator.ui.panels.case_card import CaseCard
from annotator.ui.panels.documents import DocumentsPanel
from annotator.ui.panels.guideline import GuidelinePanel
from annotator.ui.panels.inspector import Inspector
from annotator.ui.panels.problems import ProblemsPanel
from annotator.ui.panels.repairs import RepairsPanel
from annotator.ui.panels.returned import ReturnedPanel
from annotator.ui.panels.review import ReviewPanel
from annotator.ui.panels.types import TypesPanel
from annotator.ui.presenter import Presenter
from annotator.ui.reading.reading_view import ReadingView
from annotator.ui.reading.readings import Readings
from annotator.ui.reading.repairs import Repairs
from annotator.ui.review.adjudicating import Adjudicating
from annotator.ui.review.queueing import Queueing
from annotator.ui.review.reviewing import Reviewing
from annotator.ui.searching.find import Find
from annotator.ui.session import Session
from annotator.ui.settings import Settings
from annotator.ui.suggesting.foreseeing import Foreseeing
from annotator.ui.suggesting.learning import Learning
from annotator.ui.suggesting.remote import Remote
from annotator.ui.suggesting.slots_in_hand import SlotsInHand
from annotator.ui.suggesting.suggestions import Suggestions
from annotator.ui.tagging.hinting import Hinting
from annotator.ui.tagging.leading import Leading
from annotator.ui.tagging.linking import Linking
from annotator.ui.tagging.question import Question
from annotator.ui.tagging.sticky import NextType, Sticky
from annotator.ui.tagging.ties import Ties
from annotator.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Services:
    """What the program lends to a window."""

    settings: Settings
    notify: Notify
    tasks: Tasks
    theme: Theme
    language: str


@dataclass(slots=True)
class Workbench:
    """One window's things, each doing its own work; commands bring them together."""

    window: QWidget
    services: Services
    session: Session
    intake: Intake
    page: Page
    view: ReadingView
    readings: Readings
    documents: DocumentsPanel
    types: TypesPanel
    inspector: Inspector
    guideline: GuidelinePanel
    checking: Checking
    presenter: Presenter
    ties: Ties
    slots_in_hand: SlotsInHand
    problems: ProblemsPanel
    repairs: Repairs
    repair_list: RepairsPanel
    suggestions: Suggestions
    foreseeing: Foreseeing
    learning: Learning
    remote: Remote
    find: Find
    hinting: Hinting
    leading: Leading
    linking: Linking
    question: Question
    next_type: NextType
    sticky: Sticky
    queueing: Queueing
    returned: ReturnedPanel
    reviewing: Reviewing
    adjudicating: Adjudicating
    table: "CommandTable[Workbench]" = field(init=False)
    review: ReviewPanel = field(init=False)
    adjudication: AdjudicationPanel = field(init=False)

    @property
    def cards(self) -> CaseCard:
        """The card of the case in hand that is seen."""
        return self.review.card if self.reviewing.document is None else self.adjudication.card

    @property
    def in_hand(self) -> Annotation | None:
        """The annotation in hand, if one is."""
        focus = self.view.focus
        return self.session.annotations.get(AnnotationId(focus)) if focus is not None and focus > 0 else None

    @property
    def suggested(self) -> Suggestion | None:
        """The suggestion in hand, if one is."""
        return self.suggestions.offered(self.view.focus)

    @property
    def selection(self) -> Fragments | None:
        """The selected text, if any is."""
        return self.view.selection if self.session.document is not None else None

    @property
    def has_project(self) -> bool:
        """Whether a project is open."""
        return self.session.project is not None

    @property
    def has_document(self) -> bool:
        """Whether a document is in hand."""
        return self.session.document is not None

    def attempt(self, work: Callable[[], object]) -> None:
        """Do it, and tell a known problem to the person; for what is not started by a command."""
        try:
            work()
        except AnnotatorError as error:
            self.services.notify.error(error)
