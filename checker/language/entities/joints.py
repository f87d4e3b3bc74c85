"""What joins or parts two tokens of a name: hyphens, apostrophes, owners, numbers."""

from __future__ import annotations

from checker.domain.sentence import Sentence, Token
from checker.language.entities.lexicon import Lexicon
from checker.language.posts import heads
from checker.language.tables import common_words, given_names, words

HYPHENS = frozenset({"-", "–", "‑", "'", "’", "/", "."})
APOSTROPHES = frozenset({"'", "’"})
PLURAL_OWNERS = ("ers", "ors", "ians", "ists", "ants", "ents", "ees", "men", "women", "children", "people", "mothers")

FIELDS = words("posts", "words", "modifiers") | {"staff"}
"""What ends a title behind "of"."""


def owner_stays(tokens: tuple[Token, ...], start: int, i: int) -> bool:
    """Whether a possessive belongs to the name: "Children's Hospital", "St Mary's College"."""
    if i + 1 >= len(tokens) or not tokens[i + 1].text[:1].isupper():
        return False
    saint = i - 2 >= start and tokens[i - 2].text in {"St", "St.", "Saint"}
    return saint or tokens[i - 1].text.lower() in words("names", "owners", "words")


def shout_ends(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether a dateline or slug in capitals ends before an ordinary word ("CHICAGO Seven people")."""
    token, previous = tokens[end], tokens[end - 1]
    shouted = previous.text.isupper() and len(previous.text) > 4 and not token.text.isupper() and len(token.text) > 1
    return start == 0 and shouted


def glued(tokens: tuple[Token, ...], i: int) -> bool:
    """A hyphen or apostrophe without blanks around it, or that of a plural owner before a name ("Workers' Front")."""
    if i + 1 >= len(tokens) or tokens[i].text not in HYPHENS or tokens[i].start != tokens[i - 1].end:
        return False
    after, before = tokens[i + 1], tokens[i - 1]
    slug = before.text.isupper() and len(before.text) > 4 and not after.text.isupper()
    if after.start == tokens[i].end:
        joins = after.text[:1].isupper() or after.text[:1].isdigit() or before.text.islower()
        return joins and not slug
    owner = before.text.lower().endswith(PLURAL_OWNERS)
    return owner and tokens[i].text in APOSTROPHES and after.text[:1].isupper()


def numbered(sentence: Sentence, start: int, i: int, lexicon: Lexicon) -> bool:
    """Whether the number at `i` belongs to the name before it ("Mark 4", "version 2.1")."""
    tokens = sentence.tokens
    text = tokens[i].text
    plain = text.replace(".", "", 1)
    if not (plain.isdigit() and len(plain) <= 4) and not (text[0].isdigit() and text.isalnum() and len(text) <= 4):
        return False
    if tokens[i].entity and not tokens[i].begins:
        return True
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if after is not None and (
        after.text in {"%", "-", "–", "/"} or after.text.lower() in {"million", "billion", "percent", "per"}
    ):
        return False
    counted = (after is not None and after.pos in {"NOUN", "ADJ", "NUM"}) or len(plain) == 4
    article = start > 0 and tokens[start - 1].pos == "DET"
    return (
        lexicon.numbered(tokens[i - 1].text, text)
        or not counted
        or (article and after is not None and after.tag == "NN")
    )


def office_name(tokens: tuple[Token, ...], start: int, i: int) -> bool:
    """ "the Food and Drug Administration": an article, a word or two, and a head that names an office soon after."""
    if i - start not in {1, 2} or start == 0 or tokens[start - 1].text.lower() != "the":
        return False
    rest = [token.text for token in tokens[i + 1 : i + 4]]
    heads = words("names", "organisation", "heads")
    return any(
        word.lower() in heads and all(w[:1].isupper() for w in rest[: k + 1]) for k, word in enumerate(rest) if k
    )


def double_name(tokens: tuple[Token, ...], start: int, i: int) -> bool:
    """ "its builder, Carr and Steed, is …" or "the Carr and Steed shows": one name of two words joined by "and"."""
    if i - start != 1 or start == 0 or i + 2 >= len(tokens) or tokens[i + 1].tag not in {"NNP", "NNPS"}:
        return False
    before, after = tokens[start - 1], tokens[i + 2]
    verb = tokens[i + 3].tag if i + 3 < len(tokens) else ""
    if before.text == "," and after.text == "," and start > 1:
        return tokens[start - 2].tag == "NN" and verb in {"VBZ", "VBD"}
    return before.text.lower() == "the" and after.pos == "NOUN" and after.text.islower()


def title_field(tokens: tuple[Token, ...], start: int, end: int) -> int:
    """How many common words before a person's name end a title, as in "Chief of Staff Ann Corby"."""
    if start < 2 or tokens[start - 1].text != "of" or tokens[start - 2].text.lower() not in heads():
        return 0
    lower = [token.text.lower() for token in tokens[start:end]]
    first = next((i for i, word in enumerate(lower) if word in given_names() or word not in common_words()), 0)
    field, rest = lower[:first], lower[first:]
    person = len(rest) > 1 and (rest[0] in given_names() or (FIELDS.issuperset(field) and not _any_common(rest)))
    return first if tokens[start - 2].text[:1].isupper() and person else 0


def _any_common(lower: list[str]) -> bool:
    return not common_words().isdisjoint(lower)
