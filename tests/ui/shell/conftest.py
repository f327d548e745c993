"""What the tests of the shell share."""

from pathlib import Path

import pytest

from annotator.ui.settings import Settings


@pytest.fixture
def settings(qapp: object, home: Path) -> Settings:
    """The settings of somebody who has changed nothing yet."""
    return Settings()
