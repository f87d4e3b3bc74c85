from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.domain.findings import Report
from checker.reporting import html
from tests.browser.driver import Browser, browser, found
from tests.reporting import factory


@pytest.fixture(scope="session")
def window() -> Iterator[Browser]:
    """A browser window for all tests; they skip where there is no Chromium with its chromedriver."""
    if not found():
        pytest.skip("no Chromium with chromedriver on this machine")
    with browser() as made:
        yield made


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("reports")


def placed(folder: Path, name: str, report: Report) -> str:
    """The report's page as a file, by its address."""
    path = folder / f"{name}.html"
    path.write_text(html.render(report), "utf-8")
    return path.as_uri()


@pytest.fixture(scope="session")
def address(shelf: Path) -> str:
    return placed(shelf, "small", factory.small())


@pytest.fixture
def page(window: Browser, address: str) -> Browser:
    """The small report, open in a wide window."""
    window.size(1400)
    window.dark(False)
    window.open(address)
    return window
