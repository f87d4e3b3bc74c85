"""`baseline`, `waive`, `split` and `join`: what a reader decides is written into the file of decisions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from checker.cli.commands import CONTEXT
from checker.cli.configuring import DECISIONS, Gathered, gather, need_paths
from checker.cli.options import CONFIGURATION, ENGINE, TERMINAL, options
from checker.errors import SettingsError

if TYPE_CHECKING:
    from checker.decisions.model import Decisions
    from checker.domain.claims import Claim
    from checker.domain.findings import Fact, Report

_paths = click.argument("paths", nargs=-1, type=click.Path())
_options = options(ENGINE, TERMINAL, CONFIGURATION)


@dataclass(frozen=True)
class Desk:
    """The file, what is in it, and the report on the clippings as decided so far."""

    file: Path
    decisions: Decisions
    report: Report
    gathered: Gathered

    def write(self, decisions: Decisions, said: str) -> None:
        """Writes the file aside and renames it, and says what was done."""
        from checker.decisions.file import dump
        from checker.execution.writing import check_outputs, write

        check_outputs([self.file], [])
        write(self.file, dump(decisions))
        if not self.gathered.settings.quiet:
            click.echo(f"{said} ({self.file})")


def desk(given: dict[str, Any], corrected: bool = True) -> Desk:
    """The desk to decide at. Raises SettingsError for a file inside the clippings' folder."""
    from checker.cli.checking import run
    from checker.decisions.file import load
    from checker.decisions.model import Decisions

    gathered = gather(given)
    paths = need_paths(gathered)
    file = Path(gathered.settings.decisions or gathered.folder / DECISIONS)
    if any(file.resolve().is_relative_to(path.resolve()) for path in paths if path.is_dir()):
        raise SettingsError(f"decisions: {file} stands inside the clippings' folder; name another with --decisions")
    there = file.exists()
    settings = replace(gathered.settings, decisions=str(file) if there and corrected else "", new=(), since="")
    return Desk(file, load(file) if there else Decisions(), run(paths, settings), gathered)


@click.command(context_settings=CONTEXT)
@_paths
@click.option(
    "--fail-on",
    type=click.Choice(("conflict", "approximate")),
    default=None,
    help="Mildest verdict to accept.  [default: conflict]",
)
@_options
def baseline(**given: Any) -> None:
    """Accept every finding that there is now in PATHS, so that only new ones end a run with status 1.

    Waivers that hold are kept as they are; those that no longer hold go.
    """
    from checker.decisions.model import Accepted
    from checker.domain.findings import Verdict, Waiver

    at = desk(given)
    mildest = at.gathered.settings.fail_on
    wanted = {Verdict.CONFLICT, Verdict.APPROXIMATE} if mildest == "approximate" else {Verdict.CONFLICT}
    held = {fact.id for fact in at.report.facts if fact.waiver}
    old = [accepted for accepted in at.decisions.accepted if accepted.fact in held]
    new = [
        Accepted(fact.id, about(fact, at.report), _values(fact), Waiver("baseline"))
        for fact in at.report.facts
        if fact.verdict in wanted and fact.id not in held
    ]
    decisions = replace(at.decisions, accepted=(*old, *new))
    at.write(decisions, f"accepted {len(new)}, kept {len(old)}, dropped {len(at.decisions.accepted) - len(old)}")


@click.command(context_settings=CONTEXT)
@click.argument("fact")
@_paths
@click.option("--reason", required=True, help="Why the finding is accepted.")
@click.option("--owner", default="", help="Who answers for it.")
@click.option(
    "--until", type=click.DateTime(["%Y-%m-%d"]), default=None, metavar="DATE", help="Last day that it holds."
)
@_options
def waive(fact: str, reason: str, owner: str, until: datetime | None, **given: Any) -> None:
    """Accept the finding with the id FACT in PATHS, until one of its values changes."""
    from checker.decisions.model import Accepted
    from checker.domain.findings import Waiver

    at = desk(given)
    found = fact_of(at.report, fact)
    if until and until.date() < date.today():
        raise click.UsageError(f"--until: {until.date()} has passed.")
    waiver = Waiver(reason, owner, until.date() if until else None)
    accepted = Accepted(found.id, about(found, at.report), _values(found), waiver)
    others = tuple(one for one in at.decisions.accepted if one.fact != found.id)
    at.write(replace(at.decisions, accepted=(*others, accepted)), f"accepted {found.id}: {accepted.about}")


@click.command(context_settings=CONTEXT)
@click.argument("fact")
@click.argument("claim")
@_paths
@_options
def split(fact: str, claim: str, **given: Any) -> None:
    """Say that CLAIM does not belong to FACT: SOURCE or SOURCE:LINE, as the report shows it."""
    from checker.decisions.model import Split, claim_key

    at = desk(given)
    found = fact_of(at.report, fact)
    cut = _claim_of(found, claim)
    # A joined fact holds claims of several facts as the program sees them: the cut is in the one of this claim.
    raw = desk(given, corrected=False).report if at.decisions.joins else at.report
    home = next(one.id for one in raw.facts if any(claim_key(c) == claim_key(cut) for c in one.claims))
    said = f"{about(found, at.report)}; not “{' '.join(cut.mention.text.split())}” in {cut.source}"
    new = Split(home, claim_key(cut), said)
    rest = tuple(one for one in at.decisions.splits if (one.fact, one.claim) != (new.fact, new.claim))
    at.write(replace(at.decisions, splits=(*rest, new)), f"split {new.fact}: {said}")


@click.command(context_settings=CONTEXT)
@click.argument("fact")
@click.argument("other")
@_paths
@_options
def join(fact: str, other: str, **given: Any) -> None:
    """Say that FACT and OTHER are one."""
    from checker.decisions.model import Join

    at = desk(given)
    first, second = fact_of(at.report, fact), fact_of(at.report, other)
    if first.id == second.id:
        raise click.UsageError("A fact cannot be joined with itself.")
    said = f"{about(first, at.report)}; {about(second, at.report)}"
    new = Join(first.id, second.id, said)
    at.write(replace(at.decisions, joins=(*at.decisions.joins, new)), f"joined {first.id} and {second.id}: {said}")


def fact_of(report: Report, name: str) -> Fact:
    """The fact with an id, or with the only id that begins so. Raises SettingsError."""
    exact = [fact for fact in report.facts if fact.id == name]
    found = exact or [fact for fact in report.facts if len(name) >= 4 and fact.id.startswith(name)]
    if len(found) != 1:
        what = "is the beginning of several ids" if found else "is the id of no fact in these clippings"
        raise SettingsError(f"{name!r} {what}")
    return found[0]


def _claim_of(fact: Fact, name: str) -> Claim:
    """The claim of a fact at SOURCE or SOURCE:LINE. Raises SettingsError."""
    checks: tuple[Callable[[Claim], bool], ...] = (
        lambda claim: claim.source == name,
        lambda claim: f"{claim.source}:{claim.line}" == name,
    )
    for check in checks:
        found = [claim for claim in fact.claims if check(claim)]
        if len(found) == 1:
            return found[0]
    places = ", ".join(f"{claim.source}:{claim.line}" for claim in fact.claims)
    raise SettingsError(f"{name!r} is not one claim of the fact; its claims are {places}")


def about(fact: Fact, report: Report) -> str:
    """A line for people."""
    from checker.reporting.naming import shortened, source_names
    from checker.reporting.phrasing import phrase

    return shortened(str(phrase(fact, source_names(report.sources))), 200)


def _values(fact: Fact) -> tuple[str, ...]:
    from checker.decisions.model import values_of

    return values_of(fact.claims)
