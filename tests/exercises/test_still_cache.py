"""Small pictures that are drawn once and kept."""

import pytest

from exercises import still_cache
from exercises.figures.library import FIGURES_BY_NAME
from exercises.figures.render import drawing
from exercises.values.vocabulary import Side

BRIDGE = FIGURES_BY_NAME["bridge"]
BIRD_DOG = FIGURES_BY_NAME["bird-dog"]


@pytest.fixture(autouse=True)
def own_directory(settings, tmp_path, monkeypatch):
    settings.DATA_DIR = tmp_path
    monkeypatch.setattr(
        still_cache, "FIGURES_BY_NAME", {"bridge": BRIDGE, "bird-dog": BIRD_DOG}
    )
    still_cache.load_stored_stills.cache_clear()
    yield tmp_path / "figures"
    still_cache.load_stored_stills.cache_clear()


def test_without_a_file_a_still_is_drawn():
    assert still_cache.load_still(BRIDGE, Side.LEFT) == drawing.draw_still(
        BRIDGE, Side.LEFT
    )
    assert still_cache.load_stored_stills() == {}


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("figure", [BRIDGE, BIRD_DOG], ids=lambda each: each.name)
def test_kept_still_is_the_drawn_one(figure, side):
    still_cache.store_stills()
    assert still_cache.load_stored_stills()[
        still_cache.still_cache_key(figure, side)
    ] == drawing.draw_still(figure, side)
    assert still_cache.load_still(figure, side) == drawing.draw_still(figure, side)


def test_only_the_present_version_is_kept(own_directory):
    own_directory.mkdir()
    (own_directory / "outdated.json").write_text("{}")
    still_cache.store_stills()
    assert [path.stem for path in own_directory.iterdir()] == [
        still_cache.compute_drawing_version()
    ]


def test_what_is_kept_is_not_drawn_again(own_directory):
    still_cache.store_stills()
    path = still_cache.stills_path(still_cache.compute_drawing_version())
    path.write_text('{"bridge ": "the kept one"}')
    still_cache.store_stills()
    assert still_cache.load_still(BRIDGE, Side.LEFT) == "the kept one"
