"""The life of a tag, read from the project: proposed, confirmed, accepted or returned, disputed, settled."""

from collections.abc import Mapping

from annotator.model.annotation import Annotation
from annotator.model.ids import PersonId
from annotator.store.reviews import verdicts
from annotator.store.reviews.verdict_rows import said_by
from annotator.ui.review.case_words import life
from annotator.ui.session import Session


def life_of(session: Session, about: Annotation, names: Mapping[PersonId, str], language: str) -> list[str]:
    """A line for each thing that happened to it, the oldest first."""
    project = session.opened
    said = [each for each in verdicts.comments(project, about.document) if each.target == about.uid]
    decided = verdicts.verdicts_on(project, about.uid)
    return life(about, said_by(about), decided, said, names, session.schema, language)
