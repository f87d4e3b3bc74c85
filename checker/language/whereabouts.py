"""Where things are: places after prepositions with what stands there, directions, places with a label."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.domain.sentence import Sentence, Token
from checker.language.posts import heads as post_heads
from checker.language.situating import HOUSED, governor, relation_of
from checker.language.tables import words
from checker.language.things import relation_asked, sort_of
from checker.language.wordsets import word_set

REACH = 9
COMPASS = word_set(
    "north south east west northeast northwest southeast southwest north-east north-west south-east south-west"
)
BASED = word_set(
    "company firm start-up startup maker carmaker bank brewer retailer publisher developer manufacturer airline carrier"
)
"""What is based in the place that stands before it: "the Boston company"."""
LOCATIVE = word_set(
    "in at near outside inside around off across throughout from to into within on toward towards between along"
)
WHERE = frozenset({"site", "place", "location", "where", "town", "city", "country", "of", "the"})
REACHED = {"reach": "destination", "enter": "destination", "leave": "origin", "flee": "origin"}
"""What a place is that a verb reaches without a preposition; to all others where something happens."""
NEAR = frozenset({"near", "outside", "off", "around", "toward", "towards", "past", "beyond"})
AT = frozenset({"in", "at", "near", "outside", "off", "for"})
JAILS = frozenset({"prison", "jail"})


@dataclass(frozen=True, slots=True)
class Site:
    """A place in a sentence: tokens `first` to `end`, the entity's full name, whether it is known to be a place, and
    whether it stands in a dateline."""

    first: int
    end: int
    full: str
    place: bool
    possible: bool = True


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Tokens `first` to `end` name the place; `relation` is "location", "base", "home", "birth", "destination",
    "origin" or "direction"; `thing` what is there, `verb` what happens there, `near` a preposition ("outside")."""

    first: int
    end: int
    relation: str
    site: Site
    thing: str = ""
    verb: str = ""
    near: str = ""
    value: str = ""


def whereabouts(sentence: Sentence, sites: Sequence[Site], label: str = "") -> Iterator[Whereabouts]:
    """Every place that the sentence gives for something, left to right."""
    tokens = sentence.tokens
    for site in sites:
        direction = _direction(tokens, site)
        if direction is not None:
            yield direction
        found = (
            _labelled(tokens, site, label)
            or _after_preposition(tokens, site)
            or _contained(tokens, site)
            or _modifier(tokens, site)
            or _home(tokens, site)
        )
        if found is not None:
            yield found


def _direction(tokens: Sequence[Token], site: Site) -> Whereabouts | None:
    """ "18 km north-east of X", "in the mountains north of the town of X"."""
    for i in range(site.first - 1, max(-1, site.first - 8), -1):
        if tokens[i].text.lower() == "of" and i > 0:
            end = i
            first = end
            while first > 0 and (
                tokens[first - 1].text.lower() in COMPASS or (tokens[first - 1].text == "-" and first < end)
            ):
                first -= 1
            if first < end:
                value = "".join(token.text.lower() for token in tokens[first:end]).replace("-", "")
                return Whereabouts(first, end, "direction", site, site.full, "", "", value)
        if tokens[i].pos not in {"DET", "NOUN", "ADP", "ADJ"}:
            return None
    return None


def _labelled(tokens: Sequence[Token], site: Site, label: str) -> Whereabouts | None:
    """ "Venue: X", "Launch site: X", a table cell under "Place"."""
    known = words("places", "labels", "words")
    if label and set(label.lower().split()) & known and site.first <= 2:
        return _as_labelled(site, label.lower())
    i = site.first - 1
    before = [token.text.lower() for token in tokens[:i]] if i > 0 and tokens[i].text == ":" and i <= 5 else []
    if before and set(before) & known:
        return _as_labelled(site, " ".join(word for word in before if word.isalpha()))
    head = [token.text.lower() for token in tokens[: site.first]]
    if 0 < len(head) <= 2 and head[-1] in known and site.place:
        return _as_labelled(site, " ".join(head))
    return None


def _as_labelled(site: Site, label: str) -> Whereabouts:
    """A place with its label, whose last telling word is what is there: "Launch site: X" is where the launch is."""
    relation = relation_asked(label)
    told = [word for word in label.split() if word not in WHERE] or [label.split()[-1]]
    return Whereabouts(site.first, site.end, relation, site, "head office" if relation == "base" else sort_of(told[0]))


def _after_preposition(tokens: Sequence[Token], site: Site) -> Whereabouts | None:
    """ "in X", "near the town of X", "at Y's X": the preposition, and what is there."""
    i = _preposition(tokens, site)
    if i is None:
        return None
    lower = tokens[i].text.lower()
    direct = i == site.first - 1 or tokens[site.first - 1].text.lower() in {"the", "of"}
    verb, noun, nouns = governor(tokens, i)
    relation = relation_of(tokens, i, verb, nouns)
    moved = lower in {"to", "from"} and verb in words("places", "verbs", "moving") and i and tokens[i - 1].pos != "NOUN"
    plain = direct and (moved or lower in AT or relation in {"base", "home", "birth"})
    if not site.place and not (site.possible and plain):
        return None
    house = _house_behind(tokens, site)
    if house in JAILS and relation == "destination":
        relation = "location"  # "taken to Velda jail": where the jail is; the hurt may go to several hospitals
    noun = house or noun
    thing, based = ("head office", noun) if relation == "base" else (sort_of(noun), "")
    return Whereabouts(site.first, site.end, relation, site, thing, verb, lower if lower in NEAR else "", based)


def _house_behind(tokens: Sequence[Token], site: Site) -> str:
    """What stands at the place by the word behind it: "in Styleham prison"; "" for none."""
    end = site.end
    while end < len(tokens) and tokens[end].pos == "NOUN" and tokens[end].text.islower():
        end += 1
    last = tokens[end - 1].lemma.lower()
    return last if end > site.end and last in words("places", "houses", "words") else ""


def _preposition(tokens: Sequence[Token], site: Site) -> int | None:
    """The index of the preposition that governs the place, over an article, an adjective, "the town of", "Y's"."""
    for i in range(site.first - 1, max(-1, site.first - REACH), -1):
        if _locates(tokens, i, site):
            return i
        if not (_between(tokens, i) or (site.place and site.first - i <= 4 and tokens[i].pos == "NOUN")):
            return None
    return None


def _locates(tokens: Sequence[Token], i: int, site: Site) -> bool:
    """Whether the word at `i` is a preposition of place, not "according to" or the unit of "17in"."""
    lower = tokens[i].text.lower()
    if lower == "on" and site.full.split()[-1].lower() not in words("names", "place", "heads"):
        return False
    owning = site.end < len(tokens) and tokens[site.end].text in {"'s", "’s", "'", "’"}
    if lower == "for" and i and tokens[i - 1].lemma.lower() in words("places", "verbs", "setting"):
        return not owning
    tagged = tokens[i].pos in {"ADP", "PART", "ADV", "SCONJ"} or tokens[i].tag in {"IN", "TO"}
    if lower not in LOCATIVE or not tagged:
        return False
    return i == 0 or (
        tokens[i - 1].text.lower() not in {"according", "due", "thanks"} and tokens[i - 1].end < tokens[i].start
    )


def _between(tokens: Sequence[Token], i: int) -> bool:
    """Whether the word may stand between a preposition and its place: article, adjective, "the town of", "Y's"."""
    lower = tokens[i].text.lower()
    if lower == "of":
        return i > 0 and tokens[i - 1].text.lower() in _containers() | COMPASS
    owned = i + 1 < len(tokens) and tokens[i + 1].text in {"'s", "’s", "'", "’"}
    return (
        tokens[i].pos in {"DET", "ADJ", "PRON"}
        or lower in {"'s", "’s", "'", "’", '"', "“", "-"}
        or (tokens[i].pos == "PROPN" and owned)
        or lower in _containers() | COMPASS
    )


def _containers() -> frozenset[str]:
    return words("names", "place", "containers")


def _contained(tokens: Sequence[Token], site: Site) -> Whereabouts | None:
    """A venue named after a verb without a preposition: "reached X", "left X", "hit X", "visited X"."""
    if not site.place or not site.first:
        return None
    before = tokens[site.first - 1]
    lemma = before.lemma.lower()
    if lemma in words("places", "verbs", "reach"):
        return Whereabouts(site.first, site.end, REACHED.get(lemma, "location"), site, "", lemma)
    return None


def _modifier(tokens: Sequence[Token], site: Site) -> Whereabouts | None:
    """ "the Orton mine", "our Orton office": a place before the noun of what stands there."""
    i = site.end
    while i < len(tokens) and i - site.end < 3 and tokens[i].pos in {"NOUN", "ADJ"} and tokens[i].text.islower():
        i += 1
    if not site.place or i == site.end or tokens[i - 1].pos != "NOUN":
        return None
    nouns = {token.text.lower() for token in tokens[site.end : i]}
    if nouns & (post_heads() | words("places", "verbs", "people")):
        return None
    if tokens[i - 1].lemma.lower() in BASED:
        if tokens[i - 1].tag == "NNS":
            return None  # "US companies": any of them
        return Whereabouts(site.first, site.end, "base", site, "head office", value=tokens[i - 1].lemma.lower())
    return Whereabouts(site.first, site.end, "location", site, sort_of(tokens[i - 1].lemma.lower()))


def _home(tokens: Sequence[Token], site: Site) -> Whereabouts | None:
    """ "Lund Architects of X", "Ina Osei of X": the home of whoever is named before."""
    if not site.place or site.first < 2 or tokens[site.first - 1].text.lower() != "of":
        return None
    before = tokens[site.first - 2]
    noun = sort_of(before.lemma.lower())
    offices = post_heads() | words("names", "organisation", "heads") | words("names", "titles", "any")
    housed = noun in HOUSED or (before.pos == "PROPN" and before.text.lower() not in offices)
    return Whereabouts(site.first, site.end, "home", site, noun) if housed else None
