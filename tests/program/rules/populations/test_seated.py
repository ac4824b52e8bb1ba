from core.values.suitability import Caution
from program.rules.populations.seated import SEATED_ONLY, leaves_the_seat
from tests.program.factories import make_case
from tests.program.persons import ENTRIES


def test_whoever_does_everything_seated_gets_the_set():
    assert SEATED_ONLY.applies(make_case(cautions=frozenset({Caution.SEATED_ONLY})))
    assert not SEATED_ONLY.applies(make_case())


def test_nothing_asks_to_leave_the_seat():
    for slug in ("walking-short", "brace", "sit-to-stand"):
        assert leaves_the_seat(ENTRIES[slug])
    assert not leaves_the_seat(ENTRIES["seated-rotation"])
