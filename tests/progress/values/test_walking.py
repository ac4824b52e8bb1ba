from progress.values.walking import (
    LEAST_WALKING_TARGET,
    MOST_WALKING_TARGET,
    WalkingKind,
    WalkingStep,
    WalkingTarget,
)


def test_week_has_the_minutes_of_all_its_days():
    assert LEAST_WALKING_TARGET.weekly_minutes == 9
    assert MOST_WALKING_TARGET.weekly_minutes == 150


def test_goal_reads_as_minutes_and_days():
    assert WalkingTarget(minutes=12, days=4).display_text == "12 minutes on 4 days"


def test_every_kind_and_step_has_a_label():
    labels = [member.label for member in (*WalkingKind, *WalkingStep)]
    assert len(set(labels)) == len(labels)
