from dataclasses import replace

from checker.domain.document import Skipped
from checker.domain.findings import Report, Waiver
from checker.reporting import text
from tests.reporting import factory


def test_conflicts_come_first_as_a_person_would_say_them() -> None:
    lines = text.render(factory.small()).splitlines()
    assert lines[0].startswith("6 sources, 20 facts: 7 conflicts, 5 approximate, 5 agreements")
    assert lines[2] == "Conflicts"
    assert "Northsound, ships: 48 ships (Harbour Post and Island Wire) or 52 ships (Tide & Trade)" in "\n".join(lines)
    assert lines.index("Conflicts") < lines.index("Approximate") < lines.index("Not read")


def test_manner_line_and_order_in_time_are_said() -> None:
    out = text.render(factory.small())
    assert "400 posts (Harbour Post, planned) or as many as 600 posts (Island Wire, hedged)" in out
    assert "£2.5 million (County Desk, line 7) or £3 million (County Desk, line 7)" in out
    assert "3 people (Valley Times), later 5 people (County Desk)" in out


def test_accepted_findings_and_notes_stand_apart() -> None:
    report = factory.small()
    facts = tuple(replace(f, waiver=Waiver("fine")) if f.measure == "ship" else f for f in report.facts)
    lines = text.render(replace(report, facts=facts, notes=("A note.",))).splitlines()
    at = lines.index("Accepted")
    assert lines[at + 1].startswith("  ≠ Northsound, ships:") and at > lines.index("Approximate")
    assert lines[lines.index("Notes") + 1] == "  A note."


def test_colour_only_when_asked_for() -> None:
    assert "\x1b[" not in text.render(factory.small())
    assert "\x1b[31;1m≠\x1b[0m" in text.render(factory.small(), color=True)


def test_a_clipping_cannot_steer_the_terminal() -> None:
    report = replace(factory.small(), skipped=(Skipped("a\x1b[2J\u202eb\n.txt", "bad"),))
    out = text.render(report)
    assert "\x1b" not in out and "\u202e" not in out


def test_an_empty_report_and_a_long_one_are_short() -> None:
    assert text.render(Report((), (), ())) == (
        "0 sources, 0 facts: 0 conflicts, 0 approximate, 0 agreements, 0 in one source only\n"
    )
    assert "  … and 30 more" in text.render(factory.large())
