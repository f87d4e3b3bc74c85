"""Which facts a reader meets first, and what a story is called."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.comparison.importance import importance
from checker.comparison.stories import UNTITLED, grouped
from checker.domain.claims import Claim, Context
from checker.domain.document import Document
from checker.domain.findings import Fact, Verdict
from checker.domain.span import Span
from checker.domain.values import Mention, Words


def claim(source: str, kind: str, measure: str = "", near: tuple[str, ...] = ()) -> Claim:
    mention = Mention(kind, Span(0, 4), "four", Words("four"))
    return Claim(source, mention, Span(0, 4), "four", measure=measure, context=Context(near=near))


def weight(kind: str, measure: str, verdict: Verdict, sources: str = "ab", near: tuple[str, ...] = ()) -> float:
    return importance([claim(source, kind, measure, near) for source in sources], verdict)


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        # how many died comes before how old somebody was, though more sources tell the age
        (weight("count", "dead", Verdict.CONFLICT), weight("age", "age", Verdict.CONFLICT, "abcd", ("dead",))),
        (weight("age", "age", Verdict.CONFLICT), weight("money", "price", Verdict.APPROXIMATE, "abcd")),
        (weight("name", "name", Verdict.APPROXIMATE), weight("money", "price", Verdict.AGREE, "abcd")),
        # a name that all spell alike says little
        (weight("place", "location", Verdict.AGREE), weight("name", "name", Verdict.AGREE, "abcdef")),
        (weight("name", "name", Verdict.AGREE), weight("money", "price", Verdict.SINGLE, "a", ("dead",))),
    ],
)
def test_what_comes_first(earlier: float, later: float) -> None:
    assert earlier > later


def shared(subject: str, sources: str = "ab") -> Fact:
    claims = tuple(claim(source, "count", "thing") for source in sources)
    return Fact(subject, "count", subject, "thing", Verdict.AGREE, "equal", "", claims)


def test_clippings_without_a_title_are_named_by_whom_they_tell_of() -> None:
    documents = [Document(source, "") for source in "abc"]
    facts = [shared("Corby Foods"), shared("the town"), shared("Ann Velda", "abc"), shared("Velda"), shared("it")]
    stories, _ = grouped(facts, documents)
    assert stories[0].title == "Ann Velda, Corby Foods"
    titled = [replace(documents[0], title="Corby Foods sells its mill"), *documents[1:]]
    assert grouped(facts, titled)[0][0].title == "Corby Foods sells its mill"
    assert grouped([], documents)[0][0].title == UNTITLED
