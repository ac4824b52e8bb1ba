import pytest

from core import pdf


def test_without_the_library_there_is_no_pdf(monkeypatch):
    monkeypatch.setattr(pdf, "import_weasyprint", lambda: None)
    assert not pdf.has_weasyprint()
    with pytest.raises(RuntimeError):
        pdf.render_pdf("<p>Text")


def test_nothing_is_fetched():
    with pytest.raises(ValueError, match="fetches nothing"):
        pdf.refuse_url_fetch("https://example.org/")
