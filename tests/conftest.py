"""Shared fixtures: settings, the catalogue, browsers and the accessibility check."""

import json
import os
from collections.abc import Callable, Generator, Iterator

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from django.conf import settings
from django.db import connection
from django.test import Client, override_settings
from hypothesis import is_hypothesis_test
from hypothesis import settings as hypothesis_settings
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    sync_playwright,
)

from backpain.startup import start_own_database
from exercises.models import Exercise
from lessons.models import Lesson
from people.models import Person, User
from tests import ROOT
from tests.backpain.processes import manage
from tests.browser import get_browser
from tests.local_postgres.roles import make_test_role
from tests.people.factories import STAFF_PASSWORD, log_in_as, make_person

FIXTURES = sorted(ROOT.glob("fixtures/*.json"))
DESKTOP = {"width": 1280, "height": 900}
LONGEST_WAIT = 10_000  # milliseconds
PHONE = {"width": 320, "height": 640}
EVERY_RULE = {
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}
# For pages that share their colours: those are checked on a few only.
ALL_BUT_CONTRAST = EVERY_RULE | {
    "rules": EVERY_RULE["rules"] | {"color-contrast": {"enabled": False}}
}
RULES_OF_COLOUR = {
    "runOnly": ["color-contrast", "link-in-text-block"],
    "resultTypes": ["violations"],
}

# Tracing makes Python code up to five times slower. Tests that go through everything
# or everybody, or try hundreds of examples, run without: those of each module reach its
# branches. So do further cases of a test with the database, most of whose way is the
# same, and whatever prepares one.
UNMEASURED_FOLDERS = {ROOT / "tests" / name for name in ["", "attack", "bench", "js"]}
EVERYBODY = ("_persons", "_for_anyone")
# Here each case goes its own way: a fault of a file, a page of its own.
FOLDERS_OF_OWN_WAYS = {
    ROOT / "tests" / name for name in ["reports/archive", "pages/learn"]
}
DATABASE_FIXTURES = {"db", "transactional_db"}

# The same examples each time, however slow the machine: a red build means a change.
hypothesis_settings.register_profile("repeatable", deadline=None, derandomize=True)
hypothesis_settings.load_profile("repeatable")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if is_unmeasured(item):
            item.add_marker(pytest.mark.no_cover)


def is_unmeasured(item: pytest.Item) -> bool:
    return (
        item.path.parent in UNMEASURED_FOLDERS
        or item.path.stem.endswith(EVERYBODY)
        or item.get_closest_marker("browser") is not None
        or is_hypothesis_test(item.obj)
        or (needs_database(item) and is_further_case(item))
    )


def needs_database(item: pytest.Item) -> bool:
    return item.get_closest_marker(
        "django_db"
    ) is not None or not DATABASE_FIXTURES.isdisjoint(item.fixturenames)


def is_further_case(item: pytest.Item) -> bool:
    """Whether a test with parameters ran before, much the same way."""
    if item.path.parent in FOLDERS_OF_OWN_WAYS:
        return False
    case = getattr(item, "callspec", None)
    return case is not None and any(case.indices.values())


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None]:
    """Measure what a test itself reaches of pages and tables, not its fixtures."""
    plugin = item.config.pluginmanager.get_plugin("_cov")
    is_measured = item.get_closest_marker("no_cover") is None
    if plugin is None or (is_measured and not needs_database(item)):
        return (yield)
    plugin.cov_controller.pause()
    try:
        return (yield)
    finally:
        plugin.cov_controller.resume()


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings: None) -> None:
    start_own_database()
    if not settings.DATABASE_URL:
        connection.settings_dict["USER"] = make_test_role(settings.DATA_DIR)


@pytest.fixture(scope="session", autouse=True)
def uncollected_static_files() -> Iterator[None]:
    """Serve static files from their source folders, without collecting them."""
    storage = {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage",
    }
    default = {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    with override_settings(
        STORAGES={"default": default, "staticfiles": storage},
        WHITENOISE_AUTOREFRESH=True,
        WHITENOISE_USE_FINDERS=True,
    ):
        yield


@pytest.fixture(scope="session")
def collected_static_files() -> None:
    """For a web server of its own, whichever test comes first."""
    # Nothing connects to it.
    address = "postgresql://nobody@localhost/nothing"
    status, message = manage("collectstatic", "--noinput", DATABASE_URL=address)
    assert status == 0, message


@pytest.fixture
def catalogue(db: None) -> None:
    load_catalogue()


def load_catalogue() -> None:
    """The shipped exercises and lessons: loaddata takes two queries for each."""
    rows = [row for path in FIXTURES for row in json.loads(path.read_text())]
    for model in (Exercise, Lesson):
        of_model = [row for row in rows if row["model"] == model._meta.label_lower]
        model.objects.bulk_create(model(**row["fields"]) for row in of_model)


@pytest.fixture
def person(client: Client) -> Person:
    """The person as whom the client is logged in."""
    person = make_person()
    log_in_as(client, person)
    return person


@pytest.fixture
def admin_user(db: None) -> User:
    """For pytest-django's admin_client, whose own password would be refused."""
    return User.objects.create_superuser("admin@example.com", STAFF_PASSWORD)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        # Playwright keeps an event loop in this thread, which Django takes for async
        # code.
        os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "on"
        browser = get_browser(playwright)
        yield browser
        browser.close()


@pytest.fixture
def open_context(browser: Browser, live_server) -> Iterator[Callable]:
    """Open private windows on the live server, and close them afterwards."""
    contexts: list[BrowserContext] = []

    def open_context(**options: object) -> BrowserContext:
        context = browser.new_context(
            base_url=live_server.url,
            locale="en-GB",
            reduced_motion="reduce",
            viewport=DESKTOP,
            **options,
        )
        context.set_default_timeout(LONGEST_WAIT)
        contexts.append(context)
        return context

    yield open_context
    for context in contexts:
        context.close()


@pytest.fixture
def open_page(open_context: Callable) -> Iterator[Callable[..., Page]]:
    """Open pages on the live server, and fail if one of them complains."""
    complaints: list[str] = []

    def open_page(**options: object) -> Page:
        page = open_context(**options).new_page()
        note_complaints(page, complaints)
        return page

    yield open_page
    assert complaints == []


def note_complaints(page: Page, complaints: list[str]) -> None:
    page.on("console", lambda message: complaints.extend(complaint(page, message)))
    page.on("pageerror", lambda error: complaints.append(str(error)))


# htmx reports a request that it drops for a newer one as it does a failed one.
DROPPED_FOR_A_NEWER = ("htmx:afterRequest,", "htmx:sendAbort,")


def complaint(page: Page, message: ConsoleMessage) -> list[str]:
    """The message if it is an error or a violation of the content security policy.

    A page that answers 404 on purpose is not a complaint; a file that does is.
    """
    is_page_itself = message.location["url"] == page.url
    if (
        message.type != "error"
        or message.text.startswith(DROPPED_FOR_A_NEWER)
        or (is_page_itself and message.text.startswith("Failed to load resource"))
    ):
        return []
    return [f"{message.location['url']}: {message.text}"]


@pytest.fixture
def browser_page(open_page: Callable[..., Page]) -> Page:
    return open_page()


@pytest.fixture
def page_without_javascript(open_page: Callable[..., Page]) -> Page:
    return open_page(java_script_enabled=False)


@pytest.fixture
def enter(client: Client, live_server) -> Callable[[Page], Page]:
    """Log the page in as the client's person."""

    def enter(page: Page) -> Page:
        key = client.cookies["sessionid"].value
        cookie = {"name": "sessionid", "value": key, "url": live_server.url}
        page.context.add_cookies([cookie])
        return page

    return enter


@pytest.fixture(params=[True, False], ids=["with JavaScript", "without JavaScript"])
def either_page(request: pytest.FixtureRequest, open_page: Callable[..., Page]) -> Page:
    """Run a test twice: with JavaScript and without."""
    return open_page(java_script_enabled=request.param)


@pytest.fixture(scope="session")
def axe() -> Callable[[Page], None]:
    """Assert that axe finds nothing: in light, in dark and on a narrow screen."""

    def axe(page: Page) -> None:
        assert axe_findings(page, EVERY_RULE) == [], page.url
        page.emulate_media(color_scheme="dark")
        assert axe_findings(page, RULES_OF_COLOUR) == [], f"{page.url} in dark"
        page.emulate_media(color_scheme="light")
        page.set_viewport_size(PHONE)
        # Colours stay as they are, and asking about them costs most.
        assert axe_findings(page, ALL_BUT_CONTRAST) == [], f"{page.url} at 320 px"
        page.set_viewport_size(DESKTOP)

    return axe


def axe_findings(page: Page, options: dict[str, object]) -> list[str]:
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    results = page.evaluate("options => axe.run(document, options)", options)
    return [
        f"{violation['id']}: {node['html']}: {node['failureSummary']}"
        for violation in results["violations"]
        for node in violation["nodes"]
    ]


def overflow(page: Page) -> int:
    """How many pixels of the page lie outside the screen."""
    root = page.locator("html")
    return root.evaluate("element => element.scrollWidth - element.clientWidth")
