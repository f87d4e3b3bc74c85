"""Posts: who is what of what, and whether former, acting or incoming.

Read from titles ("Chief Executive X"), appositions ("X, chief executive of Y"; "Y's chairwoman, X"), verbs ("X, who
leads Y"; "led by X"; "appointed X as head of Y") and labels ("Director: X"). Wordings of one post are the same ("CEO",
"chief executive"; "chairman", "chairwoman"), and a general word ("boss", "head") agrees with any post at the top. Two
different offices of one person in one organisation are a conflict, unless one is former, acting or incoming; being a
founder, a professor or a shareholder goes with any office. Two people in one office at one time are a conflict too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from checker.domain.claims import Article, Claim, Draft
from checker.domain.findings import Comparison, Verdict
from checker.domain.sentence import Sentence
from checker.domain.span import Span
from checker.domain.values import Mention, Words
from checker.language.holders import Holding, Name, holdings
from checker.language.nameparts import shortened
from checker.language.periods import written_apart
from checker.language.posts import Kinship, Post, kinship, other_trades, read_post
from checker.language.referents import names_in, referents
from checker.language.similarity import Level, compare_names
from checker.language.spelling import key_words
from checker.language.tables import common_words, words
from checker.language.wordsets import word_set

KIND = "role"
NOW = word_set("current currently now still serving incumbent present")
SMALL = word_set("the of and for in at on a an to national state city county royal new north south east west united")


def find(article: Article) -> Iterable[Draft]:
    """One claim for each person and post that the article puts together, at its first mention."""
    seen: set[tuple[str, str, str]] = set()
    for sentence in article.sentences:
        found = [*holdings(sentence, [*names_in(sentence, article), *_pronouns(sentence, article)])]
        for holding in found:
            key = holding.person.full, holding.post.name, holding.post.status
            if key not in seen:
                seen.add(key)
                yield _draft(article, sentence, replace(holding, also=tuple(_beside(holding, found))))


def _pronouns(sentence: Sentence, article: Article) -> Iterator[Name]:
    """ "He" and "she" as the person they stand for: "She is its chief executive"."""
    for i, token in enumerate(sentence.tokens):
        full = referents(article).meant(sentence, (i, i + 1)) if token.text.lower() in {"he", "she"} else ""
        if not {word.lower() for word in full.split()} <= common_words():
            yield Name(i, i + 1, full, True)


def _beside(holding: Holding, found: Iterable[Holding]) -> Iterator[str]:
    """The other posts that one sentence gives a person: "the club's treasurer, Ann Corby, was named acting chair".

    A general word ("who heads the inquiry") names no other post.
    """
    told = [one.post.name for one in found if one.person.full == holding.person.full and not one.post.generic]
    yield from dict.fromkeys(name for name in (*holding.also, *told) if name != holding.post.name)


def _draft(article: Article, sentence: Sentence, holding: Holding) -> Draft:
    tokens = sentence.tokens
    span = Span(tokens[holding.first].start, tokens[holding.end - 1].end)
    post = holding.post
    said = {token.text.lower() for token in tokens[holding.first : holding.end]}
    now = not post.status and not NOW.isdisjoint(said)
    parts = [
        ("person", holding.person.full),
        ("post", post.name),
        ("organisation", holding.organisation),
        ("owner", "" if holding.organisation else _owner(article, sentence, holding)),
        ("status", post.status),
        ("definite", "yes" if holding.definite else ""),
        ("also", "; ".join(holding.also)),
        ("now", "yes" if now else ""),
    ]
    text = span.of(article.document.text)
    words = Words(text, post.name, tuple(part for part in parts if part[1]))
    scope = tuple(
        (name, value) for name, value in (("status", post.status), ("organisation", holding.organisation)) if value
    )
    head = Span(tokens[holding.post_first].start, tokens[holding.post_end - 1].end)
    return Draft(Mention(KIND, span, text, words), "role", holding.person.full, scope, head, f"role {holding.form}")


def _owner(article: Article, sentence: Sentence, holding: Holding) -> str:
    """The full name behind "its chief executive", "his lawyer"; "" where none is known."""
    before = range(max(0, holding.post_first - 2), holding.post_end)
    at = next((i for i in before if sentence.tokens[i].tag == "PRP$"), None)
    owner = referents(article).meant(sentence, (at, at + 1)) if at is not None else ""
    return owner if owner != holding.person.full else ""


def compare(a: Claim, b: Claim) -> Comparison:
    """The ladder: other people, other times, one post, a general word for it, posts that go together, other posts."""
    one, two = _words(a), _words(b)
    first, second = _post(one), _post(two)
    if first is None or second is None:
        return Comparison(None, "unread", f"“{one.text}” and “{two.text}” cannot be compared")
    if not compare_names(one.part("person"), two.part("person")).alike:
        return _other_people(one, two, first, second)
    if one.part("status") != two.part("status"):
        same = kinship(first, second) is Kinship.SAME
        if same and _former_and_now(one, two) and not written_apart(a, b):
            return Comparison(Verdict.CONFLICT, "former and current", f"“{one.text}” and “{two.text}” cannot both be")
        return Comparison(None, "time", f"“{one.text}” and “{two.text}” speak of different times")
    relation = kinship(first, second)
    if relation is Kinship.DIFFERENT:
        both = _both(one, two, second) or _both(two, one, first) or _careers(first, second)
        return both or _other_posts(one, two)
    if _organisations_differ(one, two):
        return _other_organisations(one, two, first, relation)
    if relation is Kinship.GENERAL and (_of_another(one, second) or _of_another(two, first)):
        return Comparison(None, "together", f"one can be both {one.normal} and {two.normal}")
    return next(_agreement(one, two, relation))


def _former_and_now(one: Words, two: Words) -> bool:
    """Whether one holds that a post was given up which the other says is held now, in one house."""
    now = {one.part("status"), two.part("status")} == {"former", ""} and bool(one.part("now") or two.part("now"))
    return now and all(value.part("organisation") for value in (one, two)) and not _organisations_differ(one, two)


def _agreement(one: Words, two: Words, relation: Kinship) -> Iterator[Comparison]:
    if relation is Kinship.SAME:
        yield Comparison(Verdict.AGREE, "same", f"“{one.text}” and “{two.text}” name one post, {one.normal}")
    if relation is Kinship.GENERAL:
        yield Comparison(Verdict.AGREE, "general", f"“{one.normal}” is a more or less general word for “{two.normal}”")
    if one.normal in two.part("also").split("; ") or two.normal in one.part("also").split("; "):
        yield Comparison(Verdict.AGREE, "same", f"“{one.text}” and “{two.text}” name one post beside another")
    yield Comparison(None, "together", f"one can be both {one.normal} and {two.normal}")


def _other_people(one: Words, two: Words, first: Post, second: Post) -> Comparison:
    if _perhaps_one(key_words(one.part("person")), key_words(two.part("person"))):
        return Comparison(None, "people", f"“{one.text}” and “{two.text}” may speak of one person")
    same = kinship(first, second) is Kinship.SAME and first.office and first.status == second.status
    organisations = _of_whom(one), _of_whom(two)
    sole = first.name.split()[-1] in words("posts", "words", "sole") and one.part("definite") and two.part("definite")
    if same and sole and not any(organisations):
        people = f"{one.part('person')} and {two.part('person')}"
        return Comparison(Verdict.CONFLICT, "holder", f"{people} are both called the {first.name}")
    if (
        same
        and _single(first)
        and all(organisations)
        and compare_names(*organisations).level in {Level.SAME, Level.PART, Level.ACRONYM}
    ):
        people = f"{one.part('person')} and {two.part('person')}"
        return Comparison(Verdict.CONFLICT, "holder", f"{people} are both named as {first.name} of {organisations[0]}")
    return Comparison(None, "people", f"“{one.text}” and “{two.text}” speak of two people")


def _single(post: Post) -> bool:
    """Whether a house has one holder of a post: not "officer", "spokesman", "vice president"."""
    said = post.name.split()
    whole = words("posts", "status", "deputy").isdisjoint(said)
    return whole and (said[0] == "chief" or said[-1] in words("posts", "words", "single"))


def _of_whom(one: Words) -> str:
    """The organisation or person that somebody has a post of or with."""
    return one.part("organisation") or one.part("owner")


def _perhaps_one(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Whether two names share two words, or a surname and a short first name: "Mo Corby", "Maurice Corby"."""
    firsts = sorted((one[0], two[0]), key=len)
    short = len(firsts[0]) < 3 and firsts[1].startswith(firsts[0][0])  # an initial, or "Mo" for Maurice
    familiar = min(len(one), len(two)) > 1 and one[-1] == two[-1] and (short or shortened(*firsts))
    return familiar or len(set(one) & set(two)) > 1


def _of_another(one: Words, post: Post) -> bool:
    """Whether the posts beside a general word tell that it is not for this post: a prosecutor who leads the inquiry."""
    others = [found for name in one.part("also").split("; ") if (found := read_post(name.split()))]
    return bool(others) and all(kinship(other, post) is Kinship.DIFFERENT for other in others)


def _both(one: Words, two: Words, post: Post) -> Comparison | None:
    """Whether a phrase names the other's post beside its own: "president and chief executive"."""
    others = [read_post(name.split()) for name in one.part("also").split("; ")]
    if any(other and kinship(other, post) in {Kinship.SAME, Kinship.GENERAL} for other in others):
        return Comparison(None, "together", f"“{one.text}” names {two.normal} as well")
    return None


def _careers(one: Post, two: Post) -> Comparison | None:
    """Whether both posts are given up: these may have followed each other, two trades that are learned do not."""
    if one.status == two.status == "former" and not other_trades(one, two):
        return Comparison(None, "together", f"one can have been both {one.name} and {two.name}")
    return None


def _other_posts(one: Words, two: Words) -> Comparison:
    if _organisations_differ(one, two):
        return Comparison(
            None, "organisations", f"{one.part('organisation')} and {two.part('organisation')} are two organisations"
        )
    return Comparison(
        Verdict.CONFLICT, "post", f"{one.part('person')} is “{one.normal}” in one source and “{two.normal}” in another"
    )


def _other_organisations(one: Words, two: Words, post: Post, relation: Kinship) -> Comparison:
    if relation is not Kinship.SAME:
        return Comparison(None, "organisations", f"“{one.text}” and “{two.text}” speak of two organisations")
    territorial = post.name.split()[-1] in words("posts", "words", "territorial")
    one_sort = territorial or _one_sort(one.part("organisation"), two.part("organisation"))
    if not one_sort and "professor" not in post.name.split():
        return next(_agreement(one, two, relation))  # the same organisation may go by two names
    if one_sort and (post.office or "professor" in post.name.split()):
        places = f"{one.part('organisation')} in one source and of {two.part('organisation')} in another"
        return Comparison(Verdict.CONFLICT, "organisation", f"{one.part('person')} is {post.name} of {places}")
    return Comparison(None, "organisations", f"“{one.text}” and “{two.text}” speak of two organisations")


def _organisations_differ(one: Words, two: Words) -> bool:
    """Whether both name an organisation, and not the same; "the group" names none."""
    names = one.part("organisation"), two.part("organisation")
    named = all(any(word[:1].isupper() for word in name.split() if word.lower() != "the") for name in names)
    short = {"mt.": "mount", "mt": "mount", "st.": "saint", "ft.": "fort"}
    whole = [" ".join(short.get(word.lower(), word) for word in name.split()) for name in names]
    return named and not compare_names(*whole).alike and not _telling(whole[0]) & _telling(whole[1])


def _telling(name: str) -> set[str]:
    """The words of an organisation's name that many others do not share."""
    return set(key_words(name)) - words("names", "organisation", "heads") - words("names", "place", "heads") - SMALL


def _one_sort(one: str, two: str) -> bool:
    """Whether two organisations are told apart by name: both are banks, universities, clubs …"""
    kinds = words("names", "organisation", "heads")
    left, right = ({word.lower() for word in name.split()} & kinds for name in (one, two))
    return bool(left & right)


def _words(claim: Claim) -> Words:
    value = claim.mention.value
    return value if isinstance(value, Words) else Words(claim.mention.text)


def _post(words: Words) -> Post | None:
    post = read_post(words.normal.split())
    return post and Post(post.name, words.part("status"), post.office, post.generic)
