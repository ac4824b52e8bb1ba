import re

import pytest
from django.contrib.staticfiles.storage import StaticFilesStorage

from backpain.static_storage import ModuleStaticFilesStorage

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
