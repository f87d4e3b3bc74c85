"""Messages, exports and feeds in the shapes that mail clients, shops and sites give them."""

from __future__ import annotations

import base64
import csv
import gzip
import io
import json
import quopri
from collections.abc import Callable
from email.message import EmailMessage
from email.policy import SMTP, EmailPolicy
from html import escape

from tests.reading.pages import Article
from tests.reading.papers import sheet

Shape = Callable[[Article], bytes]
_QUOTED = "Could you send me what they wrote last week? It said 999 pounds, I think."
_FLAT = EmailPolicy(linesep="\n", max_line_length=0)


def words(article: Article, width: int = 0) -> str:
    """The article as plain text, a paragraph a line."""
    table = "\n".join(f"{name}: {value}" for name, value in article.table)
    items = "\n".join(f"- {item}" for item in article.items)
    first, *others = article.paragraphs
    return "\n\n".join([article.title, first, article.heading, items, table, *others]) + "\n"


def _body(article: Article, style: str = "") -> str:
    inner = sheet(article).partition("<body>")[2].partition("</body>")[0]
    return inner.replace("<p>", f"<p{style}>")


def _message(article: Article, sender: str = "Vale Times <news@vale.example>", subject: str = "") -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["From"] = sender
    message["To"] = "You <you@example.org>"
    message["Subject"] = subject or article.title
    message["Date"] = f"Tue, 04 Mar {article.day[:4]} 06:30:00 +0000"
    message["Message-ID"] = "<1@vale.example>"
    return message


def gmail(article: Article) -> bytes:
    message = _message(article)
    message.set_content(words(article), cte="quoted-printable")
    message.add_alternative(f'<div dir="ltr">{_body(article)}</div>', subtype="html", cte="quoted-printable")
    return message.as_bytes()


def gmail_forward(article: Article) -> bytes:
    """A message passed on: what matters stands below the line of dashes."""
    message = _message(article, "Ann Ash <ann@example.org>", f"Fwd: {article.title}")
    head = (
        "---------- Forwarded message ---------<br>From: <b>Vale Times</b> &lt;news@vale.example&gt;<br>"
        f"Date: Tue, 4 Mar {article.day[:4]} at 06:30<br>Subject: {escape(article.title)}<br>"
        "To: Ann Ash &lt;ann@example.org&gt;<br>"
    )
    page = f'<div class="gmail_quote"><div dir="ltr" class="gmail_attr">{head}</div><br>{_body(article)}</div>'
    message.set_content("see html")
    message.add_alternative(f'<div dir="ltr"><br>{page}</div>', subtype="html")
    return message.as_bytes()


def gmail_reply(article: Article) -> bytes:
    """The article as an answer, with the older message below it."""
    message = _message(article, subject=f"Re: {article.title}")
    older = (
        '<div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, 3 Mar 2025 at 18:00, You wrote:<br></div>'
        f'<blockquote class="gmail_quote" style="margin:0 0 0 .8ex">{_QUOTED}</blockquote></div>'
    )
    message.set_content(words(article))
    message.add_alternative(f'<div dir="ltr">{_body(article)}</div><br>{older}', subtype="html")
    return message.as_bytes()


def outlook(article: Article) -> bytes:
    """Word's HTML in windows-1252, with the message that it answers."""
    style = ' class="MsoNormal" style="margin:0cm"'
    older = (
        '<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>From:</b> You<br>'
        "<b>Sent:</b> Monday, 3 March 2025 18:00<br><b>To:</b> Vale Times<br><b>Subject:</b> RE: roads</p></div>"
        f'<p class="MsoNormal">{_QUOTED}</p>'
    )
    page = f'<html><body lang="EN-GB"><div class="WordSection1">{_body(article, style)}{older}</div></body></html>'
    message = _message(article)
    message.set_content(page, subtype="html", charset="windows-1252", cte="quoted-printable")
    return message.as_bytes()


def outlook_text(article: Article) -> bytes:
    message = _message(article)
    older = f"-----Original Message-----\nFrom: You <you@example.org>\nSent: Monday, 3 March 2025 18:00\n\n{_QUOTED}\n"
    message.set_content(f"{words(article)}\n{older}", charset="windows-1252", cte="8bit")
    return message.as_bytes()


def apple(article: Article) -> bytes:
    """Both parts in base64, the older message cited."""
    message = _message(article)
    older = (
        '<div><br><blockquote type="cite"><div>On 3 Mar 2025, at 18:00, You &lt;you@example.org&gt; wrote:</div>'
        f"<br><div>{_QUOTED}</div></blockquote></div>"
    )
    message.set_content(words(article), cte="base64")
    page = f'<html><body style="overflow-wrap: break-word;">{_body(article)}{older}</body></html>'
    message.add_alternative(page, subtype="html", cte="base64")
    return message.as_bytes()


def thunderbird(article: Article) -> bytes:
    """Flowed text: lines end in a blank where they go on."""
    lines: list[str] = []
    for line in words(article).split("\n"):
        while len(line) > 72 and " " in line[:72]:
            at = line[:72].rindex(" ") + 1
            lines.append(line[:at])
            line = line[at:]
        lines.append(line)
    text = "\r\n".join([*lines, "On 03/03/2025 18:00, You wrote:", f"> {_QUOTED}", ""])
    head = _message(article).as_bytes().split(b"\r\n\r\n")[0]
    kind = b"Content-Type: text/plain; charset=UTF-8; format=flowed\r\nContent-Transfer-Encoding: 8bit"
    return head + b"\r\nMIME-Version: 1.0\r\n" + kind + b"\r\n\r\n" + text.encode()


def newsletter(article: Article) -> bytes:
    """Nested tables, a hidden line before the head, links to unsubscribe, a picture that counts."""
    page = (
        '<html><body><span style="display:none;max-height:0">999 readers liked this</span><table width="100%"><tr><td>'
        '<table width="600"><tr><td><a href="https://v.example/web">View this email in your browser</a></td></tr>'
        f"<tr><td>{_body(article)}</td></tr><tr><td><p>You are receiving this email because you signed up.</p>"
        '<p><a href="https://v.example/u">Unsubscribe</a></p></td></tr></table></td></tr></table>'
        '<img src="https://v.example/p.gif" width="1" height="1"></body></html>'
    )
    message = _message(article)
    message["List-Unsubscribe"] = "<https://v.example/u>"
    message.set_content("View this email in your browser: https://v.example/web")
    message.add_alternative(page, subtype="html", cte="quoted-printable")
    return message.as_bytes()


def with_pictures(article: Article) -> bytes:
    """HTML with a picture inside it, and a file attached whose words are no part of the message."""
    message = _message(article)
    message.set_content(words(article))
    message.add_alternative(f'<p><img src="cid:logo"></p>{_body(article)}', subtype="html")
    message.get_payload()[1].add_related(b"\x89PNG\r\n", "image", "png", cid="<logo>")  # type: ignore[index, union-attr]
    message.add_attachment(f"<p>{_QUOTED}</p>".encode(), "text", "html", filename="older.html")
    return message.as_bytes()


def old_charset(article: Article) -> bytes:
    """Eight bits without a word about the charset, as old programs sent them."""
    head = _message(article).as_bytes().split(b"\r\n\r\n")[0].replace(b"\r\n", b"\n")
    return head + b"\n\n" + words(article).encode("cp1252")


def encoded_subject(article: Article) -> bytes:
    head = f"From: =?utf-8?q?Vale_Times?= <n@vale.example>\nSubject: =?utf-8?b?{_b64(article.title)}?=\n"
    head += (
        f"Date: Tue, 4 Mar {article.day[:4]} 06:30:00 GMT\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
    )
    return f"{head}Content-Transfer-Encoding: quoted-printable\n\n".encode() + quopri.encodestring(
        words(article).encode()
    )


def _b64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def mailbox(article: Article) -> bytes:
    """One message of a mailbox, with the line that begins with From quoted as mailboxes do."""
    message = _message(article)
    message.set_content(words(article))
    return b"From news@vale.example Tue Mar  4 06:30:00 2025\n" + message.as_bytes(policy=_FLAT) + b"\n"


def _row(article: Article) -> dict[str, str]:
    body = words(article).partition("\n\n")[2]
    return {"title": article.title, "text": body, "publisher": "Vale Times", "date": article.day}


def _table(dialect: str, encoding: str, **more: str) -> Shape:
    def shape(article: Article) -> bytes:
        out = io.StringIO(newline="")
        writer = csv.DictWriter(out, list(_row(article)), dialect=dialect, **more)  # type: ignore[arg-type]
        writer.writeheader()
        writer.writerow(_row(article))
        return out.getvalue().encode(encoding)

    return shape


def _lines(names: dict[str, str], encoding: str = "utf-8", end: str = "\n") -> Shape:
    def shape(article: Article) -> bytes:
        row = {names.get(key, key): value for key, value in _row(article).items()}
        return (json.dumps(row | {"id": 1, "tags": ["a", "b"]}, ensure_ascii=encoding != "utf-8") + end).encode(
            encoding
        )

    return shape


def _page_in_line(article: Article) -> bytes:
    row = {"headline": article.title, "content": _body(article).partition("</h1>")[2], "date": article.day}
    return gzip.compress(json.dumps(row).encode())


def _feed(form: str) -> Shape:
    def shape(article: Article) -> bytes:
        body = escape(_body(article).partition("</h1>")[2])
        return form.format(title=escape(article.title), body=body, day=article.day).encode()

    return shape


_RSS_091 = (
    '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" '
    '"http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>Vale Times</title><item>'
    "<title>{title}</title><link>https://v.example/1</link><description>{body}</description></item></channel></rss>"
)
_RSS_10 = (
    '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
    'xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://v.example/">'
    '<title>Vale Times</title></channel><item rdf:about="https://v.example/1"><title>{title}</title>'
    "<description>{body}</description><dc:date>{day}T06:30:00Z</dc:date></item></rdf:RDF>"
)

SHAPES: dict[str, Shape] = {
    "gmail.eml": gmail, "gmail-forward.eml": gmail_forward, "gmail-reply.eml": gmail_reply, "outlook.eml": outlook,
    "outlook-text.eml": outlook_text, "apple.eml": apple, "thunderbird.eml": thunderbird,
    "newsletter.eml": newsletter, "pictures.eml": with_pictures, "old-charset.eml": old_charset,
    "encoded-subject.eml": encoded_subject, "mailbox.mbox": mailbox,
    "excel.csv": _table("excel", "utf-8-sig"), "excel-semicolon.csv": _table("excel", "cp1252", delimiter=";"),
    "excel.tsv": _table("excel-tab", "utf-8"), "unix.csv": _table("unix", "utf-8"),
    "excel-unicode.tsv": _table("excel-tab", "utf-16"),
    "scraper.jsonl": _lines({"text": "maintext", "publisher": "source", "date": "date_publish"}),
    "crawler.ndjson": _lines({"text": "article_text", "title": "headline"}, "utf-8-sig", "\r\n"),
    "pages.jsonl.gz": _page_in_line, "rss-091.xml": _feed(_RSS_091), "rss-10.rss": _feed(_RSS_10),
}  # fmt: skip
