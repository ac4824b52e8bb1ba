"""Days of a pain log, before and after a particular Monday."""

from datetime import date, timedelta

from hypothesis import strategies as st

from progress.values.pain_summary import PainSummary

MONDAY = date(2026, 3, 2)


def day(offset, mean):
    return PainSummary(
        starts_on=MONDAY + timedelta(days=offset),
        low=int(mean),
        high=int(mean),
        mean=mean,
        count=1,
    )


@st.composite
def logs(draw):
    """Some logged days, in order, with gaps of any length between them."""
    offsets = draw(st.sets(st.integers(0, 60), max_size=40))
    means = st.floats(0, 10, allow_nan=False)
    return [day(offset, draw(means)) for offset in sorted(offsets)]
