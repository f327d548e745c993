"""What the tests of the shell share: a home of their own, so that no test sees this person's settings."""

from pathlib import Path

import pytest

from annotator.ui.settings import Settings


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ANNOTATOR_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def settings(qapp: object, home: Path) -> Settings:
    return Settings()
