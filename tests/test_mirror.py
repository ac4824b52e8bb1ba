"""Tests lie where what they test lies: one file for each module, and none astray."""

import ast

from tests import ROOT
from tests.test_layers import MODULES, ROWS_OF_DATA, folder_of

TEST_FILES = {
    ".".join(path.relative_to(ROOT / "tests").with_suffix("").parts)
    for path in (ROOT / "tests").rglob("test_*.py")
}
# Test files that belong to a room as a whole, and why.
OF_A_ROOM = {
    "attack.test_database_away": "the whole site, as it is served",
    "attack.test_changed_archives": "every page, after every change of an archive",
    "attack.test_heavy_uploads": "the whole site, as it is served",
    "attack.test_clock_set_back": "every page and every form",
    "attack.test_erase_under_writes": "the whole site, while it is written to",
    "attack.test_forms_at_once": "every form of every page",
    "attack.test_hostile_requests": "every address of the site",
    "attack.test_load": "the whole site, as it is served",
    "attack.test_slow_clients": "the whole site, as it is served",
    "attack.test_throttles_of_processes": "two sites of one database",
    "assessment.self_tests.test_left_and_right": "a side passes through all of it",
    "exercises.figures.test_contrast": "the colours of all figures",
    "exercises.figures.test_texts": "all figures, with the texts of the catalogue",
    "js.test_modules": "what all scripts have in common",
    "reports.test_browser": "pages of four rooms, opened one after the other",
}


# Code beside the apps that has tests in a folder of its name.
SCRIPTS = {
    ".".join(("js", *path.relative_to(ROOT / "static" / "js").with_suffix("").parts))
    for path in (ROOT / "static" / "js").rglob("*.js")
}
BENCH = {f"bench.{path.stem}": path for path in (ROOT / "bench").glob("*.py")}
# Modules of the benchmark that `make bench` alone runs, and why.
ONLY_RUN = {
    "bench.__main__": "joins the others, each with its own tests",
    "bench.models": "its table exists under the settings of the benchmark only",
    "bench.views": "its pages exist under the settings of the benchmark only",
}


def has_behaviour(path):
    tree = ast.parse(path.read_text())
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
        and has_behaviour(MODULES[module])
    )


def test_each_module_has_its_test_file():
    expecting = filter(expects_tests, MODULES)
    assert [module for module in expecting if not files_testing(module)] == []


def test_the_benchmark_has_its_tests():
    behaving = {module for module, path in BENCH.items() if has_behaviour(path)}
    tested = {module for module in behaving if files_testing(module)}
    assert behaving - tested == set(ONLY_RUN)


def test_no_test_file_is_astray():
    places = {*MODULES, *SCRIPTS, *BENCH}
    mirrored = {file for module in places for file in files_testing(module)}
    of_the_house = {file for file in TEST_FILES if "." not in file}
    assert TEST_FILES - mirrored - of_the_house - set(OF_A_ROOM) == set()
