"""Small pictures that are drawn once and kept."""

import pytest

from exercises import drawings
from exercises.figures import draw
from exercises.figures.library import FIGURES
from exercises.vocabulary import Side

BRIDGE = FIGURES["bridge"]
BIRD_DOG = FIGURES["bird-dog"]


@pytest.fixture(autouse=True)
def own_directory(settings, tmp_path, monkeypatch):
    settings.DATA_DIR = tmp_path
    monkeypatch.setattr(drawings, "FIGURES", {"bridge": BRIDGE, "bird-dog": BIRD_DOG})
    drawings.kept.cache_clear()
    yield tmp_path / "figures"
    drawings.kept.cache_clear()


def test_without_a_file_a_still_is_drawn():
    assert drawings.still(BRIDGE, Side.LEFT) == draw.still(BRIDGE, Side.LEFT)
    assert drawings.kept() == {}


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("figure", [BRIDGE, BIRD_DOG], ids=lambda each: each.name)
def test_kept_still_is_the_drawn_one(figure, side):
    drawings.keep()
    assert drawings.kept()[drawings.key(figure, side)] == draw.still(figure, side)
    assert drawings.still(figure, side) == draw.still(figure, side)


def test_only_the_present_version_is_kept(own_directory):
    own_directory.mkdir()
    (own_directory / "outdated.json").write_text("{}")
    drawings.keep()
    assert [path.stem for path in own_directory.iterdir()] == [drawings.version()]


def test_what_is_kept_is_not_drawn_again(own_directory):
    drawings.keep()
    path = drawings.file_of(drawings.version())
    path.write_text('{"bridge ": "the kept one"}')
    drawings.keep()
    assert drawings.still(BRIDGE, Side.LEFT) == "the kept one"
