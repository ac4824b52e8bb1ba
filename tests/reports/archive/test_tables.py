"""Every row of a person is in a table, and every table can be found by its rows."""

import pytest
from django.apps import apps

from people.models import Person, User
from program.models import Program
from reports.archive.columns import REFERENCE_FIELDS
from reports.archive.tables import ARCHIVE_TABLES, renumber_programs
from tests.people.factories import make_person
from tests.reports.factories import make_program

APPS = {"people", "exercises", "lessons", "assessment"}
APPS |= {"progress", "program", "reports"}
LEFT_OUT = {"reports.Upload", "reports.CalendarFeed", "people.Submission"}
TABLES_BY_MODEL = {table.model: table for table in ARCHIVE_TABLES}


def leads_to_person(model, seen=()):
    targets = {f.related_model for f in model._meta.concrete_fields if f.is_relation}
    return Person in targets or any(
        leads_to_person(target, (*seen, model))
        for target in targets - {model, *seen}
        if target is not User
    )


def test_every_model_with_a_person_behind_it_is_a_table():
    models = {model for model in apps.get_models() if model._meta.app_label in APPS}
    behind = {Person} | {model for model in models if leads_to_person(model)}
    assert {model._meta.label for model in behind - set(TABLES_BY_MODEL)} <= LEFT_OUT


def test_what_others_refer_to_is_the_key_of_its_table():
    keys = {
        table.model: table.key[0]
        for table in ARCHIVE_TABLES
        if table.model in REFERENCE_FIELDS
    }
    others = {model.__name__ for model in REFERENCE_FIELDS if model not in keys}
    assert keys == {model: REFERENCE_FIELDS[model] for model in keys}
    assert others == {"Exercise"}


def test_tables_come_after_those_that_they_refer_to():
    names = [table.name for table in ARCHIVE_TABLES]
    later = [
        (table.name, column.name)
        for table in ARCHIVE_TABLES
        for column in table.columns
        if column.target in TABLES_BY_MODEL
        and names.index(TABLES_BY_MODEL[column.target].name) >= names.index(table.name)
    ]
    assert later == []


@pytest.mark.django_db
def test_programs_are_numbered_after_those_of_the_person():
    person = make_person()
    make_program(person, number=3)
    added = [Program(number=1), Program(number=2)]
    renumber_programs(person, added)
    assert [(each.number, each.is_current) for each in added] == [
        (4, False),
        (5, False),
    ]


@pytest.mark.django_db
def test_programs_of_a_newcomer_keep_their_numbers():
    added = [Program(number=1, is_current=False), Program(number=2)]
    renumber_programs(make_person(), added)
    assert [(each.number, each.is_current) for each in added] == [(1, False), (2, True)]
