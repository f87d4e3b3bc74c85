"""Small inputs of the right shape for each target to start from."""

from __future__ import annotations

import gzip

_PROSE = "The council will spend £4.6 million on 12 roads, it said on Tuesday. About 300 people came on 3 May 2024."
_TEXT = f"""---
title: Roads
date: 2025-03-04
---
# More money for roads

By Ann Ash | Updated 4 March 2025

VALEWORTH, March 4, 2025 (Newswire) - {_PROSE}

Modes: Instant, Thinking
- **Cost:** $5 million
1. one
> quoted

| Year | Cost |
| --- | --- |
| 2024 | 3% |

BenchmarkScoreContext
Speed71.2128k
Depth63.5200k

12:05 GMT - It rained.

Sign up for our newsletter. Share this: https://a.example/
"""
_PAGE = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>Roads | Vale Times</title>
<meta property="article:published_time" content="2025-03-04T06:30:00Z"><link rel="canonical" href="https://v.example/1">
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Roads", "author": [{{"name": "Ann Ash"}}]}}
</script></head><body><nav><a href="/">Home</a></nav><article><h1>Roads</h1><time datetime="2025-03-04">today</time>
<p>{_PROSE}</p><ul><li><b>Cost:</b> 3%</li></ul><dl><dt>Length</dt><dd>98 m</dd></dl><figure><figcaption>A road
</figcaption></figure><blockquote class="twitter-tweet"><p>It rained.</p>&mdash; Bob (@bob) <a href="#">May 3, 2024</a>
</blockquote><table><tr><th>Year<th colspan=2>Cost<tr><td>2024<td>3%</table></article><footer>© 2025</footer>"""
_MAIL = f"""From: Vale Times <news@vale.example>
To: you@example.org
Subject: =?utf-8?q?Fwd=3A_Roads?=
Date: Tue, 04 Mar 2025 06:30:00 +0000
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain; charset="windows-1252"
Content-Transfer-Encoding: quoted-printable

{_PROSE.replace("£", "=A3")}

On Monday, Bob wrote:
> It rained.
--b
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

PHA+SXQgcmFpbmVkIG9uIDMgTWF5IDIwMjQuPC9wPg==
--b--
"""
_PDF = """%PDF-1.4
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Kids [3 0 R] /Count 1 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>
endobj
4 0 obj
<< /Length 62 >>
stream
BT /F1 12 Tf 72 720 Td (It cost 5 million pounds in 2024.) Tj ET
endstream
endobj
5 0 obj
<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>
endobj
6 0 obj
<< /Title (Roads) /CreationDate (D:20250304063000Z) >>
endobj
trailer
<< /Size 7 /Root 1 0 R /Info 6 0 R >>
startxref
0
%%EOF
"""
_WORD = (
    '\x01<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:pPr>'
    '<w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Roads</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>3%</w:t>'
    "</w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>"
)
_OPEN = (
    '\xff<o:d xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:t="urn:t"><t:h t:outline-level="1">Roads'
    "</t:h><t:list><t:p>It cost <t:span>5</t:span> pounds.</t:p></t:list></o:d>"
)
_FEED = f"""<?xml version="1.0"?><rss xmlns:c="c"><channel><title>Vale Times</title><item><title>Roads</title><pubDate>
Tue, 04 Mar 2025 06:30:00 GMT</pubDate><c:encoded><![CDATA[<p>{_PROSE}</p>]]></c:encoded></item></channel></rss>"""
_VALUES = (
    "He paid $1.2bn–$1.4bn, about 3%, on Tuesday 13 May 2026 at 5 p.m. EST; two thirds of 1,200 people aged 44.",
    "03/04/2025, Q3 2024, between 5 and 7 km, ten-fold, €14.3 million, 1/2 cup, last week, for three years, 3-2, No. 4",
)

_ANSWER = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>{_PROSE}</p>".encode()
_ARCHIVE = b"".join(
    b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://v.example/1\r\nWARC-Date: 2025-03-04T06:30:00Z\r\n"
    b"Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n" % (len(part), part)
    for part in (_ANSWER, _ANSWER.replace(b"text/html", b"text/plain"))
)

SEEDS: dict[str, tuple[bytes, ...]] = {
    "text": (_TEXT.encode(), _TEXT.encode("utf-16"), gzip.compress(_TEXT.encode())),
    "page": (_PAGE.encode(), _PAGE.encode("cp1252", "replace")),
    "mail": (
        _MAIL.encode(),
        _MAIL.replace("\n", "\r\n").encode(),
        f"From a@b.c Tue Mar  4 06:30:00 2025\n{_MAIL}\nFrom a@b.c Wed Mar  5 06:30:00 2025\n{_MAIL}".encode(),
    ),
    "pdf": (_PDF.encode(),),
    "office": (_WORD.encode("latin-1"), _OPEN.encode("latin-1")),
    "rtf": (rb"{\rtf1\ansi\ansicpg1252 {\fonttbl{\f0 Arial;}}{\b Roads}\par It cost \'a35 million.\u8364?\par}",),
    "exports": (
        f'{{"title": "Roads", "body": "{_PROSE}", "date": "2025-03-04", "tags": ["a"]}}\n[1]\n'.encode(),
        f'title;text\nRoads;"{_PROSE}"\n'.encode(),
        f"title\tbody\nRoads\t{_PROSE}\n".encode(),
    ),
    "archive": (_ARCHIVE,),
    "feed": (_FEED.encode(),),
    "values": tuple(text.encode() for text in _VALUES),
    "report": (b"<script>x</script>\n]]>&amp;\nhttps://a.example/\xff", "{{ 7*7 }}\n\u202e漢字\x00\x1b[31m".encode()),
}
