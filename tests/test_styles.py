"""The style sheet is small, and knows no rule and no vocabulary."""

import gzip
import re

import pytest

from assessment.self_tests.rules.cut_offs import FindingKind
from assessment.symptom_check.questions import QUESTIONS_BY_ID
from assessment.symptom_check.rules.pain_places import PLACE_MARKS
from exercises.values.vocabulary import Structure
from progress.values.log_vocabulary import BodyPlace
from tests import ROOT

SHEET = (ROOT / "static/css/site.css").read_text()
SELECTORS = re.sub(r"/\*.*?\*/|(?<=[{;])[^{};]*;", "", SHEET, flags=re.DOTALL)
# One sheet for every page, loaded once. It was 12 kB until the pages got pictures,
# cards, a bar at the foot and a breathing guide.
MOST_BYTES = 16 * 1024
PLACE_OPTIONS = [option.value for option in QUESTIONS_BY_ID["place"].options]


def test_it_is_small():
    assert len(gzip.compress(SHEET.encode())) <= MOST_BYTES


@pytest.mark.parametrize(
    "members",
    [set(FindingKind), set(Structure), set(BodyPlace), set(PLACE_MARKS)],
    ids=["findings", "structures", "places of the log", "places of the check"],
)
def test_it_names_no_member_of_a_vocabulary(members):
    named = set(re.findall(r"[\w-]+", SELECTORS))
    assert named & {str(member) for member in members} == set()


def test_it_asks_for_the_value_of_no_control():
    assert re.findall(r"\[value[^\]]*\]", SELECTORS) == []


def test_it_lights_as_many_places_as_there_are_to_tick():
    lit = {int(number) for number in re.findall(r"& \.place-(\d+)", SELECTORS)}
    in_check = {PLACE_OPTIONS.index(place) for place in PLACE_MARKS}
    assert lit == in_check | set(range(len(BodyPlace)))
