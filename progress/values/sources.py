"""The publications behind the measures of progress."""

from datetime import date

from core.values.sources import OwnRule, Source

IMPORTANT_CHANGE_CONSENSUS_2008 = Source(
    title=(
        "Interpreting change scores for pain and functional status in low back pain: "
        "towards international consensus regarding minimal important change (Spine)"
    ),
    year=2008,
    url="https://doi.org/10.1097/BRS.0b013e31815e3a10",
)
PEG_SCALE_2009 = Source(
    title=(
        "Development and initial validation of the PEG, a three-item scale assessing "
        "pain intensity and interference (Journal of General Internal Medicine)"
    ),
    year=2009,
    url="https://doi.org/10.1007/s11606-009-0981-1",
)
PATIENT_SPECIFIC_FUNCTIONAL_SCALE_1995 = Source(
    title=(
        "Assessing disability and change on individual patients: a report of a "
        "patient specific measure (Physiotherapy Canada)"
    ),
    year=1995,
    url="https://doi.org/10.3138/ptc.47.4.258",
)
RECOVERY_STUDY_2010 = Source(
    title=(
        "How little pain and disability do patients with low back pain have to "
        "experience to feel that they have recovered? (European Spine Journal)"
    ),
    year=2010,
    url="https://doi.org/10.1007/s00586-010-1366-1",
)
MARKS_OF_CHANGE = OwnRule(
    reason=(
        "The published marks are for improvement, so that of a rise is ours, and less "
        "than a point is no more than days differ anyway."
    ),
    reviewed_on=date(2026, 11, 30),
)
MEASURE_SOURCES = (
    IMPORTANT_CHANGE_CONSENSUS_2008,
    PEG_SCALE_2009,
    PATIENT_SPECIFIC_FUNCTIONAL_SCALE_1995,
    RECOVERY_STUDY_2010,
)
