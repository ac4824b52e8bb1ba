"""Requirements on every catalogue entry, read from its fixtures."""

import json
import re
from collections import Counter, defaultdict
from itertools import combinations
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command

from core.values.suitability import Caution, Equipment, Place
from exercises.catalogue.checks.content_checks import (
    ContentCheckContext,
    find_content_issues,
)
from exercises.figures.engine.body_parts import LEG_POINTS, POINT_KINDS, SIDED_POINTS
from exercises.figures.engine.figure import (
    AcupointMap,
    BoxProp,
    CarriedBag,
    CordProp,
    Figure,
    HeldProp,
    LoopBand,
    TiedBand,
    WheelProp,
)
from exercises.figures.engine.motion import solve_keyframes
from exercises.figures.library import PICTURES_BY_NAME
from exercises.figures.render.arrows import find_farthest_keyframe
from exercises.models import Exercise
from exercises.values.doses import Dose
from exercises.values.vocabulary import MAIN_MUSCLES, Side, Technique
from program.planning.dosing import halve_dose

FOLDER = Path(settings.BASE_DIR, "fixtures")
# Lessons have requirements of their own.
PATHS = sorted({*FOLDER.glob("*.json")} - {FOLDER / "lessons.json"})
ROWS = [row for path in PATHS for row in json.loads(path.read_text("utf-8"))]
ENTRIES = [row["fields"] for row in ROWS if row["model"] == "exercises.exercise"]
FIELDS = [
    field.name
    for field in Exercise._meta.fields
    if not (field.primary_key or field.generated)
]

LEAST_OF_TECHNIQUE = {
    Technique.CONTRACT_RELAX: 16,
    Technique.STATIC_STRETCH: 10,
    Technique.MOBILITY: 16,
    Technique.STRENGTH: 30,
    Technique.RELIEF: 8,
    Technique.ACUPRESSURE: 9,
    Technique.REFLEX: 5,
    Technique.EVERYDAY: 12,
    Technique.SELF_MASSAGE: 4,
}
FORBIDDEN = re.compile(r"\b(diagnos\w*|cure[ds]?|curing|guarantee\w*)\b", re.IGNORECASE)
SIDE_OF_BODY = re.compile(
    r"\b(left|right) (side|arm|hand|elbow|shoulder|leg|thigh|knee|foot|ankle|hip)\b"
)
LEG_SIGN = re.compile(r"numb|tingl|pins and needles")
LONGEST_SENTENCE_WORDS = 25
LONGEST_SIDE_SECONDS = 20 * 60

# What the whole body shows of its side if no limb leads: drawn for the right.
WHOLE_BODY_SIDES = {
    "hamstring-seated-hold": lambda at: at["right_heel"].x > at["left_heel"].x + 0.1,
    "lift-one-knee": lambda at: at["right_knee"].z < at["left_knee"].z - 0.1,
    "piriformis-seated-hold": lambda at: at["right_ankle"].z > at["left_knee"].z,
    "press-up-hips-aside": lambda at: at["root"].y > at["chest"].y,
    "quadratus-standing": lambda at: at["right_palm"].z > at["head"].z,
    "seated-rotation": lambda at: at["right_shoulder"].x < at["left_shoulder"].x - 0.1,
    "side-bridge-feet": lambda at: at["right_elbow"].z < 0.1 < at["left_elbow"].z,
    "side-bridge-knees": lambda at: at["right_elbow"].z < 0.1 < at["left_elbow"].z,
    "side-bridge-wall": lambda at: at["right_elbow"].y < at["right_shoulder"].y - 0.1,
    "shoe-on-stool": lambda at: at["right_heel"].z > at["left_heel"].z + 0.05,
    "side-lying-lift": lambda at: at["left_hip"].z < at["right_hip"].z - 0.05,
    "step-up": lambda at: at["right_heel"].z > 0.1,
}
LEG_NOUNS = "leg|foot|heel|knee|thigh|shin|ankle|hip|buttock"
ARM_NOUNS = "arm|hand|forearm|elbow|palm"

each_entry = pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["slug"])
SIDED_ENTRIES = [entry for entry in ENTRIES if entry["is_sided"]]
SIDED_FIGURES = [
    entry
    for entry in SIDED_ENTRIES
    if isinstance(PICTURES_BY_NAME[entry["figure"]], Figure)
]
SIDED_MAPS = [entry for entry in SIDED_ENTRIES if entry not in SIDED_FIGURES]
each_pair = list(combinations(ENTRIES, 2))


def instructions(entry):
    return [*entry["steps"], *entry["faults"], *entry["stop_if"], entry["breathing"]]


def words_for_people(entry):
    texts = ("name", "summary", "feel", "evidence", "figure_text")
    told = [*instructions(entry), *entry["cues"].values()]
    return " ".join([*told, *(entry[text] for text in texts)])


@pytest.fixture
def catalogue(db):
    call_command("loaddata", *map(str, PATHS), verbosity=0)
    return Exercise.objects.all()


def test_loading_twice_keeps_every_key(catalogue):
    keys = dict(catalogue.values_list("slug", "pk"))
    call_command("loaddata", *map(str, PATHS), verbosity=0)
    assert dict(Exercise.objects.values_list("slug", "pk")) == keys
    assert len(keys) == len(ENTRIES)


def test_every_entry_is_valid_and_speaks_the_vocabulary(catalogue):
    for exercise in catalogue:
        exercise.full_clean()
        assert exercise.to_catalogue_exercise().slug == exercise.slug


def test_nothing_is_missing_on_the_day_of_the_last_review(catalogue):
    entries = list(catalogue.values())
    today = max(entry["reviewed_on"] for entry in entries)
    assert (
        find_content_issues(
            entries, ContentCheckContext(figures=PICTURES_BY_NAME, today=today)
        )
        == []
    )


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_file_holds_one_technique_in_order_of_slugs_as_django_writes_it(path):
    text = path.read_text("utf-8")
    rows = json.loads(text)
    slugs = [row["fields"]["slug"] for row in rows]
    assert {row["fields"]["technique"] for row in rows} == {path.stem}
    assert slugs == sorted(slugs)
    assert text == json.dumps(rows, indent=2, ensure_ascii=False) + "\n"


@each_entry
def test_entry_writes_every_field_in_order(entry):
    assert list(entry) == FIELDS


@each_entry
def test_entry_is_complete(entry):
    missing = [
        field
        for field in ("steps", "feel", "breathing", "faults", "stop_if", "figure_text")
        if not entry[field]
    ]
    assert missing == []
    assert 4 <= len(entry["steps"]) <= 8
    assert 2 <= len(entry["faults"]) <= 4
    assert 2 <= len(entry["stop_if"]) <= 4
    assert entry["figure"] == entry["slug"]


def leading_points(figure):
    """Where the arrows of a figure start, or else its point that moves most."""
    named = [figure.push and figure.push.point, figure.tracked_point]
    bodies = solve_keyframes(figure)

    def distance_moved(point):
        start = bodies[0].points[point]
        return max(body.points[point].minus(start).length for body in bodies)

    return [point for point in named if point in SIDED_POINTS] or [
        max(SIDED_POINTS, key=distance_moved)
    ]


@pytest.mark.parametrize("entry", SIDED_FIGURES, ids=lambda entry: entry["slug"])
def test_the_text_of_a_figure_names_the_side_that_is_drawn(entry):
    figure = PICTURES_BY_NAME[entry["figure"]]
    if entry["slug"] in WHOLE_BODY_SIDES:
        points = solve_keyframes(figure)[find_farthest_keyframe(figure)].points
        assert WHOLE_BODY_SIDES[entry["slug"]](points)
        return
    if entry["technique"] == "self_massage":
        assert re.search(r"{side} (buttock|shoulder blade)", entry["figure_text"])
        assert [place.y < 0 for place in find_ball_places(figure)] == [True]
        return
    # The side that works is drawn on the right.
    for point in leading_points(figure):
        nouns = LEG_NOUNS if POINT_KINDS[point] in LEG_POINTS else ARM_NOUNS
        side = "{side}" if SIDED_POINTS[point] is Side.RIGHT else "{other_side}"
        assert re.search(rf"{re.escape(side)} (\w+ )?({nouns})\b", entry["figure_text"])


def find_ball_places(figure):
    is_ball = DRAWN_EQUIPMENT[Equipment.BALL]
    balls = [prop for prop in figure.props if is_ball(prop, prop.css_class)]
    return [getattr(ball, "offset", None) or ball.middle for ball in balls]


@pytest.mark.parametrize("entry", SIDED_MAPS, ids=lambda entry: entry["slug"])
def test_the_text_of_a_map_names_the_side_that_is_drawn(entry):
    picture = PICTURES_BY_NAME[entry["figure"]]
    assert "{side}" in entry["figure_text"]
    assert "{other_side}" not in entry["figure_text"]
    if isinstance(picture, AcupointMap):
        # On the midline, outward of zero means on the left.
        assert {
            SIDED_POINTS.get(point, Side.LEFT if offset.y > 0 else Side.RIGHT)
            for point, offset in picture.acupoints
        } == {Side.RIGHT}


@each_entry
def test_stop_if_names_trouble_spreading_in_a_limb(entry):
    if not {"heat_pack", "ice_pack"} & {*entry["equipment"]}:
        assert LEG_SIGN.search(" ".join(entry["stop_if"]))


@each_entry
def test_sources_can_be_looked_up(entry):
    assert entry["sources"]
    for source in entry["sources"]:
        assert list(source) == ["title", "year", "url"]
        assert source["title"]
        assert 1930 <= source["year"] <= 2026
        assert re.match(r"https?://[^/\s]+\.[^/\s]+/\S+$", source["url"])


def test_one_address_has_one_title():
    sources = {
        (source["url"], source["title"], source["year"])
        for entry in ENTRIES
        for source in entry["sources"]
    }
    assert len({url for url, _, _ in sources}) == len(sources)


@each_entry
def test_every_dose_writes_all_its_numbers_and_fits_a_session(entry):
    assert entry["doses"]
    for fields in entry["doses"].values():
        assert list(fields) == list(Dose.__dataclass_fields__)
        assert min(fields.values()) >= 0
        is_long = entry["technique"] == "relief" or "outdoors" in entry["places"]
        seconds = Dose(**fields).seconds_per_side
        assert seconds > 0
        assert is_long or seconds <= LONGEST_SIDE_SECONDS


@each_entry
def test_each_cue_is_spoken_before_its_part_of_a_dose_ends(entry):
    for fields in entry["doses"].values():
        dose = Dose(**fields)
        # A week of less does half of it.
        for part, seconds in [*dose.round_parts, *halve_dose(dose).round_parts]:
            assert 0 < len(entry["cues"][part]) <= 11 * seconds


@each_entry
def test_a_cue_is_a_sentence_that_says_more_than_the_name(entry):
    for cue in entry["cues"].values():
        assert re.fullmatch(r"[A-Z][^!?]*\.", cue)
        assert cue.rstrip(".").lower() not in entry["name"].lower()
    assert len({*entry["cues"].values()}) == len(entry["cues"])


@each_entry
def test_steps_of_a_sided_exercise_fit_both_sides(entry):
    if entry["is_sided"]:
        spoken = [*entry["steps"], *entry["cues"].values()]
        assert SIDE_OF_BODY.findall(" ".join(spoken)) == []


@each_entry
def test_sentences_are_short(entry):
    sentences = [
        sentence
        for text in instructions(entry)
        for sentence in re.split(r"(?<=[.!?:;]) ", text)
    ]
    assert [s for s in sentences if len(s.split()) > LONGEST_SENTENCE_WORDS] == []


@each_entry
def test_entry_promises_nothing_it_may_not(entry):
    assert FORBIDDEN.findall(words_for_people(entry)) == []


@each_entry
def test_only_what_needs_the_floor_is_closed_to_who_cannot_get_down(entry):
    needs_floor = entry["places"] == [Place.FLOOR]
    assert (Caution.CANNOT_GET_TO_FLOOR in entry["cautions"]) == needs_floor


@pytest.mark.parametrize("field", ["name", "summary", "feel", "figure_text"])
def test_no_two_entries_say_the_same(field):
    repeated = Counter(entry[field].lower() for entry in ENTRIES).most_common(1)
    assert repeated[0][1] == 1, repeated


def test_no_entry_is_a_copy_of_another():
    copies = [
        (one["slug"], other["slug"])
        for one, other in each_pair
        if len({*one["steps"]} & {*other["steps"]}) * 2
        > min(len(one["steps"]), len(other["steps"]))
    ]
    assert copies == []


def test_ladders_climb_from_one_without_a_gap():
    ladders = defaultdict(list)
    for entry in ENTRIES:
        if entry["ladder"]:
            ladders[entry["ladder"]].append((entry["rung"], entry["level"]))
    for rungs in map(sorted, ladders.values()):
        levels = [level for _, level in rungs]
        assert len(rungs) >= 2
        assert [rung for rung, _ in rungs] == list(range(1, len(rungs) + 1))
        assert levels == sorted(levels)


@pytest.mark.parametrize(("technique", "least"), LEAST_OF_TECHNIQUE.items())
def test_there_is_enough_of_each_technique(technique, least):
    assert sum(entry["technique"] == technique for entry in ENTRIES) >= least


@pytest.mark.parametrize("muscle", MAIN_MUSCLES)
def test_each_main_muscle_has_three_contract_relax_stretches(muscle):
    positions = [
        entry["position"]
        for entry in ENTRIES
        if entry["technique"] == "contract_relax" and muscle in entry["primary"]
    ]
    assert len(positions) >= 3
    assert {"standing"} < {*positions}


def is_of_size(prop, least, most):
    """Its length along the body, if it is a box."""
    return isinstance(prop, BoxProp) and least < prop.size.x < most


def is_disc(prop, least, most):
    return isinstance(prop, WheelProp) and least < prop.radius < most


# What a drawn prop is, by what tells it apart. Beds and mats are places, not equipment.
DRAWN_EQUIPMENT = {
    Equipment.CHAIR: lambda prop, css: css == "shade",
    Equipment.WALL: lambda prop, css: css == "wall" and is_of_size(prop, 0, 0.1),
    Equipment.TABLE: lambda prop, css: css == "panel",
    Equipment.CUSHION: lambda prop, css: css == "soft" and is_of_size(prop, 0.1, 0.22),
    Equipment.STRAP: lambda prop, css: isinstance(prop, CordProp),
    Equipment.BAND: lambda prop, css: isinstance(prop, LoopBand | TiedBand),
    Equipment.WEIGHT: lambda prop, css: isinstance(prop, CarriedBag),
    Equipment.TROLLEY: lambda prop, css: is_disc(prop, 0.03, 0.04) and css == "prop",
    Equipment.ROLLER: lambda prop, css: is_disc(prop, 0.04, 0.05) and css == "prop",
    Equipment.BICYCLE: lambda prop, css: is_disc(prop, 0.1, 0.2) and css == "wheel",
    Equipment.BALL: lambda prop, css: (
        css == "cord" and (isinstance(prop, WheelProp) or prop.end is None)
    ),
    Equipment.POOL: lambda prop, css: css == "water",
    Equipment.STICK: lambda prop, css: isinstance(prop, HeldProp) and css == "prop",
    Equipment.HEAT_PACK: lambda prop, css: css == "warm",
    Equipment.ICE_PACK: lambda prop, css: css == "cold",
}


def drawn_equipment(picture):
    return {
        item
        for prop in getattr(picture, "props", ())
        for item, is_drawn in DRAWN_EQUIPMENT.items()
        if is_drawn(prop, getattr(prop, "css_class", ""))
    }


def test_all_kinds_of_equipment_are_drawn_somewhere():
    drawn = {
        item for entry in ENTRIES for item in drawn_equipment(picture_of_entry(entry))
    }
    assert drawn == {*DRAWN_EQUIPMENT}


# A door is in a wall, and a sofa has cushions.
PARTS_OF_EQUIPMENT = {
    "hamstring-doorway": {Equipment.WALL},
    "hip-thrust": {Equipment.CUSHION},
}


@each_entry
def test_what_is_drawn_is_needed(entry):
    # A chair can be the place itself, and a bed has its pillow.
    of_the_place = {
        item
        for item, place in (
            (Equipment.CHAIR, Place.CHAIR),
            (Equipment.CUSHION, Place.BED),
        )
        if place in entry["places"]
    }
    drawn = drawn_equipment(picture_of_entry(entry))
    needed = {*entry["equipment"]} | PARTS_OF_EQUIPMENT.get(entry["slug"], set())
    assert drawn - of_the_place <= needed


def picture_of_entry(entry):
    return PICTURES_BY_NAME[entry["figure"]]
