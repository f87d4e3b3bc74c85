"""Posts in verb groups: "is chairman of Y", "was named finance minister", "steps up to chair Y", "leads Y"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.domain.sentence import Token
from checker.language.posthouses import Named
from checker.language.postphrases import Phrase, phrase_after
from checker.language.posts import read_post
from checker.language.tables import words
from checker.language.wordsets import word_set

REACH = 6
BREAKS = frozenset({".", ";", "?", "!"})
SKIPPED = frozenset({"*", "**", '"', "“", "”", "'", "’"})
ADVERBS = word_set("currently now also still already formerly previously recently long then once later soon")
NAMING = word_set("appoint name hire elect choose promote install nominate pick select confirm crown recruit tap")
BEING = word_set(
    "be is are was were been become becomes became remain remains remained serve serves served act acts acted being"
)
PAST = frozenset({"served", "acted"})
"""What somebody no longer does: "she served as dean"."""
COMPANIES = word_set(
    "both operator business site mine project programme program inquiry investigation team dig trial study mission side"
)
LEADING = {
    "lead": "head", "head": "head", "run": "head", "oversee": "head", "helm": "head", "chair": "chair",
    "manage": "manager",
}  # fmt: skip


def predicate_phrases(
    tokens: Sequence[Token], start: int, others: Sequence[Named], *, bare: bool
) -> Iterator[tuple[Phrase, str]]:
    """The post in a verb group that begins at `start`; `bare` allows "leads Y" without further signs."""
    seen_verb = False
    for i in range(start, min(len(tokens), start + REACH + 2)):
        lower = tokens[i].text.lower()
        if lower in {",", *BREAKS} or (tokens[i].pos in {"NOUN", "PROPN", "DET"} and not _verbal(lower)):
            return
        found = _at_verb(tokens, i, others, bare=bare or (seen_verb and _announced(tokens, i)))
        if found is not None:
            yield found
            yield from _coordinated(tokens, found[0].end, others)
            return
        seen_verb = seen_verb or tokens[i].pos in {"VERB", "AUX"}


def _announced(tokens: Sequence[Token], i: int) -> bool:
    """Whether a verb says what is to come: "steps up to chair", "will head"."""
    return tokens[i - 1].text.lower() in {"to", "will", "would", "shall"}


def _coordinated(tokens: Sequence[Token], start: int, others: Sequence[Named]) -> Iterator[tuple[Phrase, str]]:
    """The second of two predicates: "leads Acme and will be chief executive", "leads Acme, is to chair Borg"."""
    for i in range(start, min(len(tokens) - 1, start + 4)):
        if tokens[i].text.lower() in {"and", ","} and tokens[i + 1].pos in {"VERB", "AUX"}:
            yield from predicate_phrases(tokens, i + 1, others, bare=True)
            return


def _wished(tokens: Sequence[Token], i: int) -> bool:
    """Whether the verb at `i` is only wished for or supposed: "wants to be", "if she were"."""
    before = [token.lemma.lower() for token in tokens[max(0, i - 3) : i]]
    wishes = {"want", "hope", "wish", "try", "seek", "aspire", "like", "dream", "if", "claim", "pretend"}
    return bool(set(before) & wishes)


def _at_verb(tokens: Sequence[Token], i: int, others: Sequence[Named], *, bare: bool) -> tuple[Phrase, str] | None:
    """What the word at `i` tells: a form of "be" or "name" or "as" before a post, or a verb such as "chair"."""
    lower, lemma = tokens[i].text.lower(), tokens[i].lemma.lower()
    if _wished(tokens, i):
        return None
    before = tokens[i - 1].text.lower() if i else ""
    if lemma in NAMING and tokens[i].tag in {"VBZ", "VBP", "VB", "VBG"} and before not in BEING:
        return None  # "X nominates a new chair": the post is another's
    if lower in BEING or lemma in NAMING or lower == "as":
        start = i + 1
        while start < len(tokens) and (
            tokens[start].text.lower() in ADVERBS | {"as", "the", *(("to",) if lemma == "promote" else ())}
            or tokens[start].text in SKIPPED
            or _named(tokens, start)
        ):
            start += 1
        if start < len(tokens) and tokens[start].tag == "VBN" and tokens[start].lemma.lower() in NAMING:
            return None  # "has been | named director": the verb of naming comes next
        phrase = phrase_after(tokens, start, others)
        past = lower in PAST or [token.text.lower() for token in tokens[max(0, i - 2) : i]] == ["used", "to"]
        if phrase is not None and past and not _lasting(tokens, i):
            phrase = _given_up(phrase)
        return (phrase, "copula") if phrase is not None else None
    phrase = _verb_phrase(tokens, i, others) if bare else None
    return (phrase, "verb") if phrase is not None else None


def _lasting(tokens: Sequence[Token], i: int) -> bool:
    """Whether a past tense may last: "has long served as dean", "served as dean since 2019", "was acting as dean"."""
    before = {token.text.lower() for token in tokens[max(0, i - 3) : i]}
    after = [token.text.lower() for token in tokens[i:]]
    over = "from" in after and not {"to", "until", "till"}.isdisjoint(after[after.index("from") :])
    return bool(before & {"has", "have"}) or any(
        word in {"since", "still"} or (word == "from" and not over) for word in after
    )


def _given_up(phrase: Phrase) -> Phrase:
    """The posts of a phrase as former ones."""
    return replace(phrase, posts=tuple(replace(post, status=post.status or "former") for post in phrase.posts))


def _named(tokens: Sequence[Token], i: int) -> bool:
    """Whether a participle only says how one came to a post: "was appointed minister"."""
    return tokens[i].tag == "VBN" and tokens[i].lemma.lower() in NAMING


def _verb_phrase(tokens: Sequence[Token], i: int, others: Sequence[Named]) -> Phrase | None:
    """ "leads Acme", "chairs the board", "looks after quality" as a phrase with its post."""
    lower = tokens[i].text.lower()
    base = next((form for form in _forms(lower) if form in LEADING), "")
    if lower in {"looks", "look"} and i + 2 < len(tokens) and tokens[i + 1].text.lower() == "after":
        post = read_post(["head", "of", tokens[i + 2].text.lower()])
        return Phrase(i, i + 3, (post,)) if post is not None else None
    if not base:
        return None
    area = tokens[i + 1].text.lower() if i + 1 < len(tokens) else ""
    if area in words("posts", "words", "modifiers") and tokens[i + 1].pos == "NOUN" and LEADING[base] == "head":
        post = read_post(["head", "of", area])
        return Phrase(i, i + 2, (post,)) if post is not None else None
    end, led = _object(tokens, i + 1, others)
    post = read_post([LEADING[base]])
    return Phrase(i, end, (post,), led) if led and post is not None else None


def _object(tokens: Sequence[Token], start: int, others: Sequence[Named]) -> tuple[int, str]:
    """The organisation that a verb of leading has as its object: a name, or a noun such as "the group"."""
    for i in range(start, min(len(tokens), start + REACH)):
        name = next((other for other in others if other.first == i), None)
        if name is not None:
            return name.end, name.full
        lower = tokens[i].text.lower()
        if lower in COMPANIES or lower in words("names", "organisation", "heads"):
            return i + 1, " ".join(token.text for token in tokens[start : i + 1])
        describing = tokens[i].tag == "VBN" and tokens[i].relation == "amod"  # "the enlarged group"
        if tokens[i].text in {",", *BREAKS} or tokens[i].pos == "ADP" or (tokens[i].pos == "VERB" and not describing):
            break
    return start, ""


def _verbal(lower: str) -> bool:
    return lower in BEING or any(form in LEADING or form in NAMING for form in _forms(lower))


def _forms(lower: str) -> list[str]:
    """Base forms that a word may be an inflection of."""
    irregular = {"led": "lead", "ran": "run", "oversaw": "oversee", "overseen": "oversee"}
    forms = [lower, irregular.get(lower, "")]
    forms += [lower.removesuffix(end) for end in ("s", "ed", "d", "ing") if lower.endswith(end)]
    return [form for form in forms if form]
