from django.core.checks.registry import registry

from backpain.throttles.checks import find_unnamed_proxy


def test_the_checks_of_a_deployment_are_registered():
    assert find_unnamed_proxy in registry.deployment_checks
