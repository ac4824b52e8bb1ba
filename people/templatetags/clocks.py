"""What a page says of the clock it goes by."""

from django import template
from django.template import RequestContext

from people.clocks import ClockDifference, find_clock_difference
from people.middleware import PERSON_SESSION_KEY, get_page_time_zone

register = template.Library()


@register.simple_tag(takes_context=True)
def clock_difference(context: RequestContext) -> ClockDifference | None:
    return find_clock_difference(context["request"])


@register.simple_tag(takes_context=True)
def is_clock_unknown(context: RequestContext) -> bool:
    """Whether somebody's times are world time, as no device reported where it is."""
    request = context["request"]
    return PERSON_SESSION_KEY in request.session and not get_page_time_zone(request)
