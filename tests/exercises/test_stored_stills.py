"""Small pictures are drawn once and stored."""

import json

import pytest

from exercises import stored_stills
from exercises.figures.library import PICTURES_BY_NAME
from exercises.stored_stills import (
    compute_drawing_version,
    list_drawing_sources,
    load_still,
    load_stored_stills,
    stills_path,
    store_stills,
)
from exercises.values.vocabulary import Side
from tests import ROOT
from tests.exercises.figures.stills import draw_still

BRIDGE = PICTURES_BY_NAME["bridge"]
BIRD_DOG = PICTURES_BY_NAME["bird-dog"]


@pytest.fixture(autouse=True)
def own_directory(settings, tmp_path, monkeypatch):
    settings.DATA_DIR = tmp_path
    monkeypatch.setattr(
        stored_stills, "PICTURES_BY_NAME", {"bridge": BRIDGE, "bird-dog": BIRD_DOG}
    )
    forget_stills()
    yield tmp_path / "figures"
    forget_stills()


def forget_stills():
    load_stored_stills.cache_clear()
    load_still.cache_clear()


def test_without_a_file_a_still_is_drawn():
    assert load_still(BRIDGE, Side.LEFT, "") == draw_still(BRIDGE, Side.LEFT)
    assert load_stored_stills() == {}


@pytest.mark.parametrize("text", ["", "A person"])
@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("picture", [BRIDGE, BIRD_DOG], ids=lambda each: each.name)
def test_the_stored_still_is_the_drawn_one(picture, side, text):
    store_stills()
    assert load_stored_stills().keys() == {
        f"{name} {build}"
        for name, builds in {
            "bridge": ["average", "slender", "broad"],
            "bird-dog": ["average", "slender", "broad", "pregnant"],
        }.items()
        for build in builds
    }
    assert load_still(picture, side, text) == draw_still(picture, side, text)


def test_only_the_present_version_is_stored(own_directory):
    own_directory.mkdir()
    (own_directory / "outdated.json").write_text("{}")
    store_stills()
    assert [path.stem for path in own_directory.iterdir()] == [
        compute_drawing_version()
    ]


def test_what_is_stored_is_not_drawn_again():
    store_stills()
    path = stills_path(compute_drawing_version())
    path.write_text(json.dumps({"bridge average": ["<the stored one/>", [1, 2, 4, 3]]}))
    store_stills()
    assert load_still(BRIDGE, Side.LEFT, "") == (
        '<svg class="figure still" aria-hidden="true" viewBox="1 2 4 3">'
        "<the stored one/></svg>"
    )


def test_a_change_of_poses_engine_or_elements_makes_a_new_version():
    sources = {path.relative_to(ROOT).as_posix() for path in list_drawing_sources()}
    assert {
        "core/values/svg.py",
        "exercises/figures/engine/solve.py",
        "exercises/figures/library.py",
        "exercises/figures/poses/supine.py",
        "exercises/figures/render/person/limbs.py",
    } <= sources
