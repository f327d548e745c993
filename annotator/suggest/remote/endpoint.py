"""Where a model is asked, and whether it may be: on this computer only, unless a person says otherwise."""

from dataclasses import dataclass, field
from enum import StrEnum
from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

from annotator.errors import UsageError


class Wire(StrEnum):
    """How a server is spoken to."""

    OPENAI = "openai"
    """`POST /v1/chat/completions`, as Ollama, llama.cpp, vLLM, LM Studio and every vendor have it."""
    LABEL_STUDIO = "label_studio"
    """The ML backend of Label Studio: `/health`, `/setup`, `/predict`."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A server and a model on it. `patience` is the time in seconds that one answer may take.

    `elsewhere` allows other computers than this one. The key is never printed.
    """

    wire: Wire
    address: str
    model: str = ""
    key: str = field(default="", repr=False)
    patience: float = 60.0
    elsewhere: bool = False

    @property
    def host(self) -> str:
        """The computer; empty where the address is none."""
        return _parts(self.address).hostname or ""

    @property
    def is_here(self) -> bool:
        """Whether it is this computer."""
        return is_loopback(self.host)

    def checked(self) -> "Endpoint":
        """Itself. Raises UsageError: remote_no_address, remote_bad_address, remote_elsewhere, remote_no_model."""
        if not self.address.strip():
            raise UsageError("remote_no_address")
        parts = _parts(self.address)
        if (
            parts.scheme not in ("http", "https")
            or not parts.hostname
            or parts.username
            or parts.query
            or parts.fragment
        ):
            raise UsageError("remote_bad_address", address=self.address)
        if not self.is_here and not self.elsewhere:
            raise UsageError("remote_elsewhere", host=self.host)
        if self.wire is Wire.OPENAI and not self.model.strip():
            raise UsageError("remote_no_model")
        return self

    def url(self, path: str) -> str:
        """The address of something on the server; a base that ends in `/v1` has said that already."""
        base = self.address.strip().rstrip("/")
        if self.wire is Wire.OPENAI:
            base = f"{base.removesuffix('/v1')}/v1"
        return base + path


def is_loopback(host: str) -> bool:
    """Whether a host is this computer itself."""
    if host.lower() in ("localhost", "localhost.localdomain"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _parts(address: str) -> SplitResult:
    try:
        parts = urlsplit(address.strip())
        _ = parts.port
    except ValueError:
        return SplitResult("", "", "", "", "")
    return parts
