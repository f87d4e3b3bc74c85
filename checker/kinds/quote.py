"""Quotes: the words that an article puts between quotation marks, with their speaker.

A quote is compared word by word with the same person's quote elsewhere.

* Agree: the same words ("we're done" and "We are done,"), or one quote is a part of the other.
* Approximate: the same quote worded differently; the words that differ are named.
* Conflict: the words differ in a "not", in a number or in who acts ("I broke it", "We broke it"), or two articles give
  the same words to two speakers.

Words in scare quotes, titles and single terms are no quotes: it takes four words, or three with a verb.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from checker.domain.claims import Article, Claim, Draft
from checker.domain.document import Block, BlockKind, Document
from checker.domain.findings import Comparison, Verdict
from checker.domain.sentence import Sentence, Token
from checker.domain.span import Span
from checker.domain.values import Mention, Words
from checker.language.contractions import expanded_words
from checker.language.items import normal_item
from checker.language.phrases import words_of
from checker.language.predicates import clauses
from checker.language.quotations import Quotation, goes_on_to, quotations, retold, set_off
from checker.language.quoting import beside, quoted
from checker.language.referents import referents
from checker.language.similarity import compare_names
from checker.language.speakers import is_person
from checker.language.speech import THEY, Saying, sayings, told_after
from checker.language.stretches import aligned
from checker.language.verbgroups import VERBAL

KIND = "quote"
NEAR = 0.6
PART = 0.63  # a stretch of a longer quote must be more alike
ALIKE, ALIKE_LONG = 0.85, 0.8  # how alike the words of two speakers are, at least
LONG = 8
REST = 0.75  # quotes less alike are told freely: a "not" or another person may be a matter of wording
UNEVEN = 2  # stretches that differ by so many words are no one person put for another
NEGATIVES = frozenset({"not", "never", "no", "nobody", "nothing", "none", "neither", "nor", "cannot"})
FIRST = {"i": "I", "my": "I", "me": "I", "we": "we", "our": "we", "us": "we"}


def find(article: Article) -> Iterable[Draft]:
    """The quotes of an article, in order, each with speaker and cue where they are told."""
    document = article.document
    speaker = ""
    last: Quotation | None = None
    marked = quotations(document.text, tuple(block.span for block in document.blocks))
    loose = [q for q in set_off(document) if not any(q.span.overlaps(other.outer) for other in marked)]
    for quotation in sorted((*marked, *loose), key=lambda q: q.span):
        span = _trimmed(document.text, quotation.span)
        tokens = _tokens_within(article.sentences, span)
        if not _is_quote(tokens, span.of(document.text), _block_at(document.blocks, span)):
            continue
        told = _speaker(article, quotation) or _introduced(article, quotation)
        who, cue, guessed = _resolved(article, told, speaker)
        if not who and last is not None and _goes_on(document, last, quotation):
            who, guessed = speaker, True
        speaker, last = who or speaker, quotation if who else None
        yield _draft(span, span.of(document.text), who, cue, guessed)


def _draft(span: Span, text: str, who: str, cue: str, guessed: bool) -> Draft:
    """`guessed` says that the speaker was a pronoun, taken for the one who spoke last."""
    told = (("speaker", who), ("cue", cue), ("pronoun", "yes" if guessed else ""))
    parts = tuple((key, value) for key, value in told if value)
    mention = Mention(KIND, span, text, Words(text, " ".join(expanded_words(text)), parts))
    return Draft(mention, "quote", who, recogniser="quote.marks")


def compare(a: Claim, b: Claim) -> Comparison:
    """The ladder of quotes: same words, part of the other, reworded; then who is said to have said them."""
    one, two = sorted((_words(a), _words(b)), key=lambda words: (words.normal, words.text))  # the same both ways
    whole = one.normal.split(), two.normal.split()
    left, right, part = aligned(*whole)
    ratio = SequenceMatcher(None, left, right, autojunk=False).ratio()
    if ratio < (PART if part else NEAR):
        return Comparison(None, "other words", f"{a.mention.text!r} and {b.mention.text!r} are different quotes")
    alike = ALIKE_LONG if min(len(left), len(right)) >= LONG else ALIKE
    if _two_speakers(one, two) and ratio > alike and not retold(max(one.text, two.text, key=len)):
        reason = f"the same words are given to {one.part('speaker')} and to {two.part('speaker')}"
        return Comparison(Verdict.CONFLICT, "two speakers", reason)
    if left == right:
        level = "part of the quote" if part else "same words"
        return Comparison(Verdict.AGREE, level, f"both quote {quoted(min(one.text, two.text, key=len))}")
    found = _reworded(left, right, ratio)
    if found.level == "negated" and part and goes_on_to(max(whole, key=len), left, right):
        return Comparison(None, "other words", f"{one.text!r} and {two.text!r} may be two sentences")
    return found


def _reworded(left: list[str], right: list[str], ratio: float) -> Comparison:
    """What the words that differ make of two quotes that are alike in `ratio` of their words."""
    codes = SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
    other = [(left[i:j], right[k:m]) for tag, i, j, k, m in codes if tag != "equal"]
    differing = "; ".join(beside(x, y) for x, y in other)
    if ratio < REST:
        return Comparison(Verdict.APPROXIMATE, "reworded", f"the same quote told freely: {differing}")
    if sum(w in NEGATIVES for w in left) % 2 != sum(w in NEGATIVES for w in right) % 2:
        return Comparison(Verdict.CONFLICT, "negated", f"one quote denies what the other says: {differing}")
    if any(set(x) != set(y) and all(map(_number, (*x, *y))) for x, y in other if x and y):
        return Comparison(Verdict.CONFLICT, "other number", f"the quotes differ in a number: {differing}")
    swapped = [(x, y) for x, y in other if abs(len(x) - len(y)) < UNEVEN]
    acting = [({FIRST[w] for w in x if w in FIRST}, {FIRST[w] for w in y if w in FIRST}) for x, y in swapped]
    if any(one and two and one != two for one, two in acting):
        return Comparison(Verdict.CONFLICT, "other person", f"the quotes differ in who acts: {differing}")
    return Comparison(Verdict.APPROXIMATE, "reworded", f"the same quote in other words: {differing}")


def _number(word: str) -> bool:
    """Whether a word of a quote is a number, in digits or a word."""
    return word.replace(",", "").replace(".", "").isdecimal() or normal_item(word).isdecimal()


def _two_speakers(one: Words, two: Words) -> bool:
    names = [part.part("speaker") for part in (one, two) if not part.part("pronoun")]
    if len(names) < 2 or not all(name and name.lower() not in THEY and name[-1:].isalpha() for name in names):
        return False
    if not all(is_person(name) for name in names):
        return False
    proper = [{w.lower() for w in name.split() if w[:1].isupper() and len(w) > 2} - {"the"} for name in names]
    return bool(proper[0] and proper[1]) and not proper[0] & proper[1] and not compare_names(*names).alike


def _words(claim: Claim) -> Words:
    value = claim.mention.value
    return value if isinstance(value, Words) else Words(claim.mention.text)


def _trimmed(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ","):
        end -= 1
    return Span(start, end)


def _tokens_within(sentences: tuple[Sentence, ...], span: Span) -> tuple[Token, ...]:
    return tuple(
        token
        for sentence in sentences
        if sentence.span.overlaps(span)
        for token in sentence.tokens
        if span.start <= token.start and token.end <= span.end
    )


def _is_quote(tokens: tuple[Token, ...], text: str, block: Block | None) -> bool:
    words = [token for token in tokens if token.text[:1].isalnum()]
    verbs = any(token.tag in VERBAL for token in words)
    if len(words) < 3 or (len(words) == 3 and not verbs):
        return False
    capital = sum(token.text[:1].isupper() or token.text[:1].isdigit() for token in words)
    small = [token for token in words if token.tag not in {"IN", "DT", "CC", "TO"} and token.text[:1].islower()]
    titled = capital >= 2 and not small and (text[-1:] not in ".?!" or not verbs)
    in_head = block is not None and block.kind in {BlockKind.TITLE, BlockKind.HEADING}
    return not titled and not (in_head and len(words) < 4)


def _block_at(blocks: tuple[Block, ...], span: Span) -> Block | None:
    return next((block for block in blocks if block.span.contains(span)), None)


Told = tuple[Sentence, Saying]


def _resolved(article: Article, told: Told | None, before: str) -> tuple[str, str, bool]:
    """Speaker by full name where the article tells it, cue, and whether a pronoun was taken for somebody."""
    if told is None:
        return "", "", False
    sentence, saying = told
    written, cue = words_of(sentence, saying.speaker), words_of(sentence, saying.cue)
    meant = referents(article).meant(sentence, saying.speaker)
    if written.lower() not in THEY:
        return meant or written, cue, False
    sure = bool(meant) and referents(article).alone(sentence, saying.speaker)
    return meant or before or written, cue, bool(meant or before) and not sure


def _goes_on(document: Document, last: Quotation, quotation: Quotation) -> bool:
    """Whether a quote that is a sentence of its own goes on after another in its paragraph: "…," she said. "…"."""
    between = document.text[last.outer.end : quotation.outer.start]
    own = quotation.span.of(document.text).strip()
    whole = own[:1].isupper() and own[-1:] in ".?!…"
    return whole and 0 <= len(between) < 160 and "\n" not in between.strip("\n") and between.rstrip()[-1:] in ".!?"


def _introduced(article: Article, quotation: Quotation) -> Told | None:
    """The person whom the words before a colon are about: "Her one line for them: …", "Ina Novak on the stairs: …"."""
    start = quotation.outer.start
    if article.document.text[:start].rstrip()[-1:] != ":":
        return None
    known = referents(article)
    for sentence in article.sentences:
        if sentence.span.start < start <= sentence.span.end + 2:
            subjects = [c.subject for c in clauses(sentence) if c.finite and c.subject]
            owners = [(i, i + 1) for i, token in enumerate(sentence.tokens[:2]) if token.tag == "PRP$"]
            for part in [*subjects, *owners, *known.only_person(sentence, start)]:
                if known.person(sentence, part):
                    return sentence, Saying(part, part, True, False)
    return None


def _speaker(article: Article, quotation: Quotation) -> Told | None:
    """Who speaks, nearest to the quote: in its sentence after or before it, in the next, or in the one before."""
    outer = quotation.outer
    near = [s for s in article.sentences if s.span.start < outer.end + 2 and outer.start - 2 < s.span.end]
    last = article.document.text[quotation.span.start : outer.end].rstrip("\"”’' ")[-1:]
    if last == ",":
        direct = ((s, told_after(s, outer.end)) for s in near if s.span.start <= outer.end < s.span.end)
        found = next(((s, saying) for s, saying in direct if saying is not None), None)
        if found is not None:
            return found
    ranked = sorted(_candidates(near, outer, last == "."), key=lambda row: row[0])
    if ranked and ranked[0][0] < 90:
        return ranked[0][1]
    text = article.document.text
    before = [
        s for s in article.sentences if s.span.end <= outer.start and not text[s.span.end : outer.start].strip('> \n"“')
    ]
    return next(((sentence, saying) for sentence in before[-1:] for saying in sayings(sentence)[-1:]), None)


def _candidates(near: list[Sentence], outer: Span, closed: bool) -> Iterator[tuple[int, Told]]:
    """Sayings with their distance; after a quote that is `closed` by a full stop only "…." said X or a pronoun."""
    for sentence in near:
        for saying in sayings(sentence):
            start = sentence.tokens[min(saying.cue[0], saying.speaker[0])].start
            end = sentence.tokens[max(saying.cue[1], saying.speaker[1]) - 1].end
            later = start >= outer.end
            if later and closed and saying.leads and words_of(sentence, saying.speaker).lower() not in THEY:
                continue
            if later:
                yield (start - outer.end) * 2, (sentence, saying)
            elif end <= outer.start:
                yield (outer.start - end) * 2 + 1, (sentence, saying)
