"""Nothing from a clipping runs, and no request leaves the page."""

from __future__ import annotations

from pathlib import Path

from tests.browser.conftest import placed
from tests.browser.driver import Browser
from tests.reporting.hostile import ATTACKS, hostile


def test_no_script_runs_and_no_request_leaves(window: Browser, shelf: Path) -> None:
    address = placed(shelf, "hostile", hostile())
    window.size(1400)
    window.requests()
    window.open(address)
    window.run("for (const one of document.querySelectorAll('details')) one.open = true;")
    window.wait("setTimeout(arguments[0], 500)")
    assert window.run("return window.hacked") is None
    assert window.run("return document.title").startswith("Hostile")
    assert [url for url in window.requests() if not url.startswith(("data:,", address))] == []


def test_all_of_it_is_text(window: Browser, shelf: Path) -> None:
    window.open(placed(shelf, "hostile", hostile()))
    shown = window.run("return document.body.textContent")
    assert all(" ".join(attack.split()) in " ".join(shown.split()) for attack in ATTACKS)
    strange = "script, iframe, object, embed, img, foreignObject, base, form:not(#filters, [method=dialog])"
    assert window.run("return document.body.querySelectorAll(arguments[0]).length", strange) == 1, "only our own script"
    handlers = (
        "return [...document.querySelectorAll('*')].flatMap(x => [...x.attributes])"
        ".filter(x => x.name.startsWith('on') || /^\\s*(javascript|data|vbscript):/i.test(x.value))"
        ".map(x => x.name + '=' + x.value)"
    )
    assert window.run(handlers) == ["href=data:,"]


def test_a_word_without_end_does_not_widen_the_page(window: Browser, shelf: Path) -> None:
    window.size(390)
    window.open(placed(shelf, "hostile", hostile()))
    window.run("for (const one of document.querySelectorAll('details')) one.open = true;")
    assert window.run("return document.documentElement.scrollWidth") <= 390


def test_turned_writing_stays_in_its_own_box(window: Browser, shelf: Path) -> None:
    window.open(placed(shelf, "hostile", hostile()))
    isolated = (
        "return [...document.querySelectorAll('main *')].filter(x => [...x.childNodes].some("
        "y => y.nodeType === 3 && /[\\u202a-\\u202e\\u2066-\\u2069]/.test(y.data)))"
        ".every(x => x.closest('bdi, blockquote, .text, option, dialog, code'))"
    )
    assert window.run(isolated)
    assert "\u202e" not in window.run("return document.title")
