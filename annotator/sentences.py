"""The sentence for each known problem, in English: printed in a terminal as it is, translated by the window."""

from collections.abc import Mapping

from annotator.errors import AnnotatorError
from annotator.model.schema import Schema
from annotator.wording.files import FILES
from annotator.wording.marked import Sentence
from annotator.wording.models import MODELS
from annotator.wording.projects import PROJECTS
from annotator.wording.steps import STEPS, STEPS_OF_SEVERAL, STEPS_THAT_UNLINK
from annotator.wording.work import WORK

SENTENCES: Mapping[str, Sentence] = {**WORK, **FILES, **PROJECTS, **MODELS}


def step_text(code: str, details: Mapping[str, str | int]) -> str:
    """The text in English, with its braces, for a step with these details."""
    if int(details.get("links", 0)) and code in STEPS_THAT_UNLINK:
        return STEPS_THAT_UNLINK[code]
    several = int(details.get("count", 1)) > 1
    return STEPS_OF_SEVERAL.get(code, STEPS[code]) if several else STEPS[code]


def in_words(error: AnnotatorError, schema: Schema, language: str) -> AnnotatorError:
    """The same error with what the schema calls its types, attributes and links in the place of their ids."""
    things = (*schema.types, *schema.attributes, *schema.document_attributes, *schema.links)
    known = {str(each.id): each.label_in(language) for each in things}
    details = {
        name: known.get(str(value), value) if name in ("type", "attribute", "link") else value
        for name, value in error.details.items()
    }
    return type(error)(error.code, **details) if details else error


def sentence(error: AnnotatorError) -> str:
    """What is wrong and what to do about it, in one line. A code without a sentence is shown as it is."""
    known = SENTENCES.get(error.code)
    if known is None:
        return f"This could not be done: {error}"
    details = _Details({name: " ".join(str(value).split()) for name, value in error.details.items()})
    return " ".join(part.format_map(details) for part in known if part)


class _Details(dict[str, str]):
    """A detail that was not given must not turn a known problem into a bug."""

    def __missing__(self, key: str) -> str:
        return "?"
