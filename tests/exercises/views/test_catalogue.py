"""The pages of the catalogue."""

import gzip

import pytest
from pytest_django.asserts import (
    assertContains,
    assertNotContains,
    assertRedirects,
    assertTemplateUsed,
)

from exercises.views.catalogue import PAGE_SIZE
from tests.exercises.factories import make_exercise

pytestmark = pytest.mark.django_db

LIST_URL = "/exercises/"
LARGEST_LIST_BYTES = 14 * 1024


def shown(response):
    return [exercise.slug for exercise in response.context["page"]]


@pytest.mark.parametrize("item_count", [1, 3])
@pytest.mark.parametrize("query", ["", "?q=exercise&level=1"])
def test_list_costs_one_query_whatever_its_length(
    client, django_assert_num_queries, item_count, query
):
    for _ in range(item_count):
        make_exercise()
    with django_assert_num_queries(1):
        response = client.get(LIST_URL + query)
    assert len(shown(response)) == item_count


def test_list_answers_htmx_with_results_filters_and_what_to_say(client):
    make_exercise(name="Bird dog")
    response = client.get(LIST_URL, headers={"HX-Request": "true"})
    assertTemplateUsed(response, "exercises/_results.html")
    assertContains(response, "Bird dog")
    assertContains(response, 'id="filters" data-hx-swap-oob="true"')
    assertContains(response, "1 exercise found")
    assertNotContains(response, "<html")


def test_list_depends_on_who_asks(client):
    assert "HX-Request" in client.get(LIST_URL).headers["Vary"]


def test_list_is_narrowed_by_its_address(client):
    make_exercise(slug="plank", level=3)
    make_exercise(slug="heat", technique="relief", aims=["relieve"])
    assert shown(client.get(LIST_URL, {"aim": "relieve"})) == ["heat"]
    assert shown(client.get(LIST_URL, {"level": "3", "grade": "C"})) == ["plank"]
    assert shown(client.get(LIST_URL, {"level": "3", "technique": "relief"})) == []


def test_list_is_searched_by_its_address(client):
    make_exercise(slug="plank", name="Plank")
    make_exercise(slug="bridge", name="Bridge")
    response = client.get(LIST_URL, {"q": "pla"})
    assert shown(response) == ["plank"]
    assertContains(response, "1 exercise for “<bdi>pla</bdi>”")


def test_list_counts_beside_each_choice_and_leaves_out_empty_ones(client):
    make_exercise(level=3)
    response = client.get(LIST_URL)
    assertContains(response, '<option value="3">Moderate (1)</option>', html=True)
    assertNotContains(response, "Very hard")


def test_choice_made_can_be_taken_back(client):
    make_exercise(level=3)
    response = client.get(LIST_URL, {"level": "3", "q": "exercise", "page": "1"})
    assertContains(response, 'class="tag" href="/exercises/?q=exercise"')


def test_ticks_narrow_too_and_show_their_counts(client):
    make_exercise(slug="plank", places=["floor"], cautions=["pregnancy"])
    make_exercise(slug="bridge", places=["floor", "bed"])
    response = client.get(LIST_URL, {"no_floor": "yes", "pregnancy": "yes"})
    assert shown(response) == ["bridge"]
    assertContains(response, "Not ruled out in pregnancy (1)")
    assertContains(response, 'name="no_floor" value="yes"')
    assertContains(response, 'class="tag" href="/exercises/?no_floor=yes"')


def test_address_is_kept_free_of_what_was_not_chosen(client):
    asked = f"{LIST_URL}?q=&aim=&technique=&level=1&pregnancy=yes"
    short = f"{LIST_URL}?level=1&pregnancy=yes"
    assertRedirects(client.get(asked), short)
    response = client.get(asked, headers={"HX-Request": "true"})
    assert response.headers["HX-Push-Url"] == short
    assertRedirects(client.get(f"{LIST_URL}?q="), LIST_URL)


def test_unknown_choice_is_named_and_narrows_nothing(client):
    make_exercise(slug="plank")
    response = client.get(LIST_URL, {"level": "9"})
    assert shown(response) == ["plank"]
    assertContains(response, "<title>Error: Exercises")
    assertContains(response, '<a href="#id_level">Choose from the list under “Level”.')


def test_list_that_finds_nothing_says_what_to_do(client):
    make_exercise(level=1)
    by_word = client.get(LIST_URL, {"q": "zebra"})
    assertContains(by_word, 'href="/exercises/muscles/"')
    assertContains(by_word, 'href="/exercises/?technique=strength"')
    by_choice = client.get(LIST_URL, {"level": "3"})
    assertContains(by_choice, "Take one choice away")


@pytest.mark.parametrize(
    ("query", "count"), [("hip", 1), ("zebra", 2), ("plnk in bed 5 minutes", 2)]
)
@pytest.mark.parametrize("headers", [{}, {"HX-Request": "true"}])
def test_a_search_costs_two_queries_at_most(
    client, catalogue, django_assert_num_queries, headers, query, count
):
    with django_assert_num_queries(count):
        client.get(LIST_URL, {"q": query}, headers=headers)


def test_a_word_typed_wrong_is_corrected_and_can_be_searched_as_it_is(client):
    make_exercise(name="Piriformis stretch", slug="stretch")
    corrected = client.get(LIST_URL, {"q": "priformis", "level": "1"})
    assert shown(corrected) == ["stretch"]
    assertContains(corrected, "Showing results for “<bdi>piriformis</bdi>”")
    exact_url = "/exercises/?q=priformis&amp;level=1&amp;exact=yes"
    exact = f'<a href="{exact_url}">“<bdi>priformis</bdi>”</a>'
    assertContains(corrected, exact)
    response = client.get(LIST_URL, {"q": "priformis", "exact": "yes"})
    assert shown(response) == []
    assertNotContains(response, "Showing results for")


def test_a_phrase_that_is_a_filter_narrows_and_can_be_taken_back(client):
    make_exercise(slug="bridge", name="Bridge", places=["floor", "bed"])
    make_exercise(slug="march", name="Bridge march", places=["floor"])
    response = client.get(LIST_URL, {"q": "bridge in bed"})
    assert shown(response) == ["bridge"]
    assertContains(response, 'class="tag" href="/exercises/?q=bridge"')
    assert {*shown(client.get(LIST_URL, {"q": "bridge"}))} == {"bridge", "march"}


def test_words_that_nothing_has_together_find_what_comes_nearest(client):
    make_exercise(slug="plank", name="Plank")
    response = client.get(LIST_URL, {"q": "plank zebra"})
    assert shown(response) == ["plank"]
    assertContains(response, "These come nearest")


@pytest.mark.parametrize(
    "text",
    ["' OR 1=1 --", "a & | ! (b", "<->:*", "hip:*", "\\", "ǅ½ﬁ", "🦵" * 20, "x" * 81],
)
def test_a_search_may_hold_any_signs(client, text):
    make_exercise()
    assert client.get(LIST_URL, {"q": text}).status_code == 200


def test_a_search_with_a_null_character_is_refused_kindly(client):
    make_exercise()
    assertContains(client.get(LIST_URL, {"q": "hip\0"}), "<title>Error: Exercises")


def test_list_shows_some_a_page_and_keeps_the_choices(client):
    for _ in range(PAGE_SIZE + 1):
        make_exercise()
    response = client.get(LIST_URL, {"level": "1"})
    assert len(shown(response)) == PAGE_SIZE
    assertContains(response, 'rel="next" href="?level=1&amp;page=2"')
    assert len(shown(client.get(LIST_URL, {"page": "2"}))) == 1
    assert len(shown(client.get(LIST_URL, {"page": "nowhere"}))) == PAGE_SIZE


def test_retired_exercises_are_not_listed(client):
    make_exercise(is_retired=True)
    assert shown(client.get(LIST_URL)) == []


def test_detail_says_how_how_much_and_when_to_stop(client):
    exercise = make_exercise(
        is_sided=True,
        cautions=["pregnancy"],
        doses={"balance": {"sets": 3, "hold_seconds": 20, "rest_seconds": 30}},
    )
    response = client.get(exercise.get_absolute_url())
    assertContains(response, "<li>Move.</li>", html=True)
    assertContains(response, "3 times 20 seconds, resting 30 seconds in between")
    assertContains(response, "on each side")
    assertContains(response, "Stop if it hurts.")
    assertContains(response, "you are pregnant")
    assertContains(response, '<a href="https://example.org/1">A study</a>, 2020')


@pytest.mark.parametrize("rung_count", [1, 3])
def test_detail_costs_three_queries_whatever_its_ladder(
    client, django_assert_num_queries, rung_count
):
    for rung in range(1, rung_count + 1):
        make_exercise(slug=f"plank-{rung}", ladder="plank", rung=rung)
        make_exercise()
    with django_assert_num_queries(3):
        client.get("/exercises/plank-1/")


def test_detail_shows_others_for_its_main_muscle_that_are_not_on_its_ladder(client):
    make_exercise(slug="bridge", primary=["gluteals", "pelvis"], ladder="b", rung=1)
    make_exercise(slug="march", primary=["gluteals"], ladder="b", rung=2)
    make_exercise(slug="clam", primary=["gluteals"], grade="B")
    make_exercise(slug="squat", primary=["quadriceps", "gluteals"], grade="A")
    make_exercise(slug="tilt", primary=["pelvis"])
    make_exercise(slug="old", primary=["gluteals"], is_retired=True)
    response = client.get("/exercises/bridge/")
    assert [other.slug for other in response.context["related"]] == ["squat", "clam"]


def test_detail_links_the_easier_and_the_harder(client):
    for rung in [1, 2, 3]:
        make_exercise(slug=f"plank-{rung}", ladder="plank", rung=rung)
    response = client.get("/exercises/plank-2/")
    assertContains(response, 'href="/exercises/plank-1/"')
    assertContains(response, 'href="/exercises/plank-3/"')
    assertNotContains(response, 'href="/exercises/plank-2/"')


@pytest.mark.parametrize(
    ("query", "side"),
    [("", "left"), ("?side=right", "right"), ("?side=up", "left")],
)
def test_detail_draws_the_side_asked_for(client, query, side):
    exercise = make_exercise(is_sided=True)
    response = client.get(exercise.get_absolute_url() + query)
    assert response.context["side"] == side


def test_unknown_exercise_is_not_found(client):
    assert client.get("/exercises/nothing/").status_code == 404


def test_retired_exercise_leads_to_its_replacement(client):
    new = make_exercise()
    old = make_exercise(is_retired=True, replaced_by=new)
    response = client.get(old.get_absolute_url())
    assertRedirects(response, new.get_absolute_url(), status_code=301)


def test_retired_exercise_without_replacement_is_not_found(client):
    old = make_exercise(is_retired=True)
    assert client.get(old.get_absolute_url()).status_code == 404


@pytest.mark.parametrize("item_count", [1, 3])
def test_body_leads_to_the_exercises_of_each_muscle_in_one_query(
    client, django_assert_num_queries, item_count
):
    for _ in range(item_count):
        make_exercise(primary=["gluteals"], secondary=["pelvis"])
    with django_assert_num_queries(1):
        response = client.get("/exercises/muscles/")
    address = '<a class="card-link" href="/exercises/?muscle=gluteals">Gluteals</a>'
    assertContains(response, address)
    assertContains(response, "<title>Gluteals</title>", count=2)
    assertNotContains(response, "<title>Pelvis</title>")
    assertContains(response, f"{item_count} exercise", count=2)
    assertNotContains(response, "Hamstrings")


def test_pages_may_only_be_read(client):
    assert client.post(LIST_URL).status_code == 405


@pytest.mark.no_cover  # draws every exercise
def test_each_page_of_the_list_fits_the_first_flight_of_packets(client, catalogue):
    paginator = client.get(LIST_URL).context["page"].paginator
    sizes = [
        len(gzip.compress(client.get(LIST_URL, {"page": number}).content, 6))
        for number in paginator.page_range
    ]
    assert len(sizes) > 1
    assert max(sizes) <= LARGEST_LIST_BYTES


@pytest.mark.parametrize("headers", [{}, {"HX-Request": "true"}])
def test_words_of_danger_show_whom_to_call_above_any_result(client, headers):
    make_exercise(name="Peel off the floor")
    page = client.get("/exercises/?q=numb+between+legs", headers=headers).text
    assert page.index('href="tel:112"') < page.index('id="results-heading"')
    assert page.index('href="/check/"', page.index('id="results"'))
    assert 'href="tel:112"' not in client.get("/exercises/?q=hip", headers=headers).text
    nothing = client.get("/exercises/", {"q": "can’t pee"}, headers=headers)
    assertContains(nothing, "No exercise is for this")
    assertNotContains(nothing, "Peel off the floor")
