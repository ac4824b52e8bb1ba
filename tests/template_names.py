"""Names in templates, and the names that Python gives them to find.

Django shows nothing where a name is not found, so nobody would see a renamed one.
This compares identifiers only: it knows no types, and so raises no false alarm.
"""

import ast
import datetime
import enum
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import django
from django.template import Template
from django.template.base import Variable
from django.template.defaulttags import ForNode, RegroupNode, URLNode, WithNode
from django.template.library import SimpleNode
from django.template.loader_tags import IncludeNode

from tests import ROOT

APPS = ["assessment", "backpain", "core", "exercises", "lessons", "pages", "people"]
APPS += ["program", "progress", "reports"]
DJANGO = Path(django.__file__).parent
# Where the objects come from that Django itself hands to a template.
DJANGO_MODULES = [
    "contrib/messages/storage/base.py",
    "core/paginator.py",
    "db/models/base.py",
    "db/models/manager.py",
    "db/models/query.py",
    "forms/boundfield.py",
    "forms/fields.py",
    "forms/forms.py",
    "forms/utils.py",
    "forms/widgets.py",
    "http/request.py",
    "template/defaulttags.py",
    "urls/resolvers.py",
]
BUILT_IN = {
    name for kind in (dict, str, datetime.datetime, enum.Enum) for name in dir(kind)
}
# What the engine and its context processors add to every context.
GIVEN_TO_ALL = {"block", "csrf_token", "forloop", "messages", "request", "user"}
GIVEN_TO_ALL |= {"None", "True", "False"}
# Attributes of a node that are no part of the template.
LEADING_OUT = {"engine", "origin", "parser", "token"}
DISPLAY = re.compile(r"get_(\w+)_display")


def defined_names(tree: ast.Module) -> Iterator[str]:
    """Attributes, methods, keys and named arguments: all that a dot may find."""
    for node in ast.walk(tree):
        match node:
            case ast.Module(body=body) | ast.ClassDef(body=body):
                yield from assigned_names(body)
            case ast.FunctionDef(name=name):
                yield name
            case ast.Attribute(attr=name, ctx=ast.Store()):
                yield name
            case ast.Dict(keys=keys):
                yield from (key.value for key in keys if isinstance(key, ast.Constant))
            case ast.Subscript(slice=ast.Constant(value=str(key))):
                yield key
            case ast.keyword(arg="related_name", value=ast.Constant(value=name)):
                yield name
            case ast.keyword(arg=str(name)):
                yield name


def assigned_names(body: list[ast.stmt]) -> Iterator[str]:
    for statement in body:
        match statement:
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case ast.Assign(targets=targets):
                yield from (each.id for each in targets if isinstance(each, ast.Name))


@cache
def known_names() -> frozenset[str]:
    ours = [path for app in APPS for path in (ROOT / app).rglob("*.py")]
    paths = [
        *(path for path in ours if "migrations" not in path.parts),
        *(DJANGO / name for name in DJANGO_MODULES),
    ]
    names = {
        name for path in paths for name in defined_names(ast.parse(path.read_text()))
    }
    return frozenset(names | BUILT_IN | GIVEN_TO_ALL)


def parts_of(thing: object) -> Iterator[object]:
    """What a compiled template consists of, however deep."""
    yield thing
    for part in direct_parts(thing):
        yield from parts_of(part)


def direct_parts(thing: object) -> Iterable[object]:
    match thing:
        case dict():
            return thing.values()
        case list() | tuple():
            return thing
        case _ if type(thing).__module__.startswith("django.template"):
            names = {*getattr(thing, "__dict__", ()), *getattr(thing, "__slots__", ())}
            return [getattr(thing, name) for name in names - LEADING_OUT]
    return ()


def bound_names(template: Template) -> set[str]:
    """Names that the template itself gives: of loops, `with` and `as`."""
    names = set()
    for part in parts_of(template.nodelist):
        match part:
            case ForNode(loopvars=loop_variables):
                names |= {*loop_variables}
            case WithNode(extra_context=given) | IncludeNode(extra_context=given):
                names |= given.keys()
            case URLNode(asvar=str(name)) | SimpleNode(target_var=str(name)):
                names.add(name)
            case RegroupNode(var_name=name):
                names |= {name, "grouper", "list"}
    return names


def looked_up_names(template: Template) -> set[tuple[str, ...]]:
    """Each dotted name as its parts."""
    return {
        part.lookups
        for part in parts_of(template.nodelist)
        if isinstance(part, Variable) and part.lookups
    }


def is_known(name: str) -> bool:
    display = DISPLAY.fullmatch(name)
    return name.isdigit() or (display[1] if display else name) in known_names()
