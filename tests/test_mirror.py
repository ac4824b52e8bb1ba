"""Tests lie where what they test lies: one file for each module, and none astray."""

import ast

import pytest

from tests import ROOT
from tests.test_layers import MODULES, ROWS_OF_DATA, folder_of

TEST_FILES = {
    ".".join(path.relative_to(ROOT / "tests").with_suffix("").parts)
    for path in (ROOT / "tests").rglob("test_*.py")
}
# Test files that belong to a room as a whole, and why.
OF_A_ROOM = {
    "assessment.self_tests.test_left_and_right": "a side passes through all of it",
    "js.test_modules": "what all scripts have in common",
    "reports.test_browser": "pages of four rooms, opened one after the other",
}


# Code beside the apps that has tests in a folder of its name.
SCRIPTS = {
    ".".join(("js", *path.relative_to(ROOT / "static" / "js").with_suffix("").parts))
    for path in (ROOT / "static" / "js").rglob("*.js")
}
BENCH = {f"bench.{path.stem}" for path in (ROOT / "bench").glob("*.py")}


def has_behaviour(module):
    tree = ast.parse(MODULES[module].read_text())
    return any(isinstance(node, ast.FunctionDef) for node in ast.walk(tree))


def files_testing(module):
    """Its test files: named after the module, or the package, or with more after it."""
    folder, _, name = module.rpartition(".")
    owns = {f"{folder}.test_{name}", f"{folder}.{name}.test_{name}"}
    return {
        file
        for file in TEST_FILES
        if file in owns or file.startswith(tuple(f"{own}_" for own in owns))
    }


def expects_tests(module):
    return (
        MODULES[module].stem != "__init__"
        and folder_of(module) not in ROWS_OF_DATA
        and has_behaviour(module)
    )


@pytest.mark.parametrize("module", sorted(filter(expects_tests, MODULES)))
def test_module_has_its_test_file(module):
    assert files_testing(module) != set()


def test_no_test_file_is_astray():
    places = {*MODULES, *SCRIPTS, *BENCH}
    mirrored = {file for module in places for file in files_testing(module)}
    of_the_house = {file for file in TEST_FILES if "." not in file}
    assert TEST_FILES - mirrored - of_the_house - set(OF_A_ROOM) == set()
