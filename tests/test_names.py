"""One thing has one name, one name means one thing, and names say what they do."""

import ast
from collections import defaultdict
from statistics import median

from tests.test_layers import MODULES, ROWS_OF_DATA, folder_of

# Why a name may stand in more than one module of an app.
ALLOWED_TWICE = {
    "Command": "Django finds a management command by this name",
    "__all__": "Python's own list of what a package offers",
    "app_name": "Django reads it from each urls module",
    "urlpatterns": "Django reads it from each urls module",
    "register": "Django reads it from each module of template tags",
}
# Poses are rows of data: what they name is read beside its use only.
CODE = {
    module: ast.parse(path.read_text())
    for module, path in MODULES.items()
    if folder_of(module) not in ROWS_OF_DATA
}
LONGEST_FUNCTION = 50
LONGEST_MODULE = 400
MEDIAN_FUNCTION = 7


def names_at_the_top(tree):
    for node in tree.body:
        match node:
            case ast.FunctionDef() | ast.ClassDef():
                yield node.name
            case ast.Assign():
                yield from (t.id for t in node.targets if isinstance(t, ast.Name))
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name


FUNCTIONS = [
    (module, node)
    for module, tree in CODE.items()
    for node in ast.walk(tree)
    if isinstance(node, ast.FunctionDef) and not node.name.startswith("__")
]
FUNCTION_NAMES = [node.name for _, node in FUNCTIONS]


def length_of(node):
    return node.end_lineno - node.lineno + 1


def test_no_name_means_two_things_in_an_app():
    modules = defaultdict(set)
    for module, tree in CODE.items():
        for name in set(names_at_the_top(tree)) - set(ALLOWED_TWICE):
            modules[module.split(".")[0], name].add(module)
    assert {key: found for key, found in modules.items() if len(found) > 1} == {}


def test_names_of_functions_say_what_they_do_to_what():
    one_word = [name for name in FUNCTION_NAMES if "_" not in name.strip("_")]
    assert median(len(name) for name in FUNCTION_NAMES) >= 12
    assert len(one_word) / len(FUNCTION_NAMES) <= 0.15


def test_functions_are_small():
    lengths = [length_of(node) for _, node in FUNCTIONS]
    longest = [(m, n.name) for m, n in FUNCTIONS if length_of(n) > LONGEST_FUNCTION]
    assert median(lengths) <= MEDIAN_FUNCTION
    assert longest == []


def test_modules_are_read_in_one_sitting():
    lengths = {
        module: len(path.read_text().splitlines()) for module, path in MODULES.items()
    }
    assert {m: n for m, n in lengths.items() if n > LONGEST_MODULE} == {}


def test_every_module_says_what_it_is_for():
    silent = [
        m for m, tree in CODE.items() if tree.body and not ast.get_docstring(tree)
    ]
    assert [m for m in silent if not m.endswith(".apps")] == []
