"""People who read, log, take their data out and in, and print, all at once."""

import random
import threading
import time
from collections import Counter
from http.client import HTTPException

from bench.client import Visitor
from tests.attack.uploads import send_upload
from tests.reports.archives import pain_row, with_tables

PAGES = [
    "/",
    "/exercises/",
    "/exercises/?q=hip",
    "/progress/",
    "/progress/pain/",
    "/progress/report/",
    "/learn/",
    "/check/",
    "/healthz",
]
PAUSES_SECONDS = (0.2, 1.0)
STEPS_OF_A_VISIT = 12
SHARE_OF_ENTRIES = 0.2
SHARE_OF_HEAVY_STEPS = 0.03


class Person(Visitor):
    def read_page(self, chance):
        return self.get_page(chance.choice(PAGES))

    def add_entry(self, chance):
        return self.log_pain()

    def bring_data(self, chance):
        """Choose a file, look at what it would add, and add it."""
        status = send_upload(self, with_tables(pain_entries=[pain_row()]))
        return self.post_form("/progress/import/add/") if status == 302 else status

    def take_data(self, chance):
        return self.get_page("/progress/export/backpain.zip")

    def print_report(self, chance):
        return self.get_page("/progress/report/report.pdf")


class Crowd:
    """So many people for so long; what they were answered, and how soon."""

    def __init__(self, port, heavy_steps):
        self.port = port
        self.heavy_steps = heavy_steps
        self.answers = Counter()
        self.seconds = []

    def visit(self, people, seconds):
        ends_at = time.monotonic() + seconds
        threads = [
            threading.Thread(target=self.come_again_until, args=[ends_at, number])
            for number in range(people)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def come_again_until(self, ends_at, number):
        # The same each time.
        chance = random.Random(number)  # noqa: S311 - no secret
        while time.monotonic() < ends_at:
            try:
                with Person(self.port) as person:
                    self.take_step(Person.add_entry, person, chance)
                    # Somebody in every crowd, however short it is there.
                    for step in self.heavy_steps[number : number + 1]:
                        self.take_step(step, person, chance)
                    self.stay_until(ends_at, person, chance)
            except (OSError, HTTPException) as error:
                self.answers["no answer", type(error).__name__] += 1

    def stay_until(self, ends_at, person, chance):
        for _ in range(STEPS_OF_A_VISIT):
            if time.monotonic() > ends_at:
                return
            self.take_step(self.choose_step(chance), person, chance)
            time.sleep(chance.uniform(*PAUSES_SECONDS))

    def take_step(self, step, person, chance):
        began = time.monotonic()
        status = step(person, chance)
        self.seconds.append(time.monotonic() - began)
        self.answers[step.__name__, status] += 1

    def choose_step(self, chance):
        number = chance.random()
        if number < SHARE_OF_ENTRIES:
            return Person.add_entry
        if self.heavy_steps and number > 1 - SHARE_OF_HEAVY_STEPS:
            return chance.choice(self.heavy_steps)
        return Person.read_page
