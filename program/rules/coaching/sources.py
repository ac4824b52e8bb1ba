"""What the rules of the coach rest on, beside the sources of the program's rules."""

from core.values.sources import OwnRule, Source
from program.rules.sources import REVIEWED_ON

FEAR_REVIEW_2020 = Source(
    title=(
        "Conservative interventions reduce fear in individuals with chronic low back "
        "pain: a systematic review (Archives of Physical Medicine and Rehabilitation)"
    ),
    year=2020,
    url="https://doi.org/10.1016/j.apmr.2019.08.470",
)
IF_THEN_REVIEW_2024 = Source(
    title=(
        "The when and how of planning: meta-analysis of the scope and components of "
        "implementation intentions in 642 tests (European Review of Social Psychology)"
    ),
    year=2024,
    url="https://doi.org/10.1080/10463283.2024.2334563",
)

FEAR_LADDER_SOURCES = (
    FEAR_REVIEW_2020,
    OwnRule(
        reason=(
            "The review found that exercise makes fear of movement smaller. That it "
            "begins with something like the movement and grows towards it, and which "
            "steps there are, is our choice."
        ),
        reviewed_on=REVIEWED_ON,
    ),
)
IF_THEN_SOURCES = (
    IF_THEN_REVIEW_2024,
    OwnRule(
        reason=(
            "The review found that plans of this form help people to do what they "
            "mean to do. The ready sentences are ours."
        ),
        reviewed_on=REVIEWED_ON,
    ),
)
