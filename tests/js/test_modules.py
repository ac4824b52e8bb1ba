"""What every script must be: a small module in one style that knows no page."""

import re

import pytest

from tests import ROOT
from tests.js.scripts import SCRIPTS, imported_scripts, loaded_scripts

MOST_BYTES = 6 * 1024
# What our scripts never do: a module is strict and has its own scope.
OLD_STYLE = re.compile(r'"use strict"|^\(|\bvar\b|window\.\w+ = ', re.MULTILINE)
WRITTEN_ADDRESS = re.compile(r"""["'`]/[a-z]""")


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_script_is_small_and_says_what_it_does(name):
    assert len(SCRIPTS[name].encode()) <= MOST_BYTES
    assert SCRIPTS[name].startswith("// ")


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_script_is_a_module_that_knows_no_address(name):
    assert OLD_STYLE.findall(SCRIPTS[name]) == []
    assert WRITTEN_ADDRESS.findall(SCRIPTS[name]) == []


@pytest.mark.parametrize("name", SCRIPTS)
def test_an_import_names_a_script_of_ours_on_a_line_of_its_own(name):
    imports = [line for line in SCRIPTS[name].splitlines() if "import" in line]
    assert len(imports) == len(imported_scripts(name))
    assert set(imported_scripts(name)) <= set(SCRIPTS)


def test_one_script_makes_every_sound():
    assert [name for name in SCRIPTS if "AudioContext" in SCRIPTS[name]] == [
        "js/sound.js"
    ]


def test_every_script_is_loaded_by_a_page():
    templates = "".join(path.read_text() for path in ROOT.rglob("templates/**/*.html"))
    entries = re.findall(
        r'<script src="{% static "(js/[^"]*)" %}" type="module">', templates
    )
    assert loaded_scripts(*entries) == set(SCRIPTS)
