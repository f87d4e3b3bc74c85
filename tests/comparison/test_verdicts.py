"""Verdicts of facts: the worst pair decides, sides are grouped, copies are one voice, growing counts are told."""

from __future__ import annotations

from datetime import date

import pytest

from checker.comparison import judge
from checker.comparison.fingerprints import fingerprint, identified, numbered, printed
from checker.comparison.sides import sides_of
from checker.comparison.stories import grouped
from checker.domain.claims import Claim
from checker.domain.clusters import FactCluster
from checker.domain.document import Document
from checker.domain.findings import Comparison, Fact, Verdict
from checker.domain.values import Quantity
from tests.claims import claim, number

Dates = dict[str, date | None]


def compare(a: Claim, b: Claim) -> Comparison:
    """A ladder of two rungs: equal numbers agree, all others conflict."""
    x, y = a.mention.value, b.mention.value
    assert isinstance(x, Quantity) and isinstance(y, Quantity)
    if x.unit != y.unit:
        return Comparison(None, "units", f"{a.mention.text} and {b.mention.text} cannot be compared.")
    same = x.number == y.number
    verdict = Verdict.AGREE if same else Verdict.CONFLICT
    return Comparison(verdict, "equal" if same else "apart", f"{a.mention.text} against {b.mention.text}.")


def counts(*rows: tuple[str, str, str]) -> FactCluster:
    """A cluster of counts given as source, number and sentence."""
    return FactCluster(tuple(claim(s, "count", number(n), q, n, measure="job") for s, n, q in rows))


def judged(cluster: FactCluster, published: Dates | None = None) -> Fact:
    return judge(cluster, compare, published or {})


def test_two_sources_that_say_the_same_agree() -> None:
    fact = judged(counts(("a.txt", "400", "400 jobs go"), ("b.txt", "400", "Some 400 jobs are cut")))
    assert (fact.verdict, fact.level, len(fact.sides)) == (Verdict.AGREE, "equal", 1)


def test_one_voice_against_two_is_a_conflict_with_its_sides_counted() -> None:
    agreed = ("a.txt", "400", "400 jobs go"), ("b.txt", "400", "Some 400 jobs are cut")
    fact = judged(counts(*agreed, ("c.txt", "600", "600 jobs to go")))
    assert fact.verdict is Verdict.CONFLICT
    assert [(side.text, side.voices) for side in fact.sides] == [("400", 2), ("600", 1)]
    assert fact.explanation == "400 against 600."


def test_one_source_alone_is_single_but_may_contradict_itself() -> None:
    assert judged(counts(("a.txt", "400", "400 jobs go"))).verdict is Verdict.SINGLE
    assert judged(counts(("a.txt", "400", "400 jobs go"), ("a.txt", "400", "those 400 jobs"))).verdict is Verdict.SINGLE
    fact = judged(counts(("a.txt", "400", "400 jobs go"), ("a.txt", "600", "those 600 jobs")))
    assert (fact.verdict, fact.within) == (Verdict.CONFLICT, True)


def test_copies_of_one_text_are_one_voice() -> None:
    text = "The company will cut 400 jobs in the northern plants before the end of the year, it said"
    claims = counts(("a.txt", "400", text), ("b.txt", "400", text + "."), ("c.txt", "400", "400 must go")).claims
    pairs = {(i, j): compare(claims[i], claims[j]) for i in range(3) for j in range(i + 1, 3)}
    assert [side.voices for side in sides_of(claims, pairs)] == [2]


GROWING = [
    ("12", date(2026, 5, 1), "14", date(2026, 5, 2), True),
    ("14", date(2026, 5, 1), "12", date(2026, 5, 2), False),
    ("12", date(2026, 5, 1), "14", date(2026, 5, 1), False),
    ("12", None, "14", date(2026, 5, 2), False),
]


@pytest.mark.parametrize(("early", "first", "late", "second", "expected"), GROWING)
def test_a_growing_count_is_said_to_be_superseded(
    early: str, first: date | None, late: str, second: date | None, expected: bool
) -> None:
    cluster = counts(("a.txt", early, f"{early} dead"), ("b.txt", late, f"{late} dead"))
    assert judged(cluster, {"a.txt": first, "b.txt": second}).superseded is expected


def test_what_cannot_be_compared_is_no_conflict() -> None:
    a = claim("a.txt", "money", number("40", "EUR"), "40 euros paid", "40")
    b = claim("b.txt", "money", number("50", "USD"), "50 dollars paid", "50")
    assert judged(FactCluster((a, b))).verdict is Verdict.SINGLE


def test_a_fingerprint_outlives_values_sources_and_places() -> None:
    a = claim("a.txt", "count", number("40"), "40 jobs", "40", measure="job", subject="Acme")
    b = claim("z/b.txt", "count", number("77"), "now it is 77 jobs", "77", measure="job", subject="acme")
    assert fingerprint([a]) == fingerprint([b]) == fingerprint([a, b])
    other = claim("a.txt", "count", number("40"), "40 ships", "40", measure="ship", subject="Acme")
    assert fingerprint([a]) != fingerprint([other])


def test_equal_ids_are_numbered() -> None:
    assert numbered(["x", "y", "x"]) == ["x", "y", "x-2"]


def test_clippings_that_share_facts_are_one_story() -> None:
    facts = [judged(counts(("a.txt", n, f"{n} jobs go"), ("b.txt", n, f"{n} jobs cut"))) for n in ("400", "500")]
    facts.append(judged(counts(("c.txt", "7", "7 cats"))))
    documents = [Document(name, "", title=f"The long headline of {name}") for name in ("a.txt", "b.txt", "c.txt")]
    stories, told = grouped(facts, documents)
    assert [story.sources for story in stories] == [("a.txt", "b.txt"), ("c.txt",)]
    assert [fact.story for fact in told] == [0, 0, 1]


def test_a_story_is_called_by_the_headline_that_tells_most_of_it() -> None:
    facts = [judged(counts(("a.txt", n, f"Tindle bakery cuts {n} jobs"), ("b.txt", n, f"{n} jobs gone"))) for n in "45"]
    titles = {"a.txt": "Tindle cuts jobs in its bakery plants this spring", "b.txt": "The Morning Post Online"}
    stories, _ = grouped(facts, [Document(name, "", title=title) for name, title in titles.items()])
    assert [story.title for story in stories] == [titles["a.txt"]]


AGES = [
    ("35", "36", "2026-03-01", "2026-09-01", Verdict.APPROXIMATE),
    ("36", "35", "2026-09-01", "2026-03-01", Verdict.APPROXIMATE),
    ("27", "29", "2024-06-13", "2026-01-19", Verdict.APPROXIMATE),
    ("35", "36", "2026-03-01", "2026-03-02", Verdict.CONFLICT),
    ("36", "35", "2026-03-01", "2026-09-01", Verdict.CONFLICT),
    ("35", "38", "2026-03-01", "2026-09-01", Verdict.CONFLICT),
]


@pytest.mark.parametrize(("one", "two", "first", "second", "verdict"), AGES)
def test_a_birthday_may_lie_between_two_articles(one: str, two: str, first: str, second: str, verdict: Verdict) -> None:
    days = {"a": date.fromisoformat(first), "b": date.fromisoformat(second)}
    both = (("a", one), ("b", two))
    aged = [claim(source, "age", number(n, "year", "0"), f"He is {n}.", n, measure="age") for source, n in both]
    assert judge(FactCluster(tuple(aged)), compare, days).verdict is verdict


PERSONS = [
    ("the 35-year-old farmer", "farmer", Verdict.APPROXIMATE),
    ("a mean age of 35", "mean", Verdict.CONFLICT),
]


@pytest.mark.parametrize(("quote", "measure", "verdict"), PERSONS)
def test_only_people_grow_older(quote: str, measure: str, verdict: Verdict) -> None:
    told = quote.split()[1] if "year" in quote else "35"
    one = claim("a", "age", number("35", "year", "0"), quote, told, measure=measure)
    two = claim("b", "age", number("36", "year", "0"), "Ann is 36.", "36", measure="age")
    days = {"a": date(2026, 3, 1), "b": date(2026, 9, 1)}
    assert judge(FactCluster((one, two)), compare, days).verdict is verdict


def test_an_age_without_a_date_may_be_of_the_day_of_another() -> None:
    told = (("a", "35"), ("b", "36"), ("c", "36"))
    aged = [claim(source, "age", number(n, "year", "0"), f"He is {n}.", n, measure="age") for source, n in told]
    days: Dates = {"a": date(2026, 3, 1), "b": date(2026, 9, 1), "c": None}
    assert judge(FactCluster(tuple(aged)), compare, days).verdict is Verdict.APPROXIMATE
    assert judge(FactCluster(tuple(aged)), compare, {"a": date(2026, 3, 1)}).verdict is Verdict.CONFLICT


def alike(source: str, text: str, quote: str) -> Fact:
    return judge(FactCluster((claim(source, "count", number(text), quote, text, measure="person"),)), compare, {})


def test_facts_that_share_all_keep_their_ids_whatever_else_there_is() -> None:
    facts = [
        alike("a", "12", "the storm at the harbour injured 12 people there"),
        alike("b", "30", "the strike of the drivers brought out 30 people today"),
        alike("c", "7", "a lottery ticket that was lost made 7 people rich"),
    ]
    ids = [fact.id for fact in identified(facts)]
    assert len(set(ids)) == 3
    assert facts[0].id in ids
    assert [fact.id for fact in identified(facts[::-1])] == ids[::-1]
    for fact, name in zip(facts, ids, strict=True):
        others = [printed(c) for other in facts if other is not fact for c in other.claims]
        assert identified([fact], others)[0].id == name
