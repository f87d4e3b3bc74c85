"""The table of event frames (`data/frames.toml`) and the index of the words that trigger them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from checker.language.inflection import noun_forms, verb_forms


@dataclass(frozen=True, slots=True)
class Frame:
    """One entry of the table. `needs` is "both", "one" or "patient": what must be found for a claim."""

    name: str
    verbs: tuple[str, ...]
    nouns: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    intransitive: tuple[str, ...] = ()
    turned: tuple[str, ...] = ()
    agent: str = "agent"
    patient: str = "patient"
    needs: str = "both"
    excepted: tuple[str, ...] = ()
    both: bool = False
    question: str = ""
    light: bool = False
    once: str = ""


@cache
def all_frames() -> tuple[Frame, ...]:
    """The table, in its order."""
    text = resources.files("checker.language").joinpath("data/frames.toml").read_text(encoding="utf-8")
    return tuple(_frame(name, entry) for name, entry in tomllib.loads(text).items())


def named_frame(name: str) -> Frame:
    """The frame of a name that the table holds."""
    return next(frame for frame in all_frames() if frame.name == name)


def _frame(name: str, entry: dict[str, Any]) -> Frame:
    lists = {key: tuple(entry.get(key, ())) for key in ("verbs", "nouns", "states", "intransitive", "turned")}
    roles = {key: entry.get(key, key) for key in ("agent", "patient")}
    return Frame(
        name=name,
        **lists,
        agent=roles["agent"],
        patient=roles["patient"],
        needs=entry.get("needs", "both"),
        excepted=tuple(entry.get("except", ())),
        both=entry.get("both", False),
        question=entry.get("question", ""),
        light=entry.get("light", False),
        once=entry.get("once", ""),
    )


@cache
def frame_index() -> dict[str, tuple[tuple[Frame, str, tuple[str, ...]], ...]]:
    """Surface of the first word to (frame, part of speech, words that must follow), longest first."""
    index: dict[str, list[tuple[Frame, str, tuple[str, ...]]]] = {}
    for frame in all_frames():
        for verb in (*frame.verbs, *frame.turned):
            first, *rest = verb.split()
            for form in verb_forms(first):
                index.setdefault(form, []).append((frame, "verb", tuple(rest)))
        for noun in frame.nouns:
            for form in noun_forms(noun):
                index.setdefault(form, []).append((frame, "noun", ()))
        for state in frame.states:
            index.setdefault(state, []).append((frame, "state", ()))
    return {form: tuple(sorted(found, key=lambda row: -len(row[2]))) for form, found in index.items()}
