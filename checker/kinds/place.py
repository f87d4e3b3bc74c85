"""Places: where something happened, is based, goes to or comes from, and in which direction it lies.

Read after prepositions ("in X", "near the town of X"), verbs that reach a place ("struck X"), labels ("Venue: X") and
compass points ("18 km north-east of X"), and before nouns ("the X mine"). A dateline tells only where a report was
written, so datelines may agree and never differ. The same place by another of its names agrees; a
place within the other (as far as a small gazetteer knows) or a spelling variant is an approximate agreement; two places
for one thing are a conflict, as are two directions of one ground; names that share a word, and a place of which nothing
is known against a country that may hold it, are none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker.domain.claims import Article, Claim, Draft, Entity
from checker.domain.document import Block, BlockKind
from checker.domain.findings import Comparison, Verdict
from checker.domain.sentence import Sentence
from checker.domain.span import Span
from checker.domain.values import Mention, Words
from checker.language.asking import SAYING, asked_of, asked_of_destination, asked_of_origin
from checker.language.markets import as_market, markets, of_markets, sold_besides
from checker.language.phrases import head_of
from checker.language.placements import capitals, placements, who_was_born
from checker.language.places import apart, canonical, contains, holds_places, is_known, same_place
from checker.language.referents import referents
from checker.language.similarity import Level, compare_names
from checker.language.situating import HOUSED
from checker.language.spelling import key_words
from checker.language.tables import words
from checker.language.themes import meet
from checker.language.things import sort_of
from checker.language.whereabouts import COMPASS, Site, Whereabouts, whereabouts
from checker.language.wordsets import word_set

KIND = "place"
SMALL = word_set("the of and in at on new old great saint st san")
SETTLED = frozenset({"base", "home", "birth"})
ASKED = {"location": asked_of, "destination": asked_of_destination, "origin": asked_of_origin}
DATELINE = "dateline"
NEAR = 10
SEATS = word_set("headquarters headquarter office base seat organisation organization")
PARTS = word_set("week game round day season quarter chapter section phase stage part match lap heat")


def find(article: Article) -> Iterable[Draft]:
    """One claim for each place and what is there, at its first mention in the article's own sentences."""
    yield from _dateline(article)
    seen: set[tuple[str, str, str]] = set()
    for sentence in sorted(article.sentences, key=lambda sentence: (_headed(sentence, article), sentence.span)):
        block = _block(sentence, article)
        label = (block.label or block.row) if block else ""
        sites = sites_in(sentence, article)
        sold = markets(sentence, sites)
        told = (*whereabouts(sentence, sites, label), *placements(sentence, sites))
        for found in (*told, *sold_besides(sold, told)):
            key = found.relation, found.site.full, found.verb or found.value
            asked = _asked(article, sentence, found)
            if key not in seen and not (asked == ("born", "") and found.thing == found.verb):  # nobody's
                seen.add(key)
                draft = _draft(article, sentence, found, _ground(found, sites), asked)
                yield as_market(article, sentence, draft, sold.get(found.first))


def _asked(article: Article, sentence: Sentence, found: Whereabouts) -> tuple[str, str]:
    """What is asked of the place, and of what or whom, where its verb tells that."""
    if found.relation not in {"birth", *ASKED}:
        return "", ""
    known = ASKED.get(found.relation, asked_of)(sentence, found.first)
    asked = "born" if found.relation == "birth" else known.asked
    what = ""
    if known.part is not None:
        head = head_of(sentence.tokens[slice(*known.part)])
        what = referents(article).meant(sentence, known.part) or (
            sort_of(head.lemma.lower()) if head.pos == "NOUN" else ""
        )
    return asked, who_was_born(article, sentence, found, what) if asked == "born" else what


def _ground(found: Whereabouts, sites: list[Site]) -> str:
    """What lies in a direction: the place that is named shortly before it ("Corby, north of Velda")."""
    if found.relation != "direction":
        return ""
    near = [site.full for site in sites if 0 <= found.first - site.end < NEAR]
    return near[0] if near else ""


def _dateline(article: Article) -> Iterator[Draft]:
    """The place of the dateline, where reading found one."""
    name = article.document.place or ""
    start = article.document.text.find(name) if name else -1
    if start >= 0:
        words = Words(name, " ".join(key_words(name)), (("place", name.title() if name.isupper() else name),))
        mention = Mention(KIND, Span(start, start + len(name)), name, words)
        yield Draft(mention, DATELINE, DATELINE, recogniser="place dateline")


def sites_in(sentence: Sentence, article: Article) -> list[Site]:
    """The names in the sentence that are or may be places, datelines left out."""
    sites: list[Site] = []
    for entity in article.entities:
        if entity.type not in {"place", "", "event", "organisation"}:
            continue
        for span in entity.mentions:
            if span.end <= sentence.span.start or sentence.span.end <= span.start:
                continue
            inside = [
                i for i, token in enumerate(sentence.tokens) if span.start <= token.start and token.end <= span.end
            ]
            if inside and not _in_dateline(sentence, inside, article) and not _counted(sentence, inside):
                sites.append(Site(inside[0], inside[-1] + 1, entity.name, entity.type == "place", _possible(entity)))
    return sorted([*sites, *capitals(sentence)], key=lambda site: site.first)


def _possible(entity: Entity) -> bool:
    """Whether a name that is not known to be a place may be one: it is of no other sort, or of a house."""
    return not entity.type or entity.name.lower().split()[-1] in words("places", "houses", "words")


def _counted(sentence: Sentence, inside: list[int]) -> bool:
    """Whether a name with a number behind it counts times or parts: "Weeks 14-16", "Game 3"."""
    after = sentence.tokens[inside[-1] + 1 : inside[-1] + 2]
    first = sentence.tokens[inside[0]].lemma.lower().removesuffix("s")
    return first in PARTS and (len(inside) > 1 or any(token.tag == "CD" for token in after))


def _in_dateline(sentence: Sentence, inside: list[int], article: Article) -> bool:
    """Whether the name opens a paragraph in capitals before a dash or a date."""
    block = _block(sentence, article)
    opens = block is not None and sentence.span.start == block.span.start and inside[0] == 0
    return (
        opens
        and sentence.tokens[0].text.isupper()
        and any(token.text in {"-", "–", "—", "("} for token in sentence.tokens[:14])
    )


def _block(sentence: Sentence, article: Article) -> Block | None:
    blocks = article.document.blocks
    return blocks[sentence.block] if 0 <= sentence.block < len(blocks) else None


def _headed(sentence: Sentence, article: Article) -> bool:
    block = _block(sentence, article)
    return block is not None and block.kind in {BlockKind.TITLE, BlockKind.HEADING}


def _draft(
    article: Article, sentence: Sentence, found: Whereabouts, ground: str, known: tuple[str, str] = ("", "")
) -> Draft:
    tokens = sentence.tokens
    span = Span(tokens[found.first].start, tokens[found.end - 1].end)
    text = span.of(article.document.text)
    direction = found.relation == "direction"
    normal = found.value if direction else " ".join(key_words(found.site.full))
    of, based = (found.site.full, "") if direction else ("", found.value)
    asked, what = known
    at = found.thing if what and what != found.thing and asked != "born" else ""
    told = (("near", found.near), ("of", of), ("ground", ground), ("based", based), ("asked", asked), ("at", at))
    parts = (("place", found.site.full), *told)
    words = Words(text, normal, tuple(part for part in parts if part[1]))
    subject = found.site.full if direction else what or found.thing or found.verb
    scope = (("verb", found.verb),) if found.verb else ()
    return Draft(Mention(KIND, span, text, words), found.relation, subject, scope, recogniser=f"place {found.relation}")


def compare(a: Claim, b: Claim) -> Comparison:
    """The ladder: directions, one place, a part of the other, a spelling variant, other places."""
    one, two = _words(a), _words(b)
    directions = [bool(value.part("of")) for value in (one, two)]
    if any(directions):
        return _directions(one, two) if all(directions) else Comparison(None, "relation", "a direction and a place")
    names = one.part("place") or one.text, two.part("place") or two.text
    sold = of_markets((names[0], one.part("reach")), (names[1], two.part("reach")))
    return sold or _told_apart(a, b, names)


def _told_apart(a: Claim, b: Claim, names: tuple[str, str]) -> Comparison:
    """The ladder of two names of places."""
    one, two, match = _words(a), _words(b), compare_names(*names)
    if same_place(*names) or match.level in {Level.SAME, Level.PART, Level.ACRONYM}:
        return Comparison(Verdict.AGREE, "same", f"“{names[0]}” and “{names[1]}” are one place")
    if contains(*names) or contains(names[1], names[0]):
        broad, narrow = names if contains(*names) else (names[1], names[0])
        return Comparison(Verdict.APPROXIMATE, "within", f"{narrow} lies in {broad}")
    if match.alike and not apart(*names):
        return Comparison(Verdict.APPROXIMATE, match.level.value, match.reason)
    if a.measure != b.measure or a.measure == DATELINE:
        return Comparison(None, "relation", f"“{names[0]}” and “{names[1]}” answer different questions")
    if SAYING in {one.part("asked"), two.part("asked")}:
        return Comparison(None, "saying", "where somebody says something is no fact of the story")
    if a.measure == "birth" and not all(claim.subject[:1].isupper() for claim in (a, b)):
        return Comparison(None, "untold", "who was born there is not told")
    if a.measure == "base" and _other_base(one, two):
        return Comparison(None, "other base", f"{one.part('based')} and {two.part('based')} may be based apart")
    if _share_a_name(*names) or any(set(key_words(name)) <= COMPASS for name in names):
        return Comparison(None, "one name", f"“{names[0]}” and “{names[1]}” have a name in common, or one only points")
    if _may_lie_in(*names) or _may_lie_in(names[1], names[0]):
        return Comparison(None, "may lie within", f"“{names[0]}” and “{names[1]}”: one may lie in the other")
    if a.measure not in SETTLED and (_beside(a, two) or _beside(b, one)):
        return Comparison(None, "beside", f"“{names[0]}” and “{names[1]}” stand together: one may lie in the other")
    if one.part("near") or two.part("near"):
        return Comparison(None, "near", f"“{names[0]}” and “{names[1]}” may lie near each other")
    return Comparison(Verdict.CONFLICT, "place", f"one says “{names[0]}”, the other “{names[1]}”")


def _share_a_name(one: str, two: str) -> bool:
    """Whether two places have a word in common that is no sort of place: "Corby", "Corby Sea", "Northeast Corby"."""
    plain = words("names", "place", "heads") | COMPASS | SMALL
    left, right = ({canonical(word) for word in key_words(name)} - plain for name in (one, two))
    return bool(left & right)


def _other_base(one: Words, two: Words) -> bool:
    """Whether two things are said to be based somewhere, and not one: pirates, a plane."""
    left, right = one.part("based"), two.part("based")
    return bool(left and right) and not {left, right} & (HOUSED | SEATS) and not meet(left, right)


def _may_lie_in(broad: str, narrow: str) -> bool:
    """Whether one is a known country or state, and nothing is known of the other."""
    return holds_places(broad) and not is_known(narrow)


def _beside(claim: Claim, other: Words) -> bool:
    """Whether the surroundings of a claim name the other's place as well."""
    context = claim.context
    around = {*context.sentence, *context.before, *context.after, *context.title, *context.heading}
    return bool(set(key_words(other.part("place"))) & around)


def _directions(one: Words, two: Words) -> Comparison:
    """Equal compass points agree, "north" and "north-east" are compatible, others are apart."""
    if one.normal == two.normal:
        return Comparison(Verdict.AGREE, "same", f"both say “{one.text}”")
    pairs = (one.normal, two.normal), (two.normal, one.normal)
    if any(left.startswith(right) or left.endswith(right) for left, right in pairs):
        return Comparison(Verdict.APPROXIMATE, "coarser", f"“{one.text}” and “{two.text}” differ in precision only")
    grounds = [value.part("ground") for value in (one, two)]
    if all(grounds) and not compare_names(*grounds).alike:
        return Comparison(None, "other ground", f"{grounds[0]} and {grounds[1]} lie in two directions")
    return Comparison(Verdict.CONFLICT, "direction", f"“{one.text}” against “{two.text}” of {one.part('of')}")


def _words(claim: Claim) -> Words:
    value = claim.mention.value
    return value if isinstance(value, Words) else Words(claim.mention.text)
