from core.values.sources import OwnRule
from program.rules.activities.sources import (
    BREAK_SOURCES,
    PRACTISE_SOURCES,
    SLEEP_POSITION_SOURCES,
)


def test_beside_what_was_published_each_says_what_is_our_own_choice():
    for sources in (BREAK_SOURCES, PRACTISE_SOURCES, SLEEP_POSITION_SOURCES):
        own = [each for each in sources if isinstance(each, OwnRule)]
        assert own
        assert len(own) < len(sources)
