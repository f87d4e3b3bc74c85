"""The command as a CI job uses it: formats, new clippings, accepted findings, the store."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from checker.domain.document import Document, Skipped
from checker.reading import read_items
from checker.settings import FORMATS
from tests.commands import Shell


@pytest.fixture
def ferry(shell: Shell) -> Shell:
    """Two clippings that contradict each other in two facts."""
    shell.write("clippings/a.txt")
    shell.write("clippings/b.txt", "eleven", "45")
    return shell


def facts(shell: Shell, *arguments: Any) -> list[dict[str, Any]]:
    outcome = shell.run("clippings", "--json", "-", "-q", *arguments)
    assert outcome.status == 0, outcome.err
    found = json.loads(outcome.out)["facts"]
    assert isinstance(found, list)
    return found


def conflicts(shell: Shell, *arguments: Any) -> list[set[str]]:
    return [{c["source"] for c in fact["claims"]} for fact in facts(shell, *arguments) if fact["verdict"] == "conflict"]


def cost(shell: Shell, *arguments: Any) -> dict[str, Any]:
    """The fact of the price."""
    return next(fact for fact in facts(shell, *arguments) if fact["kind"] == "money" and len(fact["claims"]) > 1)


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_on_standard_output_and_in_a_file(ferry: Shell, name: str) -> None:
    printed = ferry.run("clippings", "--format", name, "--fail-on", "conflict")
    filed = ferry.run("clippings", "--format", f"{name}=out/report", "--fail-on", "conflict", "--progress")
    assert (printed.status, filed.status) == (1, 1)
    assert (ferry.folder / "out" / "report").read_bytes().decode() == printed.out
    assert printed.out
    assert ("conflict" in printed.err) is (name != "text")
    assert "conflict" in filed.out


def test_paths_in_formats_are_seen_from_the_repository(ferry: Shell) -> None:
    inner = ferry.run("clippings", "--format", "gitlab", "-q")
    assert {issue["location"]["path"] for issue in json.loads(inner.out)} == {"clippings/a.txt", "clippings/b.txt"}
    outside = ferry.run(ferry.folder, "--exclude", "x", "--format", "gitlab", "-q")
    assert inner.out == outside.out
    one = ferry.run("clippings/a.txt", "clippings/b.txt", "--format", "gitlab", "-q")
    assert one.out == inner.out


def test_two_reports_cannot_share_standard_output(ferry: Shell) -> None:
    outcome = ferry.run("clippings", "--format", "sarif", "--json", "-")
    assert (outcome.status, outcome.out) == (2, "")
    assert "Only one report can go to standard output" in outcome.err


def test_github_also_writes_the_job_summary(ferry: Shell) -> None:
    summary = ferry.folder / "summary.md"
    summary.write_text("Before.\n", encoding="utf-8")
    ferry.run("clippings", "--format", "github=log.txt", GITHUB_STEP_SUMMARY=str(summary))
    text = summary.read_text(encoding="utf-8")
    assert text.startswith("Before.\n# What the sources say\n")
    assert "### Conflict" in text


def test_strict_inputs_make_a_skipped_file_an_error(ferry: Shell) -> None:
    (ferry.folder / "clippings" / "empty.txt").write_text("", encoding="utf-8")
    assert ferry.run("clippings").status == 0
    outcome = ferry.run("clippings", "--strict-inputs", "--json", "r.json")
    assert outcome.status == 2
    assert "1 file was not read: empty.txt: empty" in outcome.err
    assert (ferry.folder / "r.json").exists()


def test_only_facts_that_touch_new_clippings_are_reported(ferry: Shell) -> None:
    assert len(conflicts(ferry)) == 2
    ferry.write("clippings/later/c.txt", "nine", "48")
    everything = facts(ferry)
    new = facts(ferry, "--new", "clippings/later/c.txt")
    assert new == [fact for fact in everything if any(c["source"] == "later/c.txt" for c in fact["claims"])]
    assert 0 < len(new) < len(everything)
    assert facts(ferry, "--new", "clippings/later") == new


def test_the_exit_status_speaks_of_the_new_clippings(ferry: Shell) -> None:
    (ferry.folder / "clippings" / "c.txt").write_text("A mill in Orton sold 300 clocks in May.\n", encoding="utf-8")
    assert ferry.run("clippings", "--fail-on", "conflict").status == 1
    assert ferry.run("clippings", "--fail-on", "conflict", "--new", "clippings/c.txt").status == 0
    assert ferry.run("clippings", "--fail-on", "conflict", "--new", "clippings/b.txt").status == 1


def test_a_new_clipping_may_stand_elsewhere(ferry: Shell) -> None:
    ferry.write("inbox/c.txt", "twelve", "50")
    found = facts(ferry, "--new", "inbox/c.txt")
    assert all(any(c["source"] == "inbox/c.txt" for c in fact["claims"]) for fact in found)
    assert any({"clippings/a.txt", "inbox/c.txt"} <= {c["source"] for c in fact["claims"]} for fact in found)


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
def test_since_finds_the_new_clippings(ferry: Shell) -> None:
    names = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "x"]):
        subprocess.run(["git", *names, *command], cwd=ferry.folder, check=True)
    assert facts(ferry, "--since", "HEAD") == []
    ferry.write("clippings/c.txt", "nine", "48")
    assert facts(ferry, "--since", "HEAD") == facts(ferry, "--new", "clippings/c.txt")
    outcome = ferry.run("clippings", "--since", "nowhere")
    assert outcome.status == 2
    assert "'nowhere' is no revision that git knows here" in outcome.err


def test_a_missing_new_clipping_is_named(ferry: Shell) -> None:
    outcome = ferry.run("clippings", "--new", "none.txt")
    assert (outcome.status, "new: none.txt: there is no such file" in outcome.err) == (2, True)


def test_the_store_gives_the_same_report(ferry: Shell) -> None:
    plain = ferry.run("clippings", "--json", "-", "--no-store").out
    for _ in range(2):
        assert ferry.run("clippings", "--json", "-", "--store", "remembered").out == plain
    assert sorted(path.name for path in (ferry.folder / "remembered").iterdir()) == [".gitignore", "claims.sqlite3"]
    ferry.write("clippings/b.txt", "twelve", "45")
    changed = ferry.run("clippings", "--json", "-", "--no-store").out
    assert changed != plain
    assert ferry.run("clippings", "--json", "-", "--store", "remembered").out == changed
    (ferry.folder / "remembered" / "claims.sqlite3").write_bytes(b"broken")
    assert ferry.run("clippings", "--json", "-", "--store", "remembered").out == changed


def test_what_is_remembered_is_not_read_anew(ferry: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    ferry.run("clippings", "--store", "remembered")
    asked: list[str] = []

    def counted(path: Path, source: str, *more: object) -> tuple[Document | Skipped, ...]:
        asked.append(source)
        return read_items(path, source)

    monkeypatch.setattr("checker.pipeline.understanding.read_items", counted)
    ferry.write("clippings/c.txt", "nine", "48")
    ferry.run("clippings", "--store", "remembered")
    assert asked == ["c.txt"]
    ferry.run("clippings", "--store", "remembered", "--kind-off", "quote")
    assert asked == ["c.txt", "a.txt", "b.txt", "c.txt"]


def test_a_waived_finding_does_not_fail_until_a_value_changes(ferry: Shell) -> None:
    name = cost(ferry)["id"]
    options = ["--reason", "The later price.", "--owner", "desk", "--until", "2999-01-01"]
    outcome = ferry.run("waive", name[:6], "clippings", *options)
    assert (outcome.status, outcome.err) == (0, "")
    assert f"accepted {name}" in outcome.out
    assert cost(ferry)["waived"] == {"reason": "The later price.", "owner": "desk", "until": "2999-01-01"}
    only = ["--kind-off", "count", "--fail-on", "conflict"]
    assert ferry.run("clippings", *only).status == 0
    ferry.write("clippings/b.txt", "eleven", "46")
    outcome = ferry.run("clippings", *only)
    assert outcome.status == 1
    assert re.search(r"note: The waiver of \w+ .* no longer holds: its values were .*45000000 USD", outcome.err)


def test_a_baseline_accepts_what_there_is(ferry: Shell) -> None:
    assert ferry.run("clippings", "--fail-on", "conflict").status == 1
    assert "accepted 2, kept 0, dropped 0" in ferry.run("baseline", "clippings").out
    file = ferry.folder / "check-sources-decisions.toml"
    before = file.read_text(encoding="utf-8")
    assert ferry.run("clippings", "--fail-on", "conflict").status == 0
    assert "accepted 0, kept 2, dropped 0" in ferry.run("baseline", "clippings").out
    assert file.read_text(encoding="utf-8") == before
    ferry.write("clippings/b.txt", "eleven", "47")
    assert ferry.run("clippings", "--fail-on", "conflict").status == 1
    assert "accepted 1, kept 1, dropped 1" in ferry.run("baseline", "clippings").out


def test_a_waiver_is_refused_where_it_makes_no_sense(ferry: Shell) -> None:
    name = cost(ferry)["id"]
    for arguments, message in (
        (["waive", name, "clippings"], "--reason"),
        (["waive", "ffffffffffff", "clippings", "--reason", "x"], "is the id of no fact"),
        (["waive", name, "clippings", "--reason", "x", "--until", "2001-01-01"], "has passed"),
        (["waive", name, "clippings", "--reason", "x", "--until", "soon"], "soon"),
        (["waive", name, "clippings", "--reason", "x", "--decisions", "clippings/d.toml"], "stands inside"),
        (["join", name, name, "clippings"], "cannot be joined with itself"),
        (["split", name, "c.txt", "clippings"], "is not one claim of the fact; its claims are a.txt:3, b.txt:3"),
    ):
        outcome = ferry.run(*arguments)
        assert (outcome.status, message in outcome.err) == (2, True), outcome.err
    assert not (ferry.folder / "check-sources-decisions.toml").exists()


def test_what_was_split_and_joined_stays_so(ferry: Shell) -> None:
    name = cost(ferry)["id"]
    assert ferry.run("split", name, "b.txt:3", "clippings").status == 0
    apart = [fact for fact in facts(ferry) if fact["kind"] == "money"]
    assert sorted([c["source"] for c in fact["claims"]] for fact in apart) == [["a.txt"], ["b.txt"]]
    assert ferry.run("join", *[fact["id"] for fact in apart], "clippings").status == 0
    (again,) = [fact for fact in facts(ferry) if fact["kind"] == "money"]
    assert again["verdict"] == "conflict"
    (ferry.folder / "clippings" / "b.txt").unlink()
    ferry.write("clippings/c.txt")
    outcome = ferry.run("clippings")
    assert "note: The split of" in outcome.err
    assert "note: The join of" in outcome.err


def test_decisions_that_came_with_the_clippings_do_not_count(ferry: Shell) -> None:
    ferry.run("baseline", "clippings")
    shutil.move(ferry.folder / "check-sources-decisions.toml", ferry.folder / "clippings")
    inside = ferry.run("clippings", "--fail-on", "conflict", "--decisions", "clippings/check-sources-decisions.toml")
    assert (inside.status, "stands inside the clippings' folder" in inside.err) == (2, True)
    shutil.move(ferry.folder / "clippings" / "check-sources-decisions.toml", ferry.folder)
    whole = ferry.run(".", "--exclude", "*.toml", "--fail-on", "conflict")
    assert (whole.status, "is left alone" in whole.err) == (1, True)


def test_missing_decisions_are_an_error(ferry: Shell) -> None:
    outcome = ferry.run("clippings", "--decisions", "none.toml")
    assert (outcome.status, "none.toml: cannot be read" in outcome.err) == (2, True)


def test_a_clipping_that_cannot_be_understood_costs_itself_alone(ferry: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    from checker.extraction import extract

    def failing(document: Document, *rest: Any) -> Any:
        if document.source == "b.txt":
            raise ValueError("too odd")
        return extract(document, *rest)

    monkeypatch.setattr("checker.pipeline.understanding.extract", failing)
    outcome = ferry.run("clippings", "--store", "remembered")
    assert (outcome.status, outcome.out.startswith("1 source,")) == (0, True)
    assert "b.txt: could not be understood: ValueError: too odd" in outcome.out
    monkeypatch.undo()
    monkeypatch.chdir(ferry.folder)
    assert ferry.run("clippings", "--store", "remembered").out.startswith("2 sources,")


def test_files_of_several_articles_and_days_without_a_year(ferry: Shell) -> None:
    rows = "".join(f'{{"title": "Ferry", "text": "The ferry Aldis had cost {n} million dollars."}}\n' for n in (50, 60))
    (ferry.folder / "clippings" / "export.jsonl").write_text(rows, encoding="utf-8")
    report = json.loads(ferry.run("clippings", "--json", "-", "--new", "clippings/export.jsonl").out)
    assert {"export.jsonl#1", "export.jsonl#2"} <= {source["path"] for source in report["sources"]}
    assert report["facts"]
    assert all(any(c["source"].startswith("export") for c in fact["claims"]) for fact in report["facts"])


def test_what_was_left_out_is_listed(ferry: Shell) -> None:
    words = "The ferry cost 47 million euros, it said.\n\nSign up for our newsletter and join 814 others.\n"
    (ferry.folder / "x.txt").write_text(words, encoding="utf-8")
    out = ferry.run("claims", "x.txt").out
    assert "note: 1 of 2 numbers stand in boilerplate that was left out: 814" in out


def test_other_languages_and_named_columns_are_read_on_request(ferry: Shell) -> None:
    german = "Der Stadtrat hat am Montag beschlossen, dass die neue Brücke nicht gebaut wird. " * 5
    (ferry.folder / "clippings" / "de.txt").write_text(german, encoding="utf-8")
    (ferry.folder / "clippings" / "b.csv").write_text("Story\nThe ferry cost 47 million euros.\n", encoding="utf-8")
    out = ferry.run("clippings", "--json", "-", "--no-store").out
    assert "not in English but in German" in out
    assert "name it with --column" in out
    out = ferry.run("clippings", "--json", "-", "--no-store", "--any-language", "--column", "text = Story").out
    assert '"skipped": []' in out
    wrong = ferry.run("clippings", "--column", "story = Story")
    assert wrong.status == 2
    assert "column: 'story' is none of text, title" in wrong.err
