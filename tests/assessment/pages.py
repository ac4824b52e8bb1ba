"""Steps through the pages of a check."""

from assessment.models import SymptomCheck
from assessment.symptom_check.questions.pages import PAGES


def send_page(client, check, page, **answers):
    return client.post(f"/check/{page}/", {"check": check.pk, **answers})


def answer(client, check, question, value):
    """Answer one question of its page; the others keep the answer they have."""
    (page,) = [page for page in PAGES if question in {q.id for q in page.questions}]
    asked = {q.id for q in page.list_asked_questions(check.answers)}
    kept = {name: check.answers.values.get(name, "") for name in asked}
    return send_page(client, check, page.id, **kept | {question: value})


def answer_pages(client, response, answers):
    """Answer each page as it comes; return the pages seen and the last response."""
    pages = []
    while response.url not in {"/check/answers/", "/check/result/"}:
        pages.append(response.url.split("/")[2])
        response = send_page(client, running(client), pages[-1], **answers)
    return pages, response


def running(client):
    return SymptomCheck.objects.in_progress().get()
