"""sqlite-utils without what it loads beside: pandas and NumPy, which take longer than all else that a command needs.

WORKAROUND(sqlite-utils 4.2): it imports both where they are installed, in case somebody gives it their numbers; nobody
does so here. tests/cli/test_cli_process.py tells whether this is still needed.
"""

import sys
from types import ModuleType
from typing import cast

_BESIDE = ("numpy", "pandas")
_ABSENT = cast(ModuleType, None)
"""What Python keeps for a module that is not there."""

_hidden = [name for name in _BESIDE if name not in sys.modules]
sys.modules.update(dict.fromkeys(_hidden, _ABSENT))
try:
    from sqlite_utils import Database, Migrations
finally:
    for _name in _hidden:
        del sys.modules[_name]

__all__ = ["Database", "Migrations"]
