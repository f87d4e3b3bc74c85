"""Datelines: "ROTTERVIK, Oct 14, 2025 (Newswire) -" before the first sentence of a report."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.reading.credits import PUBLISHED, UPDATED
from checker.reading.dates import Found, dates_in

_DASH = re.compile(r"\s*(?:[-–—_]{1,3}|:)(?=\s|$)\s*|(?<=\))\s*[-–—]\s*|\s?[—–]\s?")
_AGENCY = re.compile(r"[(\[/]([^()\[\]/]{2,60})[)\]/]\s*,?\s*$")
_CAPITALISED = re.compile(r"[^\W\d_](?:[\w.'’\-])*,?$")
_FARTHEST = 110
_SMALL = frozenset({"of", "the", "de", "del", "la", "le", "el", "al", "an", "am", "and", "upon", "on", "sur", "near"})


@dataclass(frozen=True, slots=True)
class Dateline:
    """`end` is where the report's own words begin; place and agency are "" where not given."""

    end: int
    place: str
    agency: str
    day: Found | None


def dateline_of(text: str, first: bool) -> Dateline | None:
    """The dateline of a paragraph; `first` allows a place in mixed case ("Dearborn Heights — A man")."""
    for match in _DASH.finditer(text[:_FARTHEST]):
        if match.start() == 0:
            continue
        found = _read(text[: match.start()].rstrip(" ."), text[match.end() :], match.group().strip(), first)
        if found:
            return Dateline(match.end(), *found)
    return _bold_lead(text) if first else None


def _bold_lead(text: str) -> Dateline | None:
    """ "Lindholm, 3 June 2026. The company …": place and full date before a full stop."""
    for day in dates_in(text[:_FARTHEST]):
        place = text[: day.start].strip(" ,")
        after = re.match(r"\s*[.:]\s+(?=[A-Z\"“])", text[day.end :])
        if PUBLISHED.search(place) or UPDATED.search(place) or day.weekday is not None:
            place = ""
        if day.year and after and (not place or _is_place(place, strict=False)) and len(place.split()) <= 4:
            return Dateline(day.end + after.end(), place, "", day)
    return None


def _read(before: str, after: str, sign: str, first: bool) -> tuple[str, str, Found | None] | None:
    rest, agency = before, ""
    if match := _AGENCY.search(rest):
        rest, agency = rest[: match.start()].rstrip(" ,"), match.group(1).strip()
    day = next(iter(dates_in(rest)), None)
    if day and rest[day.end :].strip(" ,."):
        return None
    place = rest[: day.start].strip(" ,") if day else rest.strip(" ,")
    if not after[:1].strip() or (not place and not (day or agency)):
        return None
    if not place:
        return ("", agency, day) if agency and (day or before.startswith("(")) else None
    shouted = _is_place(place, strict=True)
    named = _is_place(place, strict=False)
    if sign == ":" and not (shouted and (day or agency)):
        return None
    if (shouted and len(place) > 2) or (named and agency and (day or first)) or (named and day and first):
        return place, agency, day
    if named and first and sign in {"—", "–"} and len(place.split()) <= 3 and after[0].isupper():
        return place, agency, day
    return None


def _is_place(text: str, strict: bool) -> bool:
    """Capitalised words; `strict` wants the first part in capitals, as wires print it."""
    words = text.split()
    if not 0 < len(words) <= 7 or not all(_CAPITALISED.match(word) or word == "/" for word in words):
        return False
    if strict:
        return text.split(",")[0].isupper()
    return all(word[0].isupper() or word.strip(",") in _SMALL for word in words) and words[0][0].isupper()
