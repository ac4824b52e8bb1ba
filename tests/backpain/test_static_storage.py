import re
import threading

import pytest
from django.contrib.staticfiles.storage import StaticFilesStorage
from django.core.files.base import ContentFile
from django.core.management import call_command

from backpain.static_storage import ModuleStaticFilesStorage, replace_file

PLAYER = 'import { Clock } from "../clock.js";\n'
CLOCK = "export class Clock {}\n"
NO_MODULE = '// import htmx from "./htmx";\n'


@pytest.fixture
def collect(tmp_path):
    """Collect a player, its clock and a third-party script; return the served files."""

    def collect(clock=CLOCK):
        source, target = tmp_path / "source", tmp_path / "target"
        scripts = {"js/player/player.js": PLAYER, "js/clock.js": clock}
        scripts["others/htmx.js"] = NO_MODULE
        for name, text in scripts.items():
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            (source / name).write_text(text)
        written = StaticFilesStorage(location=source)
        collected = ModuleStaticFilesStorage(location=target, base_url="/static/")
        for name in scripts:
            with written.open(name) as script:
                collected.save(name, script)
        answers = collected.post_process({name: (written, name) for name in scripts})
        assert [answer for answer in answers if isinstance(answer[2], Exception)] == []
        return [target / collected.hashed_files[name] for name in scripts]

    return collect


def test_a_module_is_imported_by_the_name_of_its_content(collect):
    player, clock, _ = collect()
    assert re.fullmatch(r"clock\.[0-9a-f]{12}\.js", clock.name)
    assert player.read_text() == PLAYER.replace("clock.js", clock.name)


def test_a_changed_module_gives_a_new_name_to_what_imports_it(collect):
    player, *_ = collect()
    changed, *_ = collect(clock="export class Clock { elapsed = 0; }\n")
    assert changed.name != player.name


def test_the_scripts_of_others_are_left_as_they_are(collect):
    *_, script = collect()
    assert script.read_text() == NO_MODULE


def test_file_is_whole_whenever_it_is_opened_while_it_is_written_again(tmp_path):
    path = tmp_path / "site.css"
    texts = [letter * 2**20 for letter in (b"a", b"b")]
    replace_file(path, texts[0])
    done = threading.Event()

    def write_again_and_again():
        for number in range(200):
            replace_file(path, texts[number % 2])
        done.set()

    writer = threading.Thread(target=write_again_and_again)
    writer.start()
    read = set()
    while not done.is_set():
        read.add(path.read_bytes())
    writer.join()
    assert read <= set(texts)
    assert [*tmp_path.iterdir()] == [path]


def test_file_that_has_not_changed_is_not_written(tmp_path):
    path = tmp_path / "site.css"
    replace_file(path, b"a")
    before = path.stat()
    replace_file(path, b"a")
    assert path.stat().st_ino == before.st_ino
    assert path.stat().st_mode & 0o777 == 0o644


def test_file_that_cannot_take_its_place_leaves_nothing_behind(tmp_path):
    (tmp_path / "site.css").mkdir()
    with pytest.raises(OSError, match="site"):
        replace_file(tmp_path / "site.css", b"a")
    assert [path.name for path in tmp_path.iterdir()] == ["site.css"]


def test_file_that_is_deleted_is_served_until_its_successor_is_there(tmp_path):
    storage = ModuleStaticFilesStorage(location=tmp_path, base_url="/static/")
    for name in ("kept.txt", "gone.txt"):
        storage.save(name, ContentFile(b"old"))
        storage.delete(name)
        assert not storage.exists(name)
        assert (tmp_path / name).read_bytes() == b"old"
    storage.save("kept.txt", ContentFile(b"new"))
    assert [*storage.post_process({})] == []
    assert (tmp_path / "kept.txt").read_bytes() == b"new"
    assert not (tmp_path / "gone.txt").exists()
    assert storage.exists("kept.txt")


def test_collecting_again_removes_nothing_in_between(settings, tmp_path):
    settings.STATIC_ROOT = tmp_path
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "backpain.static_storage.ModuleStaticFilesStorage"}
    }
    call_command("collectstatic", interactive=False, verbosity=0)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.*")}
    done = threading.Event()
    missing = set()

    def look():
        while not done.is_set():
            missing.update(path for path in before if not path.exists())

    looking = threading.Thread(target=look)
    looking.start()
    (tmp_path / "left_over.css").touch()
    call_command("collectstatic", interactive=False, verbosity=0, clear=True)
    done.set()
    looking.join()
    assert missing == set()
    assert {path: path.read_bytes() for path in tmp_path.rglob("*.*")} == before
