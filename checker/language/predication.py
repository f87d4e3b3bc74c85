"""What a clause says yes or no to: predicate or axis, its side, and the topic that it is said of.

An axis (`data/axes.toml`) is a question that several predicates answer: "stayed open" and "was shut" both answer
"open"; a denied "no" is a "yes".
"""

from __future__ import annotations

from dataclasses import dataclass

from checker.domain.sentence import Sentence, Token
from checker.language.axes import LIGHT, axis_cues
from checker.language.cues import Cue
from checker.language.phrases import NOUNS, words_of
from checker.language.predicates import Clause
from checker.language.verbgroups import NEGATIVE_ADVERBS, NEGATIVE_WORDS, VERBAL
from checker.language.wordsets import word_set

HAVING = frozenset({"have", "offer", "provide", "contain", "come", "get", "carry", "include", "give", "feature"})
REPORTING = word_set(
    "respond comment reply say know think want see need mean care mind believe remember understand elaborate "
    "specify seem return feel answer give worry expect"
)
FIXED = word_set("doubt matter longer surprise wonder idea way fewer less more later one question")
DEMANDING = word_set("demand urge ask recommend propose insist suggest request want call")
POSSIBLE = frozenset({"can", "could"})
NOW = word_set("is are 's ’s 're ’re")
EMPTY = word_set("be have do say like need see mean seem hope try look think wait talk expect come go work")
MAIN = frozenset({"root", "conj", "ccomp", "parataxis"})
CONTENT = NOUNS | {"JJ", "CD", "VB", "VBD", "VBN", "VBG", "VBZ", "VBP"}


@dataclass(frozen=True, slots=True)
class Predication:
    """`axis` is the question, or the predicate's lemma where no axis has it; `yes` the side that the clause takes.

    `start` and `end` are the tokens of its words, `subject` what it is said of, as written, `topic` the lemmas of
    its content words. `denied` says that a negation stands in it; `others` are further axes that it answers; `mood`
    is "possible" for what can be but need not.
    """

    axis: str
    yes: bool
    denied: bool
    known: bool
    start: int
    end: int
    subject: str
    topic: tuple[str, ...]
    others: tuple[tuple[str, bool], ...] = ()
    mood: str = ""


def predication(sentence: Sentence, clause: Clause) -> Predication | None:
    """What the clause says, or None where its negation is a set phrase ("no doubt", "not only")."""
    tokens = sentence.tokens
    denied = clause.negation is not None
    if (denied and _set_phrase(tokens, clause)) or _of_question(tokens, clause):
        return None
    cues = axis_cues(tokens, clause)
    cue = cues[0] if cues else None
    lemma = tokens[clause.verb].lemma.lower()
    start, end = _extent(tokens, clause)
    subject = _said_of(sentence, clause, cue)
    sides = tuple((one.section, (one.reach == "yes") != (denied and not _within(one, clause.negation))) for one in cues)
    if cue is not None:
        axis, yes = sides[0]
    elif denied and lemma in HAVING and _first_object(tokens, clause) is not None:
        axis, yes = "available", False
    else:
        axis, yes = lemma, not denied
    topic = tuple(sorted({token.lemma.lower() for token in _topic(tokens, clause, start, end)} - {axis, lemma}))
    mood = "possible" if clause.modal in POSSIBLE and not denied else ""
    return Predication(axis, yes, denied, cue is not None, start, end, subject, topic, sides[1:], mood)


def _of_question(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether a clause only speaks of a question ("has not disclosed how large it is")."""
    after = tokens[clause.end] if clause.end < len(tokens) else None
    return after is not None and (after.tag in {"WRB", "WP"} or after.text.lower() == "whether")


def _within(cue: Cue, at: int | None) -> bool:
    return at is not None and cue.start <= at < cue.end


def _set_phrase(tokens: tuple[Token, ...], clause: Clause) -> bool:
    at = clause.negation
    after = tokens[at + 1].text.lower() if at is not None and at + 1 < len(tokens) else ""
    before = tokens[at - 1].text.lower() if at else ""
    if after == "," or before == "or":
        return True
    if after in {"only", "just", "least", "necessarily", "surprisingly", "yet", "so"} | FIXED - {"one", "longer"}:
        return after != "yet"
    return tokens[clause.verb].lemma.lower() in REPORTING and at is not None and clause.start <= at < clause.end


def _extent(tokens: tuple[Token, ...], clause: Clause) -> tuple[int, int]:
    start, end = clause.start, max(clause.end, clause.stop)
    if clause.negation is not None and clause.negation < start:
        start = min(clause.negation, clause.subject[0] if clause.subject else clause.negation)
    elif tokens[start - 1].tag == "EX" and start:
        start -= 1
    if end - clause.end < 2 and end < len(tokens) and tokens[end].text in {'"', "“"}:
        return start, _quote_end(tokens, end)
    while end > clause.end and tokens[end - 1].tag in {"CC", "IN", "DT", "TO", "WDT"}:
        end -= 1
    return start, end


def _quote_end(tokens: tuple[Token, ...], at: int) -> int:
    """The end of a few quoted words that complete a predicate: would not give "an inch"."""
    closing = (i for i in range(at + 1, min(len(tokens), at + 10)) if tokens[i].text in {'"', "”"})
    return next(closing, at)


def _first_object(tokens: tuple[Token, ...], clause: Clause) -> int | None:
    """The head of the noun phrase that a negative determiner denies: "has no API"."""
    at = clause.negation
    if at is None or tokens[at].text.lower() not in NEGATIVE_WORDS:
        return None
    last = None
    for i in range(at + 1, min(len(tokens), at + 7)):
        if tokens[i].tag in NOUNS:
            last = i
        elif tokens[i].tag not in {"JJ", "VBN", "VBG", "CD", "HYPH", "POS"}:
            break
    return last


def _said_of(sentence: Sentence, clause: Clause, cue: Cue | None) -> str:
    tokens = sentence.tokens
    there = clause.start and tokens[clause.start - 1].tag == "EX"
    denied = _first_object(tokens, clause)
    if denied is not None and (there or tokens[clause.verb].lemma.lower() in HAVING):
        return words_of(sentence, (denied, denied + 1))
    if there and clause.object is not None:
        return words_of(sentence, _bare(tokens, clause.object))
    return words_of(sentence, _bare(tokens, clause.subject))


def _bare(tokens: tuple[Token, ...], part: tuple[int, int] | None) -> tuple[int, int] | None:
    """A noun phrase without article, number or negation: "No branch" and "Two branches" are about branches."""
    if part is None:
        return None
    start = part[0]
    while start + 1 < part[1] and (tokens[start].tag in {"DT", "CD"} or tokens[start].text.lower() in NEGATIVE_WORDS):
        start += 1
    return (start, part[1]) if tokens[start].tag in NOUNS | {"JJ", "VBN", "VBG", "HYPH"} else part


def _topic(tokens: tuple[Token, ...], clause: Clause, start: int, end: int) -> list[Token]:
    subject = tokens[slice(*clause.subject)] if clause.subject else ()
    inside = [*subject, *tokens[start:end]]
    return [t for t in inside if t.tag in CONTENT and t.lemma.lower() not in LIGHT | {"have", "do", "be", "there"}]


def worth_telling(tokens: tuple[Token, ...], clause: Clause, found: Predication, alone: bool = True) -> bool:
    """Whether a clause is a claim of yes or no: denied, answered by an axis, or announced ("will …").

    `alone` says that its sentence has no finite verb, as in headlines ("Two hurt in crash").
    """
    if tokens[clause.verb].tag == "MD" or _restricting(tokens, clause, found) or _demanded(tokens, clause):
        return False
    if found.denied:
        return not (clause.start == 0 and tokens[0].tag in {"VB", "VBP"})  # "Do not telephone" tells nothing
    if found.known:
        return _told(tokens, clause, alone)
    if clause.subject is None:
        return False
    going = tokens[clause.verb].tag == "VBG" and clause.finite and tokens[clause.start].text.lower() in NOW
    if going and tokens[clause.subject[1] - 1].tag not in NOUNS:
        return False
    will = clause.modal in {"will", "would", "wo", "'ll", "’ll", "to"}
    return (will or going) and not _empty(tokens, clause)


def _restricting(tokens: tuple[Token, ...], clause: Clause, found: Predication) -> bool:
    """Whether a denial only picks out some of many: "rules that have not been tested"."""
    at = clause.start - 1
    relative = at > 0 and tokens[at].text.lower() in {"that", "who", "which"} and tokens[at].tag in {"WDT", "WP"}
    return found.denied and relative and tokens[at - 1].tag in {"NNS", "NNPS"}


def _demanded(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether somebody only asks for it: "demanded that she resign"."""
    before = tokens[max(0, clause.start - 6) : clause.start]
    return tokens[clause.start].tag == "VB" and any(token.lemma.lower() in DEMANDING for token in before)


def _told(tokens: tuple[Token, ...], clause: Clause, alone: bool) -> bool:
    """Whether a clause tells its predicate: finite, or what stands for a finite verb in headlines and bullets."""
    first, verb = tokens[clause.start], tokens[clause.verb]
    opens = clause.start == 0 or tokens[clause.start - 1].text in {"-", "*", "•", "–", "—"}
    if clause.finite or (opens and first.tag == "VBG"):
        return True
    if first.tag == "VB":
        return not opens and tokens[clause.start - 1].tag not in {"TO", "MD"}
    return verb.tag == "VBN" and clause.subject is not None and (alone or verb.relation in MAIN)


def _empty(tokens: tuple[Token, ...], clause: Clause) -> bool:
    lemma = tokens[clause.verb].lemma.lower()
    first = tokens[clause.subject[0]].text.lower() if clause.subject else ""
    if lemma == "have" and tokens[clause.verb + 1 : clause.verb + 2] and tokens[clause.verb + 1].tag == "TO":
        return False
    return lemma in EMPTY or first in {"i", "you", "this", "that"}


def negative_fragment(tokens: tuple[Token, ...]) -> int | None:
    """The length of a verbless answer or bullet that denies: "No casualties so far.", "None on this line."."""
    words = [token.text.lower() for token in tokens]
    if len(words) < 2 or len(words) > 12 or words[0] not in NEGATIVE_WORDS | NEGATIVE_ADVERBS | {"without"}:
        return None
    if not any(token.tag in NOUNS for token in tokens) and words[0] not in {"none", "nobody", "nothing", "neither"}:
        return None
    if any(token.tag in VERBAL for token in tokens) or (len(words) > 1 and words[1] in FIXED | {"only", "just", "."}):
        return None
    return len(tokens) - (tokens[-1].text in {".", "!"})
