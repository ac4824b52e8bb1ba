import pytest

from program.rules.tolerance import (
    ExerciseHistory,
    ExerciseRecord,
    PastStep,
    ProgressionStep,
    has_been_away,
    has_been_worse_after_twice,
    has_changed_recently,
    is_day_after_silent,
    is_ready_to_progress,
)
from progress.analysis.usual_pain import UsualPain

UP, DOWN, STOP = (
    ProgressionStep.HARDER,
    ProgressionStep.EASIER,
    ProgressionStep.STOP,
)

CALM = UsualPain(median=1, spread=0)
STEADY = UsualPain(median=5, spread=0)
VARYING = UsualPain(median=4, spread=3)


def well(days_ago=1, **fields):
    """A record that went well, but for what is given."""
    told = {"pain_before": 2, "next_day_pain": 2} | fields
    return ExerciseRecord(is_done=True, days_ago=days_ago, **told)


def test_every_step_has_a_label():
    assert [step.label for step in ProgressionStep] == [
        "It pauses",
        "It becomes easier",
        "It stays",
        "It becomes harder",
    ]


LASTING = UsualPain(median=6, spread=1)


@pytest.mark.parametrize(
    ("fields", "is_worse"),
    [
        ({"pain_after": 7}, False),
        ({"pain_after": 8}, True),
        ({"pain_after": 7, "pain_before": 5}, True),
        ({"pain_after": 7, "pain_before": None}, False),
        ({"pain_after": 6, "is_load_by_response": False}, True),
        ({"pain_after": 6, "usual_pain": None}, True),
    ],
)
def test_steady_strong_pain_after_a_session_is_judged_by_the_usual_one(
    fields, is_worse
):
    told = {"pain_before": 6, "usual_pain": LASTING, "is_load_by_response": True}
    assert ExerciseRecord(is_done=True, **(told | fields)).is_worse_after is is_worse


@pytest.mark.parametrize(
    ("record", "most_pain", "is_well_tolerated"),
    [
        (well(), 0, True),
        (well(pain=0), 0, True),
        (well(pain=1), 0, False),
        (well(pain=3), 3, True),
        (well(pain=4), 3, False),
        (well(next_day_pain=3), 0, True),
        (well(next_day_pain=3.5), 0, False),
        (well(next_day_pain=None), 0, False),
        (well(pain_before=None), 0, False),
        (well(pain_before=None, usual_pain=STEADY), 0, True),
        (well(next_day_pain=3, usual_pain=CALM), 0, False),
        (well(pain_after=3), 0, True),
        (well(pain_after=4), 0, False),
        (well(pain_before=6, next_day_pain=6, pain_after=6), 0, False),
        (well(pain_before=None, pain_after=1, usual_pain=STEADY), 0, False),
        (well(is_unknown=True), 0, False),
        (well(is_sign_told=True), 0, False),
        (well(effort=7), 0, True),
        (well(effort=8), 0, False),
        (well(is_too_much=True), 0, False),
        (ExerciseRecord(is_done=False), 0, False),
    ],
)
def test_pain_the_next_day_and_effort_show_how_it_was_tolerated(
    record, most_pain, is_well_tolerated
):
    assert record.is_well_tolerated(most_pain) is is_well_tolerated


@pytest.mark.parametrize(
    ("record", "has_raised_pain"),
    [
        (well(), False),
        (well(pain=5, pain_before=1), False),
        (well(pain=6, pain_before=None), True),
        (well(pain=6, pain_before=5), True),
        (well(pain=6, pain_before=6), False),
    ],
)
def test_pain_is_raised_only_above_what_the_back_hurt_before(record, has_raised_pain):
    assert record.has_raised_pain is has_raised_pain


def test_what_was_never_tried_has_an_empty_latest_record():
    latest = ExerciseHistory().latest_record
    assert (latest.is_done, latest.pain, latest.has_next_day_rise) == (
        False,
        None,
        False,
    )


@pytest.mark.parametrize(
    ("records", "is_ready"),
    [
        ((well(1), well(3)), True),
        ((well(1), well(1)), False),
        ((well(0, next_day_pain=None), well(1), well(2)), False),
        ((well(1, pain=1), well(2), well(3)), True),
        ((well(1, pain=1), well(2)), False),
        ((well(1, pain=4), well(2), well(3)), False),
        (tuple(well(day, pain=5, usual_pain=STEADY) for day in (1, 2, 3)), True),
        ((well(1), well(2, next_day_pain=None), well(3)), False),
        ((well(1), well(2, pain=4), well(3)), False),
        ((well(1), well(1, pain=4), well(2)), False),
    ],
)
def test_two_days_without_pain_or_three_with_a_little_are_enough(records, is_ready):
    assert is_ready_to_progress(ExerciseHistory(records=records)) is is_ready


@pytest.mark.parametrize(
    ("steps", "has_reversed"),
    [
        ((), False),
        ((PastStep(UP, 6), PastStep(DOWN, 20)), True),
        ((PastStep(UP, 7), PastStep(DOWN, 8)), False),
        ((PastStep(UP, 1), PastStep(UP, 2)), False),
        ((PastStep(STOP, 1), PastStep(UP, 2)), False),
    ],
)
def test_a_reversal_is_a_step_of_this_week_against_the_one_before(steps, has_reversed):
    assert ExerciseHistory(past_steps=steps).has_reversed_within_week is has_reversed


@pytest.mark.parametrize(
    ("days_ago", "is_endurance", "has_changed"),
    [(2, False, True), (3, False, False), (6, True, True), (7, True, False)],
)
def test_a_walk_waits_longer_for_its_next_step(days_ago, is_endurance, has_changed):
    history = ExerciseHistory(
        past_steps=(PastStep(UP, days_ago),), is_endurance=is_endurance
    )
    assert has_changed_recently(history) is has_changed


@pytest.mark.parametrize(
    ("days_since_session", "steps", "is_away"),
    [
        (7, (), False),
        (8, (), True),
        (8, (PastStep(DOWN, 7),), False),
        (8, (PastStep(DOWN, 8),), True),
    ],
)
def test_a_break_counts_once(days_since_session, steps, is_away):
    history = ExerciseHistory(days_since_session=days_since_session, past_steps=steps)
    assert has_been_away(history) is is_away


@pytest.mark.parametrize(
    ("median", "most_pain"), [(None, 3), (2.5, 3), (3, 4), (3.5, 4.5), (4, 5), (7, 5)]
)
def test_whose_back_hurts_usually_may_hurt_a_point_more_but_not_at_6(median, most_pain):
    usual = None if median is None else UsualPain(median=median, spread=0)
    assert well(usual_pain=usual).most_tolerable_pain == most_pain


@pytest.mark.parametrize(
    ("fields", "is_worse", "is_raised"),
    [
        ({}, False, False),
        ({"pain_after": 3}, False, False),
        ({"pain_after": 4}, True, True),
        ({"pain_after": 4, "usual_pain": VARYING}, True, False),
        ({"pain_after": 6, "pain_before": 6}, True, False),
        ({"pain_after": 5, "pain_before": None}, False, False),
        ({"pain_after": 6, "pain_before": None}, True, True),
    ],
)
def test_a_back_is_worse_after_by_two_points_or_at_6(fields, is_worse, is_raised):
    record = well(**fields)
    assert record.is_worse_after is is_worse
    assert record.has_session_raised_pain is is_raised


@pytest.mark.parametrize(
    ("fields", "is_to_blame"),
    [
        ({}, False),
        ({"pain": 3}, False),
        ({"pain": 4}, True),
        ({"pain": 4, "pain_before": 4}, False),
        ({"pain": 5, "usual_pain": STEADY}, False),
        ({"is_sole_change": True}, True),
        ({"is_sole_change": True, "is_unknown": True}, False),
    ],
)
def test_an_exercise_is_blamed_for_its_own_pain_or_as_the_only_change(
    fields, is_to_blame
):
    assert well(**fields).is_to_blame is is_to_blame


@pytest.mark.parametrize(
    ("fields", "is_blamed"),
    [
        ({"next_day_pain": 4, "is_sole_change": True}, True),
        ({"next_day_pain": 4}, False),
        ({"next_day_pain": 3.5, "is_sole_change": True}, False),
        ({"next_day_pain": 4, "is_sole_change": True, "usual_pain": VARYING}, False),
        ({"next_day_pain": 6, "is_sole_change": True, "usual_pain": VARYING}, True),
    ],
)
def test_a_worse_next_day_is_blamed_beyond_the_usual_ups_and_downs(fields, is_blamed):
    assert well(**fields).is_blamed_for_next_day is is_blamed


@pytest.mark.parametrize(
    ("fields", "has_usual_rise"),
    [
        ({}, False),
        ({"next_day_pain": 4}, True),
        ({"pain_after": 5}, True),
        ({"pain": 6, "pain_before": 5}, True),
        ({"next_day_pain": 4, "pain_after": 6}, False),
        ({"next_day_pain": 4, "usual_pain": None}, False),
        ({"next_day_pain": 8, "pain_before": 6}, False),
    ],
)
def test_all_that_rose_is_within_the_ups_and_downs(fields, has_usual_rise):
    record = well(**({"usual_pain": VARYING} | fields))
    assert record.has_usual_rise is has_usual_rise


WORSE = well(pain_after=4)
SOLE = well(pain_after=4, is_sole_change=True)


@pytest.mark.parametrize(
    ("records", "is_twice"),
    [
        ((SOLE,), False),
        ((WORSE, SOLE), True),
        ((SOLE, WORSE), True),
        ((WORSE, WORSE), False),
        ((well(), SOLE, SOLE), False),
        ((SOLE, well(), SOLE), False),
    ],
)
def test_two_sessions_in_a_row_have_to_be_worse(records, is_twice):
    assert has_been_worse_after_twice(ExerciseHistory(records=records)) is is_twice


@pytest.mark.parametrize(
    ("fields", "is_silent"),
    [
        ({}, True),
        ({"next_day_pain": 0}, False),
        ({"days_ago": 0}, False),
        ({"days_ago": 14}, True),
        ({"days_ago": 15}, False),
        ({"is_done": False}, False),
    ],
)
def test_silence_is_only_named_where_a_word_would_have_been_read(fields, is_silent):
    record = ExerciseRecord(**({"is_done": True} | fields))
    assert is_day_after_silent(ExerciseHistory(records=(record,))) is is_silent
