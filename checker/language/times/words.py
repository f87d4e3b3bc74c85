"""The words of time: one dictionary from a lower-case word to what it can be, and its number where it has one."""

from __future__ import annotations

from typing import Final


def listed(text: str) -> tuple[str, ...]:
    """Words written one behind the other."""
    return tuple(text.split())


def words(text: str) -> frozenset[str]:
    """The same as a set."""
    return frozenset(text.split())


MONTHS: Final = listed("january february march april may june july august september october november december")
WEEKDAYS: Final = listed("monday tuesday wednesday thursday friday saturday sunday")
UNITS: Final = {
    "second": "second", "sec": "second", "millisecond": "millisecond", "minute": "minute", "min": "minute",
    "hour": "hour", "hr": "hour",
    "day": "day", "week": "week", "wk": "week", "weekend": "weekend", "fortnight": "fortnight", "month": "month",
    "mth": "month", "quarter": "quarter", "qtr": "quarter", "year": "year", "yr": "year", "decade": "decade",
    "century": "century", "millennium": "millennium", "season": "season", "night": "night",
}  # fmt: skip
IRREGULAR: Final = {"centuries": "century", "millennia": "millennium", "millenniums": "millennium"}

ONES: Final = listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
TENS: Final = listed("twenty thirty forty fifty sixty seventy eighty ninety")
ORDINALS: Final = listed(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)

# How far from now a word points; the event-bound ones ("following") need what the text said before.
WHICH: Final = {
    "this": 0, "current": 0, "last": -1, "past": -1, "next": 1, "coming": 1, "upcoming": 1, "previous": -1,
    "prior": -1, "following": 1, "preceding": -1, "same": 0, "latest": -1, "final": -1,
}  # fmt: skip
DAYNAMES: Final = {"today": 0, "tonight": 0, "tonite": 0, "yesterday": -1, "tomorrow": 1}
PARTS: Final = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "noon": "MI", "midday": "MI",
    "lunchtime": "MI", "nighttime": "NI", "overnight": "NI", "dawn": "MO", "daytime": "DT",
}  # fmt: skip
SEASONS: Final = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI",
                  "springtime": "SP", "summertime": "SU", "wintertime": "WI"}  # fmt: skip
MODS: Final = {
    "early": "START", "late": "END", "mid": "MID", "middle": "MID", "beginning": "START", "start": "START",
    "end": "END", "earlier": "EARLIER", "later": "LATER", "midway": "MID", "outset": "START", "close": "END",
    "rest": "REST", "remainder": "REST", "opening": "START", "closing": "END", "turn": "START", "halfway": "MID",
}  # fmt: skip
QUANTIFIERS: Final = {
    "several": 3, "few": 3, "some": 3, "many": 5, "couple": 2, "dozens": 24, "hundreds": 200, "thousands": 2000,
    "countless": 5, "numerous": 5, "recent": 2,
}  # fmt: skip
SETS: Final = {
    "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "fortnightly": "P2W", "biweekly": "P2W", "monthly": "P1M",
    "bimonthly": "P2M", "quarterly": "P3M", "yearly": "P1Y", "annually": "P1Y", "annual": "P1Y", "hourly": "PT1H",
    "everyday": "P1D", "biannual": "P6M", "biannually": "P6M", "biennial": "P2Y", "semiannual": "P6M",
    "semiannually": "P6M",
}  # fmt: skip
REFERENCES: Final = {
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF", "recently": "PAST_REF",
}  # fmt: skip
ZONES: Final = {
    "utc": 0, "gmt": 0, "z": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360,
    "pst": -480, "pdt": -420, "et": -1, "ct": -2, "mt": -3, "pt": -4, "bst": 60, "wet": 0, "cet": 60, "cest": 120,
    "eet": 120, "eest": 180, "msk": 180, "ist": 330, "sgt": 480, "hkt": 480, "jst": 540, "kst": 540, "aest": 600,
    "aedt": 660, "awst": 480, "nzst": 720, "nzdt": 780, "akst": -540, "hst": -600,
}  # fmt: skip
# American zone names without season: standard offset in minutes, an hour less in summer.
AMERICAN: Final = {-1: -300, -2: -360, -3: -420, -4: -480}
ZONE_WORDS: Final = {"eastern": -1, "central": -2, "mountain": -3, "pacific": -4}

HEDGES: Final = {
    "about", "around", "approximately", "roughly", "nearly", "almost", "some", "circa", "approx", "barely", "over",
    "under", "least", "most", "than", "to", "just", "maximum", "minimum", "or",
}  # fmt: skip

DETERMINERS: Final = listed("the a an that all another full half whole entire")

Entry = tuple[str, int, str]


def _months() -> dict[str, Entry]:
    out = {name: ("month", at, name) for at, name in enumerate(MONTHS, 1)}
    out |= {name[:3]: ("month", at, "short") for at, name in enumerate(MONTHS, 1) if len(name) > 3}
    return out | {"sept": ("month", 9, "short")}


def _weekdays() -> dict[str, Entry]:
    out = {name: ("weekday", at, name) for at, name in enumerate(WEEKDAYS, 1)}
    out |= {name + "s": ("weekday", at, "plural") for at, name in enumerate(WEEKDAYS, 1)}
    short = {"mon": 1, "tue": 2, "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6,
             "sun": 7}  # fmt: skip
    return out | {name: ("weekday", at, "short") for name, at in short.items()}


def _units() -> dict[str, Entry]:
    out = {name: ("unit", 1, unit) for name, unit in UNITS.items()}
    out |= {name + "s": ("unit", 2, unit) for name, unit in UNITS.items() if unit != "century"}
    return out | {name: ("unit", 2, unit) for name, unit in IRREGULAR.items()}


def _numbers() -> dict[str, Entry]:
    out = {name: ("num", at, "") for at, name in enumerate(ONES)}
    out |= {name: ("num", at * 10, "tens") for at, name in enumerate(TENS, 2)}
    out |= {name: ("ord", at, "") for at, name in enumerate(ORDINALS, 1)}
    out |= {name[:-1] + "ieth": ("ord", at * 10, "tens") for at, name in enumerate(TENS, 2)}
    out |= {name[:-1] + "ies": ("decadeword", at * 10, "") for at, name in enumerate(TENS, 2)}
    return out | {"hundred": ("scale", 100, ""), "thousand": ("scale", 1000, ""), "million": ("scale", 10**6, ""),
                  "billion": ("scale", 10**9, "")}  # fmt: skip


def _lexicon() -> dict[str, Entry]:
    out: dict[str, Entry] = {}
    plain = (("quant", QUANTIFIERS), ("which", WHICH), ("dayname", DAYNAMES))
    for kind, numbers in plain:
        out |= {word: (kind, number, "") for word, number in numbers.items()}
    named = (("mod", MODS), ("part", PARTS), ("season", SEASONS), ("set", SETS), ("reference", REFERENCES))
    for kind, names in named:
        out |= {word: (kind, 0, value) for word, value in names.items()}
    out |= _units() | _numbers() | _months() | _weekdays()
    out |= {word + "s": ("part", 2, value) for word, value in PARTS.items() if value != "MI"}
    out |= dict.fromkeys(DETERMINERS, ("det", 0, ""))
    out |= dict.fromkeys(("every", "each", "alternate"), ("every", 0, ""))
    out |= {"second": ("ord", 2, "second"), "night": ("part", 1, "NI"), "nights": ("part", 2, "NI")}
    out |= {"fiscal": ("fiscal", 0, ""), "fy": ("fiscal", 0, ""), "q": ("q", 4, ""), "h": ("q", 2, "")}
    out |= {word: ("long", 0, word[:-4]) for word in ("daylong", "weeklong", "monthlong", "yearlong", "hourlong")}
    out |= {"ad": ("era", 0, "")}
    out |= {"future": ("vague", 0, ""), "single": ("single", 1, "")}
    out |= dict.fromkeys("½¼¾", ("glyph", 0, "")) | dict.fromkeys(("clock", "oclock"), ("oclock", 0, ""))
    return out | {"noon": ("clockword", 12, ""), "noonish": ("clockword", 12, "rough"),
                  "midnight": ("clockword", 24, ""), "midday": ("clockword", 12, "")}  # fmt: skip


LEXICON: Final = _lexicon()
TRIGGERS: Final = words(
    "month weekday unit dayname part season set reference decadeword fiscal q clockword which vague long oclock digits "
    "holiday"
)
