"""axe-core finds no violation of WCAG 2.2 AA nor of its best practices, in any state of the page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from checker.reporting import html
from tests.browser.driver import Browser
from tests.reporting import factory

AXE = (Path(__file__).parent.parent / "vendor" / "axe" / "axe.min.js").read_text("utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPEN = """for (const one of document.querySelectorAll("details")) one.open = true;
for (const one of document.querySelectorAll(".ctx")) one.click();
for (const one of document.querySelectorAll("article")) one.style.contentVisibility = "visible";"""
CHECK = """const done = arguments[arguments.length - 1];
axe.run(document, {runOnly: arguments[0]}).then(found => done(found.violations.map(
  one => [one.id, one.nodes.slice(0, 3).map(node => node.html.slice(0, 200) + " " + node.failureSummary)])));"""


def violations(window: Browser) -> Any:
    window.run(AXE + "; window.axe = axe;")
    return window.wait(CHECK, TAGS)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [1400, 390])
def test_the_page_with_everything_open(window: Browser, address: str, width: int, dark: bool) -> None:
    window.size(width)
    window.dark(dark)
    window.open(address)
    window.run(OPEN)
    assert violations(window) == []


def test_the_page_as_it_opens_and_its_help_panel(page: Browser) -> None:
    assert violations(page) == []
    page.keys("?")
    assert page.until(True, "return document.querySelector('dialog').open")
    assert violations(page) == []


@pytest.mark.parametrize("name", ["index.html", "story-0001.html", "source-0002.html"])
def test_the_pages_of_a_directory(window: Browser, shelf: Path, name: str) -> None:
    for file, text in html.render_directory(factory.small()).items():
        (shelf / file).write_text(text, "utf-8")
    window.size(1400)
    window.open((shelf / name).as_uri())
    assert window.until(True, "return document.documentElement.classList.contains('js')"), "the script must run"
    assert window.until("0px", "return getComputedStyle(document.body).margin") == "0px", "the style must hold"
    assert violations(window) == []


@pytest.mark.parametrize("width", [320, 390, 768, 1024, 1400, 1920])
def test_nothing_is_wider_than_the_window(window: Browser, address: str, width: int) -> None:
    window.size(width)
    window.open(address)
    window.run(OPEN)
    assert window.run("return document.documentElement.scrollWidth") <= width
