"""Bits set by hand: which answers, lists and names in words come together, and what keeps them apart."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import pytest

from checker import check
from checker.alignment.answers import heads_level, of_answers
from checker.alignment.views import views
from checker.alignment.weights import load
from checker.alignment.wording import OWN
from checker.domain.findings import Verdict
from checker.domain.values import Words
from tests.claims import claim


def told(folder: Path, *texts: str) -> set[tuple[str, str, tuple[str, ...]]]:
    """Kind, verdict and mentions of each fact in words that more than one of the texts tells."""
    for number, text in enumerate(texts):
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    shared = [fact for fact in check([folder]).facts if fact.kind in OWN and fact.verdict is not Verdict.SINGLE]
    return {(f.kind, f.verdict.value, tuple(c.mention.text for c in f.claims)) for f in shared}


NONE = "Karpo showed its planner Amber on Monday. The planner is fast, but there is no API and no open access."
SOME = (
    "How to get the planner\n\n1. karpo.example: Free with a login.\n2. Private API: Available to chosen partners only."
)
MODES = "Karpo showed its planner on Monday. It has two modes—fast and careful—with a rumoured third mode called deep."
NAMED = "What the planner can do:\n\n• Modes: Fast (short answers), Careful (long ones), and Deep (coming soon)"


def test_whether_something_is_there_is_one_question(tmp_path: Path) -> None:
    found = told(tmp_path, NONE, SOME)
    assert {(kind, verdict) for kind, verdict, _ in found} == {("polarity", "conflict")}


def test_members_in_plain_words_and_by_name_are_one(tmp_path: Path) -> None:
    found = {row for row in told(tmp_path, MODES, NAMED) if row[0] == "membership"}
    singles = {(verdict, mentions) for _, verdict, mentions in found if "and" not in mentions[0]}
    assert singles == {("agree", (word, word.title())) for word in ("fast", "careful", "deep")}


CLOSED = "Norcott Foods said on Monday it would close the plant. Its chief executive, Ann Corby, regretted it."
SAID = "The plant will close by May, said Norcott Foods' chief executive, Dana Whitlock."
BOTH = "Ann Corby left Norcott Foods in 2019; the plant will close, said Norcott Foods' chief executive, Dana Whitlock."


def test_one_post_with_two_holders(tmp_path: Path) -> None:
    holders = ("Its chief executive, Ann Corby", "Norcott Foods' chief executive, Dana Whitlock")
    assert ("role", "conflict", holders) in told(tmp_path, CLOSED, SAID)


def test_holders_that_one_article_knows_both_are_no_conflict(tmp_path: Path) -> None:
    assert not [row for row in told(tmp_path, CLOSED, BOTH) if row[:2] == ("role", "conflict")]


def test_she_is_whoever_was_named(tmp_path: Path) -> None:
    one = "Ann Corby joined Norcott Foods in 2010. She is now its chief executive."
    other = "Ann Corby, the chairwoman of Norcott Foods, came in 2010."
    assert {row[1] for row in told(tmp_path, one, other) if row[0] == "role"} == {"conflict"}


SPELT = [
    (
        "VARLO, June 8 — Grandmaster Alexandr Sidorenkov won the Varlo Open on Sunday.",
        "The trophy of the Varlo Open belongs to Alexander Sidorenkov, who led from round five.",
        "approximate",
        ("Alexandr Sidorenkov", "Alexander Sidorenkov"),
    ),
    (
        "The Maritime Operations and Rescue Authority has fined the ferry company Blue Sound.",
        "The ferry company Blue Sound has been fined by the Maritime Operations and Rescue Authority.",
        "agree",
        ("Maritime Operations and Rescue Authority", "Maritime Operations and Rescue Authority"),
    ),
]


@pytest.mark.parametrize(("one", "other", "verdict", "mentions"), SPELT)
def test_names_without_what_stands_before_them(
    one: str, other: str, verdict: str, mentions: tuple[str, ...], tmp_path: Path
) -> None:
    (tmp_path / "0.txt").write_text(one, encoding="utf-8")
    (tmp_path / "1.txt").write_text(other, encoding="utf-8")
    facts = check([tmp_path]).facts
    assert (verdict, mentions) in {(f.verdict.value, tuple(c.mention.text for c in f.claims)) for f in facts}


def test_lists_of_other_things_are_not_compared(tmp_path: Path) -> None:
    ahead = "In the league Norcott, Karpo and Velda are the leaders, everybody says."
    behind = "The goalkeeper was sought by Karpo and Velda before he moved abroad last summer."
    assert not [row for row in told(tmp_path, ahead, behind) if row[0] == "membership" and row[1] == "conflict"]


def test_every_family_set_by_hand_is_loaded() -> None:
    text = (files("checker.alignment") / "data" / "words.json").read_text(encoding="utf-8")
    assert set(OWN) <= set(json.loads(text)["families"]) <= set(load())


@pytest.mark.parametrize(("subject", "level"), [("Nobody", "untold"), ("Ola Berg", "other name")])
def test_nobody_is_no_other_name(subject: str, level: str) -> None:
    said = "{} was sent off in the match against Corby"
    one, two = (
        views([claim(f"{name}.txt", "polarity", Words(who), said.format(who), who, "sent_off", who)])[0]
        for name, who in (("a", subject), ("b", "Ina Novak"))
    )
    assert of_answers(one, two)["subject"] == level


HEADS = [
    ("the museum", "Museum", "same"),
    ("the new museum", "the museum", "same head"),
    ("Karpo Bank", "Velda", "other name"),
    ("it", "the museum", "untold"),
    ("contract", "building agreement", "kindred head"),
    ("prices", "museum", "different"),
]


@pytest.mark.parametrize(("a", "b", "level"), HEADS)
def test_phrases_that_name_one_thing(a: str, b: str, level: str) -> None:
    assert heads_level(a, b) == heads_level(b, a) == level


PAUL = "Paul Leeming, president of the Tarn Group, said on Monday that the mill in Arlen would open in May."
WHITFIELD = "The mill in Arlen opens in May, said Paul Whitfield, president of the Tarn Group, on Monday."
BOTH = "Paul Whitfield, president of the Tarn Group, spoke of the mill in Arlen on Monday. Paul Leeming listened."
SINGER = "Paul Whitfield sang three songs by the lake, and the children of Arlen danced in the rain."
WANG = "Wang Yi, who speaks for the foreign ministry, said on Monday that the mill in Arlen would open in May."
WENBIN = "The mill in Arlen opens in May, said Wang Wenbin on Monday, who speaks for the foreign ministry."
MAYOR = "Mayor John Leeming said on Monday that the mill in Arlen would open in May."
CHIEF = "Fire chief John Whitfield said on Monday that the mill in Arlen would open in May."
OLD = "John Leeming, 34, told the court on Monday that the mill in Arlen would open in May."
YOUNG = "John Whitfield, 29, told the court on Monday that the mill in Arlen would open in May."
TOLD = (
    ("other surname", [PAUL, WHITFIELD], True),
    ("both known", [PAUL, BOTH], False),
    ("other", [PAUL, SINGER], False),
    ("family name first", [WANG, WENBIN], False),
    ("other posts", [MAYOR, CHIEF], False),
    ("other ages", [OLD, YOUNG], False),
)


@pytest.mark.parametrize(("texts", "conflict"), [row[1:] for row in TOLD], ids=[row[0] for row in TOLD])
def test_one_first_name_with_two_surnames(texts: list[str], conflict: bool, tmp_path: Path) -> None:
    for number, text in enumerate(texts):
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    found = [fact for fact in check([tmp_path]).facts if fact.kind == "name" and fact.verdict is Verdict.CONFLICT]
    assert [sorted(claim.mention.text for claim in fact.claims) for fact in found] == (
        [["Paul Leeming", "Paul Whitfield"]] if conflict else []
    )


KASK = "The driver, Anna Kask, was taken to hospital after the bus left the road near Arlen on Monday evening."
TAMM = "The bus left the road near Arlen on Monday evening and the driver, Peter Tamm, was taken to hospital."
TWO = "The driver, Peter Tamm, was taken to hospital after the bus left the road near Arlen. Anna Kask saw it."
DRIVERS = ("strangers", [KASK, TAMM], True), ("one knows both", [KASK, TWO], False)


@pytest.mark.parametrize(("texts", "conflict"), [row[1:] for row in DRIVERS], ids=[row[0] for row in DRIVERS])
def test_two_names_for_one_driver(texts: list[str], conflict: bool, tmp_path: Path) -> None:
    for number, text in enumerate(texts):
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    found = [fact for fact in check([tmp_path]).facts if fact.kind == "name" and fact.verdict is Verdict.CONFLICT]
    assert [sorted(claim.mention.text for claim in fact.claims) for fact in found] == (
        [["Anna Kask", "Peter Tamm"]] if conflict else []
    )
