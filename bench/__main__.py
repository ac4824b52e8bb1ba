"""Compare pages with bare views, and ten years of log with ten days of it."""

import os

from bench import preparing
from bench.measuring import format_report, measure_cases
from bench.web_server import running_web_server, temporary_data_directory


def main() -> None:
    with temporary_data_directory() as directory:
        os.environ |= {
            "DATA_DIR": str(directory),
            "DATABASE_URL": "",
            "DJANGO_SETTINGS_MODULE": "bench.settings",
        }
        sessions = preparing.prepare_in_subprocess()
        with running_web_server({}) as port:
            print(format_report(measure_cases(port, sessions)))


if __name__ == "__main__":
    main()
