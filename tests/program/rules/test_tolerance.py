import pytest

from program.rules.tolerance import (
    ExerciseHistory,
    ExerciseRecord,
    PastStep,
    ProgressionStep,
    has_been_away,
    has_changed_recently,
    is_ready_to_progress,
)

UP, DOWN, STOP = (
    ProgressionStep.HARDER,
    ProgressionStep.EASIER,
    ProgressionStep.STOP,
)


def well(days_ago=1, **fields):
    return ExerciseRecord(is_done=True, days_ago=days_ago, **fields)


def test_every_step_has_a_label():
    assert [step.label for step in ProgressionStep] == [
        "It is left out",
        "It becomes easier",
        "It stays",
        "It becomes harder",
    ]


@pytest.mark.parametrize(
    ("record", "most_pain", "is_well_tolerated"),
    [
        (well(), 0, True),
        (well(pain=0), 0, True),
        (well(pain=1), 0, False),
        (well(pain=3), 3, True),
        (well(pain=4), 3, False),
        (well(next_day_rise=1.5), 0, True),
        (well(next_day_rise=2), 0, False),
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
        (well(pain=6), True),
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
        ((well(0), well(1)), False),
        ((well(0, pain=9), well(1), well(2)), True),
        ((well(1, pain=1), well(2), well(3)), True),
        ((well(1, pain=1), well(2)), False),
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
    ("days_ago", "is_walking", "has_changed"),
    [(2, False, True), (3, False, False), (6, True, True), (7, True, False)],
)
def test_a_walk_waits_longer_for_its_next_step(days_ago, is_walking, has_changed):
    history = ExerciseHistory(
        past_steps=(PastStep(UP, days_ago),), is_walking=is_walking
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
