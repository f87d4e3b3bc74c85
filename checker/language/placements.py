"""Places told without a preposition of place: "X will host the summit", "a native of X", "the X-born novelist"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.domain.claims import Article
from checker.domain.sentence import Sentence, Token
from checker.language.phrases import NOUNS
from checker.language.places import capital_of
from checker.language.predicates import clauses
from checker.language.referents import names_in, referents
from checker.language.things import sort_of
from checker.language.whereabouts import BASED as HOUSES
from checker.language.whereabouts import Site, Whereabouts
from checker.language.wordsets import word_set

NATIVE = frozenset({"native", "natives"})
LINKING = frozenset({"is", "was", ":", ","})
HYPHENS = frozenset({"-", "‑", "–"})
APPOSING = NATIVE | word_set(", a an the of former fellow")
BASED = {"born": "birth", "based": "base", "headquartered": "base"}


def placements(sentence: Sentence, sites: Sequence[Site]) -> Iterator[Whereabouts]:
    """Every place that the sentence gives for something without a preposition, left to right."""
    for site in sites:
        found = _born(sentence.tokens, site) or _hosting(sentence, site) or _where(sentence.tokens, site)
        if found is not None:
            yield found


def _born(tokens: Sequence[Token], site: Site) -> Whereabouts | None:
    """ "A native of X", "an X native", "her birthplace was X", "the X-born novelist", "the X-based firm"."""
    before = [token.text.lower() for token in tokens[max(0, site.first - 2) : site.first]]
    after = [token.text.lower() for token in tokens[site.end : site.end + 2]]
    native = before in ([word, "of"] for word in NATIVE) or (site.place and after[:1] == ["native"])
    if native or (len(before) == 2 and before[0] == "birthplace" and before[1] in LINKING):
        return Whereabouts(site.first, site.end, "birth", site, "bear", "bear")
    if len(after) == 2 and after[0] in HYPHENS and after[1] in BASED:
        found = _described(tokens, site, BASED[after[1]])
        return found if site.place or found.value in HOUSES or found.relation == "birth" else None
    return None


def who_was_born(article: Article, sentence: Sentence, found: Whereabouts, told: str) -> str:
    """Whose birthplace a place is: who is told, the one it stands behind ("Corby, a Velda native"), the only one named,
    or "he"; "" for nobody known."""
    if told[:1].isupper():
        return told
    tokens, named = sentence.tokens, names_in(sentence, article)
    people = [name for name in named if name.person is not False and name.first != found.first]
    for name in people:
        between = tokens[name.end : found.first]
        if between and between[0].text == "," and all(token.text.lower() in APPOSING for token in between):
            return name.full
    only = {name.full for name in people if name.person}
    if only:
        return min(only) if len(only) == 1 else ""
    pronoun = next((i for i, token in enumerate(tokens) if token.text.lower() in {"he", "she"}), None)
    return referents(article).person(sentence, (pronoun, pronoun + 1)) if pronoun is not None else ""


def _described(tokens: Sequence[Token], site: Site, relation: str) -> Whereabouts:
    """The home of the noun that the place describes."""
    if relation == "birth":
        return Whereabouts(site.first, site.end, "birth", site, "bear", "bear")
    noun = next((token for token in tokens[site.end + 2 : site.end + 6] if token.tag in NOUNS), None)
    return Whereabouts(
        site.first, site.end, "base", site, "head office", value=noun.lemma.lower() if noun is not None else ""
    )


def _hosting(sentence: Sentence, site: Site) -> Whereabouts | None:
    """ "X will host the summit": where it is held."""
    for clause in clauses(sentence):
        hosts = sentence.tokens[clause.verb].lemma.lower() == "host" and not clause.passive
        if hosts and clause.subject == (site.first, site.end) and clause.object is not None:
            part = sentence.tokens[slice(*clause.object)]
            head = next((i for i, t in enumerate(part) if i and t.tag in {"IN", ","}), len(part)) - 1
            return Whereabouts(site.first, site.end, "location", site, sort_of(part[head].lemma.lower()), "hold")
    return None


def _where(tokens: Sequence[Token], site: Site) -> Whereabouts | None:
    """ "X, where the head office will be"."""
    after = [token.text.lower() for token in tokens[site.end : site.end + 6]]
    if after[:2] != [",", "where"] or not (site.place or site.possible):
        return None
    seat = "headquarters" in after or any(pair == ("head", "office") for pair in pairwise(after))
    return Whereabouts(site.first, site.end, "base", site, "head office") if seat else None


def capitals(sentence: Sentence) -> Iterator[Site]:
    """ "The French capital" for Paris."""
    for i, (people, noun) in enumerate(pairwise(sentence.tokens)):
        city = capital_of(people.text) if noun.text.lower() == "capital" else ""
        if city:
            yield Site(i, i + 2, city, True)
