"""Commands that link annotations to each other by pointing at them."""

from functools import partial

from annotator.edits import linking
from annotator.errors import UsageError
from annotator.model.annotation import Annotation
from annotator.model.ids import AnnotationId, LinkTypeId
from annotator.model.link import LinkId
from annotator.ui.commands import Command
from annotator.ui.i18n import QT_TRANSLATE_NOOP, translate
from annotator.ui.keys import Scope
from annotator.ui.tagging.linking import MOST, Offer
from annotator.ui.workbench import Workbench

Bench = Workbench


def connect(bench: Bench) -> None:
    """Let what is pointed at, and what the slots of the inspector ask for, be done."""

    def on_chosen(offer: Offer) -> None:
        bench.attempt(partial(take, bench, offer))

    def on_filling(slot: str) -> None:
        bench.attempt(partial(fill, bench, LinkTypeId(slot)))

    def on_emptied(link: int) -> None:
        bench.attempt(partial(empty, bench, LinkId(link)))

    def on_drawn(source: int, target: int) -> None:
        there = bench.session.annotations
        bench.attempt(lambda: bench.linking.draw(there[AnnotationId(source)], there[AnnotationId(target)]))

    bench.view.tie_drawn.connect(on_drawn)
    slots = bench.inspector.slots
    bench.linking.chosen.connect(on_chosen)
    slots.filling.connect(on_filling)
    slots.emptied.connect(on_emptied)
    slots.visited.connect(bench.view.set_focus)


def take(bench: Bench, offer: Offer) -> None:
    """Make the link that was pointed out, or take it away. The only one that may be there gives way to the new one."""
    session = bench.session
    if offer.link is not None:
        session.do(linking.unlink, session.opened, [offer.link])
    elif offer.type.max == 1:
        session.do(linking.fill, session.opened, offer.source.id, offer.type.id, [offer.target.id])
    else:
        session.do(linking.link, session.opened, offer.source.id, offer.target.id, offer.type.id)


def fill(bench: Bench, slot: LinkTypeId) -> None:
    """Point at what one slot of the annotation in hand is to hold. Raises UsageError."""
    bench.linking.start(_held(bench), slot)
    bench.page.setFocus()


def empty(bench: Bench, link: LinkId) -> None:
    """Take one link away."""
    bench.session.do(linking.unlink, bench.session.opened, [link])


def _held(bench: Bench) -> Annotation:
    if bench.in_hand is None:
        raise UsageError("nothing_in_hand")
    return bench.in_hand


def _start(bench: Bench, *, breaking: bool) -> None:
    bench.linking.start(_held(bench), breaking=breaking)


def _has_in_hand(bench: Bench) -> bool:
    return bench.in_hand is not None


def _choice(number: int) -> Command[Bench]:
    return Command(
        id=f"link.choice.{number}",
        title=QT_TRANSLATE_NOOP("Command", "The Link with This Number"),
        label=lambda _: translate("Command", "Link Number {number}").format(number=number),
        keys=(str(number),),
        scope=Scope.PAGE,
        within="linking",
        run=lambda bench: bench.linking.choose(number - 1),
        when=lambda bench: len(bench.linking.offers) >= number,
    )


COMMANDS: tuple[Command[Bench], ...] = (
    Command(
        id="link.add",
        title=QT_TRANSLATE_NOOP("Command", "Link to Another"),
        tip=QT_TRANSLATE_NOOP("Command", "Point at what the annotation in hand is linked to, one after the other"),
        keys=("M",),
        scope=Scope.PAGE,
        menu="annotation",
        group=4,
        run=partial(_start, breaking=False),
        when=_has_in_hand,
    ),
    Command(
        id="link.remove",
        title=QT_TRANSLATE_NOOP("Command", "Unlink from Another"),
        tip=QT_TRANSLATE_NOOP("Command", "Point at what the annotation in hand is no longer linked to"),
        keys=("Shift+M",),
        scope=Scope.PAGE,
        menu="annotation",
        group=4,
        run=partial(_start, breaking=True),
        when=_has_in_hand,
    ),
    *(_choice(number) for number in range(1, MOST + 1)),
    Command(
        id="link.leave",
        title=QT_TRANSLATE_NOOP("Command", "Link No More"),
        tip=QT_TRANSLATE_NOOP("Command", "Back from the choice of a link, or out of linking"),
        keys=("Esc",),
        scope=Scope.PAGE,
        within="linking",
        run=lambda bench: bench.linking.back(),
        when=lambda bench: bench.linking.active,
    ),
)
