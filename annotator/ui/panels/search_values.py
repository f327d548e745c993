"""What the filters of a search may ask for in a project, as far as that can be listed."""

from collections.abc import Sequence

from annotator.model.document import DocumentState
from annotator.model.query import Field
from annotator.store import people
from annotator.store.project import Project
from annotator.ui.panels.document_row import state_label
from annotator.ui.panels.search_field import Value


def values_of(project: Project, field: Field, language: str) -> Sequence[Value]:
    """The types of the schema, the states of documents, the people who worked here; nothing for other filters."""
    match field:
        case Field.TYPE:
            return [Value(each.code, each.label_in(language)) for each in project.schema.types if not each.retired]
        case Field.STATE:
            return [Value(str(each), state_label(each)) for each in DocumentState]
        case Field.AUTHOR:
            return [Value(each.name) for each in people.people(project.connection).values()]
        case _:
            return ()
