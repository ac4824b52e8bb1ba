"""The emergency numbers that everybody knows, for pages that know no person."""

from django import template

from people.values.countries import COMMON_EMERGENCY_NUMBERS

register = template.Library()


@register.inclusion_tag("assessment/_call_line.html")
def widely_known_call_line() -> dict[str, object]:
    return {"widely_known": COMMON_EMERGENCY_NUMBERS}
