"""Web pages made for the tests: a few articles, each set in the layouts that sites of many kinds use.

Every sentence of an article counts as body text, every other visible sentence of a page as boilerplate.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape


@dataclass(frozen=True, slots=True)
class Article:
    """What a page is about: its words in order, and the page's own words that do not belong to it."""

    title: str
    author: str
    day: str
    paragraphs: tuple[str, ...]
    heading: str
    items: tuple[str, ...]
    table: tuple[tuple[str, str], ...]

    def body(self) -> tuple[str, ...]:
        cells = tuple(cell for row in self.table for cell in row)
        return (self.title, *self.paragraphs, self.heading, *self.items, *cells)


ARTICLES = (
    Article(
        "Ferry line orders four electric ships",
        "Ada Holm",
        "2024-02-06",
        (
            "Sundline will pay 212 million euros for four battery ferries, the company said on Tuesday.",
            "The ships carry 450 passengers and 80 cars each. They replace vessels that are 31 years old on average.",
            "“We want to be rid of diesel by 2030,” said Kaja Brandt, who has run the line since 2019.",
            "The yard in Vesthaven employs 1,140 people and has built 63 ferries so far.",
        ),
        "What changes for passengers",
        ("Crossings take 35 minutes instead of 42.", "A return ticket rises from 18 to 19.50 euros."),
        (("Length", "98 m"), ("Battery", "4.6 MWh"), ("Top speed", "15 knots")),
    ),
    Article(
        "Museum finds lost map behind a fireplace",
        "Tobias Reed",
        "2023-11-14",
        (
            "Builders at the Corran Museum found a map of 1647 behind a fireplace on Monday.",
            "It measures 71 by 54 centimetres and shows 212 farms, nine mills and a gallows.",
            "Three other copies are known; one of them was sold for £84,000 in 2011.",
            "The museum, which had 61,300 visitors last year, will show the sheet from 3 March.",
        ),
        "How it got there",
        ("Nobody knows for certain.", "A builder's bill of 1702 names a chimney that smoked."),
        (("Width", "71 cm"), ("Height", "54 cm"), ("Farms", "212")),
    ),
    Article(
        "Northport votes to close its coal plant early",
        "Mina Sorel",
        "2025-05-20",
        (
            "City councillors in Northport voted 11 to 4 on Monday to shut the Barrow Quay plant in 2027.",
            "That is five years earlier than planned and will cost the city's utility about $38 million.",
            "The plant has 620 megawatts and burnt 1.3 million tons of coal last year.",
            "Of its 214 workers, 90 can retire and the rest have been promised jobs on the grid.",
        ),
        "Who pays",
        ("Households will see bills rise by 1.2 percent.", "The state adds $9.5 million from its transition fund."),
        (("Capacity", "620 MW"), ("Opened", "1974"), ("Workers", "214")),
    ),
    Article(
        "Second vaccine against hen flu approved",
        "Priya Lund",
        "2026-01-09",
        (
            "Regulators on Friday approved a second vaccine against hen flu, made by Ostara Labs.",
            "In a trial with 4,800 birds it prevented 93 percent of infections, against 71 percent for the older one.",
            "A dose costs 11 cents. Farmers lost 26 million hens to the disease last winter.",
            "Deliveries begin in March and 140 million doses are to be made this year.",
        ),
        "What farmers say",
        ("Many want the state to pay half.", "Some 3,100 farms have signed up so far."),
        (("Efficacy", "93%"), ("Price", "11 cents"), ("Doses", "140 million")),
    ),
)

NOISE = (
    "We use cookies to give you the best experience. Accept all cookies.",
    "Sign up for our newsletter and get the news in your inbox.",
    "Seven gardens to visit this summer",
    "Why your cat ignores you",
    "Follow us on social media",
    "All rights reserved.",
)


def _links(*words: str) -> str:
    return "".join(f'<li><a href="/{number}">{word}</a></li>' for number, word in enumerate(words))


def _menu() -> str:
    return f"<ul>{_links('Home', 'News', 'Sport', 'Culture', 'Subscribe')}</ul>"


def _teasers() -> str:
    return f"<h3>More stories</h3><ul>{_links(NOISE[2], NOISE[3])}</ul>"


def _rows(article: Article) -> str:
    return "".join(f"<tr><td>{escape(name)}</td><td>{escape(value)}</td></tr>" for name, value in article.table)


def _body(article: Article) -> str:
    first, second, third, last = (escape(text) for text in article.paragraphs)
    items = "".join(f"<li>{escape(item)}</li>" for item in article.items)
    return (
        f"<p>{first}</p><p>{second}</p><blockquote><p>{third}</p></blockquote><h2>{escape(article.heading)}</h2>"
        f"<ul>{items}</ul><table>{_rows(article)}</table><p>{last}</p>"
    )


def _page(head: str, body: str) -> str:
    return f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'


def blog(article: Article) -> str:
    head = (
        f"<title>{article.title} – Harbour Notes</title>"
        f'<meta property="article:published_time" content="{article.day}">'
    )
    return _page(
        head,
        f'<div id="page"><header class="site-header"><nav>{_menu()}</nav></header><article class="post">'
        f'<header class="entry-header"><h1 class="entry-title">{article.title}</h1>'
        f'<div class="entry-meta">By {article.author}</div></header><div class="entry-content">{_body(article)}</div>'
        f'<div class="sharedaddy">Share this: <a href="#">Email</a></div></article>'
        f'<aside class="widget-area">{_teasers()}</aside>'
        f'<footer class="site-footer">© 2024 Harbour Notes. {NOISE[5]}</footer></div>',
    )


def soup(article: Article) -> str:
    """Nothing but div and span, as script-built pages are saved."""
    parts = "".join(f'<div class="x{i}"><span>{escape(text)}</span></div>' for i, text in enumerate(article.paragraphs))
    items = "".join(f"<div>• {escape(item)}</div>" for item in article.items)
    cells = "".join(f"<div><span>{name}</span></div><div><span>{value}</span></div>" for name, value in article.table)
    return _page(
        f"<title>{article.title}</title>",
        f'<div class="cookie-banner"><div>{NOISE[0]}</div></div><div class="navbar">{_menu()}</div>'
        f"<div><h1>{article.title}</h1>{parts}<h2>{article.heading}</h2>{items}{cells}</div>"
        f'<div class="related-posts">{_teasers()}</div><div class="footer"><div>{NOISE[5]}</div></div>',
    )


def form(article: Article) -> str:
    """A form around the whole page."""
    return _page(
        f"<title>{article.title} | The Vale Times</title>",
        f'<form method="post" action="/"><div id="menu">{_menu()}</div><div id="content"><h1>{article.title}</h1>'
        f'<p class="byline">By {article.author} | {article.day}</p>{_body(article)}</div>'
        f'<div id="newsletter-box"><label>Your email</label><input><button>Go</button><p>{NOISE[1]}</p></div></form>',
    )


def tables(article: Article) -> str:
    """An old page laid out with tables."""
    text = "".join(f"<p>{escape(part)}</p>" for part in article.paragraphs)
    items = "".join(f"<li>{escape(item)}</li>" for item in article.items)
    return _page(
        f"<title>{article.title}</title>",
        f'<table width="100%"><tr><td class="nav" width="150">{_menu()}</td><td><font size="5">'
        f"<h1>{article.title}</h1></font>"
        f"{text}<h2>{article.heading}</h2><ul>{items}</ul><table border=1>{_rows(article)}</table></td></tr>"
        f'<tr><td colspan="2"><center>{NOISE[5]}</center></td></tr></table>',
    )


def breaks(article: Article) -> str:
    """Paragraphs set apart by two line breaks."""
    text = "<br><br>".join(escape(part) for part in article.paragraphs)
    items = "<br>\n".join(f"<br>- {escape(item)}<br>" for item in article.items)
    return _page(
        f"<title>{article.title}</title>",
        f'<div class="top-nav">{_menu()}</div><h1>{article.title}</h1><div class="story">{text}<br><br>'
        f"<b>{article.heading}</b><br>{items}</div><table>{_rows(article)}</table><div class='comments'>"
        f"<h3>Comments (3)</h3>"
        f"<p>First! What a nice story this was to read.</p></div>",
    )


def tabloid(article: Article) -> str:
    """Promotions and link boxes between the paragraphs."""
    promo = f'<div class="promo"><a href="/x">{NOISE[2]}</a></div>'
    more = f'<p><a href="/y"><strong>READ MORE: {NOISE[3]}</strong></a></p>'
    whole = _body(article).replace("</p><blockquote>", f"</p>{promo}{more}<blockquote>")
    return _page(
        f"<title>{article.title} | Daily Gull</title>",
        f'<div role="banner"><a href="/">Daily Gull</a></div><div role="navigation">{_menu()}</div><main>'
        f"<h1>{article.title}</h1>"
        f'<div class="author-byline">By {article.author}, Chief Reporter</div>{whole}'
        f'<section class="most-read"><h2>Most read</h2><ol>{_links(NOISE[2], NOISE[3])}</ol></section></main>'
        f"<footer>{NOISE[4]}</footer>",
    )


def data(article: Article) -> str:
    """Metadata in JSON-LD, a hidden part, a figure with its caption left out of the comparison."""
    head = (
        f"<title>{article.title}</title><script type='application/ld+json'>"
        f'{{"@context":"https://schema.org","@type":"NewsArticle","headline":"{article.title}",'
        f'"datePublished":"{article.day}",'
        f'"author":[{{"@type":"Person","name":"{article.author}"}}],'
        f'"publisher":{{"@type":"Organization","name":"Gull Media"}}}}</script>'
    )
    return _page(
        head,
        f'<a class="skip-link" href="#m">Skip to content</a><nav>{_menu()}</nav>'
        f'<div style="display:none">{NOISE[1]}</div>'
        f'<main id="m"><article><h1>{article.title}</h1>{_body(article)}</article></main>'
        f"<aside><h2>Related</h2><ul>{_links(NOISE[2])}</ul></aside><dialog open>{NOISE[0]}</dialog>",
    )


def plain(article: Article) -> str:
    """No boilerplate at all, and unclosed elements."""
    items = "".join(f"<li>{escape(item)}" for item in article.items)
    text = "".join(f"<p>{escape(part)}" for part in article.paragraphs)
    top = f"<title>{article.title}</title><h1>{article.title}</h1>{text}"
    return f"{top}<h2>{article.heading}</h2><ul>{items}</ul><table>{_rows(article)}"


def release(article: Article) -> str:
    """A press page: date line, place, contact at the end."""
    return _page(
        f"<title>News | {article.title}</title>",
        f'<div class="breadcrumb"><a href="/">Home</a> / <a href="/n">News</a></div><div class="page-content">'
        f"<h1>{article.title}</h1>"
        f'<div class="date">{article.day}</div>{_body(article)}<p>Media contact: press@gull.example</p></div>'
        f'<div id="footer"><p>{NOISE[4]}</p><p>{NOISE[5]}</p></div>',
    )


def live(article: Article) -> str:
    """Entries with their times, each an article of its own."""
    entries = "".join(
        f'<article class="entry"><time>1{number}:05</time><p>{escape(text)}</p></article>'
        for number, text in enumerate(article.paragraphs)
    )
    items = "".join(f"<li>{escape(item)}</li>" for item in article.items)
    return _page(
        f"<title>{article.title} - live</title>",
        f"<nav>{_menu()}</nav><main><h1>{article.title}</h1>{entries}<h2>{article.heading}</h2><ul>{items}</ul>"
        f"<table>{_rows(article)}</table></main><div class='trending'>{_teasers()}</div>",
    )


LAYOUTS: tuple[Callable[[Article], str], ...] = (
    blog, soup, form, tables, breaks, tabloid, data, plain, release, live,
)  # fmt: skip


def all_pages() -> Iterator[tuple[str, Article, str]]:
    """Every article in every layout: a name, the article, the page."""
    for layout in LAYOUTS:
        for number, article in enumerate(ARTICLES):
            yield f"{layout.__name__}-{number}", article, layout(article)
