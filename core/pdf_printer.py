"""The process that makes one PDF and ends: `python -m core.pdf_printer style.css`.

It reads a page of ours from its input and writes the PDF to its output. It imports no
Django, and nothing that it makes is kept.
"""

import sys
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn


def refuse_url_fetch(url: str, *args: Any, **kwargs: Any) -> NoReturn:
    # The page is self-contained; no URL in it may trigger a request.
    raise ValueError("A page for print fetches nothing.")


def print_page(html: str, style_sheet: str) -> bytes:
    # An extra that few have, so type checkers need not know it.
    library = import_module("weasyprint")
    style = library.CSS(string=style_sheet)
    document = library.HTML(string=html, url_fetcher=refuse_url_fetch)
    pdf: bytes = document.write_pdf(stylesheets=[style])
    return pdf


if __name__ == "__main__":
    page = sys.stdin.buffer.read().decode()
    sys.stdout.buffer.write(print_page(page, Path(sys.argv[1]).read_text()))
