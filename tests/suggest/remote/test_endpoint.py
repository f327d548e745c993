"""Where texts may be sent, and where not; and who knows the key."""

from collections.abc import Generator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring

from annotator.errors import UsageError
from annotator.suggest.remote.endpoint import Endpoint, Wire
from annotator.suggest.remote.keys import Keys


@pytest.mark.parametrize(
    "address", ["http://localhost:11434", "http://127.0.0.1", "https://[::1]:8080/base", " http://LOCALHOST "]
)
def test_this_computer_may_always_be_asked(address: str) -> None:
    assert Endpoint(Wire.OPENAI, address, "m").checked().is_here


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("", "remote_no_address"),
        ("localhost:11434", "remote_bad_address"),
        ("ftp://localhost", "remote_bad_address"),
        ("file:///etc/passwd", "remote_bad_address"),
        ("http://", "remote_bad_address"),
        ("http://localhost:port", "remote_bad_address"),
        ("http://me:secret@localhost", "remote_bad_address"),
        ("http://localhost/?key=1", "remote_bad_address"),
        ("https://api.example.com", "remote_elsewhere"),
        ("http://192.168.1.9:8000", "remote_elsewhere"),
        ("http://localhost.example.com", "remote_elsewhere"),
        ("http://0.0.0.0", "remote_elsewhere"),
    ],
)
def test_nobody_else_is_asked_unless_that_is_allowed(address: str, code: str) -> None:
    with pytest.raises(UsageError) as raised:
        Endpoint(Wire.OPENAI, address, "m").checked()
    assert raised.value.code == code
    if code == "remote_elsewhere":
        assert not Endpoint(Wire.OPENAI, address, "m", elsewhere=True).checked().is_here


def test_a_chat_server_needs_a_model_and_a_backend_none() -> None:
    with pytest.raises(UsageError, match="remote_no_model"):
        Endpoint(Wire.OPENAI, "http://localhost").checked()
    Endpoint(Wire.LABEL_STUDIO, "http://localhost").checked()


@pytest.mark.parametrize("base", ["http://localhost:1/", "http://localhost:1/v1", "http://localhost:1/v1/"])
def test_an_address_may_end_in_its_version(base: str) -> None:
    assert Endpoint(Wire.OPENAI, base, "m").url("/chat/completions") == "http://localhost:1/v1/chat/completions"
    assert Endpoint(Wire.LABEL_STUDIO, "http://localhost:1/").url("/health") == "http://localhost:1/health"


def test_a_key_is_never_printed() -> None:
    assert "secret" not in repr(Endpoint(Wire.OPENAI, "http://localhost", "m", "secret"))
    keys = Keys()
    keys.put("http://localhost", "secret")
    assert "secret" not in repr(keys)


class Memory(KeyringBackend):
    """A keyring that is gone with the test."""

    priority = 1  # pyright: ignore[reportAssignmentType, reportUnannotatedClassAttribute]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def before() -> Generator[None]:
    """The keyring of whoever runs the tests comes back."""
    kept = keyring.get_keyring()
    yield
    keyring.set_keyring(kept)


def test_a_key_is_kept_in_the_keyring_of_the_system(before: None) -> None:
    memory = Memory()
    keyring.set_keyring(memory)
    assert Keys().put("http://localhost", "secret")
    assert memory.kept == {("annotator", "http://localhost"): "secret"}
    assert Keys().get("http://localhost") == "secret"
    assert Keys().get("http://other") == ""
    assert Keys().put("http://localhost", "")
    assert Keys().put("http://localhost", "")
    assert memory.kept == {}


def test_without_a_keyring_a_key_is_known_until_the_program_ends(before: None) -> None:
    keyring.set_keyring(NoKeyring())
    keys = Keys()
    assert keys.get("http://localhost") == ""
    assert not keys.put("http://localhost", "secret")
    assert keys.get("http://localhost") == "secret"
    assert Keys().get("http://localhost") == ""
