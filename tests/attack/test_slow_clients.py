"""Two hundred clients who send and read as little as they can stop nobody else."""

from tests.attack.slow_clients import holding_slow_clients, visit_for

SLOW_CLIENTS = 200
PEOPLE = 4


def test_two_hundred_slow_clients_hinder_nobody(attacked_port, attack_seconds):
    visit_for(1, attacked_port, PEOPLE)  # what a process does once, it has done
    with holding_slow_clients(attacked_port, SLOW_CLIENTS):
        people, probes = visit_for(attack_seconds, attacked_port, PEOPLE)
    assert people.errors + probes.errors == []
    assert probes.percentile(99) < 0.2
    assert len(people.seconds) > PEOPLE * attack_seconds
