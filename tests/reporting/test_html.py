from checker.domain.findings import Report
from checker.reporting import html
from tests.reporting import factory


def test_every_fact_source_and_skipped_file_is_on_the_page() -> None:
    report = factory.small()
    page = html.render(report)
    assert all(f'id="f-{fact.id}"' in page for fact in report.facts)
    assert all(document.sha256 in page for document in report.sources)
    assert all(skipped.path in page for skipped in report.skipped)


def test_the_same_report_gives_the_same_page() -> None:
    assert html.render(factory.small()) == html.render(factory.small())


def test_an_empty_report_has_a_page() -> None:
    assert "Nothing was read." in html.render(Report((), (), ()))
