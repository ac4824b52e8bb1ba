"""Minimal valid people."""

from people.models import Person


def make_person(**fields):
    return Person.objects.create(**fields)


def log_in_as(client, person):
    session = client.session
    session["person"] = person.pk
    session.save()
