"""Annotations as the runner of GitHub Actions reads them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from urllib.parse import unquote

import pytest

from checker.domain.findings import Report
from checker.reporting import github
from tests.reporting.cases import BASE, CASES, clean, waived
from tests.reporting.factory import large, small

# As actions/runner reads a command: name, properties up to the next "::", the rest is the message.
COMMAND = re.compile(r"::(error|warning|notice) ([^\n]*?)::([^\n]*)")


def commands(report: Report) -> list[tuple[str, dict[str, str], str]]:
    found = []
    for line in github.render(report, BASE).splitlines():
        match = COMMAND.fullmatch(line)
        if match:
            pairs = (pair.partition("=") for pair in match[2].split(","))
            found.append((match[1], {name: unquote(value) for name, _, value in pairs}, unquote(match[3])))
        else:
            assert "::" not in line
    return found


@pytest.mark.parametrize("make", CASES.values(), ids=CASES)
def test_every_line_is_a_command_and_at_most_ten_are_of_a_kind(make: Callable[[], Report]) -> None:
    found = commands(make())
    known = {"file", "line", "endLine", "col", "endColumn", "title"}
    assert all(set(properties) <= known for _, properties, _ in found)
    assert all(count <= 10 for count in Counter(level for level, _, _ in found).values())


def test_an_annotation_stands_at_its_mention() -> None:
    level, properties, message = commands(small())[0]
    assert level == "error"
    assert properties["file"] == "clippings/flood/county-desk.txt"
    line, column, end = (int(properties[name]) for name in ("line", "col", "endColumn"))
    document = next(d for d in small().sources if d.source == "flood/county-desk.txt")
    assert document.text.split("\n")[line - 1][column - 1 : end - 1] == "Five people"
    assert "“Five people” here, elsewhere “Three people”" in message


def test_what_is_not_shown_is_counted() -> None:
    assert re.search(r"^[\d,]+ more annotations: the job summary lists all\.$", github.render(large()), re.MULTILINE)


def test_nothing_is_said_of_agreement_and_less_of_waived_findings() -> None:
    assert github.render(clean(), BASE) == ""
    assert len(commands(waived())) < 25
    assert all("Five people" not in message for _, _, message in commands(waived()))
