"""Work beside the window: results, progress, stopping, what is stale, and streams that wait for the window."""

import threading
from collections.abc import Generator, Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from annotator.errors import AnnotatorError, StorageError
from annotator.ui.background.progress_line import ProgressLine
from annotator.ui.background.tasks import Progress, Tasks


class Told:
    """What came back to the window's thread."""

    def __init__(self) -> None:
        self.done: list[object] = []
        self.failed: list[str] = []
        self.threads: set[int] = set()

    def take(self, result: object) -> None:
        self.threads.add(threading.get_ident())
        self.done.append(result)

    def fail(self, error: AnnotatorError) -> None:
        self.threads.add(threading.get_ident())
        self.failed.append(error.code)


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def tasks(qapp: object, told: Told) -> Generator[Tasks]:
    made = Tasks(told.fail)
    yield made
    made.close()


def until_cancelled(progress: Progress) -> None:
    while True:
        progress.report(1)


def test_work_is_done_elsewhere_and_its_result_comes_back_here(tasks: Tasks, told: Told, qtbot: QtBot) -> None:
    task = tasks.run(lambda _: threading.get_ident(), told.take)
    qtbot.waitUntil(lambda: task not in tasks.under_way)
    assert told.done != [threading.get_ident()]
    assert told.threads == {threading.get_ident()}


def test_a_known_problem_comes_back_as_one(tasks: Tasks, told: Told, qtbot: QtBot) -> None:
    def work(progress: Progress) -> None:
        raise StorageError("locked")

    tasks.run(work, told.take)
    qtbot.waitUntil(lambda: not tasks.under_way)
    assert (told.done, told.failed) == ([], ["locked"])


def test_a_bug_in_a_worker_is_raised_here(tasks: Tasks, told: Told, qtbot: QtBot) -> None:
    def work(progress: Progress) -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        tasks.run(work, told.take)
        qtbot.waitUntil(lambda: not tasks.under_way)
    assert [kind.__name__ for kind, _, _ in caught] == ["ZeroDivisionError"]


def test_a_cancelled_task_stops_and_says_so(tasks: Tasks, told: Told, qtbot: QtBot) -> None:
    task = tasks.run(until_cancelled, told.take)
    with qtbot.waitSignal(tasks.progressed):
        pass
    task.cancel()
    qtbot.waitUntil(lambda: not tasks.under_way)
    assert (told.done, told.failed) == ([], ["cancelled"])


def test_a_newer_task_with_the_same_key_makes_the_older_stale(tasks: Tasks, told: Told, qtbot: QtBot) -> None:
    go = threading.Event()

    def slow(progress: Progress) -> str:
        go.wait()
        return "old"

    tasks.run(slow, told.take, key="search")
    tasks.run(lambda _: "new", told.take, key="search")
    go.set()
    qtbot.waitUntil(lambda: not tasks.under_way)
    assert (told.done, told.failed) == (["new"], [])


def test_the_result_for_a_widget_that_is_gone_is_dropped(tasks: Tasks, told: Told, qtbot: QtBot) -> None:
    owner, go = QObject(), threading.Event()
    tasks.run(lambda _: go.wait(), told.take, owner=owner)
    Shiboken.delete(owner)
    go.set()
    qtbot.waitUntil(lambda: not tasks.under_way)
    assert told.done == []


def test_a_stream_comes_in_order_and_never_far_ahead(tasks: Tasks, told: Told, qtbot: QtBot) -> None:
    read: list[int] = []
    ahead: list[int] = []

    def numbers(progress: Progress) -> Iterator[int]:
        for number in range(200):
            read.append(number)
            yield number

    def use(number: int) -> None:
        told.take(number)
        ahead.append(len(read) - len(told.done))

    tasks.stream(numbers, use, lambda: told.take("end"))
    qtbot.waitUntil(lambda: not tasks.under_way)
    assert told.done == [*range(200), "end"]
    assert told.threads == {threading.get_ident()}
    assert max(ahead) <= 6


def test_a_stream_lets_the_window_live(tasks: Tasks, told: Told, qtbot: QtBot) -> None:
    """A press of the stop button gets through although the reader is always faster than the window."""

    def endless(progress: Progress) -> Iterator[int]:
        while True:
            yield 1

    task = tasks.stream(endless, told.take, lambda: told.take("end"))
    qtbot.waitUntil(lambda: len(told.done) > 100)
    task.cancel()
    qtbot.waitUntil(lambda: not tasks.under_way)
    assert told.failed == ["cancelled"]
    assert "end" not in told.done


def test_a_stream_cancelled_after_the_last_item_was_read_is_still_cancelled(
    tasks: Tasks, told: Told, qtbot: QtBot
) -> None:
    read_all = threading.Event()

    def three(progress: Progress) -> Iterator[int]:
        yield from range(3)
        read_all.set()

    task = tasks.stream(three, told.take, lambda: told.take("end"))
    read_all.wait()
    task.cancel()
    qtbot.waitUntil(lambda: not tasks.under_way)
    assert (told.done, told.failed) == ([], ["cancelled"])


def test_a_known_problem_in_using_an_item_ends_the_stream_and_the_reader(
    tasks: Tasks, told: Told, qtbot: QtBot
) -> None:
    closed = threading.Event()

    def endless(progress: Progress) -> Iterator[int]:
        try:
            while True:
                yield 1
        finally:
            closed.set()

    def use(_number: int) -> None:
        raise StorageError("disk_full")

    tasks.stream(endless, use, lambda: told.take("end"))
    qtbot.waitUntil(lambda: not tasks.under_way)
    assert (told.done, told.failed) == ([], ["disk_full"])
    assert closed.is_set()


def test_a_known_problem_in_reading_comes_after_what_was_read(tasks: Tasks, told: Told, qtbot: QtBot) -> None:
    def one_then_none(progress: Progress) -> Iterator[int]:
        yield 1
        raise StorageError("missing")

    tasks.stream(one_then_none, told.take, lambda: told.take("end"))
    qtbot.waitUntil(lambda: not tasks.under_way)
    assert (told.done, told.failed) == ([1], ["missing"])


def test_a_stream_for_a_widget_that_is_gone_lets_its_reader_go(tasks: Tasks, told: Told, qtbot: QtBot) -> None:
    owner = QObject()

    def endless(progress: Progress) -> Iterator[int]:
        while True:
            yield 1

    tasks.stream(endless, told.take, lambda: None, owner=owner)
    qtbot.waitUntil(lambda: bool(told.done))
    Shiboken.delete(owner)
    qtbot.waitUntil(lambda: not tasks.under_way)
    assert told.failed == []


def test_closing_stops_everything_and_tells_nobody(tasks: Tasks, told: Told, qtbot: QtBot) -> None:
    def endless(progress: Progress) -> Iterator[int]:
        while True:
            yield 1

    tasks.run(until_cancelled, told.take)
    tasks.stream(endless, lambda _: None, lambda: told.take("end"))
    tasks.close()
    left = [thread for thread in threading.enumerate() if thread.name.startswith("annotator")]
    assert left == []
    assert (told.done, told.failed) == ([], [])


def test_the_progress_line_shows_a_titled_task_and_stops_it(tasks: Tasks, told: Told, qtbot: QtBot) -> None:
    line = ProgressLine(tasks)
    qtbot.addWidget(line)
    assert line.isHidden()
    task = tasks.run(until_cancelled, told.take, title="Importing")
    qtbot.waitUntil(lambda: not line.isHidden())
    assert line.shown is task
    assert line.title == "Importing"
    line.stop.click()
    qtbot.waitUntil(line.isHidden)
    assert told.failed == ["cancelled"]


def test_the_progress_line_keeps_quiet_about_tasks_without_a_title(tasks: Tasks, told: Told, qtbot: QtBot) -> None:
    line = ProgressLine(tasks)
    qtbot.addWidget(line)
    task = tasks.run(until_cancelled, told.take)
    with qtbot.waitSignal(tasks.progressed):
        pass
    assert line.shown is None
    task.cancel()
    qtbot.waitUntil(lambda: not tasks.under_way)
