import os
import sys

import pytest
from pytest_django.asserts import assertContains

from core import pdf

# In place of the optional library: a PDF that is the HTML it was made from, and tells
# by whom and with what style.
STAND_IN = """
import os

class CSS:
    def __init__(self, string):
        self.text = string

class HTML:
    def __init__(self, string, url_fetcher):
        self.text, self.url_fetcher = string, url_fetcher

    def write_pdf(self, stylesheets):
        if "fetch" in self.text:
            self.url_fetcher("https://example.org/")
        while "for ever" in self.text:
            pass
        style = stylesheets[0].text.partition("\\n")[0]
        return f"{self.text} | {style} | {os.getpid()}".encode()
"""


@pytest.fixture
def stand_in(tmp_path, monkeypatch):
    (tmp_path / "weasyprint.py").write_text(STAND_IN)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    pdf.find_weasyprint.cache_clear()
    yield tmp_path / "weasyprint.py"
    pdf.find_weasyprint.cache_clear()


def test_a_library_that_works_is_found(stand_in):
    assert pdf.has_weasyprint()


@pytest.mark.parametrize("error", ["ImportError", "OSError"])
def test_a_library_that_lacks_what_it_needs_is_none(stand_in, error):
    stand_in.write_text(f"raise {error}('no Pango')")
    assert not pdf.has_weasyprint()
    with pytest.raises(pdf.PdfUnavailableError):
        pdf.render_pdf("<p>Text")


def test_a_page_is_printed_by_a_process_that_ends(stand_in):
    text, style, process = pdf.render_pdf("<p>Täglich").decode().split(" | ")
    assert text == "<p>Täglich"
    assert (
        (pdf.PROJECT / "static" / pdf.PRINT_STYLE_SHEET).read_text().startswith(style)
    )
    with pytest.raises(ProcessLookupError):
        os.kill(int(process), 0)
    assert "weasyprint" not in sys.modules


def test_a_picture_is_a_word_on_paper_whatever_the_fonts_are(stand_in):
    printed = pdf.render_pdf("<p>Better 🙂").decode()
    assert printed.startswith("<p>Better [slightly smiling face] | ")


def test_nothing_is_fetched(stand_in):
    with pytest.raises(pdf.PdfUnavailableError):
        pdf.render_pdf("fetch")


def assert_says_to_try_again(response):
    assert (response.status_code, response["Retry-After"]) == (503, "10")
    assert response["Cache-Control"] == "no-store"
    assertContains(response, "Try again in 10 seconds", status_code=503)


def test_a_page_that_takes_for_ever_is_given_up(stand_in, monkeypatch):
    monkeypatch.setattr(pdf, "LONGEST_PRINTING_SECONDS", 1)
    assert_says_to_try_again(pdf.pdf_download_response("for ever", "a.pdf"))


def test_those_who_want_one_leave_the_other_threads_to_those_who_read(stand_in):
    with pdf.take_place(), pdf.take_place():
        assert_says_to_try_again(pdf.pdf_download_response("<p>Text", "a.pdf"))
    response = pdf.pdf_download_response("<p>Text", "a.pdf")
    assert response["Content-Disposition"] == 'attachment; filename="a.pdf"'


def test_the_log_says_that_there_was_none_and_nothing_of_the_page(stand_in, caplog):
    assert_says_to_try_again(pdf.pdf_download_response("fetch", "a.pdf"))
    assert caplog.messages == ["WeasyPrint ended with 1."]
