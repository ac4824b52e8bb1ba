from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.adapt import Bout, Step, next_step

WELL = Bout(is_done=True)


@pytest.mark.parametrize(
    ("slug", "step", "bouts"),
    [
        ("never-done", Step.HOLD, []),
        ("hurt-too-much", Step.EASIER, [Bout(is_done=False, pain=6), WELL, WELL]),
        ("worse-next-day", Step.EASIER, [Bout(is_done=True, rise=2)]),
        ("stay", Step.HOLD, [Bout(is_done=True, pain=5), WELL, WELL]),
        ("stay", Step.HOLD, [WELL, WELL]),
        ("stay", Step.HOLD, [WELL, WELL, Bout(is_done=False)]),
        ("stay", Step.HOLD, [WELL, WELL, Bout(is_done=True, pain=4)]),
        ("stay", Step.HOLD, [WELL, Bout(is_done=True, rise=2), WELL]),
        ("went-well-three-times", Step.HARDER, [WELL, WELL, WELL]),
        (
            "went-well-three-times",
            Step.HARDER,
            [Bout(is_done=True, pain=3, rise=1)] * 4,
        ),
    ],
)
def test_the_first_rule_that_holds_gives_the_step(slug, step, bouts):
    found, reason = next_step(bouts)
    assert (found, reason.slug) == (step, slug)


bouts = st.builds(
    Bout,
    is_done=st.booleans(),
    pain=st.none() | st.integers(0, 10),
    rise=st.none() | st.integers(-10, 10),
)
ORDER = list(Step)


@given(st.lists(bouts, min_size=1, max_size=5), st.integers(0, 10))
def test_more_pain_never_makes_it_harder(done, pain):
    worse = replace(done[0], pain=max(pain, done[0].pain or 0))
    after = next_step([worse, *done[1:]])[0]
    assert ORDER.index(after) <= ORDER.index(next_step(done)[0])
