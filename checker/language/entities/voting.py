"""The type and the traits of a name, by the votes of all its mentions: titles, suffixes, prepositions, pronouns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from checker.domain.sentence import Sentence, Token
from checker.language.entities.joining import Group
from checker.language.entities.spans import NameSpan
from checker.language.places import is_known
from checker.language.posts import heads as post_heads
from checker.language.posts import match_end
from checker.language.tables import common_words, given_names, words
from checker.language.wordsets import word_set

SPEECH = word_set("say tell add ask insist warn write argue explain joke recall admit reply told said says")
FEMALE_POSTS = (
    "woman",
    "women",
    "actress",
    "heroine",
    "duchess",
    "queen",
    "waitress",
    "widow",
    "mother",
    "sister",
    "wife",
    "daughter",
)
MALE_POSTS = (
    "chairman",
    "spokesman",
    "businessman",
    "king",
    "duke",
    "father",
    "brother",
    "husband",
    "son",
    "foreman",
    "policeman",
)
TYPES = {"PERSON": "person", "ORG": "organisation", "LOC": "place"}


def type_of(group: Group, sentences: Sequence[Sentence], datelines: frozenset[int]) -> str:
    """The type that the cues speak for, "" where they do not tell."""
    votes: Counter[str] = Counter()
    for kind, weight in _by_form(group):
        votes[kind] += weight
    for kind, weight in _by_short_forms(group):
        votes[kind] += weight
    for span in group.spans:
        if span.span.start in datelines:
            votes["place"] += 6
        for kind, weight in _by_context(span, sentences[span.sentence]):
            votes[kind] += weight
    best = sorted(votes.items(), key=lambda item: (-item[1], item[0]))
    if not best or best[0][1] < 2 or (len(best) > 1 and best[0][1] == best[1][1]):
        alone = len(best) == 1 and best[0][1] >= 1 and best[0][0] != "place"
        return best[0][0] if alone else ""
    return best[0][0]


def _by_form(group: Group) -> Iterator[tuple[str, int]]:
    """What the words of the name tell by themselves."""
    key, written = group.key, " ".join(group.spans[0].words)
    raw = [word.lower() for word in max((span.words for span in group.spans), key=len)]
    if raw[-1] in words("names", "organisation", "suffixes"):
        yield "organisation", 8
    if key[-1] in words("names", "organisation", "heads") or (
        key[0] in {"university", "bank", "ministry", "department"} and len(key) > 1
    ):
        yield "organisation", 5
    if len(key) > 1 and (
        key[-1] in words("names", "place", "heads") or (key[0] in {"lake", "mount", "cape", "port", "gulf", "sea"})
    ):
        yield "place", 4
    if is_known(written) or is_known(" ".join(key)):
        yield "place", 5
    if len(key) > 1 and (key[-1] in words("names", "event", "heads") or key[0] in words("names", "event", "before")):
        yield "event", 5
    yield from _by_shape(key, written)


def _by_shape(key: tuple[str, ...], written: str) -> Iterator[tuple[str, int]]:
    """First names, model numbers, "&", capitals."""
    if _begins_as_a_person(key) and "&" not in written:
        yield "person", 4
    if any(c.isdigit() for c in key[-1]):
        yield "product", 4
    if "&" in written:
        yield "organisation", 3
    if len(key) == 1 and written.isupper() and 2 <= len(written) <= 6:
        yield "organisation", 2
    if 2 <= len(key) <= 3 and not any(word in common_words() for word in key):
        yield "person", 1


def _begins_as_a_person(key: tuple[str, ...]) -> bool:
    """Whether a first name stands first, and no number last or word that only places have: "Marion Hall" may be a
    person, "Marion County" and "Marion 4" are none."""
    given = key[0] in given_names() or key[0] in words("names", "given", "either")
    if not given or len(key) < 2 or any(c.isdigit() for c in key[-1]):
        return False
    return key[-1] not in words("names", "place", "heads") or key[-1] in words("names", "place", "surnames")


def _by_short_forms(group: Group) -> Iterator[tuple[str, int]]:
    """News gives a person in full first and by surname later; an organisation is cut to its first word."""
    key = group.key
    titled = any(span.title for span in group.spans)
    if len(key) == 1 and not titled:
        yield "person", -4
    if len(key) > 1 and (key[-1],) in group.aliases:
        yield "person", 3
    if len(key) > 1 and (key[0],) in group.aliases and (key[-1],) not in group.aliases:
        yield "person", -3
        yield "organisation", 2


def _by_context(span: NameSpan, sentence: Sentence) -> Iterator[tuple[str, int]]:
    """What one mention's surroundings tell."""
    tokens = sentence.tokens
    before = tokens[span.first - 1] if span.first else None
    after = tokens[span.end] if span.end < len(tokens) else None
    if span.title and _personal(span.title):
        yield "person", 5
    label = tokens[span.first].entity
    if label in TYPES:
        yield TYPES[label], 1
    if before is not None:
        yield from _before(tokens, span.first)
    if after is not None:
        yield from _after(tokens, span)


def _personal(title: tuple[str, ...]) -> bool:
    titles = words("names", "titles", "m") | words("names", "titles", "f") | words("names", "titles", "any")
    return any(word in titles for word in title) or match_end(title, 0) == len(title)


def _before(tokens: Sequence[Token], first: int) -> Iterator[tuple[str, int]]:
    before = tokens[first - 1]
    lower = before.text.lower()
    if lower in words("names", "place", "prepositions"):
        yield "place", 2 if lower in {"in", "near", "outside", "across", "at"} else 1
    if lower == "of" and first > 1 and tokens[first - 2].text.lower() in words("names", "place", "containers"):
        yield "place", 5
    if lower in {"the", "a", "an"}:
        yield "person", -4
        yield "organisation", 1
    if lower == "said" or lower == "says":
        yield "person", 2
    if lower in post_heads() and before.text.islower():
        yield "person", 4
    if lower in words("names", "product", "words"):
        yield "product", 1


def _after(tokens: Sequence[Token], span: NameSpan) -> Iterator[tuple[str, int]]:
    after = tokens[span.end]
    lower = after.text.lower()
    following = tokens[span.end + 1] if span.end + 1 < len(tokens) else None
    if after.lemma.lower() in SPEECH or lower in SPEECH:
        yield "person", 2
        yield "organisation", 1
    if (
        lower in {"'s", "’s"}
        and following is not None
        and following.text.lower() in post_heads() | {"chief", "shares", "board"}
    ):
        yield "organisation", 3
    if lower == "who" or (lower == "," and following is not None and following.text.lower() == "who"):
        yield "person", 4
    if lower == "," and following is not None and _age(tokens, span.end + 1):
        yield "person", 5
    if lower == "," and _post_follows(tokens, span.end + 1):
        yield "person", 4
    if lower in {"inc", "plc", "ltd"} or after.lemma.lower() in words("names", "organisation", "verbs"):
        yield "organisation", 2
    if lower in words("names", "product", "words") and after.text.islower():
        yield "product", 1
    if lower == "," and following is not None and following.text.lower() in {"where"}:
        yield "place", 4


def _age(tokens: Sequence[Token], i: int) -> bool:
    text = tokens[i].text
    closed = i + 1 >= len(tokens) or tokens[i + 1].text in {",", ".", ";", "-", ")"}
    return text.isdigit() and 1 <= int(text[:4]) <= 110 and closed


def _post_follows(tokens: Sequence[Token], i: int) -> bool:
    """Whether an apposition that names a post begins at `i`: "the chief executive", "Acme's chairwoman"."""
    for j in range(i, min(len(tokens), i + 8)):
        if tokens[j].text in {",", ".", ";"} or tokens[j].pos == "VERB":
            return False
        if tokens[j].text.lower() in post_heads():
            return True
    return False


def traits_of(group: Group, kind: str, sentences: Sequence[Sentence]) -> tuple[tuple[str, str], ...]:
    """Title, gender and age of a person, as the document tells them; only one of each."""
    if kind != "person":
        return ()
    titles = [" ".join(span.title) for span in group.spans if span.title]
    ages = [tokens[span.end + 1].text for span in group.spans
            if (tokens := sentences[span.sentence].tokens) and span.end + 1 < len(tokens)
            and tokens[span.end].text == "," and _age(tokens, span.end + 1)]  # fmt: skip
    gender = _gender(group, titles, sentences)
    found = [("title", titles[0] if titles else ""), ("gender", gender), ("age", ages[0] if ages else "")]
    return tuple((name, value) for name, value in found if value)


def _gender(group: Group, titles: Sequence[str], sentences: Sequence[Sentence]) -> str:
    votes: Counter[str] = Counter()
    for word in (word for title in titles for word in title.split()):
        votes["f"] += 4 * (word in words("names", "titles", "f") or word.endswith(FEMALE_POSTS))
        votes["m"] += 4 * (word in words("names", "titles", "m") or (word in MALE_POSTS))
    if len(group.key) > 1:
        votes["f"] += 2 * (group.key[0] in given_names("f"))
        votes["m"] += 2 * (group.key[0] in given_names("m"))
    for span in group.spans:
        votes.update(_pronouns(span, sentences))
    if votes["f"] == votes["m"] or max(votes["f"], votes["m"]) < 2:
        return ""
    return "f" if votes["f"] > votes["m"] else "m"


def _pronouns(span: NameSpan, sentences: Sequence[Sentence]) -> Iterator[str]:
    """The pronouns that follow a mention closely, before another capitalised name."""
    for token in sentences[span.sentence].tokens[span.end : span.end + 12]:
        if token.pos == "PROPN":
            return
        lower = token.text.lower()
        if lower in {"she", "her", "herself"}:
            yield "f"
        elif lower in {"he", "his", "him", "himself"}:
            yield "m"
