"""What the operating system lacks is named by the package that brings it."""

import sys

import pytest

from machine import PRIVATE_SCREEN, QT, VENV, X11, Need, missing

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves libraries to the person")


@linux_only
def test_what_is_not_there_is_found_missing() -> None:
    nowhere = Need("libannotator-nowhere.so.9", "libannotator-nowhere9")
    assert missing((*QT, nowhere))[-1] == nowhere


@linux_only
def test_where_qt_runs_nothing_that_it_needs_is_missing(qapp: object) -> None:
    assert missing(QT) == ()


def test_no_package_is_named_twice() -> None:
    packages = [need.package for need in (*VENV, *QT, *X11, *PRIVATE_SCREEN)]
    assert len(packages) == len(set(packages))
