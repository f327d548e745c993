from collections.abc import Sequence

class Bounds:
    def __init__(self, lb: float, ub: float) -> None: ...

class LinearConstraint:
    def __init__(self, A: object, lb: float, ub: float) -> None: ...

class OptimizeResult:
    fun: float | None
    success: bool

def milp(
    c: Sequence[float],
    *,
    integrality: Sequence[int] | None = None,
    bounds: Bounds | None = None,
    constraints: LinearConstraint | None = None,
) -> OptimizeResult: ...
