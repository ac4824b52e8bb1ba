"""JSON read value by value is the same as JSON read at once."""

import json
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.archive.values import json_stream
from reports.archive.values.json_stream import JsonReader, PackedRows

values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


def reader_of(text):
    return JsonReader(StringIO(text))


@pytest.fixture(params=[1, 3, 64 * 2**10], ids=["sign by sign", "by threes", "at once"])
def piece(request, monkeypatch):
    """How much is read at a time, which makes no difference to the result."""
    monkeypatch.setattr(json_stream, "CHUNK_CHARACTERS", request.param)
    return request.param


TEXTS = ["1", "-12.5e3", "[]", "{}", '"a\\u00e9 \\"b"', " [1, [2, {}], null] "]


@pytest.mark.parametrize("text", TEXTS)
def test_a_value_is_read_however_it_is_cut(piece, text):
    reader = reader_of(text)
    assert reader.read_value() == json.loads(text)
    reader.expect_end()


def test_objects_and_lists_are_walked_through(piece):
    reader = reader_of(' { "a" : [1 , 22,3] ,\n"b": [], "c": 7} ')
    walked = {
        name: reader.read_value() if name == "c" else list(reader.iterate_items())
        for name in reader.iterate_member_names()
    }
    reader.expect_end()
    assert walked == {"a": [1, 22, 3], "b": [], "c": 7}


def whole_list(text):
    reader = reader_of(text)
    rows = list(reader.iterate_items())
    reader.expect_end()
    return rows


@pytest.mark.parametrize(
    "text",
    ["", "[1", "[1 2]", "[1,]", "]", "{", "[NaN]", "[1]x", "[tru]", "[1}", "[1e]"],
)
def test_what_is_no_json_is_refused_however_it_is_cut(piece, text):
    with pytest.raises(ValueError, match=r"."):
        whole_list(text)


def test_a_value_that_never_ends_is_given_up(monkeypatch):
    monkeypatch.setattr(json_stream, "LARGEST_VALUE_CHARACTERS", 100)
    monkeypatch.setattr(json_stream, "CHUNK_CHARACTERS", 10)
    with pytest.raises(ValueError, match="too large"):
        reader_of('"' + "x" * 1000).read_value()


@given(st.lists(values), st.integers(1, 50))
def test_any_list_is_the_one_that_was_written(rows, indent):
    assert whole_list(json.dumps(rows, indent=indent)) == rows


@given(st.lists(values, max_size=20))
def test_packed_rows_come_out_as_they_went_in(rows):
    packed = PackedRows(iter(rows))
    assert (len(packed), list(packed), list(packed)) == (len(rows), rows, rows)


def test_rows_of_several_packs_keep_their_order(monkeypatch):
    monkeypatch.setattr(json_stream, "CHARACTERS_PER_PACK", 3)
    assert list(PackedRows(iter(range(10)))) == list(range(10))
