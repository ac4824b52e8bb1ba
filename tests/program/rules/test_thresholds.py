from program.rules.thresholds import (
    GO_EASY_PAIN_MAXIMUM,
    GO_EASY_PAIN_MINIMUM,
    GO_PAIN_MAXIMUM,
    STOP_PAIN_MINIMUM,
)


def test_the_bands_of_pain_neither_overlap_nor_leave_a_gap():
    bands = [
        range(GO_PAIN_MAXIMUM + 1),
        range(GO_EASY_PAIN_MINIMUM, GO_EASY_PAIN_MAXIMUM + 1),
        range(STOP_PAIN_MINIMUM, 11),
    ]
    assert [pain for band in bands for pain in band] == list(range(11))
