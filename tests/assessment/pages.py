"""Steps through the pages of a check."""

from assessment.models import SymptomCheck


def answer(client, check, question, value):
    url = f"/check/{question}/"
    return client.post(url, {"check": check.pk, "answer": value})


def running(client):
    return SymptomCheck.objects.in_progress().get()
