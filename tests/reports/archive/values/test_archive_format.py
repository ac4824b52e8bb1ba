"""What writing and reading agree on."""

import pytest

from reports.archive.values.archive_format import encode_json_value, name_csv_file


def test_a_table_has_a_file_of_its_name():
    assert name_csv_file("pain_entries") == "pain_entries.csv"


def test_text_is_written_as_it_reads():
    assert encode_json_value({"a": ["ü", None, 1.5]}) == '{"a": ["ü", null, 1.5]}'


def test_what_json_does_not_know_is_not_written():
    with pytest.raises(ValueError, match="not JSON"):
        encode_json_value(float("nan"))
