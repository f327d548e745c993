"""Makes the things of one window and hands each what it needs of the others."""

from PySide6.QtWidgets import QWidget

from annotator.ui.checking import Checking
from annotator.ui.incoming.intake import Intake
from annotator.ui.page.page import Page
from annotator.ui.panels.documents import DocumentsPanel
from annotator.ui.panels.guideline import GuidelinePanel
from annotator.ui.panels.inspector import Inspector
from annotator.ui.panels.problems import ProblemsPanel
from annotator.ui.panels.repairs import RepairsPanel
from annotator.ui.panels.returned import ReturnedPanel
from annotator.ui.panels.types import TypesPanel
from annotator.ui.presenter import Presenter
from annotator.ui.reading.reading_view import ReadingView
from annotator.ui.reading.readings import Readings
from annotator.ui.reading.repairs import Repairs
from annotator.ui.review.adjudicating import Adjudicating
from annotator.ui.review.hearing import Hearing
from annotator.ui.review.queueing import Queueing
from annotator.ui.review.reviewing import Reviewing
from annotator.ui.searching.find import Find
from annotator.ui.session import Session
from annotator.ui.settings import OPTIONAL_TYPES
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
from annotator.ui.workbench import Services, Workbench


def assembled(window: QWidget, services: Services) -> Workbench:
    """All of a window's things, in working order; the command table is still to come."""
    settings, tasks, theme, language = services.settings, services.tasks, services.theme, services.language
    session, page = Session(services.notify, language, window), Page()
    readings, view, checking = Readings(session, settings, tasks), ReadingView(page), Checking(session, tasks)
    # Before all that looks at the view: what is in hand is on the page by the time that they are told of it.
    presenter = Presenter(session, readings, view, checking, language)
    suggestions = Suggestions(session, view, tasks, language)
    find, repairs = Find(session, view, tasks), Repairs(session, view)
    queueing = Queueing(session, tasks)
    reviewing = Reviewing(session, queueing)
    Hearing(session, reviewing, queueing, tasks)
    return Workbench(
        window=window,
        services=services,
        session=session,
        intake=Intake(session, tasks),
        page=page,
        view=view,
        readings=readings,
        checking=checking,
        presenter=presenter,
        ties=Ties(session, view, language),
        slots_in_hand=SlotsInHand(session, view, suggestions, language),
        documents=DocumentsPanel(session, tasks, language),
        types=TypesPanel(session, theme, optional=settings[OPTIONAL_TYPES], language=language),
        inspector=Inspector(session, theme, language, view.read),
        guideline=GuidelinePanel(session, language),
        problems=ProblemsPanel(session, checking, tasks, language),
        repairs=repairs,
        repair_list=RepairsPanel(session, view, repairs),
        suggestions=suggestions,
        foreseeing=Foreseeing(session, settings, tasks, window),
        learning=Learning(session, settings, tasks, window),
        remote=Remote(session, settings, tasks, window),
        find=find,
        hinting=Hinting(session, view),
        leading=Leading(session, view),
        linking=Linking(session, view, language),
        question=Question(session, view, find, tasks),
        next_type=NextType(session, view),
        sticky=Sticky(session, view, page),
        queueing=queueing,
        returned=ReturnedPanel(session, language),
        reviewing=reviewing,
        adjudicating=Adjudicating(session, reviewing, view, presenter, tasks, language),
    )
