"""The file of decisions: TOML with one table a decision, sorted, so that people can read it and git can merge it."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from checker.decisions.model import Accepted, Decisions, Join, Split
from checker.domain.findings import Waiver
from checker.errors import SettingsError

HEAD = """\
# What readers have decided about the findings of check-sources. Written by its commands baseline, waive, split and
# join; may be edited by hand. A waiver ends when one of its values changes, after its last day, or with its fact.
"""
_FIELDS = {
    "accept": {"about", "values", "reason", "owner", "until"},
    "split": {"fact", "claim", "about"},
    "join": {"fact", "other", "about"},
}


def load(path: Path) -> Decisions:
    """The decisions in a file. Raises SettingsError for a file that is not there or cannot be used."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SettingsError(f"{path}: cannot be read: {error}") from error
    unknown = sorted(set(table) - set(_FIELDS))
    if unknown:
        raise SettingsError(f"{path}: {unknown[0]}: no such kind of decision, only accept, split and join")
    return Decisions(
        tuple(_read(path, table, "accept", _accepted)),
        tuple(_read(path, table, "split", lambda _, row: Split(row["fact"], row["claim"], row.get("about", "")))),
        tuple(_read(path, table, "join", lambda _, row: Join(row["fact"], row["other"], row.get("about", "")))),
    )


def _read(path: Path, table: dict[str, Any], kind: str, made: Callable[[str, dict[str, Any]], Any]) -> Iterator[Any]:
    for name, row in sorted(table.get(kind, {}).items()):
        try:
            extra = sorted(set(row) - _FIELDS[kind])
            if extra:
                raise ValueError(f"{extra[0]} is not known here")
            wrong = [key for key, value in row.items() if key not in ("values", "until") and not isinstance(value, str)]
            if wrong:
                raise ValueError(f"{wrong[0]} is no text")
            yield made(name, row)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise SettingsError(f"{path}: [{kind}.{name}]: {error}") from error


def _accepted(fact: str, row: dict[str, Any]) -> Accepted:
    values, until = row["values"], row.get("until")
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise ValueError("values is no list of texts")
    if until is not None and type(until) is not date:
        raise ValueError("until is no day such as 2026-12-31")
    waiver = Waiver(row.get("reason", ""), row.get("owner", ""), until)
    return Accepted(fact, row.get("about", ""), tuple(sorted(values)), waiver)


def dump(decisions: Decisions) -> str:
    """The content of the file; the same decisions give the same text in whatever order they were made."""
    parts = [HEAD]
    for one in sorted(decisions.accepted, key=lambda one: one.fact):
        lines = [f"[accept.{_text(one.fact)}]", f"about = {_text(one.about)}", *_values(one.values)]
        lines.append(f"reason = {_text(one.waiver.reason)}")
        lines += [f"owner = {_text(one.waiver.owner)}"] if one.waiver.owner else []
        lines += [f"until = {one.waiver.until.isoformat()}"] if one.waiver.until else []
        parts.append("\n".join(lines) + "\n")
    for cut in sorted(decisions.splits, key=lambda cut: (cut.fact, cut.claim)):
        name = f"{cut.fact} {cut.claim}"
        parts.append(_table("split", name, {"fact": cut.fact, "claim": cut.claim, "about": cut.about}))
    for bond in sorted(decisions.joins, key=lambda bond: (bond.fact, bond.other)):
        name = f"{bond.fact} {bond.other}"
        parts.append(_table("join", name, {"fact": bond.fact, "other": bond.other, "about": bond.about}))
    return "\n".join(parts)


def _table(kind: str, name: str, fields: dict[str, str]) -> str:
    return f"[{kind}.{_text(name)}]\n" + "".join(f"{key} = {_text(value)}\n" for key, value in fields.items())


def _values(values: tuple[str, ...]) -> list[str]:
    """One value a line, so that a change of one is a change of one line."""
    return ["values = [", *(f"    {_text(value)}," for value in values), "]"]


def _text(value: str) -> str:
    """A TOML string: what JSON writes is one, but for the delete character; lone surrogates become question marks."""
    clean = value.encode("utf-8", "replace").decode("utf-8")
    return json.dumps(clean, ensure_ascii=False).replace("\x7f", "\\u007f")
