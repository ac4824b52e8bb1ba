"""Measures pages beside bare views, and ten years of log beside ten days of it."""

import os

from bench import preparing
from bench.measuring import measure, report
from bench.stack import data_directory, serving


def main() -> None:
    with data_directory() as directory:
        os.environ |= {
            "DATA_DIR": str(directory),
            "DATABASE_URL": "",
            "DJANGO_SETTINGS_MODULE": "bench.settings",
        }
        sessions = preparing.in_a_process_of_its_own()
        with serving({}) as port:
            print(report(measure(port, sessions)))


if __name__ == "__main__":
    main()
