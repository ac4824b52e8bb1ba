"""Steps through the pages of a check."""

from assessment.models import SymptomCheck
from assessment.symptom_check.questions.pages import PAGES

# A way past every page.
ASKED_MUCH = {
    "age": 45,
    "sex": "female",
    "danger": ["accident", "not_sure"],
    "danger_which": ["none"],
    "accident_check": "fine",
    "saddle": ["not_sure"],
    "saddle_which": ["none"],
    "legs": ["one_numb", "old", "not_sure"],
    "legs_which": ["none"],
    "legs_old": ["none"],
    "numb_spreads": "no",
    "place": ["low_back", "thigh"],
    "leg_side": "left",
    "since": "over_3_months",
    "before": "constant",
    "onset": "slowly",
    "pain_now": 3,
    "pain_worst": 4,
    "course": "stuck",
    "pattern": ["none"],
    "examined": "yes",
    "inflammation": ["none"],
    "signs": ["not_sure"],
    "signs_which": ["none"],
    "health": ["cancer", "infection_risk", "lately", "not_sure"],
    "health_which": ["none"],
    "cancer_when": "old",
    "cancer_pain": "none",
    "infection_risks": ["diabetes"],
    "lately": ["infection"],
    "care": ["bending"],
}


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
