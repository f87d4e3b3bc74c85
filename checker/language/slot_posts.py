"""Slots that posts give a name: "the transport minister, X", "Acme's chief executive X", "its new head is X"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from checker.domain.sentence import Sentence, Token
from checker.language.holders import Holding, Name, holdings
from checker.language.phrases import words_of
from checker.language.posts import Post
from checker.language.postverbs import NAMING
from checker.language.predicates import clauses
from checker.language.tables import table

DESCRIBED = frozenset({"author", "designer", "composer", "driver", "pilot", "custodian", "curator"})
"""Slots of a thing that the phrase need not name."""
TITLES = frozenset({"coroner"})
"""Slots of a story whose word alone before a name says that there is one."""
AT_A_HOUSE = frozenset({"director", "head", "boss", "leader", "executive", "manager", "head coach"})
"""Posts that say nothing without a field or a house: each side of a match has a coach."""
MANY = frozenset({"a", "an", "another", "one", "several", "some", "two", "three", "other", "fellow", "first", "second"})
SECOND = frozenset({"deputy", "vice", "assistant", "associate", "senior", "junior", "regional", "local", "area"})


@dataclass(frozen=True, slots=True)
class Held:
    """The name at token `first` fills `slot` ("minister") of `thing` ("transport") at `organisation`."""

    first: int
    slot: str
    thing: str
    organisation: str


def held(sentence: Sentence, names: Sequence[Name]) -> Iterator[Held]:
    """Every name that holds a post of which there is one, where the sentence says of what or speaks of it as known."""
    for holding in holdings(sentence, names):
        slot = _slot(holding.post)
        known = holding.form == "title" and slot in DESCRIBED | {"judge"}  # "driver X" is read with names
        if not slot or known or holding.post.status == "former" or _one_of_many(sentence.tokens, holding):
            continue
        organisation = holding.organisation or _led(sentence, holding)
        bare = holding.form in {"title", "apposition"} and slot not in TITLES
        if not organisation and not holding.definite and bare:
            continue
        if holding.post.name in AT_A_HOUSE and not organisation:
            continue
        status = f"{holding.post.status} " if holding.post.status else ""
        field = holding.post.name.rpartition(" ")[0] if slot == "minister" else ""
        thing = f"{field} {organisation}".strip()
        yield Held(holding.person.first, f"{status}{slot}", thing, organisation)


def _led(sentence: Sentence, holding: Holding) -> str:
    """What is led: "the merged group, Acme Borg, will be led by X"; who names: "Acme has appointed X as its chair"."""
    if holding.form in {"appointment", "copula"} and holding.definite:
        return _naming(sentence, holding)
    if holding.form != "agent":
        return ""
    clause = next((c for c in clauses(sentence) if c.passive and c.verb == holding.post_first and c.subject), None)
    return words_of(sentence, clause.subject) if clause is not None else ""


def _naming(sentence: Sentence, holding: Holding) -> str:
    """Who gives the post, where it is said to be their own: "the port has appointed X as its director"."""
    before = {token.text.lower() for token in sentence.tokens[holding.person.end : holding.post_end]}
    naming = (c for c in clauses(sentence) if c.end <= holding.person.first and not c.passive and c.subject)
    clause = next((c for c in naming if sentence.tokens[c.verb].lemma.lower() in NAMING), None)
    return words_of(sentence, clause.subject) if clause is not None and before & {"its", "their"} else ""


def _slot(post: Post) -> str:
    """The slot that a post fills, "" for posts that several may hold."""
    name = "head" if post.name in {"chief executive", "managing director"} else post.name
    told = name.split()
    if set(told) & SECOND or (told[-1] == "officer" and told[0] != "chief"):
        return ""
    slot = _slots().get(told[-1], "")
    slot = post.name if slot in {"officer", "director"} else slot
    return slot if post.office or slot in DESCRIBED | TITLES | {"judge"} or post.generic else ""


def _one_of_many(tokens: Sequence[Token], holding: Holding) -> bool:
    """Whether the phrase speaks of one of several: "a director of Acme", "fellow driver"."""
    around = tokens[max(0, holding.post_first - 1) : holding.post_end]
    told = {token.text.lower() for token in around}
    return bool(told & MANY) and "new" not in told


@cache
def _slots() -> dict[str, str]:
    return {word: slot for slot, row in table("names")["held"].items() for word in row.split()}
