"""The keys that servers ask for, in the system's keyring and nowhere else: no file of ours ever holds one.

Where the system has no keyring, a key is known until the program ends.
"""

import logging
from dataclasses import dataclass, field

_SERVICE = "annotator"

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Keys:
    """The keys by the addresses that they are for."""

    _known: dict[str, str] = field(default_factory=dict[str, str], repr=False)

    def get(self, address: str) -> str:
        """The key for an address; empty where there is none. The keyring may ask the person: for a worker."""
        if address in self._known:
            return self._known[address]
        from keyring import get_password
        from keyring.errors import KeyringError

        try:
            return get_password(_SERVICE, address) or ""
        except KeyringError as error:
            _log.info("No key from the keyring: %s", error)
            return ""

    def put(self, address: str, key: str) -> bool:
        """Know a key, or with an empty one forget it; whether the keyring keeps it. For a worker."""
        self._known[address] = key
        from keyring import delete_password, get_password, set_password
        from keyring.errors import KeyringError

        try:
            if key:
                set_password(_SERVICE, address, key)
            elif get_password(_SERVICE, address) is not None:
                delete_password(_SERVICE, address)
        except KeyringError as error:
            _log.info("No key to the keyring: %s", error)
            return False
        return True
