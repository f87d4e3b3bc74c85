"""Values that their own words tell of two of several contradict nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from checker.domain.findings import Comparison, Verdict
from checker.language.tables import table
from checker.language.told_of_two import of_two_of_several
from tests.claims import claim, day, number

SEVERAL, SUBJECT, PLACE = "another of several", "other subject", "other place"
AGAINST = Comparison(Verdict.CONFLICT, "apart", "")
PAIRS = [
    ("one thing", "quantity", "The tower is *90 m* high.", "tower", "The tower is *80 m* high.", "tower", "apart"),
    ("compass", "quantity", "The north tower is *90 m* high.", "", "The south tower is *80 m* high.", "", SEVERAL),
    ("both", "quantity", "The north and south tower: *90 m*.", "", "The south tower is *80 m*.", "", "apart"),
    ("order", "count", "The first album sold *20* times.", "", "The second album sold *40* times.", "", SEVERAL),
    ("other clause", "count", "In the north, *20* fell.", "", "To the south of it *40* fell.", "", "apart"),
    ("whom", "age", "The victim was *34*.", "victim", "The suspect was *43*.", "suspect", SUBJECT),
    ("owner", "count", "The mayor's term has *4* years.", "", "The president's term has *6* years.", "", SUBJECT),
    ("place", "percent", "Sales rose *4 %* in Europe.", "", "Sales rose *9 %* in Asia.", "", PLACE),
    ("in it", "percent", "Sales rose *4 %* in Europe.", "", "Sales rose *9 %* in Norway.", "", "apart"),
    ("the whole", "count", "It employs *300* people in Norway.", "", "It employs *400* people worldwide.", "", PLACE),
    ("sizes", "money", "The 11-inch model costs *900*.", "", "The 13-inch model costs *800*.", "", SEVERAL),
    ("one size", "money", "The 11-inch model costs *900*.", "", "The 11-inch one costs *800*.", "", "apart"),
    ("core", "percent", "Core prices rose *4 %*.", "", "Prices rose *5 %*.", "", SEVERAL),
    ("and crew", "count", "It had *420* passengers and crew.", "", "It had *246* passengers.", "", SEVERAL),
    ("on the week", "percent", "It fell *4 %* on the week.", "", "It fell *1 %* on the day.", "", SEVERAL),
    ("of two", "percent", "She owns *12 %* of Karpo.", "", "She owns *20 %* of Velda.", "", SEVERAL),
    ("risks", "percent", "The risk of death fell by *12 %*.", "", "The risk of relapse fell by *20 %*.", "", SEVERAL),
    ("late", "duration", "It came *3 days* late.", "", "It lasted *5 days*.", "", "a difference"),
    ("months", "percent", "The rate stood at *5 %* in March.", "", "In April the rate was *4 %*.", "", "other month"),
    ("one month", "percent", "The rate stood at *5 %* in March.", "", "In March the rate was *4 %*.", "", "apart"),
    ("stake", "percent", "She owns *11 %*.", "", "The shares fell *14 %*.", "", SEVERAL),
]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "one", "subject", "other", "of_other", "level"), [row[1:] for row in PAIRS], ids=[row[0] for row in PAIRS]
)
def test_two_of_several(kind: str, one: str, subject: str, other: str, of_other: str, level: str) -> None:
    sides = []
    for source, text, who in (("a.txt", one, subject), ("b.txt", other, of_other)):
        shown = text.split("*")[1]
        sides.append(claim(source, kind, number(shown.split()[0]), text.replace("*", ""), shown, subject=who))
    assert of_two_of_several(sides[0], sides[1], AGAINST).level == level


def test_sons_are_some_of_the_children() -> None:
    one = claim("a.txt", "count", number("2", "son"), "She has 2 sons.", "2")
    two = claim("b.txt", "count", number("3", "child"), "She has 3 children.", "3")
    assert of_two_of_several(one, two, AGAINST).level == "a part"
    assert of_two_of_several(one, replace(two, mention=one.mention), AGAINST) == AGAINST


@pytest.mark.parametrize(
    ("counted", "verb", "level"),
    [("people", "kill", "a part"), ("people", "arrest", "apart"), ("gunman", "kill", "apart")],
)
def test_those_who_did_it_are_not_those_whom_it_befell(counted: str, verb: str, level: str) -> None:
    one = claim("a.txt", "count", number("2"), "There were 2 gunmen.", "2", measure="gunman")
    two = claim("b.txt", "count", number("7"), f"They did it to 7 of the {counted}.", "7", measure=counted)
    two = replace(two, context=replace(two.context, verb=verb))
    assert of_two_of_several(one, two, AGAINST).level == of_two_of_several(two, one, AGAINST).level == level


COUNTED = [("arrest", "charge", "other phase"), ("arrest", "detain", "apart"), ("play", "win", "other phase")]


@pytest.mark.parametrize(("verb", "of_other", "level"), COUNTED)
def test_counts_of_two_phases(verb: str, of_other: str, level: str) -> None:
    told = (("a.txt", "4", verb), ("b.txt", "3", of_other))
    one, two = (
        replace(c, context=replace(c.context, verb=v))
        for c, v in ((claim(s, "count", number(n), f"They did it to {n} men.", n), v) for s, n, v in told)
    )
    assert of_two_of_several(one, two, AGAINST).level == level


PHASES = [
    ("The trial began on 4 May.", "begin", "The trial resumed on 7 May.", "resume", "other phase"),
    ("The trial began on 4 May.", "begin", "The trial started on 7 May.", "start", "apart"),
    ("It is closed until 4 May.", "close", "It was closed on 7 May.", "close", "other phase"),
    ("It is closed until 4 May.", "close", "It is closed until 7 May.", "close", "apart"),
]


@pytest.mark.parametrize(("one", "verb", "other", "of_other", "level"), PHASES)
def test_phases(one: str, verb: str, other: str, of_other: str, level: str) -> None:
    a = claim("a.txt", "date", day("2026-05-04"), one, "4 May")
    b = claim("b.txt", "date", day("2026-05-07"), other, "7 May" if "7 May" in other else "4 May")
    sides = [replace(c, context=replace(c.context, verb=v)) for c, v in ((a, verb), (b, of_other))]
    assert of_two_of_several(sides[0], sides[1], AGAINST).level == level


def rows_of(section: object) -> Iterator[str]:
    for key, value in section.items() if isinstance(section, dict) else ():
        yield from value if key == "rows" else rows_of(value)


def test_no_word_stands_in_two_groups_of_a_row() -> None:
    rows = list(rows_of(table("contrasts")))
    assert rows
    for row in rows:
        words = [word for group in row.split() for word in group.split("|")]
        assert len(words) == len(set(words))
