import re
from dataclasses import replace
from datetime import date
from html import unescape
from html.parser import HTMLParser

import pytest

from checker.domain.document import Document
from checker.domain.findings import Fact, Report, Side, Waiver
from checker.reporting import html
from tests.reporting import factory
from tests.reporting.golden import FOLDER, pages
from tests.reporting.hostile import hostile

SMALL = factory.small()
PAGE = html.render(SMALL)
DIRECTORY = html.render_directory(SMALL)


class Places(HTMLParser):
    """Ids and links of a page, and whether its elements are closed in order."""

    VOID = frozenset(["meta", "link", "input"])

    def __init__(self, page: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.open: list[str] = []
        self.wrong: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.ids += filter(None, [found.get("id")])
        self.links += filter(None, [found.get("href")])
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.ids += filter(None, [dict(attrs).get("id")])

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)


@pytest.mark.parametrize("name", ["small.html", "directory-index.html", "directory-source-0002.html"])
def test_golden_page(name: str) -> None:
    golden = (FOLDER / name).read_text("utf-8")
    assert pages()[name] == golden, "look at the change; if it is meant, run python -m tests.reporting.golden"


def test_every_fact_source_and_skipped_file_is_on_the_page() -> None:
    assert all(f'id="f-{fact.id}"' in PAGE for fact in SMALL.facts)
    assert all(document.sha256 in PAGE for document in SMALL.sources)
    assert all(skipped.path in PAGE for skipped in SMALL.skipped)


@pytest.mark.parametrize(
    "report", [SMALL, hostile(), factory.large(100), Report((), (), ())], ids=lambda r: len(r.facts)
)
def test_elements_nest_ids_are_unique_and_links_lead_somewhere(report: Report) -> None:
    places = Places(html.render(report))
    assert places.wrong == [] and places.open == []
    assert len(set(places.ids)) == len(places.ids)
    inner = {link[1:] for link in places.links if link.startswith("#")}
    assert inner - set(places.ids) == set()


def test_links_between_the_pages_of_a_directory_lead_somewhere() -> None:
    ids = {f"{name}#{one}" for name, page in DIRECTORY.items() for one in Places(page).ids}
    for name, page in DIRECTORY.items():
        for link in Places(page).links:
            whole = f"{name}{link}" if link.startswith("#") else link
            assert whole in ids or whole in DIRECTORY or link.startswith(("https:", "data:")), link


def test_a_directory_holds_no_inline_style_or_script() -> None:
    told = [page for name, page in DIRECTORY.items() if name.endswith(".html")]
    assert len(told) == 1 + len(SMALL.stories) + len(SMALL.sources)
    assert not any(re.search(r"<style|<script>| style=| on\w+=", page) for page in told)
    assert all("style-src 'self'; script-src 'self'" in unescape(page) for page in told)


def test_the_page_allows_its_own_style_and_script_alone() -> None:
    policy = re.search(r'Security-Policy" content="([^"]+)"', PAGE)
    assert policy and "unsafe" not in policy[1]
    assert re.search(r"default-src &#39;none&#39;; style-src &#39;sha256-\S+&#39;; script-src &#39;sha256-", policy[1])
    assert not re.search(r" style=| on[a-z]+=\"", re.sub(r"<script>.*?</script>", "", PAGE, flags=re.S))


def test_only_web_addresses_become_links() -> None:
    assert 'href="https://harbour-post.example/2026/05/04/kestrel"' in PAGE
    assert "javascript:" not in PAGE


def test_the_same_report_gives_the_same_page() -> None:
    assert html.render(factory.small()) == PAGE


def test_one_story_stands_in_the_title_and_needs_no_list_of_stories() -> None:
    ferry = tuple(fact for fact in SMALL.facts if fact.story == 0)
    page = html.render(Report(SMALL.sources[:3], (), ferry, SMALL.stories[:1]))
    assert "<bdi>Kestrel Lines buys Northsound</bdi></h1>" in page
    assert "The facts</bdi></h2>" in page


def test_facts_without_stories_or_of_an_unknown_story_are_shown() -> None:
    without = html.render(replace(SMALL, stories=()))
    lost = html.render(replace(SMALL, facts=tuple(replace(fact, story=99) for fact in SMALL.facts)))
    assert all(f'id="f-{fact.id}"' in page for page in (without, lost) for fact in SMALL.facts)


def test_a_report_without_conflict_says_so() -> None:
    calm = tuple(fact for fact in SMALL.facts if fact.verdict == "agree")
    assert "No conflict was found." in html.render(replace(SMALL, facts=calm))
    assert "Nothing was read." in html.render(Report((), (), ()))


def test_an_accepted_finding_stands_apart_with_its_reason() -> None:
    waiver = Waiver("The Post has corrected it.", "Mara Lind", date(2026, 6, 1))
    facts = tuple(replace(f, waiver=waiver) if f.measure == "ship" else f for f in SMALL.facts)
    page = html.render(replace(SMALL, facts=facts, notes=("A waiver is out of date.",)))
    assert "accepted by Mara Lind until 1 June 2026: The Post has corrected it." in page
    assert "A reader has accepted 1 finding." in page and "A waiver is out of date." in page
    assert page.count('class="line"') == PAGE.count('class="line"') - 1


def test_an_agreement_in_several_wordings_is_one_line_with_all_its_quotes() -> None:
    level = next(fact for fact in SMALL.facts if fact.measure == "level")
    sides = (Side("4.8 metres", (0,), 1), Side("4.8 m", (1,), 1))
    page = html.render(replace(SMALL, facts=(replace(level, sides=sides),)))
    assert '<bdi class="v">4.8 metres</bdi>, <bdi class="v">4.8 m</bdi> <span class="voices">2 sources' in page
    assert "2 quotes</summary>" in page


def test_a_claim_of_an_unknown_source_or_place_does_no_harm() -> None:
    def torn(fact: Fact) -> Fact:
        claims = tuple(replace(claim, source="gone.txt") for claim in fact.claims)
        return replace(fact, claims=claims, sides=tuple(replace(s, claims=(*s.claims, 99)) for s in fact.sides))

    page = html.render(replace(SMALL, facts=tuple(map(torn, SMALL.facts))))
    assert "gone.txt" in page
    short = replace(SMALL, sources=tuple(replace(d, text="", blocks=()) for d in SMALL.sources))
    assert "48" in html.render(short)


def test_long_reports_stay_small() -> None:
    page = html.render(factory.large(100, words=600, values=40))
    assert len(page.encode()) <= 3_000_000


def test_lone_surrogates_and_nul_do_not_stop_the_page() -> None:
    page = html.render(Report((Document("a\ud800.txt", "x \ud800 \x00 y", title="t\udfff"),), (), ()))
    assert page.encode("utf-8")
