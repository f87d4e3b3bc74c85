"""Yes and no: whether something is there, open, kept, allowed, released, hurt …, or is said not to be.

A claim has a question and a side. The question is a predicate ("appeal") or an axis that several predicates answer
("stayed open" and "was shut"); a "not", "no" or "nobody" turns the side. Both claims must be about the same topic,
and a yes and a no differ only where one thing does or undergoes it: nothing that is merely possible, tried or so until
a day, of others ("nobody else"), or of another year contradicts.

What a clause tells plainly ("a ransom was handed over") is no claim by itself: it counts where another article denies
it ("no ransom was paid").

* Agree: the same side.
* Approximate: the sides differ, and one of them is hedged, rumoured or conditional.
* Conflict: one says yes, the other no.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from checker.domain.claims import Article, Claim, Draft, Factuality
from checker.domain.findings import Comparison, Verdict
from checker.domain.sentence import Sentence
from checker.domain.span import Span
from checker.domain.values import Mention, Words
from checker.language.answering import asked, in_turn, moods_of, narrower, one_thing, same_topic, words
from checker.language.axes import QUIET, TELLING
from checker.language.classed import classed
from checker.language.control import with_denials, with_infinitives
from checker.language.denials import plain, refuted
from checker.language.disputes import denying, two_judges, word_against_word
from checker.language.outcomes import one_denied
from checker.language.phrases import span_of
from checker.language.predicates import Clause, clauses
from checker.language.predication import Predication, predication
from checker.language.quotations import quotations
from checker.language.quoting import quoted
from checker.language.referents import Referents, referents
from checker.language.set_apart import ends_of, set_apart
from checker.language.split_votes import split_votes
from checker.language.spoken import as_talk, as_told
from checker.language.telling import denied_nouns, worth_telling
from checker.language.verbless import verbless
from checker.language.wordsets import word_set
from checker.language.years import other_years, years_near

KIND = "polarity"
SOFT = frozenset({Factuality.HEDGED, Factuality.RUMOURED, Factuality.CONDITIONAL})

OFF = frozenset({"cancel", "call", "scrap", "shelve", "axe"})
AHEAD = frozenset({"ahead", "proceed"})
OWN = frozenset({"its", "his", "her"})
SPEAKERS = word_set(
    "lawyer lawyers attorney attorneys counsel solicitor solicitors barrister spokesman spokeswoman spokesperson agent "
    "representative representatives office board management"
)


def find(article: Article) -> Iterable[Draft]:
    """The yes-or-no claims of an article, in order."""
    blocks = article.document.blocks
    known = referents(article)
    quoted = [q.span for q in quotations(article.document.text, tuple(block.span for block in blocks))]
    for sentence, before in zip(article.sentences, (None, *article.sentences), strict=False):
        if _asks(sentence):
            continue
        block = blocks[sentence.block] if sentence.block < len(blocks) else None
        every = (as_told(sentence, one, quoted, before) for one in _predications(sentence, known))
        found = [one for one in every if one is not None]
        told = None if found else verbless(sentence, block)
        found += [] if told else denied_nouns(sentence, found)
        found += classed(sentence, {i for one in found for i in range(one.start, one.end)})
        for one in (*sorted(found, key=lambda one: one.start), *([told] if told else [])):
            yield _quiet(_draft(sentence, one)) if one.axis in QUIET and one.yes else _draft(sentence, one)
        for one in split_votes(sentence, article.mentions):
            yield _quiet(_draft(sentence, one))
        for one in _plain(sentence, found, known):
            talk = as_talk(sentence, one, quoted, before)
            if talk is not None:
                yield _plainly(_draft(sentence, talk), talk)


def _plainly(draft: Draft, talk: Predication) -> Draft:
    """The draft of what is told without a denial; a quality that its prefix denies is a claim ("is illegal")."""
    if talk.quality:
        return _quiet(draft) if talk.yes else draft
    return replace(draft, latent=True, recogniser="polarity.plain")


def _quiet(draft: Draft) -> Draft:
    """The draft as what answers its question only where another article denies it."""
    value = draft.mention.value
    parts = (*value.parts, ("quiet", "yes")) if isinstance(value, Words) else ()
    mention = replace(draft.mention, value=replace(value, parts=parts)) if isinstance(value, Words) else draft.mention
    return replace(draft, mention=mention, latent=True, recogniser="polarity.quiet")


def _plain(sentence: Sentence, found: list[Predication], known: Referents) -> Iterator[Predication]:
    """What the other clauses tell plainly: no claims, but what a denial elsewhere can contradict."""
    taken = {i for one in found for i in range(one.start, one.end)}
    for clause in clauses(sentence):
        if clause.verb in taken or not plain(sentence.tokens, clause):
            continue
        one = predication(sentence, clause)
        if one is not None and one.deed and not one.known:
            yield _resolved(one, sentence, clause, known)


def _asks(sentence: Sentence) -> bool:
    """A question, or a heading that is one without its mark ("What was dropped")."""
    opening = sentence.tokens[0].tag if sentence.tokens else ""
    return sentence.text.rstrip().endswith("?") or (opening in {"WP", "WRB", "WDT"} and len(sentence.tokens) < 7)


def _predications(sentence: Sentence, known: Referents) -> Iterator[Predication]:
    last = -1
    groups = with_denials(sentence.tokens, with_infinitives(sentence.tokens, clauses(sentence)))
    alone = not any(clause.finite for clause in groups)
    for clause in groups:
        found = predication(sentence, clause)
        if found is None or found.start < last or not worth_telling(sentence.tokens, clause, found, alone):
            continue
        last = found.end
        yield _resolved(found, sentence, clause, known)


def _resolved(found: Predication, sentence: Sentence, clause: Clause, known: Referents) -> Predication:
    """The predication with the name in place of a pronoun ("it said it would appeal") or of "the company"."""
    subject = found.subject.lower().split()
    part = clause.subject
    if part and len(subject) > 1 and subject[0] in OWN and subject[-1] in SPEAKERS:
        part = part[0], part[0] + 1  # whoever has lawyers speak does what they do
    elif subject[:1] != ["the"] and (len(subject) != 1 or subject[0] not in {"it", "he", "she", "company", "firm"}):
        return found
    name = known.meant(sentence, part)
    if not name or name == found.subject:
        return found
    topic = {*found.topic, *(word.lower() for word in name.split() if word[:1].isalnum())}
    return replace(found, subject=name, topic=tuple(sorted(topic)))


def _draft(sentence: Sentence, found: Predication) -> Draft:
    head = span_of(sentence, found.start, found.end)
    start = found.opening if found.opening >= 0 else found.start
    span = span_of(sentence, start, found.end)
    text = _text(sentence, span)
    others = " ".join(f"{axis}:{'yes' if yes else 'no'}" for axis, yes in found.others)
    parts: tuple[tuple[str, str], ...] = (("value", "yes" if found.yes else "no"), ("topic", " ".join(found.topic)))
    years, near = " ".join(found.years), " ".join(() if found.years else years_near(sentence.tokens))
    told = (("axes", others), ("mood", found.mood), ("object", found.object), ("years", years), ("near", near))
    by_words = ("answer", " ".join(found.answer)), ("beside", found.beside), ("days", " ".join(found.days))
    ends = ("ends", " ".join(ends_of(sentence.tokens, (start, found.end))))
    denier = ("denier", "yes" if denying(sentence, found.start, found.end) else "")
    parts = (*parts, *((key, part) for key, part in (*told, *by_words, ends, denier, *found.deed) if part))
    by = "polarity.axis" if found.known else "polarity.negated" if found.denied else "polarity.announced"
    value = Words(text, found.axis, parts)
    return Draft(Mention(KIND, span, text, value), found.axis, found.subject, (), head, by)


def _text(sentence: Sentence, span: Span) -> str:
    return sentence.text[span.start - sentence.span.start : span.end - sentence.span.start]


def compare(a: Claim, b: Claim) -> Comparison:
    """The ladder of yes and no."""
    one, two = words(a), words(b)
    shared = asked(a, b)
    if shared is None and _refuted(a, b) and not set_apart(a, b):
        denial, told = (one, two) if one.part("denied") else (two, one)
        return _against(a, b, f"{quoted(denial.text)} denies what {quoted(told.text)} tells")
    if shared is None:
        return Comparison(None, "other question", f"{one.text!r} and {two.text!r} answer different questions")
    question, *sides = shared
    moods = moods_of(one, two)
    if len(moods) > 1 and "others" in moods:
        return Comparison(None, "others", f"{one.text!r} or {two.text!r} is only about others")
    texts = quoted(one.text), quoted(two.text)
    if sides[0] == sides[1]:
        return Comparison(Verdict.AGREE, "same side", f"{texts[0]} and {texts[1]} both say {sides[0]}")
    denied = one if a.factuality is Factuality.DENIED else two
    if one_denied(a, b) and not denied.part("denied"):
        return Comparison(None, "denied", f"{denied.text!r} is told as denied: {one.text!r} and {two.text!r} agree")
    return _apart(question, a, b) or _against(a, b, f"{texts[0]} says {sides[0]}, {texts[1]} says {sides[1]}")


def _refuted(a: Claim, b: Claim) -> bool:
    """Whether one of two claims denies what the other tells."""
    if bool(words(a).part("denied")) == bool(words(b).part("denied")):
        return False
    denial, told = (a, b) if words(a).part("denied") else (b, a)
    one, two = words(denial), words(told)
    if moods_of(one, two) != {""} or any(other_years(one.part(w), two.part(w)) for w in ("years", "days")):
        return False
    context = told.context
    said = frozenset({*two.part("topic").split(), *context.sentence, *context.heading, *context.label})
    return refuted(one, two, said)


def _apart(question: str, a: Claim, b: Claim) -> Comparison | None:
    """Why a yes and a no may both be true, None where nothing tells."""
    one, two = words(a), words(b)
    told = question in TELLING
    if not told and not (same_topic(a, b) and one_thing(question, a, b)):
        return Comparison(None, "other topic", f"{a.subject!r} and {b.subject!r} may be different things")
    if question == "available" and not told and any(narrower(x, y) for x, y in ((a, b), (b, a))):
        return Comparison(None, "narrower", f"one of {one.text!r} and {two.text!r} is denied of a part only")
    if question == "free" and in_turn(one, two):
        return Comparison(None, "in turn", f"{one.text!r} and {two.text!r} follow each other")
    if set_apart(a, b):
        return Comparison(None, "another of several", f"{one.text!r} and {two.text!r} are of two of several")
    moods = moods_of(one, two)
    if moods == {"maybe"}:
        return Comparison(None, "mere possibility", f"{one.text!r} and {two.text!r} may both be")
    moods = {"" if mood == "maybe" else mood for mood in moods}
    if len(moods) > 1 or "possible" in moods:
        return Comparison(None, "mere possibility", f"{one.text!r} or {two.text!r} says what can be or is for a time")
    if {one.part("tense"), two.part("tense")} == {"past", "ahead"} and not _decided(one, two):
        return Comparison(None, "other times", f"{one.text!r} or {two.text!r} tells of what is still to come")
    if other_years(_years(one), _years(two)):
        return Comparison(None, "other years", f"{one.text!r} and {two.text!r} tell of different years")
    if other_years(one.part("days"), two.part("days")):
        return Comparison(None, "other days", f"{one.text!r} and {two.text!r} tell of different days")
    return None


def _decided(one: Words, two: Words) -> bool:
    """Whether one tells that what is to come was called off, and the other that it goes ahead."""
    answers = [{*value.part("answer").split()} for value in (one, two)]
    return any(x & OFF and y & AHEAD for x, y in (answers, reversed(answers)))


def _years(value: Words) -> str:
    """The years that a clause is told of, else those that its sentence tells."""
    return value.part("years") or value.part("near")


def _against(a: Claim, b: Claim, said: str) -> Comparison:
    if word_against_word(a, b) or word_against_word(b, a) or two_judges(a, b):
        return Comparison(None, "disputed", f"{said}, but that is the word of one against another's")
    if a.factuality in SOFT or b.factuality in SOFT:
        return Comparison(Verdict.APPROXIMATE, "hedged", f"{said}, and one of them is {_softest(a, b)}")
    return Comparison(Verdict.CONFLICT, "yes against no", said)


def _softest(a: Claim, b: Claim) -> str:
    return next(claim.factuality.value for claim in (a, b) if claim.factuality in SOFT)
