"""Which elements of a page are its own business: navigation, forms, notices, link lists, hidden parts."""

from __future__ import annotations

import re

from lxml import etree  # type: ignore[import-untyped, unused-ignore]

_CHROME_TAGS = frozenset({"nav", "footer", "menu", "dialog"})
_CHROME_ROLES = frozenset(
    {"navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "complementary"}
)
_CHROME_NAMES = re.compile(
    r"(?:^|[\s_\-])(?:cookies?|consent|gdpr|newsletter|subscri\w*|signup|paywall|share|sharing|social\w*"
    r"|related\w*|recirc\w*|recommend\w*"
    r"|promo\w*|breadcrumbs?|comments?|disqus|respond|advert\w*|ads?|adsense|banner|popup|pop-up|modal|overlay"
    r"|navbar|nav|navigation|menu"
    r"|masthead|most-?(?:read|popular|viewed)|trending|outbrain|taboola|skip-link|toolbar|pagination|pager"
    r"|prev-next|rel|widget|sponsor\w*"
    r"|site-?(?:header|footer|nav)|page-?footer|global-?(?:header|footer|nav)|read-?(?:more|next)|more-?(?:from"
    r"|stories|news)|notice)"
    r"(?=$|[\s_\-])",
    re.IGNORECASE,
)
_CONTENT_NAMES = re.compile(
    r"(?:^|[\s_\-])(?:article\w*|story\w*|post-?(?:body|content|text)|entry-?content|content-?body|main\w*"
    r"|body\w*|has-[\w-]+)(?=$|[\s_\-])",
    re.IGNORECASE,
)
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_WRAPPERS = frozenset({"html", "body", "main", "article"})
_PROSE = 600


def is_hidden(element: etree._Element) -> bool:
    """Whether an element is not shown."""
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or bool(_HIDDEN_STYLE.search(element.get("style") or ""))
    )


def is_chrome_element(element: etree._Element) -> bool:
    """Whether the layout says that an element is no part of the article.

    A header with the headline, a form around the whole page and a box with several paragraphs are parts of it, whatever
    they are called.
    """
    tag = element.tag
    if tag in _WRAPPERS or not isinstance(tag, str):
        return False
    if tag in _CHROME_TAGS or (element.get("role") or "").lower() in _CHROME_ROLES:
        return not _holds_article(element)
    if tag in ("header", "form"):
        return element.find(".//h1") is None and not _holds_article(element)
    if tag == "aside":
        return not _holds_facts(element)
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    if _CHROME_NAMES.search(names) and not _CONTENT_NAMES.search(names):
        return element.find(".//h1") is None and not _holds_article(element)
    return False


def _holds_article(element: etree._Element) -> bool:
    """Whether an element is so large that it holds the article itself."""
    size = 0
    for part in element.iter("p"):
        size += len(_words(part))
        if size > _PROSE:
            return True
    return element.find(".//article") is not None


def _holds_facts(element: etree._Element) -> bool:
    """Whether an aside is a box of the article: words that are mostly no links, figures among them."""
    whole = _words(element)
    linked = sum(len(_words(link)) for link in element.iter("a"))
    return linked * 2 < len(whole.strip()) and any(letter.isdigit() for letter in whole)


def _words(element: etree._Element) -> str:
    return "".join(str(part) for part in element.itertext() if isinstance(part, str))
