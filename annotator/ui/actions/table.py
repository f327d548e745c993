"""The one table of commands, and the menus that they stand in."""

from annotator.ui.actions import (
    documents,
    families,
    finding,
    gestures,
    imports,
    learning,
    linking,
    merging,
    names,
    overview,
    problems,
    projects,
    reading,
    repairs,
    reviewing,
    schema,
    searching,
    suggestions,
    tagging,
    view,
)
from annotator.ui.commands import Command, Menu
from annotator.ui.i18n import QT_TRANSLATE_NOOP
from annotator.ui.workbench import Workbench

MENUS: tuple[Menu, ...] = (
    Menu("file", QT_TRANSLATE_NOOP("Menu", "&Project")),
    Menu("recent", QT_TRANSLATE_NOOP("Menu", "Open &Recent"), parent="file"),
    Menu("edit", QT_TRANSLATE_NOOP("Menu", "&Edit")),
    Menu("search", QT_TRANSLATE_NOOP("Menu", "&Search the Project"), parent="edit", group=2),
    Menu("document", QT_TRANSLATE_NOOP("Menu", "&Document")),
    Menu("done", QT_TRANSLATE_NOOP("Menu", "When It Is &Done"), parent="document", group=1),
    Menu("repairs", QT_TRANSLATE_NOOP("Menu", "&Repairs"), parent="document", group=2),
    Menu("annotation", QT_TRANSLATE_NOOP("Menu", "&Annotation")),
    Menu("types", QT_TRANSLATE_NOOP("Menu", "&Tag As"), parent="annotation", group=2),
    Menu("all", QT_TRANSLATE_NOOP("Menu", "Tag A&ll Mentions As"), parent="annotation", group=2),
    Menu("edges", QT_TRANSLATE_NOOP("Menu", "&Move Edges"), parent="annotation", group=2),
    Menu("review", QT_TRANSLATE_NOOP("Menu", "&Review")),
    Menu("view", QT_TRANSLATE_NOOP("Menu", "&View")),
    Menu("help", QT_TRANSLATE_NOOP("Menu", "&Help")),
)

COMMANDS: tuple[Command[Workbench], ...] = (
    *projects.COMMANDS,
    *imports.COMMANDS,
    *documents.COMMANDS,
    *families.COMMANDS,
    *suggestions.COMMANDS,
    *learning.COMMANDS,
    *tagging.COMMANDS,
    *gestures.COMMANDS,
    *linking.COMMANDS,
    *problems.COMMANDS,
    *schema.COMMANDS,
    *names.COMMANDS,
    *overview.COMMANDS,
    *finding.COMMANDS,
    *searching.COMMANDS,
    *view.COMMANDS,
    *reading.COMMANDS,
    *repairs.COMMANDS,
    *reviewing.COMMANDS,
    *merging.COMMANDS,
)
