"""Pages and papers made for the tests: a PDF by hand, and articles laid out for programs that make other files."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from tests.reading.pages import ARTICLES, Article


def pdf(*pages: str) -> bytes:
    """A small PDF: one line of text a line of each page."""
    lines = ("".join(f"({line}) Tj T* " for line in text.split("\n")) for text in pages)
    return pdf_of([f"BT /F1 11 Tf 14 TL 60 760 Td {line} ET".encode() for line in lines])


def pdf_of(streams: Sequence[bytes], how: str = "") -> bytes:
    """A PDF of pages with these contents; `how` says how they are packed ("/Filter /FlateDecode")."""
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(streams)))
    pages = f"<< /Type /Pages /Kids [{kids}] /Count {len(streams)} >>".encode()
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", pages, font]
    for stream in streams:
        box = "/Type /Page /Parent 2 0 R /MediaBox [0 0 612 792]"
        more = f"/Contents {len(objects) + 2} 0 R /Resources << /Font << /F1 3 0 R >> >>"
        objects.append(f"<< {box} {more} >>".encode())
        objects.append(f"<< {how} /Length {len(stream)} >>\nstream\n".encode() + stream + b"\nendstream")
    out, starts = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        starts.append(len(out))
        out += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    table = "".join(f"{start:010} 00000 n \n" for start in starts)
    trailer = f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>"
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{trailer}\nstartxref\n{len(out)}\n%%EOF"
    return out + end.encode()


LONG = Article(
    "Old mill becomes a power station for the whole valley",
    "Wren Calloway",
    "2025-09-18",
    (
        "The weir at Tarn Mill will make electricity again from next spring, 71 years after its last wheel stopped. "
        "A co-operative of 638 households has bought the ruin for £410,000 and will put two screw turbines into the "
        "old wheel pit. Together they are to deliver 1.9 gigawatt hours a year, which is enough for about 600 homes. "
        "Work on the fish ladder begins on 6 October and will take eleven weeks, said Iris Fenwick, an engineer who "
        "leads the project.",
        "Money was the smaller problem. Members paid between £50 and £20,000 each, and a bank in Kettleby lent a "
        "further £1.35 million over 18 years at 4.2 per cent. Permission took longer: the first application was "
        "refused in 2021 because of the eels, and the second needed 14 reports and a model of the river in a hall the "
        "size of a tennis court. The agency asked for a gap of 6 centimetres between the blades and the trough, and "
        "for a camera that counts what swims through.",
        "“We thought it would take us two years, and it took us nearly five,” said the chair of the co-operative, "
        "Dorothea Lisle, who used to teach chemistry. “But nobody sold a share, not even in the second winter.”",
        "A visitor centre with 40 seats is to open in the drying loft by 2028. School classes have already come to "
        "see the pit, 23 of them this year alone, and the parish has promised a footpath of 2.4 kilometres along the "
        "leat. The last miller's granddaughter, now 88, gave the co-operative a ledger that lists every sack ground "
        "between 1902 and 1954.",
    ),
    "What the turbines can do",
    (
        "Each screw is 9.5 metres long and weighs 17 tonnes.",
        "They start at a flow of 0.3 cubic metres a second and stop when the river is in flood.",
        "In a dry summer like that of 2022 they would have stood still for 74 days.",
    ),
    (("Turbines", "2"), ("Head", "3.4 m"), ("Households", "638"), ("Cost", "£1.76 million")),
)
EVERY = (*ARTICLES, LONG)


def sheet(article: Article) -> str:
    """Nothing but the article, as a word processor likes it."""
    items = "".join(f"<li>{escape(item)}</li>" for item in article.items)
    rows = "".join(f"<tr><td>{escape(name)}</td><td>{escape(value)}</td></tr>" for name, value in article.table)
    first, *others = (f"<p>{escape(text)}</p>" for text in article.paragraphs)
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(article.title)}</title></head>'
        f"<body>"
        f"<h1>{escape(article.title)}</h1>{first}<h2>{escape(article.heading)}</h2><ul>{items}</ul>"
        f"<table>{rows}</table>{''.join(others)}</body></html>"
    )


def columns(article: Article) -> str:
    """Two columns, with words broken at their ends, as a paper sets them."""
    style = "<style>body{columns:2;font:11pt serif;text-align:justify;hyphens:auto} h1{column-span:all}</style>"
    return sheet(article).replace("</head>", f"{style}</head>")


def printed(article: Article) -> str:
    """Small pages with a running head and a number at their foot."""
    style = "<style>@page{size:A6;margin:12mm 10mm} body{font:12pt sans-serif}</style>"
    return sheet(article).replace("</head>", f"{style}</head>")


def paper(article: Article) -> str:
    """A flat OpenDocument text of small pages in two columns, with a running head and page numbers."""
    spaces = ("office", "style", "text")
    names = "".join(f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in spaces)
    names += ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
    texts = "".join(f"<text:p>{escape(text)}</text:p>" for text in article.paragraphs)
    items = "".join(f"<text:list-item><text:p>{escape(text)}</text:p></text:list-item>" for text in article.items)
    cells = "".join(f"<text:p>{escape(name)}: {escape(value)}</text:p>" for name, value in article.table)
    page = 'fo:page-width="14.8cm" fo:page-height="21cm" fo:margin="1.5cm"'
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document{names} office:version="1.3" '
        f'office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>'
        f'<style:page-layout style:name="p"><style:page-layout-properties {page}>'
        f'<style:columns fo:column-count="2" fo:column-gap="0.6cm"/></style:page-layout-properties></style:page-layout>'
        f'</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" '
        f'style:page-layout-name="p"><style:header><text:p>The Vale Times</text:p></style:header><style:footer><text:p>'
        f"Page <text:page-number/></text:p></style:footer></style:master-page></office:master-styles><office:body>"
        f'<office:text><text:h text:outline-level="1">{escape(article.title)}</text:h>{texts}'
        f'<text:h text:outline-level="2">{escape(article.heading)}</text:h><text:list>{items}</text:list>{cells}'
        f"</office:text></office:body></office:document>"
    )
