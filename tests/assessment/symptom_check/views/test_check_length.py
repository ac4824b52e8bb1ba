"""How long the check is: pages, words, and how soon a sign of danger is asked."""

import re
from html.parser import HTMLParser

import pytest

from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.questions.pages import PAGES
from assessment.symptom_check.red_flags.definition import Disposition
from assessment.symptom_check.rules.question_order import list_asked_pages
from assessment.symptom_check.rules.triage import triage_answers
from tests.assessment.factories import ORDINARY_BACKACHE
from tests.assessment.pages import answer_pages, running

pytestmark = pytest.mark.django_db

MOST_PAGES = 10
MOST_WORDS = 900
MOST_WORDS_AT_THE_START = 60
LATEST_PAGE_OF_AN_EMERGENCY = 4
VOID_TAGS = {"input", "br", "img", "hr", "meta", "link"}
UNSEEN_TAGS = {"script", "style", "option", "svg"}
WORD = re.compile(r"\w[\w'’-]*")


class VisibleTextReader(HTMLParser):
    """Collects what is to be seen of one element, with closed details left out."""

    def __init__(self, *outer_tags, without=()):
        super().__init__()
        self.outer_tags, self.without = outer_tags, without
        self.open_tags, self.words = [], []

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        classes = set((attributes.get("class") or "").split())
        if tag == "details" and "open" not in attributes:
            tag = "closed details"
        if tag in UNSEEN_TAGS or classes & {"visually-hidden", *self.without}:
            tag = f"{tag} unseen"
        # A closed select shows the option that is chosen.
        if tag == "option unseen" and "selected" in attributes:
            tag = "option"
        if tag not in VOID_TAGS:
            self.open_tags.append(tag)

    def handle_endtag(self, tag):
        while self.open_tags and tag not in self.open_tags.pop().split():
            pass

    def handle_data(self, data):
        is_folded = "closed details" in self.open_tags and (
            "summary" not in self.open_tags
        )
        is_unseen = any(tag.endswith("unseen") for tag in self.open_tags)
        is_within = all(tag in self.open_tags for tag in self.outer_tags)
        # The numbers to choose from on a scale are buttons, and not read as words.
        is_button = "label" in self.open_tags and data.strip().isdigit()
        if is_within and not (is_folded or is_unseen or is_button):
            self.words += WORD.findall(data)


def visible_words(page, **options):
    reader = VisibleTextReader("main", **options)
    reader.feed(page)
    return reader.words


def walk_pages(client, zone, age, sex):
    """The text of each page of an ordinary backache, from the start to the answers."""
    client.cookies["time_zone"] = zone
    seen = [client.get("/check/").text]
    response = client.post("/check/", {"age": age, "sex": sex, "country": ""})
    pages, response = answer_pages(client, response, ORDINARY_BACKACHE)
    seen += [client.get(f"/check/{page}/").text for page in pages]
    return [*seen, client.get(response.url).text]


# Where the country is unknown, the start shows the numbers of all.
@pytest.mark.parametrize("zone", ["Europe/Berlin", ""])
@pytest.mark.parametrize(
    ("age", "sex"),
    [(34, "male"), (34, "female"), (52, "female"), (60, "female"), (72, "male")],
)
def test_ordinary_backache_is_ten_pages_and_nine_hundred_words(client, zone, age, sex):
    pages = walk_pages(client, zone, age, sex)
    assert len(pages) <= MOST_PAGES
    assert sum(len(visible_words(page)) for page in pages) <= MOST_WORDS
    assert running(client).answers.values["place"] == ("low_back",)


def test_the_start_says_little_besides_its_form_and_whom_to_call(client):
    page = client.get("/check/").text
    before, _, rest = page.partition("<form method")
    page = before + rest.partition("</form>")[2]
    assert len(visible_words(page, without={"callout"})) <= MOST_WORDS_AT_THE_START


def test_only_what_can_be_seen_is_counted():
    page = (
        "<main>One <b>two</b><br><details><summary>three</summary>no</details>"
        "<details open><summary>four</summary>five</details>"
        '<label>0</label><span class="visually-hidden">no</span>'
        "<select><option>no</option>"
        "<option selected>six</option></select></main>no"
    )
    assert visible_words(page) == ["One", "two", "three", "four", "five", "six"]


def page_number(question_id):
    """Which page of the check asks it; the closer looks of others do not come."""
    asked = list_asked_pages(Answers())
    return next(
        number
        for number, page in enumerate(asked, start=1)
        if question_id in {question.id for question in page.questions}
    )


SIGNS_THAT_ACT_ALONE = [
    (question.id, option.value)
    for page in PAGES
    for question in page.list_asked_questions(Answers())
    for option in question.options
    if triage_answers(
        Answers({question.id: question.parse_answer(option.value)})
    ).disposition
    is Disposition.EMERGENCY
]


def test_there_are_signs_that_act_alone():
    assert {question for question, _ in SIGNS_THAT_ACT_ALONE} == {
        "danger",
        "saddle",
        "legs",
    }


@pytest.mark.parametrize(("question", "sign"), SIGNS_THAT_ACT_ALONE)
def test_a_sign_that_acts_alone_is_asked_within_four_pages(question, sign):
    assert page_number(question) <= LATEST_PAGE_OF_AN_EMERGENCY
