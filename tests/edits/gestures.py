"""A program to be killed: works on a project without end and says after each gesture what the project then holds.

gestures.py work PROJECT
gestures.py look PROJECT STEPS    what it holds now, and before each of the last steps
"""

import sys
from hashlib import sha256
from pathlib import Path

from annotator.edits import documents as edits
from annotator.edits import tagging
from annotator.model.changes import Changes
from annotator.model.document import DocumentState, Source
from annotator.model.ids import AttributeId, DocumentId, TypeId, new_uid
from annotator.model.span import Span
from annotator.store.project import Project, open_project

PLACES = 40


def _gesture(project: Project, document: DocumentId, number: int) -> Changes:
    changes = tagging.tag(project, document, [Span(number, number + 1)], TypeId("fig.money"))
    [made] = changes.annotations
    match number % 4:
        case 1:
            return tagging.set_attribute(project, [made], AttributeId("at.value"), str(number))
        case 2:
            return tagging.untag(project, [made])
        case 3:
            return edits.set_state(project, document, list(DocumentState)[number % 3])
        case _:
            return changes


def work(path: Path) -> None:
    """Until the end of the process."""
    with open_project(path) as project:
        while True:
            imported = edits.Imported()
            edits.add(project, [Source("t", "亿" * PLACES + str(new_uid()), "t.txt")], imported)
            for number in range(PLACES):
                _gesture(project, imported.added[0], number)
                say(project)


def look_back(path: Path, steps: int) -> None:
    """What the project holds now, and what it held before each of the last steps."""
    with open_project(path) as project:
        say(project)
        for _ in range(steps):
            project.undo()
            say(project)


def say(project: Project) -> None:
    """The hash of all documents and annotations, row by row."""
    tables = [project.connection.execute(f"SELECT * FROM {table} ORDER BY id") for table in ("document", "annotation")]
    rows = repr([tuple(row) for table in tables for row in table])
    sys.stdout.write(sha256(rows.encode()).hexdigest() + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    if sys.argv[1] == "work":
        work(Path(sys.argv[2]))
    else:
        look_back(Path(sys.argv[2]), int(sys.argv[3]))
