"""Two hundred clients who send and read as little as they can stop nobody else."""

from tests.attack.slow_clients import holding_slow_clients, visit_for

SLOW_CLIENTS = 200
PEOPLE = 4
LONGEST_PROBE_SECONDS = 0.2
LONG_ATTACK_SECONDS = 60


def test_two_hundred_slow_clients_hinder_nobody(attacked_port, attack_seconds):
    visit_for(1, attacked_port, PEOPLE)  # what a process does once, it has done
    with holding_slow_clients(attacked_port, SLOW_CLIENTS):
        people, probes = visit_for(attack_seconds, attacked_port, PEOPLE)
    assert people.errors + probes.errors == []
    assert probes.percentile(50) < LONGEST_PROBE_SECONDS
    if attack_seconds >= LONG_ATTACK_SECONDS:
        # In the ordinary suite other tests have the processor, and the probes are few.
        assert probes.percentile(99) < LONGEST_PROBE_SECONDS
    assert len(people.seconds) > PEOPLE * attack_seconds
