"""What the exercises for an activity rest on."""

from core.values.sources import OwnRule, Source
from program.rules.sources import GRADED_ACTIVITY_TRIAL_1992, REVIEWED_ON

ACTIVE_BREAK_TRIAL_2021 = Source(
    title=(
        "Effects of an active break and postural shift intervention on preventing neck "
        "and low-back pain among high-risk office workers: a 3-arm cluster-randomized "
        "controlled trial (Scandinavian Journal of Work, Environment & Health)"
    ),
    year=2021,
    url="https://doi.org/10.5271/sjweh.3949",
)
SLEEPING_WITH_BACK_PAIN_2023 = Source(
    title="Sleeping with back pain (Healthwise, St. Luke's)",
    year=2023,
    url=(
        "https://stlukesonline.org/health-services/health-information/healthwise/"
        "2017/06/27/13/32/sleeping-with-back-pain"
    ),
)

PRACTISE_SOURCES = (
    GRADED_ACTIVITY_TRIAL_1992,
    OwnRule(
        reason=(
            "What a person wants to do again is practised in easy forms first, then a "
            "little more. Which exercise stands for which activity is our choice."
        ),
        reviewed_on=REVIEWED_ON,
    ),
)
BREAK_SOURCES = (
    ACTIVE_BREAK_TRIAL_2021,
    OwnRule(
        reason=(
            "The trial was of office workers who had no pain yet. That breaks also "
            "help whoever has it, and what moves the back after sitting, is our choice."
        ),
        reviewed_on=REVIEWED_ON,
    ),
)
SLEEP_POSITION_SOURCES = (
    SLEEPING_WITH_BACK_PAIN_2023,
    OwnRule(
        reason=(
            "The leaflet names positions and how to get up. Which exercises train "
            "turning over in bed is our choice."
        ),
        reviewed_on=REVIEWED_ON,
    ),
)
