"""Whether a noun phrase names people: pronouns, persons' names, kin, posts and the other words for people."""

from __future__ import annotations

from collections.abc import Sequence

from checker.domain.sentence import Token
from checker.language.phrases import NOUNS
from checker.language.posts import heads as post_heads
from checker.language.wordsets import word_set

Part = tuple[int, int]
PRONOUNS = word_set("he she who him her i we you me us they them somebody someone nobody everybody everyone anyone")
PEOPLE = word_set(
    "man woman boy girl child baby teenager teen adult person people mother father mom mum dad parent son daughter "
    "brother sister wife husband widow friend neighbour neighbor victim suspect gunman shooter attacker robber thief "
    "driver rider cyclist pedestrian passenger worker miner climber hiker sailor soldier officer policeman policewoman "
    "firefighter patient prisoner inmate hostage protester demonstrator customer tenant resident student pupil teacher "
    "player runner fan guest visitor tourist refugee migrant employee user crew family couple human others dozens "
    "hundreds thousands colleague partner critic expert opponent rival owner shareholder survivor witness villager "
    "shopper nurse farmer singer actor actress writer"
)


def is_person(tokens: Sequence[Token], part: Part | None) -> bool:
    """Whether the phrase of tokens `part` stands for people, as far as its own words tell."""
    inside = tokens[slice(*part)] if part else ()
    if not inside:
        return False
    head = next((t for t in reversed(_core(inside)) if t.tag in NOUNS | {"PRP", "WP", "CD"}), inside[-1])
    lower, lemma = head.text.lower(), head.lemma.lower()
    if lower in PRONOUNS or head.entity == "PERSON":
        return True
    return lemma in PEOPLE or lower in PEOPLE or lemma in post_heads()


def _core(inside: Sequence[Token]) -> Sequence[Token]:
    """The phrase up to its first preposition: "a dad of two"."""
    at = next((i for i, token in enumerate(inside) if i and token.tag == "IN"), len(inside))
    return inside[:at]
