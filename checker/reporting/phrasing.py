"""A fact in one line as a person would say it: what it is about, and who says what."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal

from checker.domain.claims import Claim
from checker.domain.findings import Fact, Report, Side, Verdict
from checker.domain.values import Quantity, Time, Value, decimal_text
from checker.language.times.moments import ROUGH
from checker.reporting.naming import FACTUALITY, day, days, listed, one_line, shortened
from checker.reporting.topics import topic_of

# What is spelled, quoted or situated is so however certain the sentence is.
_PLAIN = frozenset(["name", "place", "quote"])
_APART = (Verdict.CONFLICT, Verdict.APPROXIMATE)
_PARTS = {"MO": "morning", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime"}
_MAGNITUDES = ((Decimal(10) ** 12, "trillion"), (Decimal(10) ** 9, "billion"), (Decimal(10) ** 6, "million"))


@dataclass(frozen=True, slots=True)
class Voice:
    """One side of a fact in a line: its value and who says it.

    `manner` is how it is said ("planned") where it is not plainly asserted, `read` how it was read ("4 May 2026") where
    its words alone do not tell.
    """

    value: str
    sources: str
    manner: str = ""
    read: str = ""

    @property
    def whole(self) -> str:
        return f"{self.value} [{self.read}]" if self.read else self.value


@dataclass(frozen=True, slots=True)
class Phrase:
    """What a fact is about (`topic`, "Deal size"; `of`, "Acme") and its sides; `joint` stands between them."""

    topic: str
    of: str
    voices: tuple[Voice, ...]
    joint: str

    @property
    def about(self) -> str:
        return f"{self.of}, {lowered(self.topic)}" if self.of else self.topic

    def __str__(self) -> str:
        sides = [f"{v.whole} ({', '.join(filter(None, (v.sources, v.manner)))})" for v in self.voices]
        joints = [*self.joints, ""]
        about = self.about if self.about.endswith("?") else f"{self.about}:"
        return f"{about} {''.join(side + joint for side, joint in zip(sides, joints, strict=True))}"

    @property
    def joints(self) -> tuple[str, ...]:
        """What stands after each side but the last: of several "or" the last is said."""
        count = len(self.voices) - 1
        return (*[", " if self.joint == " or " else self.joint] * (count - 1), self.joint) if count > 0 else ()


def lowered(topic: str) -> str:
    """A topic within a sentence: its first letter small unless its first word is all capitals ("GDP")."""
    return topic if topic[:2].isupper() else topic[:1].lower() + topic[1:]


def sides_of(fact: Fact) -> tuple[Side, ...]:
    """The fact's sides as compared; where it has none, its claims grouped by their words."""
    if fact.sides:
        return fact.sides
    groups: dict[str, list[int]] = {}
    for index, claim in enumerate(fact.claims):
        groups.setdefault(one_line(claim.mention.text), []).append(index)
    return tuple(
        Side(text, tuple(found), len({fact.claims[i].source for i in found})) for text, found in groups.items()
    )


def in_time(report: Report) -> Report:
    """The report with the sides of superseded facts in order of their days, the earliest first."""
    days = {document.source: document.published or date.max for document in report.sources}

    def ordered(fact: Fact) -> Fact:
        first = {
            side: min((days.get(c.source, date.max) for c in claims_of(fact, side)), default=date.max)
            for side in fact.sides
        }
        return replace(fact, sides=tuple(sorted(fact.sides, key=lambda side: first[side])))

    return replace(report, facts=tuple(ordered(fact) if fact.superseded else fact for fact in report.facts))


def claims_of(fact: Fact, side: Side) -> list[Claim]:
    """The claims of a side, in order; words that are two claims (a name, and what goes by it) are shown once."""
    found = (fact.claims[i] for i in side.claims if i < len(fact.claims))
    return list({(claim.source, claim.mention.span): claim for claim in found}.values())


def phrase(fact: Fact, names: Mapping[str, str]) -> Phrase:
    """The fact in one line; `names` are the sources' short names by path."""
    topic, of = topic_of(fact)
    sides = sides_of(fact)
    texts = [worded(side, claims_of(fact, side)) for side in sides]
    reads = {reading(found[0].mention.value) for side in sides if (found := claims_of(fact, side))}
    clash = len({text.lower() for text in texts}) < len(texts) == len(reads)
    dated = any(isinstance(claim.mention.value, Time) for claim in fact.claims)
    told = clash or (dated and fact.verdict in _APART and len(reads) > 1)
    voices = tuple(_voice(fact, side, names, told) for side in sides)
    joint = ", later " if fact.superseded else " or " if fact.verdict is Verdict.CONFLICT else ", "
    return Phrase(topic, of, voices, joint)


def _voice(fact: Fact, side: Side, names: Mapping[str, str], told: bool) -> Voice:
    """`told` asks for how the value was read, as the words alone may not tell the sides apart."""
    claims = claims_of(fact, side)
    text = shortened(worded(side, claims), 90)
    meant = claims[0].mention.value if claims else None
    read = reading(meant) if meant and told else ""
    manners = {FACTUALITY[claim.factuality] for claim in claims}
    manner = manners.pop() if len(manners) == 1 and fact.kind not in _PLAIN else ""
    return Voice(text, _sources(fact, claims, names), manner, "" if read.lower() in text.lower() else read)


def worded(side: Side, claims: Sequence[Claim]) -> str:
    """The side's value as one of its claims words it in full."""
    text = one_line(side.text)
    first = next((claim for claim in claims if one_line(claim.mention.text) == text), None)
    return in_full(first) if first else text


def in_full(claim: Claim) -> str:
    """The value with the words beside it that hedge or bound it ("at least 60"), where those stand apart."""
    text, value = one_line(claim.mention.text), claim.mention.value
    cue = one_line(value.cue).lower() if isinstance(value, Quantity | Time) else ""
    if not cue or cue in text.lower() or (isinstance(value, Time) and cue not in ROUGH):
        return text
    start, end = (at - claim.sentence.start for at in (claim.mention.span.start, claim.mention.span.end))
    if one_line(claim.quote[: max(start, 0)]).lower().endswith(cue):
        return f"{cue} {text}"
    return f"{text} {cue}" if one_line(claim.quote[max(end, 0) :]).lower().startswith(cue) else text


def _sources(fact: Fact, claims: list[Claim], names: Mapping[str, str]) -> str:
    found = list(dict.fromkeys(names.get(claim.source, claim.source) for claim in claims))
    if fact.within and len(found) == 1:
        lines = list(dict.fromkeys(str(claim.line) for claim in claims))
        return f"{found[0]}, line{'s' if len(lines) > 1 else ''} {listed(lines)}"
    return listed(found)


def reading(value: Value) -> str:
    """How the value was read, in words: `4 May 2026`, `14.3 billion USD`; empty for values in words."""
    if isinstance(value, Quantity):
        return " ".join(filter(None, (number_words(value.number), value.unit)))
    if isinstance(value, Time):
        return _time_words(value)
    return ""


def number_words(number: Decimal) -> str:
    """A number with its magnitude in words: Decimal("1.43E10") is `14.3 billion`, 1450 is `1,450`."""
    if not number.is_finite():
        return str(number)
    for size, word in _MAGNITUDES:
        if abs(number) >= size:
            return f"{decimal_text(number / size)} {word}"
    text = decimal_text(number) or ""
    whole, dot, rest = text.partition(".")
    return (f"{int(whole):,}" if re.fullmatch(r"-?\d{4,}", whole) else whole) + dot + rest


def _time_words(value: Time) -> str:
    if value.start is None:
        return value.timex[1:] if re.fullmatch(r"T\d\d:\d\d", value.timex) else ""
    if isinstance(value.start, datetime) and (part := _PARTS.get(value.timex[-2:])):
        return f"{day(value.start.date())}, {part}"
    if re.fullmatch(r"\d{4}-\d\d", value.timex):
        return day(value.start).split(" ", 1)[1]
    if re.fullmatch(r"\d{4}", value.timex) or value.end is None or isinstance(value.start, datetime):
        return value.timex if len(value.timex) == 4 else day(value.start)
    return days((value.start, value.end - timedelta(days=1)))
