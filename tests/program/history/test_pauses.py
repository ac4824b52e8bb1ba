from datetime import UTC, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.values.days import DAY, format_long_date
from program.history.events import EXERCISE_ADAPTATIONS, AdaptationKind
from program.history.pauses import Pause, describe_pause, find_pauses
from tests.assessment.factories import NOON
from tests.program.factories import make_adaptation

STOP, EASIER, HARDER = (
    AdaptationKind.STOP,
    AdaptationKind.EASIER,
    AdaptationKind.HARDER,
)
TODAY = NOON.date()


def step(kind, days_ago, slug="clam", ladder="hip", **fields):
    return make_adaptation(kind, days_ago, slug=slug, ladder=ladder, **fields)


def again(days_ago):
    return step(EASIER, days_ago, rule="try-again")


def pauses_of(*steps):
    """The number of each pause, and in how many days it ends."""
    return [
        (each.slug, each.number, (each.ends_on - TODAY).days)
        for each in find_pauses(steps, UTC)
    ]


@pytest.mark.parametrize(
    ("steps", "pauses"),
    [
        ((), []),
        ((step(EASIER, 1),), []),
        ((make_adaptation(AdaptationKind.FLARE),), []),
        ((step(STOP, 3),), [("clam", 1, 11)]),
        ((step(STOP, 30),), [("clam", 1, -16)]),
        ((step(HARDER, 1), step(STOP, 30)), []),
        ((step(STOP, 1), step(STOP, 30), step(HARDER, 50)), [("clam", 2, 13)]),
        ((step(STOP, 1, "side-lift"), step(STOP, 30)), [("side-lift", 2, 13)]),
        (
            (step(STOP, 1, "roll", ""), step(STOP, 3)),
            [("roll", 1, 13), ("clam", 1, 11)],
        ),
        ((again(1), step(STOP, 20)), []),
        ((step(STOP, 1), again(20), step(STOP, 40)), [("clam", 1, 13)]),
    ],
)
def test_the_last_step_of_a_ladder_is_a_pause_or_has_ended_it(steps, pauses):
    assert pauses_of(*steps) == pauses


def test_a_pause_ends_by_the_persons_own_calendar():
    late = make_adaptation(STOP, made_at=NOON + timedelta(hours=11), slug="clam")
    (pause,) = find_pauses([late], ZoneInfo("Asia/Tokyo"))
    assert pause.ends_on == TODAY + 15 * DAY


@pytest.mark.parametrize(
    ("number", "days_left", "is_barring", "is_asking", "is_returning"),
    [
        (1, 1, True, False, False),
        (1, 0, False, False, True),
        (3, 0, False, False, True),
        (1, -13, False, False, True),
        (1, -14, False, False, False),
        (4, 1, True, False, False),
        (4, 0, True, True, False),
        (4, -50, True, True, False),
    ],
)
def test_three_pauses_end_by_themselves_and_the_next_asks(
    number, days_left, is_barring, is_asking, is_returning
):
    pause = Pause(
        slug="clam", ladder="", number=number, ends_on=TODAY + days_left * DAY
    )
    assert pause.is_barring(TODAY) is is_barring
    assert pause.is_asking(TODAY) is is_asking
    assert pause.is_returning(TODAY) is is_returning


def test_an_exercise_pauses_with_its_ladder():
    assert Pause(slug="clam", ladder="hip", number=1, ends_on=TODAY).names == {
        "clam",
        "hip",
    }
    assert Pause(slug="clam", ladder="", number=1, ends_on=TODAY).names == {"clam"}


@pytest.mark.parametrize(
    ("number", "easier", "then"),
    [
        (1, "", ""),
        (1, "Bridge", " Then: Bridge."),
        (4, "Bridge", " Then you are asked whether to try it again."),
    ],
)
def test_a_pause_says_until_when_and_what_then(number, easier, then):
    pause = Pause(slug="clam", ladder="", number=number, ends_on=TODAY)
    end = format_long_date(TODAY)
    assert describe_pause(pause, easier) == f"It pauses until {end}.{then}"


@given(
    st.lists(
        st.tuples(
            st.sampled_from(EXERCISE_ADAPTATIONS),
            st.integers(0, 300),
            st.sampled_from(["clam", "bridge"]),
            st.sampled_from(["", "hip"]),
            st.sampled_from(["hurt-again", "try-again"]),
        ),
        max_size=20,
    )
)
def test_no_exclusion_by_rules_is_without_an_end(past):
    """Two weeks after any history, nothing is barred but what the person is asked."""
    steps = [
        step(kind, days, slug, ladder, rule=rule)
        for kind, days, slug, ladder, rule in sorted(past, key=lambda row: row[1])
    ]
    later = TODAY + 14 * DAY
    for pause in find_pauses(steps, UTC):
        assert pause.is_barring(later) is pause.is_asking(later)
        answer = step(EASIER, -14, pause.slug, pause.ladder, rule="try-again")
        left = find_pauses([answer, *steps], UTC)
        assert pause.names not in [other.names for other in left]
