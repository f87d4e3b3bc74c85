"""Times of day: "10:35 a.m.", "8pm EST", "18:00 UTC", "0735 GMT", "noon", "5 o'clock", "half past seven"."""

from __future__ import annotations

from checker.language.times.meanings import Hit, When
from checker.language.times.tokens import Tokens, plain_number
from checker.language.times.words import ZONE_WORDS, ZONES, words

DOTTED_LEADS = words("at between and until till before after since")
"""What "03.41" may follow to be a time of day; "by" leads to margins too."""
AFTER_DOTTED = frozenset(("", ",", ".", ";", ")", "and", "on", "when", "as", "yesterday", "today", "this"))
"""What may follow it: a unit or "against" makes it a measure."""
HOURLY = words("at until till before after since about around")
"""What "ten to twelve" may follow to be a time of day."""
LEADS = words("at by from until till before after around about since to between and @ approximately -")


def half_of_day(t: Tokens, at: int) -> tuple[int, bool] | None:
    """ "a.m.", "pm", "P.M." at a token: the end and whether it is after noon."""
    word = t.low[at]
    if word in ("am", "pm"):
        return at + 1 + (t.low[at + 1] == "." and t.kind(at + 2) != "" and t.glued(at + 1)), word == "pm"
    if word in ("a", "p") and t.low[at + 1] in (".", "m"):
        letter = at + 1 + (t.low[at + 1] == ".")
        if t.low[letter] == "m":
            return letter + 1 + (t.low[letter + 1] == "." and t.glued(letter + 1)), word == "p"
    return None


def zone_at(t: Tokens, at: int) -> tuple[int, int] | None:
    """A time zone behind a clock time, in brackets or not, or "local time" (None is returned for that)."""
    here = at + 1 if t.low[at] == "(" else at
    word = t.low[here]
    end = here + 1
    if word in ZONES and t.surface(here).isupper():
        zone = ZONES[word]
        if word in ("utc", "gmt") and t.low[end] in "+-" and t.low[end] and t.glued(end):
            hours = plain_number(t, end + 1, 2)
            if hours is not None and hours <= 14:
                zone, end = (hours if t.low[end] == "+" else -hours) * 60, end + 2
    elif word in ZONE_WORDS and t.capital(here):
        zone = ZONE_WORDS[word]
        end += t.low[end] in ("standard", "daylight", "summer")
        if t.low[end] != "time":
            return None
        end += 1
    else:
        return None
    return (end + 1 if here > at and t.low[end] == ")" else end), zone


def reading(word: str) -> tuple[int, int, str] | None:
    """Digits as hour, minute and the TIMEX3 tail they are written to: "10:35", "8", "10.30", "7:56:30"."""
    parts = word.replace(".", ":").split(":")
    if len(parts) > 3 or not all(part.isascii() and part.isdigit() for part in parts):
        return None
    if any(len(part) != 2 for part in parts[1:]) or len(parts[0]) > 2:
        return None
    numbers = [int(part) for part in parts]
    if numbers[0] > 24 or any(number > 59 for number in numbers[1:]):
        return None
    return numbers[0], len(parts), "".join(f":{number:02d}" for number in numbers[1:])


def clock(t: Tokens, at: int) -> Hit | None:
    """A clock time that begins with the digits at `at`."""
    if t.glued(at) and t.low[at - 1][:1].isalpha():
        return None
    word = t.low[at]
    got = reading(word)
    if got is None:
        return military(t, at, word)
    hour, parts, tail = got
    if t.kind(at + 1) == "clockword" and hour == 12 and parts == 1:
        return clock_word(t, at + 1)
    half = half_of_day(t, at + 1)
    if half and 1 <= hour <= 12:
        return zoned(t, half[0], hour % 12 + (12 if half[1] else 0), tail)
    if (t.low[at + 1] == "o" and t.low[at + 2] == "'" and t.low[at + 3] == "clock") or t.low[at + 1] == "oclock":
        return zoned(t, at + (2 if t.low[at + 1] == "oclock" else 4), hour, tail)
    if t.low[at + 1] in ("-", "to", "and"):
        shared = shared_half(t, at, hour, tail)
        if shared or parts == 1:
            return shared
    return bare_clock(t, at, hour, tail)


def bare_clock(t: Tokens, at: int, hour: int, tail: str) -> Hit | None:
    """A clock time without "a.m.": by its zone, the word before it, or the date beside it."""
    zoned_here = zone_at(t, at + 1) is not None
    beside = t.kind(at - 1) in ("dayname", "weekday", "month", "part")
    on_day = t.low[at - 1] == "at" and t.kind(at - 2) in ("weekday", "dayname", "part")
    if not tail or ("." in t.low[at] and not (zoned_here or on_day or dotted(t, at))):
        return None
    before = t.low[at - 1] if at else ""
    if before in LEADS or beside or zoned_here:
        return zoned(t, at + 1, hour, tail)
    return dated_clock(t, at, hour, tail)


def dotted(t: Tokens, at: int) -> bool:
    """Whether "03.41" is a time of day, by the nought in front; "21.15" may as well be a price."""
    word, lead = t.low[at], t.low[at - 1] if at else ""
    return len(word) == 5 and word[0] == "0" and lead in DOTTED_LEADS and t.low[at + 1] in AFTER_DOTTED


def shared_half(t: Tokens, at: int, hour: int, tail: str) -> Hit | None:
    """The first hour of "5 to 6pm", "between 1 and 3 p.m.": the half of the day stands only behind the last."""
    last = reading(t.low[at + 2]) if t.kind(at + 2) == "digits" else None
    half = half_of_day(t, at + 3) if last else None
    if not last or not half or not (1 <= hour <= 12 and 1 <= last[0] <= 12):
        return None
    if t.low[at + 1] == "and" and t.low[at - 1] != "between":
        return None
    later = half[1] if hour % 12 <= last[0] % 12 else not half[1]
    return at + 1, When(clock=f"{hour % 12 + (12 if later else 0):02d}{tail}")


def dated_clock(t: Tokens, at: int, hour: int, tail: str) -> Hit | None:
    """A bare clock time directly behind or before a date ("2026-04-08, 14:30")."""
    back = at - 2 if t.low[at - 1] in (",", "|", "(", "-") else at - 1
    if len(t.low[at]) == 5 and opens_line(t, at):
        return zoned(t, at + 1, hour, tail) if hour < 24 else None  # the clock of a live blog
    date = at > 0 and (t.kind(back) in ("weekday", "dayname") or (t.kind(back) == "digits" and len(t.low[back]) >= 4))
    return zoned(t, at + 1, hour, tail) if date and hour < 24 else None


def opens_line(t: Tokens, at: int) -> bool:
    """Whether only a mark of a heading or list stands before a token on its line."""
    for back in range(at, max(-1, at - 5), -1):
        if back == 0 or t.newline(back) or t.low[back - 1][:1] == "\n":
            return True
        if t.low[back - 1] not in ("#", "*", "|", "•"):
            return False
    return False


def military(t: Tokens, at: int, word: str) -> Hit | None:
    """ "0735 GMT", "1800 UTC"."""
    if len(word) != 4 or not word.isascii() or not word.isdigit() or zone_at(t, at + 1) is None:
        return None
    hour, minute = int(word[:2]), int(word[2:])
    return zoned(t, at + 1, hour, f":{minute:02d}") if hour < 25 and minute < 60 else None


def zoned(t: Tokens, end: int, hour: int, tail: str) -> Hit:
    """A clock time with the zone behind it, if one is."""
    found = zone_at(t, end)
    stop, zone = found or (end, None)
    if t.low[stop] == "local" and t.low[stop + 1] == "time":
        stop += 2
    return stop, When(clock=f"{hour:02d}{tail}", zone=zone)


def clock_word(t: Tokens, at: int) -> Hit | None:
    """ "noon", "midnight", "midday"."""
    return zoned(t, at + 1, t.number(at), "" if t.name(at) == "rough" else ":00")


def spelled_clock(t: Tokens, at: int) -> Hit | None:
    """ "half past seven", "quarter to six", "five o'clock", "six p.m."."""
    if t.kind(at) != "num" or not 1 <= t.number(at) <= 12:
        return None
    hour, end = t.number(at), at + 1
    half = half_of_day(t, end)
    if (half and t.low[end] != "a") or (half and t.low[end : end + 2] == ["a", "."]):
        return zoned(t, half[0], hour % 12 + (12 if half[1] else 0), "")
    if t.low[end : end + 3] == ["o", "'", "clock"]:
        return zoned(t, end + 3, hour, "")
    return None


def past_hour(t: Tokens, at: int) -> Hit | None:
    """ "half past seven", "a quarter to six": `at` is the fraction or number of minutes."""
    minutes = {"half": 30, "quarter": 15}.get(t.low[at]) or (
        t.number(at) if t.kind(at) == "num" else plain_number(t, at, 2)
    )
    end = at + 1
    if t.low[at : at + 3] == ["twenty", "-", "five"]:
        minutes, end = 25, at + 3
    end += t.low[end] in ("minutes", "min")
    if not minutes or minutes > 30 or t.low[end] not in ("past", "to"):
        return None
    if t.kind(end + 1) == "clockword":
        return beside_noon(t, end, minutes)
    if t.kind(end + 1) != "num":
        return None
    hour = t.number(end + 1)
    if not 1 <= hour <= 12 or t.kind(end + 2) in ("unit", "scale", "num") or t.low[end + 2] in ("-", "percent", "%"):
        return None
    if t.low[end] == "past":
        return end + 2, When(clock=f"{hour:02d}:{minutes:02d}")
    if t.low[at] != "quarter" and end == at + 1 and not is_time_of_day(t, at, minutes):
        return None
    return end + 2, When(clock=f"{(hour - 1) % 12 or 12:02d}:{60 - minutes:02d}")


def is_time_of_day(t: Tokens, at: int, minutes: int) -> bool:
    """Whether "ten to twelve" is no range: "at ten to twelve," but not "ten to twelve people"."""
    return minutes % 5 == 0 and t.low[at - 1] in HOURLY and t.low[at + 3] in AFTER_DOTTED


def beside_noon(t: Tokens, at: int, minutes: int) -> Hit:
    """ "twenty to midnight", "ten past noon": "past" or "to" stands at `at`."""
    hour = t.number(at + 1)
    if t.low[at] == "past":
        return at + 2, When(clock=f"{hour % 24:02d}:{minutes:02d}")
    return at + 2, When(clock=f"{hour - 1:02d}:{60 - minutes:02d}")
