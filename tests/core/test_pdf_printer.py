import pytest

from core import pdf_printer


def test_no_address_in_a_page_is_fetched():
    with pytest.raises(ValueError, match="fetches nothing"):
        pdf_printer.refuse_url_fetch("https://example.org/")


def test_a_page_is_printed_where_weasyprint_is_installed():
    pytest.importorskip("weasyprint", exc_type=(ImportError, OSError))
    printed = pdf_printer.print_page("<p>Text", "p { color: black }")
    assert printed.startswith(b"%PDF")
