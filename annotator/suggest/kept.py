"""Keeping what was made of the same knowledge before: thousands of documents are gone through with one."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

A = TypeVar("A")
B = TypeVar("B")
T = TypeVar("T")


def kept(make: Callable[[A, B], T]) -> Callable[[A, B], T]:
    """Make it anew only for other things than the last time: the very same ones, not equal ones, are told by."""
    last = list[tuple[A, B, T]]()

    @wraps(make)
    def made(one: A, other: B) -> T:
        for before in last:
            if before[0] is one and before[1] is other:
                return before[2]
        result = make(one, other)
        last[:] = [(one, other, result)]
        return result

    return made
