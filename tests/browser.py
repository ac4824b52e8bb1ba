"""Find a browser for the tests: an installed one, or else one to download."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, Error, Playwright, sync_playwright

# A shell is the same browser without windows: a page in it costs half.
NAMES = [
    "chromium-headless-shell",
    "chrome-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
]
MAC_PATHS = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
]
QUIET_OPTIONS = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
]
# Each context has a window of its own, though nobody sees it, with two pages under its
# address bar for suggestions: they cost more than the page of a test. Chromium minds
# only the last option of a name, so those that Playwright switches off come again.
SWITCHED_OFF = [
    "WebUIOmniboxAimPopup",
    "WebUIOmniboxPopup",
    "AimEnabled",
    "AvoidCorsURLLoaderRestartOnRedirect",
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsFirstBalancedModeAutoEnable",
    "HttpsUpgrades",
    "LensOverlay",
    "MediaRouter",
    "NetworkTimeServiceQuerying",
    "OptimizationHints",
    "PaintHolding",
    "PreconnectToSearch",
    "ThirdPartyStoragePartitioning",
]
DOWNLOAD_SECONDS = 600
NO_BROWSER = (
    "The tests need a browser and none could be had: install Chromium or Google Chrome "
    "(on Debian and Ubuntu: apt-get install chromium), then run them again."
)


def installed_browsers(playwright: Playwright) -> list[str]:
    """Paths of possible browsers, the system's own first."""
    candidates = [shutil.which(name) for name in NAMES]
    candidates += [*MAC_PATHS, playwright.chromium.executable_path]
    return [path for path in candidates if path and Path(path).exists()]


def launch(playwright: Playwright, path: str) -> Browser:
    return playwright.chromium.launch(
        executable_path=path,
        args=[*QUIET_OPTIONS, f"--disable-features={','.join(SWITCHED_OFF)}"],
        chromium_sandbox=os.getuid() != 0,
    )


def launch_installed(playwright: Playwright) -> Browser | None:
    """The first browser that starts: a file of that name may be a mere stub."""
    for path in installed_browsers(playwright):
        try:
            return launch(playwright, path)
        except Error as error:
            print(f"{path} does not start: {error.message.splitlines()[0]}")
    return None


def run(*command: str) -> None:
    print(f"Fetching a browser: {' '.join(command)}", flush=True)
    subprocess.run(
        command, check=False, timeout=DOWNLOAD_SECONDS, stdin=subprocess.DEVNULL
    )


def download_with_playwright() -> None:
    run(sys.executable, "-m", "playwright", "install", "chromium")


def install_with_apt() -> None:
    if os.getuid() == 0 and shutil.which("apt-get"):
        run("apt-get", "update", "--quiet")
        run("apt-get", "install", "--yes", "--quiet", "chromium")


WAYS_TO_FETCH: list[Callable[[], None]] = [download_with_playwright, install_with_apt]


def get_browser(playwright: Playwright) -> Browser:
    for fetch in [None, *WAYS_TO_FETCH]:
        if fetch:
            fetch()
        if browser := launch_installed(playwright):
            return browser
    raise SystemExit(NO_BROWSER)


if __name__ == "__main__":
    with sync_playwright() as playwright:
        print(f"The tests use Chromium {get_browser(playwright).version}")
