"""Decisions put to facts: they hold while values stay, say so when they end, and correct what belongs together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from checker.decisions.applying import corrected, parted, waived
from checker.decisions.model import Accepted, Decisions, Join, Split, claim_key, value_text, values_of
from checker.decisions.names import alias_table, apart_table, renamed
from checker.domain.claims import Claim
from checker.domain.clusters import FactCluster
from checker.domain.findings import Fact, Side, Verdict, Waiver
from checker.domain.values import Words
from tests.claims import claim, day, number

TODAY = date(2026, 5, 13)


def ships(source: str, count: str, line: int = 1) -> Claim:
    return replace(claim(source, "count", number(count, "ship", "0"), f"The {count} ships sank.", count), line=line)


def made(cluster: FactCluster) -> Fact:
    """Stands in for the comparison: claims of one value are one side."""
    sides: dict[str, list[int]] = {}
    for index, one in enumerate(cluster.claims):
        sides.setdefault(value_text(one.mention.value), []).append(index)
    verdict = Verdict.CONFLICT if len(sides) > 1 else Verdict.AGREE if len(cluster.claims) > 1 else Verdict.SINGLE
    found = tuple(Side(text, tuple(indices), len(indices)) for text, indices in sides.items())
    return Fact("made", "count", "harbour", "ship", verdict, "", "", cluster.claims, found)


def fact(name: str, *claims: Claim) -> Fact:
    return replace(made(FactCluster(claims)), id=name)


def accepted(*values: str, until: date | None = None, name: str = "f") -> Decisions:
    return Decisions((Accepted(name, "Ships", tuple(sorted(values)), Waiver("known", "", until)),))


def held(facts: Sequence[Fact], decisions: Decisions) -> tuple[list[bool], list[str]]:
    found, notes = waived(facts, decisions, TODAY)
    return [one.waiver is not None for one in found], notes


THREE_OR_FOUR = fact("f", ships("a.txt", "3"), ships("b.txt", "4"))


def test_a_waiver_holds_while_its_values_stay() -> None:
    assert held([THREE_OR_FOUR], accepted("3 ship", "4 ship")) == ([True], [])
    moved = fact("f", ships("a.txt", "3", line=9), ships("b.txt", "4", line=7))
    assert held([moved], accepted("3 ship", "4 ship")) == ([True], [])
    joined = fact("f", ships("a.txt", "3"), ships("b.txt", "4"), ships("c.txt", "4"))
    assert held([joined], accepted("3 ship", "4 ship")) == ([True], [])


def test_a_waiver_ends_when_a_value_changes() -> None:
    for changed in (
        fact("f", ships("a.txt", "3"), ships("b.txt", "5")),
        fact("f", ships("a.txt", "3"), ships("b.txt", "4"), ships("c.txt", "5")),
        fact("f", ships("a.txt", "3")),
    ):
        holds, (note,) = held([changed], accepted("3 ship", "4 ship"))
        assert holds == [False]
        assert "The waiver of f (Ships) no longer holds: its values were “3 ship”, “4 ship”, now they are" in note


def test_a_waiver_ends_with_its_fact_and_after_its_last_day() -> None:
    assert held([fact("g", ships("a.txt", "3"))], accepted("3 ship", "4 ship")) == (
        [False], ["The waiver of f (Ships) no longer holds: its fact is gone."],
    )  # fmt: skip
    decisions = accepted("3 ship", "4 ship", until=date(2026, 5, 12))
    assert held([THREE_OR_FOUR], decisions)[1] == ["The waiver of f (Ships) no longer holds: it held until 2026-05-12."]
    assert held([THREE_OR_FOUR], accepted("3 ship", "4 ship", until=TODAY)) == ([True], [])


def shape(facts: Sequence[Fact]) -> dict[str, list[str]]:
    return {one.id: [claim.source for claim in one.claims] for one in facts}


def test_a_claim_that_is_split_off_stands_alone() -> None:
    key = claim_key(ships("b.txt", "4"))
    found, notes = corrected([THREE_OR_FOUR], Decisions(splits=(Split("f", key, "Ships"),)), made)
    assert shape(found) == {"f": ["a.txt"], key: ["b.txt"]}
    assert [one.verdict for one in found] == [Verdict.SINGLE, Verdict.SINGLE]
    assert notes == []


def test_joined_facts_are_compared_anew() -> None:
    facts = [fact("f", ships("b.txt", "3")), fact("g", ships("a.txt", "4")), fact("h", ships("c.txt", "4"))]
    found, notes = corrected(facts, Decisions(joins=(Join("f", "g", ""), Join("h", "g", ""))), made)
    assert shape(found) == {"h": ["a.txt", "b.txt", "c.txt"]}
    assert found[0].verdict is Verdict.CONFLICT
    assert notes == []


def test_joins_follow_facts_that_were_joined_before() -> None:
    facts = [fact(name, ships(f"{name}.txt", "3")) for name in "abc"]
    for joins in ((Join("a", "b", ""), Join("c", "a", "")), (Join("c", "a", ""), Join("a", "b", ""))):
        found, notes = corrected(facts, Decisions(joins=joins), made)
        assert (shape(found), notes) == ({"c": ["a.txt", "b.txt", "c.txt"]}, [])


def test_corrections_that_find_nothing_say_so() -> None:
    decisions = Decisions(splits=(Split("x", "k", "X"), Split("f", "k", "F")), joins=(Join("f", "x", "X"),))
    found, notes = corrected([THREE_OR_FOUR], decisions, made)
    assert found == [THREE_OR_FOUR]
    assert [note.partition(" finds ")[2] for note in notes] == [
        "no such fact any more.", "no such claim any more.", "no fact x any more.",
    ]  # fmt: skip


def test_a_claim_is_known_by_its_words_not_its_line() -> None:
    assert claim_key(ships("a.txt", "3")) == claim_key(ships("a.txt", "3", line=40))
    keys = {claim_key(one) for one in (ships("a.txt", "3"), ships("b.txt", "3"), ships("a.txt", "4"))}
    assert len(keys) == 3


def about(name: str, source: str) -> Claim:
    return replace(ships(source, "3"), subject=name)


def test_names_that_are_kept_apart_share_no_fact() -> None:
    mixed = fact("f", about("Georgia", "a.txt"), about("Georgia Tech", "b.txt"), about("georgia", "c.txt"))
    found = parted([mixed], apart_table(["Georgia Tech, Georgia"]), made)
    assert [[one.subject for one in part.claims] for part in found] == [["Georgia", "georgia"], ["Georgia Tech"]]
    assert found[0].id == "f"
    assert parted([THREE_OR_FOUR], apart_table(["Georgia Tech, Georgia"]), made) == [THREE_OR_FOUR]


def test_aliases_stand_for_what_they_name() -> None:
    table = alias_table(["MSL = Meta Superintelligence Labs"])
    one = claim("a.txt", "role", Words("MSL", "msl"), "It is run by MSL.", subject="msl", names=("MSL", "Ann Corby"))
    found = renamed(one, table)
    assert found.subject == "Meta Superintelligence Labs"
    assert found.context.names == ("Meta Superintelligence Labs", "Ann Corby")
    assert found.mention.value == Words("MSL", "meta superintelligence labs")
    assert (found.quote, found.mention.text) == (one.quote, "MSL")
    other = about("Norcott", "a.txt")
    assert renamed(other, table) == other


def test_values_in_short() -> None:
    assert values_of([ships("a.txt", "4"), ships("b.txt", "3"), ships("c.txt", "4")]) == ("3 ship", "4 ship")
    assert value_text(day("2026-04-08")) == "2026-04-08"
    assert value_text(replace(number("14300000000", "USD"), bound=">=")) == ">=14300000000 USD"
    assert value_text(replace(number("3", "day"), high=number("5").number)) == "3 to 5 day"
    assert value_text(Words("the  Chair", "Chair")) == "chair"
