"""The vocabulary of boilerplate: what pages say about themselves and not about the world.

Each list is matched against one piece with its white space folded; all expressions are linear.
"""

from __future__ import annotations

import re


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


CHROME = _any(
    r"\b(?:we|this (?:web)?site|our (?:web)?site|our partners|and our \d+ partners)\b.{0,60}\bcookies\b",
    r"\bcookies?\b.{0,80}\b(?:(?:accept|reject|manage)\b.{0,12}(?:all|cookies|manage|$)|best experience|your consent)",
    r"\bcookies?\b.{0,80}\b(?:our (?:web)?site|your (?:privacy|visit|device|experience|region))\b",
    r"\b(?:cookie|privacy) (?:policy|notice|settings|statement|preferences)\b",
    r"\bwe value your privacy\b|\bGDPR (?:compliance|consent|notice)\b|\bterms (?:of (?:use|service)|and conditions)\b",
    r"\b(?:subscribe|sign up)\b.{0,50}\b(?:newsletters?|mailing list|inbox|alerts|updates|our list|e-?mail)\b",
    r"\b(?:register|join)\b.{0,40}\b(?:newsletters?|mailing list|our list|readers|subscribers)\b|^not a subscriber\b",
    r"^join \d[\d.,]*k?\+? (?:people|others|readers|subscribers)\b|\bgamble responsibly\b",
    r"\bnewsletters?\b.{0,60}\b(?:subscribe|sign up|inbox|delivered|every (?:morning|week|day))\b"
    r"|^newsletter\b.{0,20}$",
    r"\b(?:do ?n[o']t worry,? )?we (?:do ?n[o']t|never) spam\b|\bno spam\b|\bunsubscribe\b",
    r"\b(?:enter|your) e-?mail address\b|\bby (?:clicking|pressing|signing up|subscribing|continuing to use)\b",
    r"\bdisable your ad ?blocker\b|\benable javascript\b|\bskip to (?:main )?content\b",
    r"^(?:view|read|open|see) (?:this |the )?(?:e-?mail |message |newsletter |letter )?"
    r"(?:online|in (?:your |a )?browser)\b",
    r"\byou (?:are getting|get|are receiving|receive|received) this (?:e-?mail |letter |newsletter )?because\b",
)
"""Forms and notices of the page: never the article's words."""

_HINTS = (
    "cookie", "privacy", "gdpr", "terms", "subscribe", "sign up", "register", "join", "newsletter", "spam", "online",
    "mail address", "browser", "by clicking", "by pressing", "by signing", "by subscribing", "by continuing",
    "ad block", "adblock", "javascript", "skip to", "because", "gamble", "we value",
)  # fmt: skip
"""One of these stands in whatever CHROME matches: a quick look before the slow one."""

FURNITURE = _any(
    r"^\(?(?:additional |with )?(?:reporting|editing|writing|compiled|production|graphics|translation) by [A-Z]",
    r"^\(?(?:compiled|edited|written|curated|produced) by [A-Z][^.]{0,80}\)?$",
    r"^(?:please )?(?:share|read or share|like|rate|follow|tweet|print|save|bookmark|recommend)(?: (?:this|us"
    r"|on|via|the|and"
    r"|or|it)\b|,|:| \||$)",
    r"^(?:please |and |also |don'?t forget to )*like,? (?:share,? )?(?:and|&) (?:subscribe|share|turn on)\b",
    r"^.{0,40}\bturn on (?:notifications|alerts)\b",
    r"\b(?:hit|smash) (?:the|that) (?:like|subscribe|bell)\b|\brate us\b.{0,30}\b(?:listen|podcasts?)\b",
    r"^(?:related|read (?:more|next|also)|see also|also read|also see|more (?:from|on|in|stories|news|to read)"
    r"|most (?:read|popular"
    r"|viewed)|recommended|you (?:may|might) (?:also )?like|don'?t miss|trending|popular (?:now|posts)"
    r"|latest (?:news|stories)"
    r"|up next|editors?'s? picks?|what to read next|in case you missed)\b(?!.{0,80}[a-z][.!?]$)",
    r"^(?:prev(?:ious)?|next|older|newer) (?:article|post|story|page)\b|^back to (?:top|home)\b|^no related\b",
    r"^(?:view |leave a |post a |show |\d+ |no )?comments?(?: ?\(\d+\))?(?: closed)?$|^(?:leave a reply"
    r"|join the (?:conversation|discussion))\b",
    r"^\W*comments? ?\(\d+\)|^be the first to comment\b",
    r"^(?:advertisement|advertise with us|sponsored(?: by .{1,60})?|sponsored content|promoted"
    r"|story continues below|article continues"
    r"|continue reading|read the full|click here|tap here|click to)\b.{0,80}$",
    r"^(?:updated|published|comments|shares|views|likes)\W*\d{1,3}$|^\d+ (?:shares|views|likes|comments)$"
    r"|^\d{1,3} min(?:ute)?s? read\b.{0,10}$",
    r"^(?:for immediate (?:release|use)|not for (?:release|distribution|publication)|embargo(?:ed)?\b.{0,40}"
    r"|press release|news release"
    r"|ends|-\s?ends\s?-|-\s?30\s?-|###)\W*$|^not for (?:release|distribution|publication)\b",
    r"^(?:media|press|investor|news) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|relations)\W*$",
    r"^(?:[^.!?]{0,60}\W)?[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,20}){1,4}\W*$|^(?:https?://|www\.)\S{1,300}$",
    r"^(?:this page is no longer updated|this article (?:was|has been|originally|first) (?:published|appeared"
    r"|updated))\b.{0,120}$",
    r"^(?:the )?associated press (?:writers?|contributed)\b|\bcontributed to this (?:report|story|article)\b.{0,5}$",
    r"\bmay not be (?:published|reproduced)\b.{0,80}\b(?:rewritten|redistributed|permission)\b",
    r"^(?:have|got) a (?:story|tip|news tip)\b|^(?:send|e-?mail) (?:us )?(?:your )?(?:tips|memories|letters|stories)\b"
    r"|^(?:letters|corrections|errors and queries|enquiries|subscribers)\b[^.]{0,30}:|^(?:transcript"
    r"|full \w{1,12}) (?:available )?(?:for|to) "
    r"(?:members|supporters|subscribers)\b",
)
"""Short pieces that are the page's own business, wherever they stand."""

RIGHTS = _any(
    r"^\W{0,3}(?:©|\(c\) ?(?:19|20)\d\d|&copy;|copyright (?:©|\(c\)|(?:19|20)\d\d|by\b))|\ball rights reserved\b",
)
_RIGHTS_WORDS = _any(
    r"\b(?:rights|reserved|published|reproduced|rewritten|redistributed|permission|material|copyright|©)"
)
"""Copyright lines, and the words that go on in them."""

LINKS = _any(
    r"^(?:photo|image|picture|gallery)\W*$|^(?:also|more|watch|listen|raw|raw video|videos?|images|photos|pictures"
    r"|gallery|slideshow|mugshots?|earlier"
    r"|download"
    r"|previous (?:stories|coverage)|continuing coverage|full coverage|complete coverage|pdf document|weather app|view)"
    r"\s?(?::|$)(?!.*[.!?]$)",
    r"^(?:embed|click to (?:enlarge|expand)|enlarge|play video|close skip)\b.{0,60}$",
)
"""Links to other pages below the headline; as a headline the same words stay."""

NAVIGATION = _any(
    r"^(?:log ?in|sign ?in|sign ?up|my account|menu|search|home|close|skip|subscribe(?: now| today"
    r"| for .{1,30})?|donate|contact(?: us)?"
    r"|about(?: us)?|imprint|privacy|terms|sitemap|rss|faqs?)(?: ?[|·•/] ?.{0,80}| ad)?$",
)
"""Words of menus: boilerplate where two stand together or beside other boilerplate."""

TAIL = _any(
    r"^(?:related|read (?:more|next|also)|see also|also read|more (?:from|on|in|stories)|most (?:read|popular)"
    r"|recommended|you (?:may|might)"
    r"|prev(?:ious)?|next|older|newer|trending|popular|latest (?:news|stories)|share|comments?|leave a"
    r"|advertisement|follow us|tags?|topics?"
    r"|filed under|about the author|subscribe|newsletter)\b",
)
"""Words that begin the end of a page: everything short after them is boilerplate too."""


def is_chrome(text: str) -> bool:
    """Whether a piece is a form or a notice of the page."""
    if len(text) > 600:
        return False
    lower = text.lower()
    return any(hint in lower for hint in _HINTS) and bool(CHROME.search(text))


def is_furniture(text: str) -> bool:
    """Whether a piece is the page's own business."""
    return len(text) <= 300 and (bool(FURNITURE.search(text)) or _is_rights(text))


def _is_rights(text: str) -> bool:
    """A copyright line, unless a sentence of the story follows it in the same paragraph."""
    if not RIGHTS.search(text):
        return False
    rest = text.partition(". ")[2]
    return not rest or bool(_RIGHTS_WORDS.search(rest)) or (len(text) <= 80 and not text.endswith("."))


def is_navigation(text: str) -> bool:
    """Whether a short piece is a word of a menu."""
    return len(text) <= 100 and bool(NAVIGATION.search(text))


def is_link(text: str) -> bool:
    """Whether a short piece points to another page."""
    return len(text) <= 140 and bool(LINKS.search(text))


def begins_tail(text: str) -> bool:
    """Whether a short piece begins the links and forms under an article."""
    return len(text) <= 60 and bool(TAIL.search(text))
