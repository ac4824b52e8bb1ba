from types import SimpleNamespace

import pytest

from core import pdf


def test_without_the_library_there_is_no_pdf(monkeypatch):
    monkeypatch.setattr(pdf, "import_weasyprint", lambda: None)
    assert not pdf.has_weasyprint()
    with pytest.raises(RuntimeError):
        pdf.render_pdf("<p>Text")


class PrintedPage:
    """In place of the optional library: a PDF that is the HTML it was made from."""

    def __init__(self, string, url_fetcher=None):
        self.text = string

    def write_pdf(self, stylesheets):
        return self.text.encode()


def test_a_picture_is_a_word_on_paper_whatever_the_fonts_are(monkeypatch):
    library = SimpleNamespace(HTML=PrintedPage, CSS=PrintedPage)
    monkeypatch.setattr(pdf, "import_weasyprint", lambda: library)
    assert pdf.render_pdf("<p>Better 🙂").decode() == (
        "<p>Better [slightly smiling face]"
    )


def test_nothing_is_fetched():
    with pytest.raises(ValueError, match="fetches nothing"):
        pdf.refuse_url_fetch("https://example.org/")
