"""Days, months, years and times of day, seen from Wednesday, 13 May 2026."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker import mentions
from checker.domain.claims import Context
from checker.domain.findings import Verdict
from checker.domain.span import Span
from checker.kinds import date
from checker.language.stamps import is_stamp
from tests.kinds.numeric import claim, compared, found
from tests.sentences import parse

POSITIVE = [
    ("It opened on 8 April 2026.", [("8 April 2026", "2026-04-08")]),
    ("It closed on Tuesday.", [("Tuesday", "2026-05-12")]),
    ("They met last month.", [("last month", "2026-04")]),
    ("It began in 2019.", [("2019", "2019")]),
    ("It was founded in the 1980s.", [("the 1980s", "198")]),
    ("Sales fell in the third quarter of 2025.", [("the third quarter of 2025", "2025-Q3")]),
    ("It starts at 9 a.m. on Monday.", [("9 a.m. on Monday", "2026-05-18T09")]),
    ("It ends tomorrow.", [("tomorrow", "2026-05-14")]),
]
NEGATIVE = [
    "It took three days.",
    "There were 2,019 ships.",
    "The plan may work.",
    "She marched on.",
]
COMPARISONS = [
    ("It opened this morning.", "It opened on Tuesday.", Verdict.APPROXIMATE, "put online later"),
    ("It opened this morning.", "It opened on Monday.", Verdict.CONFLICT, "apart"),
    ("It opened this morning.", "It opened on 12 May.", Verdict.CONFLICT, "apart"),
    ("It shut two days after Thanksgiving.", "It shut at Thanksgiving.", None, "counted from"),
    ("It shut after the Thanksgiving holiday.", "It shut at Thanksgiving.", Verdict.AGREE, "equal"),
    ("It shut after Thanksgiving.", "It shut at Thanksgiving.", Verdict.APPROXIMATE, "at the bound"),
    ("It shuts before 1 May 2026.", "It shuts on 1 May 2026.", Verdict.APPROXIMATE, "at the bound"),
    ("It shuts before 1 May 2026.", "It shuts on 2 May 2026.", Verdict.CONFLICT, "outside the bound"),
    ("It was built before 2018.", "It was built in 2018.", Verdict.CONFLICT, "outside the bound"),
    ("It opened on 8 April 2026.", "It opened on April 8, 2026.", Verdict.AGREE, "equal"),
    ("It opened on 8 April 2026.", "It opened on 9 April 2026.", Verdict.CONFLICT, "apart"),
    ("It opened on 8 April 2026.", "It opened in April 2026.", Verdict.APPROXIMATE, "less precise"),
    ("It opened in April 2026.", "It opened in May 2026.", Verdict.CONFLICT, "apart"),
    ("It opened on Tuesday.", "It opened on 12 May 2026.", Verdict.AGREE, "equal"),
    ("It opened yesterday.", "It opened on 11 May 2026.", Verdict.CONFLICT, "apart"),
    ("It opened in 2019.", "It opened in March 2019.", Verdict.APPROXIMATE, "less precise"),
    ("It was moved from April 2026 to another time.", "It opens in April 2026.", None, "overtaken plan"),
    ("It was moved from April 2026 to another time.", "It was originally due in April 2026.", Verdict.AGREE, "equal"),
    ("It opened in early 2019.", "It opened in November 2019.", Verdict.CONFLICT, "apart"),
]


@pytest.mark.parametrize(("text", "mentions"), POSITIVE)
def test_is_found(text: str, mentions: list[tuple[str, str]]) -> None:
    assert found("date", text) == mentions


@pytest.mark.parametrize("text", NEGATIVE)
def test_is_something_else(text: str) -> None:
    assert found("date", text) == []


@pytest.mark.parametrize(("a", "b", "verdict", "level"), COMPARISONS)
def test_comparison(a: str, b: str, verdict: Verdict | None, level: str) -> None:
    result = compared("date", a, b)
    assert (result.verdict, result.level) == (verdict, level)
    assert result.reason


STAMPS = [
    ("PUBLISHED : WEDNESDAY , MARCH 13 , 2013 , 2:29 PM", "WEDNESDAY, MARCH 13, 2013, 2:29 PM", True),
    ("Posted in News on Friday , September 20 , 2013 .", "Friday, September 20, 2013", True),
    ("Last updated on 8 April 2026", "8 April 2026", True),
    ("Published in 1953 , the novel made/VERB her famous in the whole of the country .", "1953", False),
    ("The report was/AUX published=publish/VERB on Friday .", "Friday", False),
]


@pytest.mark.parametrize(("notation", "time", "stamp"), STAMPS)
def test_a_stamp_is_no_claim(notation: str, time: str, stamp: bool) -> None:
    sentence = parse(notation)
    start = sentence.text.index(time)
    assert is_stamp(sentence, Span(start, start + len(time))) is stamp


@pytest.mark.parametrize(("measure", "verdict"), [("say", None), ("open", Verdict.CONFLICT)])
def test_what_is_said_twice_is_said_at_two_times(measure: str, verdict: Verdict | None) -> None:
    a, b = (replace(claim("date", text), measure=measure) for text in ("She left on 8 April.", "She left on 9 April."))
    assert date.compare(a, b).verdict is verdict


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("It was due to open on 8 April.", "It opened on 9 April.", None),
        ("It planned to open on 8 April.", "It opens on 9 April.", None),
        ("It is due to open on 8 April.", "It opens on 9 April.", Verdict.CONFLICT),
        ("It was due to open on 8 April.", "It was due to open on 9 April.", Verdict.CONFLICT),
    ],
)
def test_a_plan_that_was_given_up_is_no_rival_of_what_came(one: str, other: str, verdict: Verdict | None) -> None:
    assert date.compare(claim("date", one), claim("date", other)).verdict is verdict


def test_one_sentence_printed_on_two_days_tells_one_time() -> None:
    text = "We know that today's accident in the harbour was not caused by the crew."
    words = ("know", "accident", "harbour", "cause", "crew")
    printed, reprinted = (
        replace(claim("date", text), mention=mention, context=Context(sentence=words))
        for day in ("2026-05-12", "2026-05-13")
        for mention in mentions(text, day)
    )
    told = date.compare(printed, reprinted)
    assert (told.verdict, told.level) == (Verdict.AGREE, "same words")
    other = replace(reprinted, context=Context(sentence=("open", "gate", "harbour", "crew")))
    assert date.compare(printed, other).level == "own days"


def test_the_date_behind_today_is_the_day_of_writing() -> None:
    base = claim("date", "It ended today.")
    texts = [f"The line was mended, its owner said today ({day} May 2026)." for day in (12, 15)]
    spoken = [(text, mentions(text, "2026-05-15")[-1]) for text in texts]
    a, b = (replace(base, mention=mention, quote=text, sentence=Span(0, len(text))) for text, mention in spoken)
    assert (date.compare(a, b).verdict, date.compare(a, b).level) == (None, "own days")


def test_today_in_a_sentence_put_online_later_is_the_weekday_of_its_first_print() -> None:
    words = Context(sentence=("witness", "tell", "police", "shop", "robber"))
    (first,) = mentions("The robber came at about 10 a.m. Monday.", "2026-05-12")
    (later,) = mentions("The robber came at about 10 a.m. today.", "2026-05-12")
    a, b = (replace(claim("date", "It came today."), mention=one, context=words) for one in (first, later))
    assert (date.compare(a, b).verdict, date.compare(b, a).level) == (None, "own days")
    other = replace(b, context=Context(sentence=("open", "gate", "harbour", "crew")))
    assert date.compare(a, other).level == date.compare(other, a).level == "put online later"


MOMENTS = [
    ("arrest", "attack", None, "other moments"),
    ("report", "disrupt", None, "other moments"),
    ("shooting", "attack", Verdict.CONFLICT, "apart"),
    ("shoot", "shooting", Verdict.CONFLICT, "apart"),
    ("attack", "", Verdict.CONFLICT, "apart"),
]


@pytest.mark.parametrize(("one", "other", "verdict", "level"), MOMENTS)
def test_two_deeds_of_one_day_have_their_own_moments(one: str, other: str, verdict: Verdict | None, level: str) -> None:
    a = replace(claim("date", "It was on Monday morning."), measure=one)
    b = replace(claim("date", "It was on Monday afternoon."), measure=other)
    for told in (date.compare(a, b), date.compare(b, a)):
        assert (told.verdict, told.level) == (verdict, level)


def test_two_deeds_of_two_days_stay() -> None:
    a = replace(claim("date", "It was on Monday morning."), measure="arrest")
    b = replace(claim("date", "It was on Sunday morning."), measure="attack")
    assert date.compare(a, b).verdict is Verdict.CONFLICT
