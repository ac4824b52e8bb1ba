"""A bare page into which a module can be imported, without the site around it."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
from django.contrib.staticfiles.finders import find
from playwright.sync_api import Browser, BrowserContext, Page, Route

SITE = "http://localhost"  # secure context: locks and wake locks need one
EMPTY_PAGE = "<!doctype html><title>Test</title>"
CALL = """([address, name, values]) =>
  import(address).then((module) => module[name](...values))"""


def serve_static_file(route: Route) -> None:
    name = route.request.url.removeprefix(f"{SITE}/static/")
    route.fulfill(path=find(name), content_type="text/javascript")


def open_site(context: BrowserContext, body: str = "") -> Page:
    page = context.new_page()
    page.route("**/static/**", serve_static_file)
    html = EMPTY_PAGE + body
    page.route(
        f"{SITE}/", lambda route: route.fulfill(body=html, content_type="text/html")
    )
    page.goto("/")
    return page


@pytest.fixture
def open_document(browser: Browser) -> Iterator[Callable[[str], Page]]:
    """Open a document of these lines, and fail if one of its scripts does."""
    errors: list[str] = []
    with browser.new_context(base_url=SITE) as context:
        context.on("weberror", lambda error: errors.append(str(error.error)))
        yield partial(open_site, context)
    assert errors == []


@pytest.fixture(scope="session")
def call(browser: Browser) -> Iterator[Callable[..., Any]]:
    """Call a function of a module with these values."""
    with browser.new_context(base_url=SITE) as context:
        page = open_site(context)

        def call(module: str, name: str, *values: object) -> Any:
            return page.evaluate(CALL, [f"/static/js/{module}", name, values])

        yield call
