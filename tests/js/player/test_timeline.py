import pytest

pytestmark = pytest.mark.browser

PREPARE = {"seconds": 10, "opens": 0, "closes": 0}
PUSH = {"seconds": 5, "opens": 0, "closes": 0.25}
HOLD = {"seconds": 15, "opens": 0.25, "closes": 1}
STEPS = [PREPARE, PUSH, HOLD]


def find(call, elapsed, extra=None):
    moment = call("player/timeline.js", "findMoment", STEPS, elapsed, extra or {})
    return moment and (moment["number"], moment["left"], moment["share"])


@pytest.mark.parametrize(
    ("elapsed", "moment"),
    [
        (0, (0, 10_000, 0)),
        (9_999, (0, 1, 0)),
        (10_000, (1, 5_000, 0)),
        (12_000, (1, 3_000, 0.1)),
        (15_000, (2, 15_000, 0.25)),
        (25_000, (2, 5_000, 0.75)),
        (29_999, (2, 1, pytest.approx(1, abs=1e-4))),
        (30_000, None),
        (99_000, None),
    ],
)
def test_each_time_has_its_step_its_rest_and_its_share_of_the_round(
    call, elapsed, moment
):
    assert find(call, elapsed) == moment


@pytest.mark.parametrize(
    ("elapsed", "moment"),
    [
        (14_000, (1, 11_000, pytest.approx(0.25 * 4 / 15))),
        (25_000, (2, 15_000, 0.25)),
        (39_999, (2, 1, pytest.approx(1, abs=1e-4))),
        (40_000, None),
    ],
)
def test_a_longer_step_stretches_its_share_and_moves_what_follows(
    call, elapsed, moment
):
    assert find(call, elapsed, {"1": 10_000}) == moment
