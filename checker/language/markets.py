"""Where something can be had: "on sale in X", "not sold in X", "only in X", "everywhere except X", "including X"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from checker.domain.claims import Article, Draft
from checker.domain.findings import Comparison, Verdict
from checker.domain.sentence import Sentence, Token
from checker.domain.values import Words
from checker.language.phrases import head_of
from checker.language.places import apart, contains, holds_places, same_place
from checker.language.predicates import Clause, clauses
from checker.language.referents import referents
from checker.language.things import sort_of
from checker.language.whereabouts import Site, Whereabouts
from checker.language.wordsets import word_set

SOLD, BESIDES = "sold", "sold besides"
IN, ONLY, NOT, EXCEPT, LATER = "in", "only", "not", "except", "not yet"
SELLING = word_set("sell ship offer market stock distribute")
BUYING = word_set("buy purchase order obtain")
OPENING = word_set("arrive come start open work go be become remain stay have make")
"""Verbs that sell something where the words behind them say so: "goes on sale", "is available", "came to shops"."""
STARTING = word_set("launch release debut introduce roll")
HAD = word_set("available unavailable sale sold shops stores market buyers customers shoppers users downloadable")
LONE = word_set("only exclusively solely exclusive")
LEFT_OUT = (("except",), ("excluding",), ("outside",), ("apart", "from"), ("other", "than"), ("but",), ("bar",))
UNSETTLED = word_set("yet until initially first later before soon once unless")
"""Words by which what is so now is not so for good: "not yet on sale in X"."""
REACH = 12


@dataclass(frozen=True, slots=True)
class Market:
    """A place of a market: how far the word goes ("in", "only", "not", "except") and the tokens of what is sold."""

    site: Site
    reach: str
    part: tuple[int, int] | None


def markets(sentence: Sentence, sites: Sequence[Site]) -> dict[int, Market]:
    """For the first token of each country or continent where the sentence says that something is or is not sold."""
    found: dict[int, Market] = {}
    told = clauses(sentence)
    for clause, after in zip_longest(told, told[1:]):
        end = _end(sentence.tokens, clause, after)
        words = [token.text.lower() for token in sentence.tokens[clause.start : end]]
        if not _sells(sentence.tokens, clause, words):
            continue
        for site in sites:
            if clause.end <= site.first < end and holds_places(site.full):
                reach = _reach(sentence.tokens, clause, site)
                now = reach if reach == IN or not UNSETTLED & set(words) else LATER
                found.setdefault(site.first, Market(site, now, _goods(clause)))
    return found


def _end(tokens: Sequence[Token], clause: Clause, after: Clause | None) -> int:
    """Where what a clause says ends: before the subject of the next clause that is one of its own."""
    stops = [i for i in range(clause.end, len(tokens)) if tokens[i].text in {".", ";", ":", "—", "–"}]
    own = after.subject[0] if after and after.finite and after.subject else len(tokens)
    return min([len(tokens), *stops[:1], own if own > clause.end else len(tokens)])


def _sells(tokens: Sequence[Token], clause: Clause, words: Sequence[str]) -> bool:
    lemma = tokens[clause.verb].lemma.lower()
    sold = lemma in SELLING or lemma in STARTING or (clause.passive and lemma in BUYING)
    return sold or (lemma in OPENING and bool(HAD & set(words)))


def _goods(clause: Clause) -> tuple[int, int] | None:
    return clause.subject if clause.passive or clause.object is None else clause.object


def _reach(tokens: Sequence[Token], clause: Clause, site: Site) -> str:
    """Whether the place is one of several, the only one, none, or the one left out."""
    start = max(clause.end, site.first - REACH)
    before = [token.text.lower() for token in tokens[start : site.first]]
    left_out = any(list(words) == before[i : i + len(words)] for words in LEFT_OUT for i in range(len(before)))
    last = site.end + 1 < len(tokens) and tokens[site.end + 1].text in {".", ",", ";"}
    after = tokens[site.end].text.lower() if last else ""
    lone = bool(LONE & {*before, after, *(t.text.lower() for t in tokens[clause.start : clause.end + 1])})
    denied = clause.negation is not None or "unavailable" in before
    if left_out:
        return ONLY if denied else EXCEPT
    return ONLY if lone and not denied else IN if lone else NOT if denied else IN


def sold_besides(sold: Mapping[int, Market], told: Iterable[Whereabouts]) -> Iterator[Whereabouts]:
    """Places of sale that no preposition tells: "in 12 countries including X"."""
    taken = {found.first for found in told}
    for first, market in sold.items():
        if first not in taken:
            yield Whereabouts(first, market.site.end, BESIDES, market.site, "", "sell")


def as_market(article: Article, sentence: Sentence, draft: Draft, market: Market | None) -> Draft:
    """A place as one where something can or cannot be had; one of several is a claim only where it is denied."""
    value = draft.mention.value
    if market is None or not isinstance(value, Words) or draft.measure not in {"location", "destination", BESIDES}:
        return draft
    head = head_of(sentence.tokens[slice(*market.part)]).lemma.lower() if market.part else ""
    goods = referents(article).meant(sentence, market.part) or sort_of(head) or draft.subject
    parts = (*(part for part in value.parts if part[0] != "asked"), ("asked", SOLD), ("reach", market.reach))
    mention = replace(draft.mention, value=replace(value, parts=parts))
    latent = market.reach == IN and draft.measure == BESIDES
    return replace(draft, mention=mention, measure="location", subject=goods, latent=latent)


def of_markets(one: tuple[str, str], two: tuple[str, str]) -> Comparison | None:
    """Places of sale, each with its reach: what is sold in one is not sold only in another, nor where it is barred.

    None where both are places like others.
    """
    (here, reach), (there, other) = one, two
    said = " and ".join(f"{how or 'in'} “{name}”" for name, how in (one, two))
    if {reach, other} <= {IN, ""}:
        several = reach == other == IN and apart(here, there)
        return Comparison(None, "several markets", f"on sale {said}") if several else None
    verdict = _verdict(one, two) if reach and other else None
    reason = f"on sale {said} cannot both be so" if verdict is Verdict.CONFLICT else f"on sale {said}"
    return Comparison(verdict, "market", reason)


def _verdict(one: tuple[str, str], two: tuple[str, str]) -> Verdict | None:
    (here, reach), (there, other) = one, two
    same = Verdict.AGREE if same_place(here, there) else None
    if LATER in {reach, other}:
        return None
    if reach == other or {reach, other} == {NOT, EXCEPT}:
        return Verdict.CONFLICT if reach == other == ONLY and apart(here, there) else same
    if {reach, other} == {IN, ONLY}:
        return Verdict.CONFLICT if apart(here, there) else same
    barred, had = (here, there) if reach in {NOT, EXCEPT} else (there, here)
    return Verdict.CONFLICT if same or contains(barred, had) else None
