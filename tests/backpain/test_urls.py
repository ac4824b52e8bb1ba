from django.urls import URLResolver, get_resolver

from tests.test_pages import SECOND_ADDRESSES

OUR_APPS = {
    "assessment",
    "exercises",
    "pages",
    "people",
    "program",
    "progress",
    "reports",
}


def named_views():
    """Each of our URLs: its app, its name and the name of its view."""
    for resolver in get_resolver().url_patterns:
        if isinstance(resolver, URLResolver) and resolver.app_name in OUR_APPS:
            for pattern in resolver.url_patterns:
                yield resolver.app_name, pattern.name, pattern.callback.__name__


def test_every_app_of_ours_has_its_addresses():
    assert {app for app, _, _ in named_views()} == OUR_APPS


def test_every_address_is_named_after_its_view():
    others = {f"{app}:{name}" for app, name, view in named_views() if name != view}
    assert others == {*SECOND_ADDRESSES}
