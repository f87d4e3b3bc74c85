"""Lists: which members something has ("three modes: Amber, Birch and Cedar"), and how each member stands.

A list is read from commas, "both A and B", bullets under a heading, a table column, a line with a label, or sentences
that name one member each. "Including" and "such as" open a list: there may be more.

* Agree: the same members; or a member that the other's list holds.
* Approximate: one list is open, or one member is named less exactly ("the dagger", "a copper dagger").
* Conflict: a closed list lacks a member that the other has; a stated count that its own list contradicts; a member
  that is available here and rumoured or coming there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from checker.domain.claims import Article, Claim, Draft, Factuality
from checker.domain.findings import Comparison, Verdict
from checker.domain.sentence import Sentence
from checker.domain.span import Span
from checker.domain.values import Mention, Words
from checker.language.enumerations import Enumeration, enumerations
from checker.language.items import bare_name, matched_items, normal_item, standing_of
from checker.language.lines import Series, label_and_count
from checker.language.list_names import all_people, single_name
from checker.language.list_owners import counted_from, governor, owner, segment_of, with_participle
from checker.language.list_wholes import SHARED, comparable, miscounted, whole, without_holders, without_rest
from checker.language.phrases import span_of, words_of
from checker.language.quoting import as_written, quoted
from checker.language.series import series_of
from checker.language.stated_lists import Joined, joined_members
from checker.language.synonyms import kin

KIND = "membership"
NOT_YET = frozenset({"rumoured", "coming"})
MANY = 8  # beyond this a list is a roll (line-ups, results), whose members are told as names


def find(article: Article) -> Iterable[Draft]:
    """The lists of an article, each followed by its named members."""
    taken: list[Span] = []
    for series in series_of(article):
        taken.append(series.span)
        yield from _series_drafts(article, series)
    for sentence in article.sentences:
        for found in enumerations(sentence):
            span = span_of(sentence, *found.part)
            known = any(span.overlaps(other) for other in taken) or _in_label(article, sentence, span)
            if not known and (found.stated or not single_name(article, sentence, found.part, span)):
                yield from _drafts(article, sentence, found)
        for one in joined_members(sentence.tokens):
            yield _joined_draft(article, sentence, one)


def _joined_draft(article: Article, sentence: Sentence, one: Joined) -> Draft:
    """One more member that is named by itself ("a rumoured third mode called X")."""
    standing = standing_of(words_of(sentence, (one.start, min(len(sentence.tokens), one.item[1] + 8))))
    label = sentence.tokens[one.label].lemma.lower()
    return _item_draft(article, span_of(sentence, *one.item), standing, label, "")


def _in_label(article: Article, sentence: Sentence, span: Span) -> bool:
    """Whether a list stands in the lead-in of its block ("Director and writer: …")."""
    blocks = article.document.blocks
    block = blocks[sentence.block] if sentence.block < len(blocks) else None
    return bool(block and block.label) and span.start < block.span.start + len(block.label) if block else False


@dataclass(frozen=True, slots=True)
class _Listing:
    """A list of either source: its members as written, and what is told of them together.

    `waiting` are members that are only rumoured or coming, `governor` the word that governs a list without a label.
    """

    span: Span
    members: tuple[str, ...]
    label: str
    subject: str
    stated: int | None
    open: bool
    named: bool
    recogniser: str
    waiting: tuple[str, ...] = ()
    governor: str = ""


def _drafts(article: Article, sentence: Sentence, found: Enumeration) -> Iterator[Draft]:
    label = _label(article, sentence, found)
    subject = owner(sentence, found)
    members = tuple(words_of(sentence, with_participle(sentence, item, found.part[1])) for item in found.items)
    span = span_of(sentence, counted_from(sentence, found), found.part[1])
    by = "membership.sentence"
    waiting = tuple(
        member
        for member, item in zip(members, found.items, strict=True)
        if standing_of(segment_of(sentence, found, item)) in NOT_YET
    )
    about = label, subject, found.stated, found.open, found.named
    yield _list_draft(article, _Listing(span, members, *about, by, waiting, "" if label else governor(sentence, found)))
    if (found.named or found.stated) and found.label is not None and len(members) <= MANY:
        for item in found.items:
            at = span_of(sentence, *item)
            yield _item_draft(article, at, standing_of(segment_of(sentence, found, item)), label, subject)


def _series_drafts(article: Article, series: Series) -> Iterator[Draft]:
    text = article.document.text
    members = tuple(item.of(text) for item in series.items)
    named = all(member[:1].isupper() for member in members)
    told = zip(members, series.segments, strict=True)
    waiting = tuple(member for member, one in told if standing_of(one.of(text)) in NOT_YET)
    about = series.label, series.subject, series.stated, series.open
    yield _list_draft(article, _Listing(series.span, members, *about, named, "membership.series", waiting))
    if len(members) > MANY:
        return
    for item, around in zip(series.items, series.segments, strict=True):
        yield _item_draft(article, item, standing_of(around.of(text)), series.label, series.subject)


def _list_draft(article: Article, found: _Listing) -> Draft:
    bare = [bare_name(member) for member in found.members] if found.named else found.members
    every = tuple(normal_item(member) for member in bare)
    told = without_rest(every)
    items = without_holders(told)
    parts = (
        ("label", found.label),
        ("stated", str(found.stated or "")),
        ("open", "yes" if found.open or len(told) < len(every) else ""),
        ("named", "yes" if found.named else ""),
        ("people", "yes" if found.named and all_people(article, bare) else ""),
        ("waiting", "; ".join(normal_item(member) for member in found.waiting)),
        ("governor", found.governor),
    )
    text = found.span.of(article.document.text)
    value = Words(text, ", ".join(sorted(items)), tuple((key, part) for key, part in parts if part), items)
    mention = Mention(KIND, found.span, text, value)
    return Draft(mention, found.label or found.governor, found.subject, (), None, found.recogniser)


def _item_draft(article: Article, span: Span, standing: str, label: str, subject: str) -> Draft:
    text = span.of(article.document.text)
    parts = tuple((key, value) for key, value in (("label", label), ("standing", standing)) if value)
    value = Words(text, normal_item(text), parts)
    return Draft(Mention(KIND, span, text, value), label, subject, (), None, "membership.item")


def _label(article: Article, sentence: Sentence, found: Enumeration) -> str:
    if found.label is not None:
        token = sentence.tokens[found.label]
        return label_and_count(token.text)[0] if token.lemma.lower() == token.text.lower() else token.lemma.lower()
    block = article.document.blocks[sentence.block] if sentence.block < len(article.document.blocks) else None
    label = (block.column or block.label) if block else ""
    return label_and_count(label)[0] if label else ""


def compare(a: Claim, b: Claim) -> Comparison:
    """The ladder of lists and members."""
    one, two = _words(a), _words(b)
    if not one.items and not two.items:
        return _compare_items(one, two, (_standing(a), _standing(b)))
    if one.items and two.items:
        return _compare_lists(a, b)
    if not _same_label(one, two):
        return Comparison(None, "other label", f"{one.text!r} and {two.text!r} are members of different things")
    return _compare_item_with_list(*((one, two) if one.items else (two, one)))


def _compare_lists(a: Claim, b: Claim) -> Comparison:
    one, two = map(_words, (a, b))
    if a is b and not (one.part("named") and ":" in one.text):
        return Comparison(Verdict.AGREE, "same members", f"{quoted(one.text)} is one list")
    if normal_item(one.text) in two.items or normal_item(two.text) in one.items:
        return Comparison(Verdict.AGREE, "in the list", f"{quoted(one.text)} and {quoted(two.text)} hold one name")
    named = bool(one.part("named") and two.part("named"))
    missing, extra, loose = matched_items(one.items, two.items, named)
    if len(missing) == len(one.items):
        return Comparison(None, "other members", f"{one.text!r} and {two.text!r} share no member")
    if (missing or extra) and (a.factuality is Factuality.DENIED) != (b.factuality is Factuality.DENIED):
        return Comparison(None, "denied", f"{one.text!r} or {two.text!r} is denied of its members")
    if missing and extra and len(one.items) - len(missing) < SHARED and not comparable(one, two):
        return Comparison(None, "other lists", f"{one.text!r} and {two.text!r} share no more than one member")
    if missing or extra:
        return _different(one, two, missing, extra)
    own = miscounted(one) or miscounted(two)
    if own:
        return Comparison(Verdict.CONFLICT, "own count", own)
    if loose:
        return Comparison(Verdict.APPROXIMATE, "less exact", f"the same members, {'; '.join(loose)}")
    return Comparison(Verdict.AGREE, "same members", f"{quoted(one.text)} and {quoted(two.text)} name the same members")


def _same_label(one: Words, two: Words) -> bool:
    labels = [value.part("label").split()[-1:] for value in (one, two)]
    return bool(labels[0] and labels[1]) and kin(labels[0][0], labels[1][0])


def _different(one: Words, two: Words, missing: tuple[str, ...], extra: tuple[str, ...]) -> Comparison:
    """Two lists with other members; of short ones alignment asks whether either article knows the other's member."""
    more = ((one.text, missing), (two.text, extra))
    said = "; ".join(f"only {quoted(text)} has {as_written(items, text)}" for text, items in more if items)
    waiting = {*one.part("waiting").split("; "), *two.part("waiting").split("; ")}
    if set(missing) | set(extra) <= waiting:
        return Comparison(Verdict.APPROXIMATE, "not yet available", f"{said} (rumoured or coming)")
    short_open = (not missing or two.part("open")) and (not extra or one.part("open"))
    if short_open:
        return Comparison(Verdict.APPROXIMATE, "open list", f"a list that need not be all names fewer: {said}")
    if not (missing and extra) and not whole(one, two):
        return Comparison(None, "fewer told", f"{one.text!r} and {two.text!r}: one tells fewer: {said}")
    return Comparison(Verdict.CONFLICT, "members differ", said)


def _standing(claim: Claim) -> str:
    """How a member stands: by its own words, else by how its sentence is put."""
    put = {Factuality.RUMOURED: "rumoured", Factuality.PLANNED: "coming", Factuality.FORECAST: "coming"}
    return _words(claim).part("standing") or put.get(claim.factuality, "available")


def _compare_items(one: Words, two: Words, standings: tuple[str, str]) -> Comparison:
    missing, _, _ = matched_items((one.normal,), (two.normal,))
    if missing:
        return Comparison(None, "other member", f"{one.text!r} and {two.text!r} are two members")
    if standings[0] == standings[1]:
        return Comparison(Verdict.AGREE, "same member", f"both name {quoted(one.text)}")
    said = f"{quoted(one.text)} is {standings[0]} in one source and {standings[1]} in another"
    if set(standings) <= NOT_YET:
        return Comparison(Verdict.AGREE, "same member", f"both name it, not yet available: {said}")
    if not (one.part("standing") or two.part("standing")):
        return Comparison(Verdict.AGREE, "same member", f"both name it, one of what is to come: {said}")
    if set(standings) == {"available", "preview"}:
        return Comparison(Verdict.APPROXIMATE, "standing", said)
    return Comparison(Verdict.CONFLICT, "standing", said)


def _compare_item_with_list(whole: Words, item: Words) -> Comparison:
    missing, _, _ = matched_items((item.normal,), whole.items)
    if not missing:
        return Comparison(Verdict.AGREE, "in the list", f"{quoted(item.text)} is among {quoted(whole.text)}")
    if whole.part("open"):
        return Comparison(Verdict.APPROXIMATE, "open list", f"the open {quoted(whole.text)} lacks {quoted(item.text)}")
    return Comparison(Verdict.CONFLICT, "not in the list", f"{quoted(item.text)} is missing from {quoted(whole.text)}")


def _words(claim: Claim) -> Words:
    return value if isinstance(value := claim.mention.value, Words) else Words(claim.mention.text)
