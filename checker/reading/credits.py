"""Lines around an article that say who wrote it, when and where: bylines, publication lines, mastheads."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.reading.dates import TIME, Found, dates_in
from checker.reading.sentences import is_prose

_PART = r"(?:[A-Z]\.(?:[A-Z]\.)?|(?:Jr|Sr|St|Dr|Mr|Mrs|Ms)\.|[A-Z][\w'’\-]*)"
_NAME = rf"{_PART}(?: (?:{_PART}|de|van|von|der|den|da|di|al|bin|el|la|le)){{0,4}}"
_NAMES = rf"{_NAME}(?:(?:, {_NAME}){{0,3}},? (?:and|&) {_NAME})?"
_BYLINE = re.compile(
    r"(?:(?:EXCLUSIVE|Exclusive|Analysis|Opinion|Words|Written|Story|Report|Posted|Published"
    r"|Compiled)[:,]? )?(?:[Bb]y|BY):? "
    rf"(?P<names>(?:[Oo]ur )?{_NAMES})(?P<rest>\s*$|\s*[,|·•/(\-–—.].*$"
    rf"|\s+(?:for|in|at|on)\b.*$|\s+[A-Z\d].*$)",
)
_NO_NAME = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:january|february|march|april|may|june|july|august"
    r"|september|october"
    r"|november|december)\b|(?:the|a|an|then|now|contrast|comparison|law|late|early)\b",
    re.IGNORECASE,
)
PUBLISHED = re.compile(
    r"\b(?:published|posted|uploaded|released|issued|release date|date published|publication date"
    r"|first published|dated?|created"
    r"|out|filed|aired|broadcast)\b\W{0,3}(?:on |at |:)?",
    re.IGNORECASE,
)
UPDATED = re.compile(
    r"\b(?:updated|revised|last (?:modified|changed|updated|reviewed|edited)|modified|corrected|amended)\b\W{0,3}",
    re.IGNORECASE,
)
OTHER_EVENT = re.compile(
    r"\b(?:tested|born|died|founded|expires?|effective|due|closing|launch(?:ed)?|event|accessed|retrieved"
    r"|archived|embargo"
    r"|until|since|from|through|deadline|as of|estimates)\b",
    re.IGNORECASE,
)
_FILLER = re.compile(
    r"\b(?:published|posted|uploaded|released|issued|updated|revised|last|modified|date|on|at|by|in|the|local"
    r"|time|edition|print"
    r"|first|created|min(?:ute)?s?|read|comments?|share|out|online|am|pm)\b|[\W_]+|\b\d{1,3}\b",
    re.IGNORECASE,
)
_ROLE = re.compile(r"\b(?:Editor|Reporter|Correspondent|Writer|Columnist|Staff|Desk|Bureau)\b")
_SMALL = frozenset({"of", "the", "and", "for", "in", "on"})
_EDITION = re.compile(
    r"(?:\b(?:issue|no|number|vol(?:ume)?|edition|episode|bulletin|press"
    r"|information|statement|release|update|media)\b\.?|[|·•—])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Credit:
    """What one line says of the article. `alone` is true where it says nothing else and is no part of the story."""

    author: str = ""
    published: Found | None = None
    updated: Found | None = None
    rank: int = 9
    publisher: str = ""
    alone: bool = False


def byline_of(text: str) -> tuple[str, str] | None:
    """Names and the rest of a byline: ("Marit Oskam", "") of "By Marit Oskam"."""
    match = _BYLINE.match(text)
    if not match or len(text) > 200 or _NO_NAME.match(match.group("names")):
        return None
    if is_prose(text) and not dates_in(text):
        return None
    names = match.group("names").rstrip(".,")
    return "" if names.lower().startswith("our ") else names, match.group("rest")


def credit_of(text: str) -> Credit:
    """What a short line near the beginning or the end of a clipping says of it."""
    byline = byline_of(text)
    days = dates_in(text)
    if not days:
        bare = not _words_left(text, days) and bool(UPDATED.search(text))
        return Credit(author=byline[0] if byline else "", alone=bool(byline) or bare)
    day, updated, rank = _roles(text, days)
    left = _words_left(text, days)
    masthead = _masthead(text, days, left)
    alone = bool(byline) or len(left) <= 2 or (rank <= 1 and len(left) <= 8) or masthead
    author = byline[0] if byline else _named(text) if alone else ""
    publisher = _paper(text[: days[0].start]) if masthead and not byline else ""
    return Credit(author, day, updated, rank, publisher, alone and (bool(byline) or not is_prose(text)))


def _named(text: str) -> str:
    match = re.search(rf"\b[Bb]y (?P<names>{_NAMES})", text)
    return match.group("names").rstrip(".,") if match else ""


def _paper(text: str) -> str:
    """The name before the date of a masthead: capitalised words, no number of an issue."""
    name = re.split(r"[|·•—]|, ", text.strip(" ,|·•—-–"))[0].strip(" *_.")
    capitalised = all(word[0].isupper() or word in _SMALL for word in name.split())
    return name if capitalised and 1 < len(name.split()) <= 6 and not _EDITION.search(name) else ""


def _roles(text: str, days: list[Found]) -> tuple[Found | None, Found | None, int]:
    """The day of publication, of the last change, and how sure that is: 0 for a cue, 2 for a bare date, 4 else."""
    published = updated = None
    rank, at = 9, 0
    for day in days:
        before = text[at : day.start]
        changed, first = _last(UPDATED, before), _last(PUBLISHED, before)
        if changed > first:
            updated = updated or day
        elif first >= 0 and not published:
            published, rank = day, 0
        elif not published:
            published, rank = day, 4 if OTHER_EVENT.search(before) or not _bare(text, day) else 2
        at = day.end
    return published, updated, rank


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((match.start() for match in pattern.finditer(text)), default=-1)


def _bare(text: str, day: Found) -> bool:
    """Whether a date stands by itself between separators or at the edge of the line."""
    before, after = text[: day.start].rstrip(), text[day.end :].lstrip()
    return (not before or before[-1] in ",|·•:—–-/(.;") and (
        not after or after[0] in ",|·•—–-/).;" or bool(TIME.match(after))
    )


def _words_left(text: str, days: list[Found]) -> list[str]:
    """The words that are neither date, time nor the vocabulary of publication lines."""
    kept, at = [], 0
    for day in days:
        kept.append(text[at : day.start])
        at = day.end
    rest = TIME.sub(" ", " ".join([*kept, text[at:]]))
    return _FILLER.sub(" ", rest).split()


def _masthead(text: str, days: list[Found], left: list[str]) -> bool:
    """ "Issue 88, Saturday 6 February 2027", "The Selwyn Mercury, Thursday, May 14": a paper and its day."""
    if len(text) > 160 or text.isupper():
        return False
    if _ROLE.search(text) and len(left) <= 6:
        return True
    if not _bare(text, days[0]):
        return False
    if _EDITION.search(text):
        return len(left) <= 12
    return (
        len(left) <= 5 and all(word[0].isupper() or word in _SMALL for word in left) and days[-1].end >= len(text) - 25
    )
