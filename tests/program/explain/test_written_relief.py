import pytest

from program.explain.case_file import read_written_case
from program.explain.explanation import explain_case
from program.explain.written_relief import (
    WrittenRelief,
    explain_relief,
    read_written_relief,
)
from program.history.program_state import CheckSummary
from program.rules.relief.own_record import ReliefUse
from program.rules.relief.pictures import ReliefFeeling
from tests.program.factories import make_state
from tests.program.persons import CATALOGUE, ENTRIES

SLUGS = {*ENTRIES}
USE = {"exercise": "prone-rest", "before": 6, "after": 4}


def read(relief):
    return read_written_relief({"relief": relief}, SLUGS)


def test_what_it_is_like_and_what_relief_did_are_read():
    assert read_written_relief({}, SLUGS) == WrittenRelief()
    assert read({"feeling": "sat", "uses": [USE]}) == WrittenRelief(
        ReliefFeeling.SAT, (ReliefUse("prone-rest", 6, 4),)
    )


@pytest.mark.parametrize(
    ("relief", "message"),
    [
        ([], "relief: an object with named values is needed."),
        ({"mood": 3}, "relief: unknown mood."),
        ({"feeling": "happy"}, "relief: unknown feeling 'happy'."),
        ({"feeling": ["sat"]}, "relief: unknown feeling ['sat']."),
        ({"uses": {}}, "relief: uses: a list is needed."),
        ({"uses": [3]}, "relief: uses: an object with named values is needed."),
        ({"uses": [USE | {"when": 1}]}, "relief: uses: unknown when."),
        ({"uses": [USE | {"exercise": "fly"}]}, "relief: unknown exercise 'fly'."),
        ({"uses": [USE | {"exercise": ["fly"]}]}, "relief: unknown exercise ['fly']."),
        ({"uses": [USE | {"after": 11}]}, "after: 11 is not from 0 to 10."),
    ],
)
def test_anything_else_is_refused(relief, message):
    with pytest.raises(ValueError, match=message[:5]) as refused:
        read(relief)
    assert str(refused.value) == message


def test_relief_is_explained_by_its_pictures_parts_and_record():
    uses = (ReliefUse("prone-rest", 6, 4),) * 3
    state = make_state(check=CheckSummary(pain=6), relief_uses=uses)
    relief = explain_relief(WrittenRelief(ReliefFeeling.SAT), state, CATALOGUE)
    assert [picture["slug"] for picture in relief["pictures"]] == ["sat"]
    item = next(each for each in relief["items"] if each["slug"] == "prone-rest")
    assert item["grade"] == "C"
    assert item["own_record"] == (
        "Your own record: pain was lower after 3 of 3 uses, by 2 points on average."
    )
    assert {each["own_record"] for each in relief["items"]} == {
        None,
        item["own_record"],
    }


def test_a_case_tells_its_relief():
    answers = {"pain_now": 5, "place": ["low_back"], "since": "2_to_6_weeks"}
    data = {"answers": answers, "relief": {"feeling": "cramp"}}
    explained = explain_case(read_written_case(data, SLUGS), CATALOGUE)
    assert [each["slug"] for each in explained["relief"]["pictures"]] == ["cramp"]
    emergency = {"answers": {"saddle": ["numb"]}}
    blocked = explain_case(read_written_case(emergency, SLUGS), CATALOGUE)
    assert blocked["relief"] is None
