"""Commands that the schema brings: a key for each type, for the leaders of layers, and for choices of attributes."""

from functools import partial

from annotator.edits import tagging as edits
from annotator.model.annotation import Annotation
from annotator.model.ids import AttributeId, LayerId
from annotator.model.schema import Attribute, AttributeKind, Layer, Schema
from annotator.ui.actions.tagging import can_tag, tag, type_keys
from annotator.ui.commands import Command
from annotator.ui.i18n import translate
from annotator.ui.keys import Scope
from annotator.ui.panels.types import offered
from annotator.ui.workbench import Workbench

Bench = Workbench


def type_commands(schema: Schema, *, optional: bool, language: str) -> list[Command[Bench]]:
    """A command for each type that can be used, with the type's key; one behind a leader has another for its key."""
    types = offered(schema, optional=optional)
    plain = [
        Command[Bench](
            id=f"type.{type_.id}",
            title=type_.label_in(language),
            keys=type_keys(schema, type_),
            scope=Scope.PAGE,
            menu="types",
            group=[layer.id for layer in schema.layers].index(type_.layer),
            run=partial(tag, type_id=type_.id),
            when=can_tag,
        )
        for type_ in types
    ]
    led = [
        Command[Bench](
            id=f"type.{type_.id}.led",
            title=type_.label_in(language),
            keys=(type_.key.upper(),),
            scope=Scope.PAGE,
            within=f"leader.{type_.layer}",
            run=partial(tag, type_id=type_.id),
            when=partial(_is_led, layer=type_.layer),
        )
        for type_ in types
        if type_.key and schema.layer_of(type_.id).leader
    ]
    return [*plain, *led]


def _is_led(bench: Bench, layer: LayerId) -> bool:
    return bench.leading.layer == layer and can_tag(bench)


def leader_commands(schema: Schema, language: str) -> list[Command[Bench]]:
    """A command for each layer's leader."""
    return [
        Command(
            id=f"leader.{layer.id}",
            title=layer.label_in(language),
            keys=(layer.leader.upper(),),
            scope=Scope.PAGE,
            menu="types",
            group=len(schema.layers),
            run=partial(_lead, layer=layer, language=language),
            when=can_tag,
        )
        for layer in schema.layers
        if layer.leader
    ]


def _lead(bench: Bench, layer: Layer, language: str) -> None:
    told = translate("Types", "{layer}: press a type's key; Esc leaves.")
    bench.leading.start(layer.id, told.format(layer=layer.label_in(language)))


def choice_commands(schema: Schema, language: str) -> list[Command[Bench]]:
    """A command for each key of a choice: it describes the annotation in hand while nothing is selected."""
    return [
        Command(
            id=f"choice.{attribute.id}.{choice.id}",
            title=f"{attribute.label_in(language)}: {choice.label_in(language)}",
            keys=(choice.key.upper(),),
            scope=Scope.PAGE,
            within="in_hand",
            run=partial(_choose, attribute=attribute.id, value=choice.id),
            when=partial(_can_choose, attribute=attribute),
        )
        for attribute in schema.attributes
        if attribute.kind is AttributeKind.ENUM
        for choice in attribute.choices
        if choice.key
    ]


def _choose(bench: Bench, attribute: AttributeId, value: str) -> None:
    if (in_hand := bench.in_hand) is not None:
        bench.session.do(edits.set_attribute, bench.session.opened, [in_hand.id], attribute, value)


def _can_choose(bench: Bench, attribute: Attribute) -> bool:
    in_hand: Annotation | None = bench.in_hand
    if in_hand is None or bench.selection is not None or bench.next_type.waiting:
        return False
    return bench.session.schema.selects(attribute.on, in_hand.type)
