"""What a reader does: filter, sort, follow links, use keys, copy, print, and all of it without a script."""

from __future__ import annotations

import subprocess
from pathlib import Path
from shutil import which

import pytest

from tests.browser.conftest import placed
from tests.browser.driver import Browser
from tests.reporting import factory

SHOWN = "return document.querySelectorAll('article.fact:not([hidden]), .from li:not([hidden])').length"
FACT = next(fact for fact in factory.small().facts if fact.measure == "ship")


def facts(page: Browser) -> int:
    return int(page.run(SHOWN))


def choose(page: Browser, name: str, value: str) -> None:
    page.run(
        "const one = document.getElementById(arguments[0]); one.value = arguments[1];"
        "one.dispatchEvent(new Event(one.tagName === 'SELECT' ? 'change' : 'input', {bubbles: true}));",
        name,
        value,
    )
    page.wait("setTimeout(arguments[0], 250)")


def test_filters_meet_and_stand_in_the_address(page: Browser, address: str) -> None:
    page.run("document.querySelector('.chip.conflict').click()")
    assert facts(page) == 7
    choose(page, "kind", "count")
    assert facts(page) == 4
    choose(page, "q", "operates 52")
    assert facts(page) == 1
    assert page.run("return location.search") == "?verdict=conflict&kind=count&q=operates+52"
    page.open(page.run("return location.href"))
    assert facts(page) == 1
    assert page.run("return document.querySelector('.chip.conflict').ariaPressed") == "true"
    assert page.run("return document.getElementById('found').textContent") == "1 shown"
    page.run("document.getElementById('clear').click()")
    assert facts(page) == 20
    assert page.run("return location.href") == address


def test_a_source_can_be_chosen_and_is_named_by_its_path(page: Browser) -> None:
    choose(page, "source", "1")
    assert "source=ferry%2Ftide-and-trade.html" in page.run("return location.search")
    assert facts(page) == 11


def test_a_permalink_does_not_hold_the_filter_and_undoes_it(page: Browser, address: str) -> None:
    link = f"article#f-{FACT.id} a.perma"
    choose(page, "kind", "money")
    assert page.run("return document.querySelector(arguments[0]).href", link) == f"{address}#f-{FACT.id}"
    page.open(f"{address}?kind=money#f-{FACT.id}")
    assert page.run("return document.getElementById(arguments[0]).hidden", f"f-{FACT.id}") is False


def test_a_link_opens_what_it_leads_to(page: Browser, address: str) -> None:
    agreed = next(fact for fact in factory.small().facts if fact.measure == "codename")
    page.open(f"{address}#f-{agreed.id}")
    assert page.run("return document.querySelector(arguments[0]).open", f"#f-{agreed.id} .evidence")
    place = page.run("return document.querySelector(arguments[0]).hash", f"#f-{agreed.id} .cite a")
    page.run("document.querySelector(arguments[0]).click()", f"#f-{agreed.id} .cite a")
    mark = "const mark = document.querySelector(location.hash); return "
    assert page.until("Lantern", mark + "mark?.textContent") == "Lantern"
    opened = mark + "mark.closest('details').open && mark.hash"
    assert page.until(f"#f-{agreed.id}", opened) == f"#f-{agreed.id}"
    assert place.startswith("#s0-")


def test_keys(page: Browser) -> None:
    here = "return document.activeElement.querySelector('h4')?.textContent ?? document.activeElement.id"
    page.keys("n")
    assert page.until("Posts to be cut Kestrel Lines", here) == "Posts to be cut Kestrel Lines"
    page.keys("n")
    assert page.until("Signed Agreement", here) == "Signed Agreement"
    page.keys("n")
    assert page.until("Break-up fee? Deal", here) == "Break-up fee? Deal"
    page.keys("k")
    assert page.until("Signed Agreement", here) == "Signed Agreement"
    page.keys("x")
    shown = "return getComputedStyle(document.activeElement.querySelector('blockquote .a')).display"
    assert page.until("inline", shown) == "inline"
    page.keys("/")
    assert page.until("q", here) == "q"
    page.keys("n")
    assert page.until("n", "return document.activeElement.value") == "n"


def test_keys_can_be_switched_off(page: Browser) -> None:
    page.keys("?")
    page.run("document.getElementById('keys-on').click(); document.querySelector('dialog').close()")
    page.keys("?")
    assert page.run("return document.querySelector('dialog').open") is False
    page.run("localStorage.clear()")


def test_a_fact_is_copied_as_text_with_its_sources(page: Browser, address: str) -> None:
    page.run(
        "window.copied = []; Object.defineProperty(navigator, 'clipboard',"
        "{value: {writeText: text => { window.copied.push(text); return Promise.resolve(); }}});"
    )
    page.run("for (const one of document.querySelectorAll(arguments[0])) one.click()", f"#f-{FACT.id} .act")
    text, link = page.run("return window.copied")
    assert link == f"{address}#f-{FACT.id}"
    assert text.splitlines()[0] == "Conflict: Northsound, Ships"
    assert "A 48 ships" in text and "B 52 ships" in text
    assert "“Northsound runs 48 ships and employs 9,200 people.”" in text
    assert "Tide & Trade, line 5, 5 May 2026, A bigger fleet" in text
    assert text.splitlines()[-1] == link


def test_order_and_sorted_tables(page: Browser) -> None:
    choose(page, "sort", "topic")
    heads = page.run(
        "return [...document.querySelectorAll('.group.conflict h4 bdi:first-child')].map(x => x.textContent)"
    )
    assert heads[0] == "Break-up fee?"
    page.run("document.querySelectorAll('.sources thead button')[2].click()")
    assert page.run("return document.querySelectorAll('.sources th')[2].ariaSort") == "ascending"
    assert page.run("return document.querySelector('.sources tbody th').textContent").startswith("Green Pages")


def test_the_theme_goes_round(page: Browser) -> None:
    seen = []
    for _ in range(3):
        page.run("document.getElementById('theme').click()")
        seen.append(page.run("return getComputedStyle(document.body).backgroundColor"))
    assert seen == ["rgb(251, 250, 247)", "rgb(23, 23, 21)", "rgb(251, 250, 247)"]


def test_without_script_all_is_there_and_context_opens(window: Browser, address: str) -> None:
    window.devtools("Emulation.setScriptExecutionDisabled", value=True)
    try:
        window.open(address)
        assert window.run("return document.documentElement.className") == ""
        assert window.run("return getComputedStyle(document.getElementById('filters')).display") == "none"
        assert facts(window) == 20
        window.run("document.querySelector('.ctx').checked = true")
        assert window.run("return getComputedStyle(document.querySelector('.fact .a')).display") == "inline"
    finally:
        window.devtools("Emulation.setScriptExecutionDisabled", value=False)


def test_a_long_report_takes_context_from_its_articles(window: Browser, shelf: Path) -> None:
    window.open(placed(shelf, "large", factory.large(100)))
    assert window.run("return document.querySelectorAll('.fact .a').length") == 0
    window.run("document.querySelector('.ctx').click()")
    before, after = window.run("return [...document.querySelectorAll('.fact .a')].slice(0, 2).map(x => x.textContent)")
    assert before.strip().endswith(".") and " counted " in before
    assert after.strip().endswith(".") and " counted " in after


def test_a_long_report_unfolds_what_is_wanted(window: Browser, shelf: Path) -> None:
    report = factory.large(100)
    address = placed(shelf, "large", report)
    lone = next(fact for fact in report.facts if fact.verdict == "single")
    window.open(address)
    assert window.run("return document.querySelectorAll('.from li, .row').length") == 0
    window.open("about:blank")
    window.open(f"{address}#f-{lone.id}")
    assert window.until(100, "return document.querySelectorAll('.from li').length") == 100
    place = window.run("const link = document.getElementById(location.hash.slice(1)); link.click(); return link.hash")
    back = "return document.getElementById(arguments[0].slice(1))?.hash"
    assert window.until(f"#f-{lone.id}", back, place) == f"#f-{lone.id}"
    window.open(f"{address}?verdict=single")
    assert window.until(1000, SHOWN) == 1000


def test_a_long_report_puts_the_sentences_of_agreements_from_its_articles(window: Browser, shelf: Path) -> None:
    window.open(placed(shelf, "large", factory.large(100)))
    assert window.run("return document.querySelectorAll('.evidence blockquote').length") == 0
    window.run("document.querySelector('.evidence').open = true")
    assert window.until(True, "return document.querySelector('.evidence blockquote') !== null")
    first = window.run("return document.querySelector('.evidence blockquote').textContent")
    assert " counted " in first and first.endswith(".") and first.count(".") == 1
    assert window.run("return document.querySelector('.evidence mark').textContent").isdigit()


def test_a_long_report_is_whole_without_script(window: Browser, shelf: Path) -> None:
    window.devtools("Emulation.setScriptExecutionDisabled", value=True)
    try:
        window.open(placed(shelf, "large", factory.large(100)))
        assert facts(window) == 1150
        assert window.run("return document.querySelectorAll('.row .text a').length") == 2500
    finally:
        window.devtools("Emulation.setScriptExecutionDisabled", value=False)


@pytest.mark.skipif(which("pdftotext") is None, reason="pdftotext is not on this machine")
def test_print_makes_an_evidence_pack(page: Browser, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(page.paper())
    text = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True, check=True).stdout
    flat = "".join(text.split())
    report = factory.small()
    assert all(document.sha256 in flat for document in report.sources)
    told = [fact for fact in report.facts if fact.verdict != "single"]
    spans = {f"characters{c.mention.span.start}–{c.mention.span.end}" for fact in told for c in fact.claims}
    assert all(span in flat for span in spans)
    assert "Searchthefacts" not in flat
