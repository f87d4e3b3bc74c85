"""Makes the files in `tests/reading/files` with other programs: `python -m tests.reading.making [FOLDER]`.

LibreOffice, pandoc, Chromium with its driver, wget, python-docx and feedgen have to be there; the tests read what they
made. A file's name is its maker, its shape and the number of its article.
"""

from __future__ import annotations

import base64
import functools
import http.server
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.browser.driver import Browser
from tests.browser.driver import browser as opened
from tests.reading.pages import LAYOUTS, Article, blog
from tests.reading.papers import EVERY, columns, paper, printed, sheet

FOLDER = Path(__file__).parent / "files"


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        for maker in (by_office, by_pandoc, by_docx, by_browser, by_wget, by_feedgen):
            maker(Path(temporary), folder)
            print(maker.__name__, len(list(folder.iterdir())))
    bounded(folder)
    return 0


def pages(folder: Path, layout: Callable[[Article], str], name: str) -> Iterator[Path]:
    """Every article in one layout, as files to be turned into something else."""
    for number, article in enumerate(EVERY):
        path = folder / f"{name}-{number}.html"
        path.write_text(layout(article), "utf-8")
        yield path


def run(*command: str | Path, cwd: Path | None = None) -> None:
    subprocess.run(command, cwd=cwd, check=True, capture_output=True, timeout=300)


OFFICE = (
    ("sheet", "odt"),
    ("sheet", "docx:MS Word 2007 XML"),
    ("sheet", "rtf:Rich Text Format"),
    ("sheet", "html:HTML (StarWriter)"),
    ("sheet", "txt:Text (encoded):UTF8"),
)


def by_office(work: Path, folder: Path) -> None:
    """Web pages as LibreOffice saves them; then what it makes of its own text files, with columns and page numbers."""
    profile = f"-env:UserInstallation={(work / 'profile').as_uri()}"
    made = work / "office"
    for layout, kind in OFFICE:
        sources = list(pages(work, sheet, f"office-{layout}"))
        kinds = ("--infilter=HTML (StarWriter)", "--convert-to", kind)
        run("soffice", "--headless", profile, *kinds, "--outdir", made, *sources)
    texts = sorted(made.glob("office-sheet-*.odt"))
    for suffix in ("pdf", "docx", "rtf"):
        again = work / f"again-{suffix}"
        run("soffice", "--headless", profile, "--convert-to", suffix, "--outdir", again, *texts)
        for path in again.iterdir():
            path.rename(made / path.name.replace("sheet", "text"))
    flat = [_flat(work, number, article) for number, article in enumerate(EVERY)]
    run("soffice", "--headless", profile, "--convert-to", "pdf", "--outdir", made, *flat)
    run("soffice", "--headless", profile, "--convert-to", "docx", "--outdir", made, *flat)
    for path in made.iterdir():
        path.rename(folder / path.name)


def _flat(work: Path, number: int, article: Article) -> Path:
    path = work / f"office-columns-{number}.fodt"
    path.write_text(paper(article), "utf-8")
    return path


PANDOC = (
    ("docx", "docx"), ("odt", "odt"), ("rtf", "rtf"), ("html5", "html"), ("html4", "htm"), ("gfm", "md"),
    ("plain", "txt"), ("markdown", "markdown"), ("markdown_mmd", "mdown"), ("commonmark_x", "text"),
)  # fmt: skip


def by_pandoc(work: Path, folder: Path) -> None:
    for path in pages(work, sheet, "pandoc"):
        for kind, suffix in PANDOC:
            target = folder / f"pandoc-{kind}-{path.stem.rpartition('-')[2]}.{suffix}"
            run("pandoc", "-s", "-f", "html", "-t", kind, "-o", target, path)


def by_browser(work: Path, folder: Path) -> None:
    """Pages printed and saved, the tree as it stands after scripts have run."""
    with served(work) as (site, address), opened() as browser:
        for layout in (*LAYOUTS, columns, printed):
            for path in pages(site, layout, f"browser-{layout.__name__}"):
                browser.open(f"{address}/{path.name}")
                if layout in (columns, printed, blog):
                    _printed(browser, folder / f"{path.stem}.pdf")
                if layout not in (columns, printed):
                    saved = browser.devtools("Page.captureSnapshot", format="mhtml")["data"]
                    (folder / f"{path.stem}.mhtml").write_bytes(saved.encode())
                if layout in LAYOUTS[:4]:
                    tree = browser.run("return document.documentElement.outerHTML")
                    (folder / f"{path.stem}.html").write_text(tree, "utf-8")


def _printed(browser: Browser, path: Path) -> None:
    path.write_bytes(base64.b64decode(browser.devtools("Page.printToPDF", displayHeaderFooter=True)["data"]))


def by_docx(work: Path, folder: Path) -> None:
    import docx  # type: ignore[import-not-found, import-untyped, unused-ignore]

    for number, article in enumerate(EVERY):
        for name, styled in (("styled", True), ("bare", False)):
            file = docx.Document()
            file.add_heading(article.title, 0) if styled else file.add_paragraph().add_run(article.title)
            for text in article.paragraphs:
                file.add_paragraph(text)
            file.add_heading(article.heading, 1) if styled else file.add_paragraph().add_run(article.heading)
            for item in article.items:
                file.add_paragraph(item, style="List Bullet" if styled else None)
            table = file.add_table(0, 2)
            for row in article.table:
                for cell, text in zip(table.add_row().cells, row, strict=True):
                    cell.text = text
            file.sections[0].header.paragraphs[0].text = "Harbour Notes"
            file.core_properties.author = article.author
            file.save(str(folder / f"docx-{name}-{number}.docx"))


def by_wget(work: Path, folder: Path) -> None:
    """A small site archived as WARC."""
    with served(work) as (site, address):
        for path in pages(site, blog, "page"):
            number = path.stem.rpartition("-")[2]
            for options, suffix in (([], "warc.gz"), (["--no-warc-compression"], "warc")):
                name = f"wget-{suffix.replace('.', '')}-{number}"
                run("wget", "-q", "-O", "page", *options, f"--warc-file={name}", f"{address}/{path.name}", cwd=work)
                (work / f"{name}.{suffix}").rename(folder / f"{name}.{suffix}")


@contextmanager
def served(work: Path) -> Iterator[tuple[Path, str]]:
    """A folder, and the address that a server gives its pages at."""
    site = work / "site"
    site.mkdir(exist_ok=True)
    serve = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), serve)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield site, f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()


def by_feedgen(work: Path, folder: Path) -> None:
    from feedgen.feed import FeedGenerator  # type: ignore[import-not-found, import-untyped, unused-ignore]

    for number, article in enumerate(EVERY):
        feed = FeedGenerator()
        feed.id("https://vale.example/feed")
        feed.title("Vale Times")
        feed.link(href="https://vale.example/")
        feed.description("News of the vale")
        entry = feed.add_entry()
        entry.id("https://vale.example/1")
        entry.title(article.title)
        entry.link(href="https://vale.example/1")
        entry.published(f"{article.day}T06:30:00+00:00")
        entry.content("".join(f"<p>{text}</p>" for text in article.body()[1:]), type="CDATA")
        feed.rss_file(str(folder / f"feedgen-rss-{number}.xml"))
        feed.atom_file(str(folder / f"feedgen-atom-{number}.atom"))


def bounded(folder: Path) -> None:
    """Of large files only the first and the last of a shape are kept."""
    for path in folder.iterdir():
        if path.stat().st_size > 30_000 and path.stem[-1] in "123":
            path.unlink()


if __name__ == "__main__":
    raise SystemExit(main())
