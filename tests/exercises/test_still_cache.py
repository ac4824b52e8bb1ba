"""Small pictures that are drawn once and kept."""

import pytest

from exercises import still_cache
from exercises.figures.library import FIGURES
from exercises.figures.render import drawing
from exercises.values.vocabulary import Side

BRIDGE = FIGURES["bridge"]
BIRD_DOG = FIGURES["bird-dog"]


@pytest.fixture(autouse=True)
def own_directory(settings, tmp_path, monkeypatch):
    settings.DATA_DIR = tmp_path
    monkeypatch.setattr(
        still_cache, "FIGURES", {"bridge": BRIDGE, "bird-dog": BIRD_DOG}
    )
    still_cache.kept.cache_clear()
    yield tmp_path / "figures"
    still_cache.kept.cache_clear()


def test_without_a_file_a_still_is_drawn():
    assert still_cache.still(BRIDGE, Side.LEFT) == drawing.still(BRIDGE, Side.LEFT)
    assert still_cache.kept() == {}


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("figure", [BRIDGE, BIRD_DOG], ids=lambda each: each.name)
def test_kept_still_is_the_drawn_one(figure, side):
    still_cache.keep()
    assert still_cache.kept()[still_cache.key(figure, side)] == drawing.still(
        figure, side
    )
    assert still_cache.still(figure, side) == drawing.still(figure, side)


def test_only_the_present_version_is_kept(own_directory):
    own_directory.mkdir()
    (own_directory / "outdated.json").write_text("{}")
    still_cache.keep()
    assert [path.stem for path in own_directory.iterdir()] == [still_cache.version()]


def test_what_is_kept_is_not_drawn_again(own_directory):
    still_cache.keep()
    path = still_cache.file_of(still_cache.version())
    path.write_text('{"bridge ": "the kept one"}')
    still_cache.keep()
    assert still_cache.still(BRIDGE, Side.LEFT) == "the kept one"
