"""Choosing a type by a few letters: of its name in any language, its short name, or the initials of its pinyin."""

from collections.abc import Callable, Sequence
from functools import cache, partial

from annotator.model.ids import TypeId
from annotator.model.schema import AnnotationType
from annotator.store import annotations
from annotator.ui.command_palette import CommandPalette, Entry
from annotator.ui.keys import native
from annotator.ui.panels.types import groups, offered
from annotator.ui.settings import OPTIONAL_TYPES
from annotator.ui.workbench import Workbench


def choose_type(bench: Workbench, title: str, prompt: str, use: Callable[[TypeId], object]) -> None:
    """Ask for a type that new annotations may have; those that the project uses most come first."""

    def entries(typed: str) -> Sequence[Entry]:
        return [_entry(bench, type_, use) for type_ in _in_order(bench, typed)]

    palette = CommandPalette((entries,), bench.window)
    palette.setWindowTitle(title)
    palette.field.setAccessibleName(title)
    palette.field.setPlaceholderText(prompt)
    palette.show_over(bench.window)


def _in_order(bench: Workbench, typed: str) -> list[AnnotationType]:
    """The type with this key before all others."""
    schema = bench.session.schema
    used = annotations.count_by_type(bench.session.opened)
    types = offered(schema, optional=bench.services.settings[OPTIONAL_TYPES])
    return sorted(types, key=lambda type_: (type_.key != typed.casefold(), -used.get(type_.id, 0)))


def _entry(bench: Workbench, type_: AnnotationType, use: Callable[[TypeId], object]) -> Entry:
    schema, language = bench.session.schema, bench.services.language
    return Entry(
        title=type_.label_in(language),
        run=partial(bench.attempt, partial(use, type_.id)),
        also=names(type_),
        place=" · ".join((type_.code, *groups(schema, type_, language), schema.layer_of(type_.id).label_in(language))),
        keys=native(type_.key.upper()),
    )


def names(type_: AnnotationType) -> tuple[str, ...]:
    """All that a type may be called by."""
    labels = dict.fromkeys((type_.label, type_.label_en, type_.label_hant, type_.code, type_.short_name, type_.key))
    return (*filter(None, labels), initials(type_.label))


@cache
def initials(label: str) -> str:
    """The first letters of the pinyin: xzq for 行政区."""
    # a tenth of a second to load, of use to nobody before the first choice
    from pypinyin import Style, lazy_pinyin

    return "".join(lazy_pinyin(label, style=Style.FIRST_LETTER))
