import io
import json

import pytest
from django.core.management import CommandError, call_command


def test_a_file_is_explained_as_json(tmp_path):
    file = tmp_path / "case.json"
    file.write_text('{"answers": {"age": 17}, "clinician_has_checked": true}')
    output = io.StringIO()
    call_command("explain", str(file), stdout=output)
    assert json.loads(output.getvalue())["phase"]["name"] == "balance"


def test_a_case_comes_from_standard_input_too(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO('{"answers": {"age": 15}}'))
    output = io.StringIO()
    call_command("explain", "-", stdout=output)
    case = json.loads(output.getvalue())
    assert case["disposition"] == "clinician"
    assert case["plan"]["notes"] == [
        "See a clinician first. The programme opens after that."
    ]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [("{", "Expecting property name"), ('{"moods": {}}', "the case: unknown moods.")],
)
def test_what_is_no_case_is_named_and_ends_with_2(tmp_path, text, complaint):
    file = tmp_path / "case.json"
    file.write_text(text)
    with pytest.raises(CommandError, match=complaint) as raised:
        call_command("explain", str(file))
    assert raised.value.returncode == 2


def test_a_missing_file_ends_with_2():
    with pytest.raises(CommandError, match="No such file") as raised:
        call_command("explain", "nowhere.json")
    assert raised.value.returncode == 2
