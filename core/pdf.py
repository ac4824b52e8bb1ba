"""Turns a page of ours into a PDF, where WeasyPrint is installed."""

from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, NoReturn

from django.contrib.staticfiles import finders
from django.http import HttpResponse

STYLE = "css/report.css"


@cache
def weasyprint() -> ModuleType | None:
    try:
        return import_module("weasyprint")
    except (ImportError, OSError):
        # OSError: it is there, but Pango or another library of the system is not.
        return None


def has_weasyprint() -> bool:
    return weasyprint() is not None


def deny(url: str, *args: Any, **kwargs: Any) -> NoReturn:
    # The page holds all it needs; an address in it must not make us call anybody.
    raise ValueError("A page for print fetches nothing.")


def pdf_of(html: str) -> bytes:
    library = weasyprint()
    if library is None:
        raise RuntimeError("WeasyPrint is not installed.")
    style = library.CSS(string=Path(str(finders.find(STYLE))).read_text())
    document = library.HTML(string=html, url_fetcher=deny)
    pdf: bytes = document.write_pdf(stylesheets=[style])
    return pdf


def pdf_download(html: str, filename: str) -> HttpResponse:
    return HttpResponse(
        pdf_of(html),
        content_type="application/pdf",
        headers={"Content-Disposition": f'attachment; filename="{filename}"'},
    )
