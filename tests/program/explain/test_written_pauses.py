import pytest

from core.values.days import DAY
from exercises.catalogue.fixture_reader import load_fixture_exercises
from program.explain.case_file import read_written_case
from program.explain.explanation import explain_case
from program.explain.written_pauses import (
    WrittenPause,
    build_past_pauses,
    explain_pauses,
    read_written_pauses,
)
from program.history.events import AdaptationKind
from tests.assessment.factories import NOON
from tests.exercises.factories import make_entry
from tests.program.factories import make_adaptation, make_state

SLUGS = {"clam", "bridge"}
ROW = {"exercise": "clam", "days_ago": 3}


def test_pauses_are_read_by_their_exercise_and_day():
    assert read_written_pauses([], SLUGS) == ()
    assert read_written_pauses([ROW], SLUGS) == (WrittenPause("clam", 3),)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({}, "pauses: a list is needed."),
        (["clam"], "pauses: each has an exercise and days_ago."),
        ([ROW | {"until": 3}], "pauses: each has an exercise and days_ago."),
        ([ROW | {"exercise": "flying"}], "pauses: unknown exercise 'flying'."),
        ([ROW | {"exercise": ["clam"]}], "pauses: unknown exercise ['clam']."),
        ([ROW | {"days_ago": True}], "pauses: True is not from 0 to 365."),
        ([ROW | {"days_ago": -1}], "pauses: -1 is not from 0 to 365."),
    ],
)
def test_anything_else_is_refused(data, message):
    with pytest.raises(ValueError, match=r"^pauses") as refused:
        read_written_pauses(data, SLUGS)
    assert str(refused.value) == message


def test_pauses_become_steps_of_their_ladders_newest_first():
    clam = make_entry("clam", ladder="hip")
    pauses = [WrittenPause("bridge", 9), WrittenPause("clam", 3)]
    past = build_past_pauses(pauses, [clam], NOON)
    assert [(each.slug, each.ladder, each.made_at) for each in past] == [
        ("clam", "hip", NOON - 3 * DAY),
        ("bridge", "", NOON - 9 * DAY),
    ]


def test_a_pause_is_explained_while_it_lasts():
    stops = tuple(
        make_adaptation(AdaptationKind.STOP, days_ago=days, slug=slug)
        for slug, days in [("clam", 3), ("bridge", 14)]
    )
    assert explain_pauses(make_state(adaptations=stops)) == [
        {"exercise": "clam", "days_left": 11, "is_asking": False}
    ]


def test_a_written_pause_keeps_its_ladder_out_of_the_plan():
    entries = load_fixture_exercises()
    ladders = {entry.slug: entry.ladder for entry in entries}

    def explain(**data):
        case = read_written_case({"answers": {"age": 40}, **data}, set(ladders))
        return explain_case(case, entries)

    planned = [item["slug"] for item in explain()["plan"]["items"]]
    slug = next(slug for slug in planned if ladders[slug] not in ("", "walking"))
    told = explain(pauses=[{"exercise": slug, "days_ago": 0}])
    after = {ladders[item["slug"]] for item in told["plan"]["items"]}
    assert ladders[slug] not in after
    assert told["pauses"] == [{"exercise": slug, "days_left": 14, "is_asking": False}]
