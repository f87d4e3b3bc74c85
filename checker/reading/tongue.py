"""Whether a text is English, by its function words: a plain test that refuses only what is surely something else."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from checker.reading.vocabulary import words

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE, _FEWEST = 20_000, 40
_ENGLISH = words(
    "the of and to in a is that for on with was as by it be at from this have are not he she his her they you",
    "we but or which an were has had will their its been who said would there what when all can more one after",
    "up also if into than about",
)
_OTHERS = {
    "German": (
        "der die das und ist nicht ein eine zu den mit von auf für im dem sich des auch als es wird werden haben "
        "sie bei hat aus nach wie über"
    ),
    "French": (
        "le la les des et est une du que qui dans pour pas sur au avec il ce sont par plus ne se en un elle ont "
        "été aux cette mais"
    ),
    "Spanish": (
        "el la los las de que y en un una por con no para es se del al su lo como más pero sus ha fue son está "
        "este entre"
    ),
    "Italian": (
        "il la che di e un una per non sono con del della è nel si le dei al da alla gli ha anche più come nella "
        "questo ma"
    ),
    "Portuguese": (
        "o a os as de que e em um uma para com não por se do da no na mais dos como mas foi ao ele das tem à seu "
        "sua"
    ),
    "Dutch": (
        "de het een en van is dat niet te op aan met voor er zijn in die ook als bij maar om door hij naar over "
        "uit wordt heeft nog"
    ),
    "Swedish": (
        "och att det som en på är av för med den till inte om ett han har från jag var de vid men så kan efter"
    ),
    "Danish or Norwegian": (
        "og det at en den til er som på af for med ikke der var han har de et sig men om vi fra ved også kan ble "
        "av"
    ),
    "Polish": "i w na z do nie się że to jest o jak za od po przez są dla tym co ale oraz jego tak może był które",
    "Czech": "a se v na je že to s z do o k i by za pro jako jsou ale po od který byl tak podle jeho bude také",
    "Turkish": (
        "ve bir bu da de için ile olarak çok daha olan gibi en kadar sonra ne ama olduğu var değil her o ya mi"
    ),
    "Indonesian": (
        "yang dan di untuk dengan ini dari dalam tidak akan pada itu juga ke karena oleh ada telah bisa adalah "
        "mereka"
    ),
    "Romanian": "și de la în a cu că nu pe pentru o un este din care mai sunt au fost ce sau după dar prin",
    "Hungarian": "a az és hogy nem is egy ez volt meg de csak már el még mint vagy ki azt után lesz fel szerint",
    "Finnish": "ja on ei että se oli mutta hän ovat kun myös joka mukaan sen tai niin jos kuin vuoden olla",
}  # fmt: skip
_LISTS = {name: frozenset(words.split()) for name, words in _OTHERS.items()}


def other_language(text: str) -> str:
    """The name of the language that a text is in, "" where it is English or too short or mixed to tell.

    A text in another script is told by its letters. In Latin script another language's function words have to make
    up an eighth of all words and three times as many as English ones.
    """
    sample = text[:_SAMPLE]
    words = [word.lower() for word in _WORD.findall(sample)]
    if script := _script(sample):
        return script
    if len(words) < _FEWEST:
        return ""
    counts = Counter(words)
    english = sum(counts[word] for word in _ENGLISH)
    shares = {name: sum(counts[word] for word in listed) for name, listed in _LISTS.items()}
    best = max(sorted(shares), key=lambda name: shares[name])
    return best if shares[best] * 8 >= len(words) and shares[best] >= 3 * english else ""


def _script(text: str) -> str:
    """The script of most letters where it is not Latin."""
    letters = [letter for letter in text[:4000] if letter.isalpha()]
    if len(letters) < 20:
        return ""
    foreign = [
        letter for letter in letters if letter > "\u024f" and not unicodedata.name(letter, "").startswith("LATIN")
    ]
    if len(foreign) * 2 <= len(letters):
        return ""
    names = Counter(unicodedata.name(letter, "OTHER").split()[0] for letter in foreign)
    script = max(sorted(names), key=lambda name: names[name]).capitalize()
    return f"a language in {'Chinese characters' if script == 'Cjk' else script + ' script'}"
