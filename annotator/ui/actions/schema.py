"""Commands on the schema of the project."""

from annotator.model.roles import Right
from annotator.ui.commands import Command
from annotator.ui.i18n import QT_TRANSLATE_NOOP
from annotator.ui.rights import barred
from annotator.ui.schema_editor.editor import SchemaEditor
from annotator.ui.workbench import Workbench

Bench = Workbench


def _edit(bench: Bench) -> None:
    services = bench.services
    SchemaEditor(bench.session, services.tasks, services.language, bench.window).open()


COMMANDS: tuple[Command[Bench], ...] = (
    Command(
        id="project.schema",
        title=QT_TRANSLATE_NOOP("Command", "Edit the Schema…"),
        tip=QT_TRANSLATE_NOOP("Command", "Types, attributes and links; what is tagged is carried along"),
        keys=("Ctrl+Shift+E",),
        menu="file",
        group=3,
        run=_edit,
        when=lambda bench: bench.has_project,
        barred=barred(Right.CHANGE_SCHEMA),
    ),
)
