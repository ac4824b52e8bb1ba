import pytest

pytestmark = pytest.mark.browser

GUIDE = """
<section data-in-seconds=4 data-out-seconds=6 data-rest-seconds=60>
  <div data-part=ring hidden>
    <svg>
      <circle data-part=air r=28 /><circle data-part=done />
      <text data-part=phase></text><text data-part=count></text>
    </svg>
  </div>
  <div data-part=buttons hidden>
    <button data-part=pause>Pause</button>
    <button data-part=sound aria-pressed=false>Sound</button>
    <span data-part=left></span>
  </div>
  <p data-part=said role=status></p>
</section>"""
LISTEN = """() => {
  window.tones = [];
  window.AudioContext = class {
    currentTime = 0;
    state = "running";
    async close() {}
  };
  window.OscillatorNode = class {
    constructor(audio, { frequency }) { tones.push(frequency); }
    connect(node) { return node; }
    start() {}
    stop() {}
  };
  window.GainNode = class { connect() {} };
}"""
START_SCRIPT = "import('/static/js/breathing.js')"


@pytest.mark.parametrize(
    ("milliseconds", "phase", "count"),
    [
        (0, "in", 1),
        (3999, "in", 4),
        (4000, "out", 1),
        (9999, "out", 6),
        (10_000, "in", 1),
        (25_000, "out", 2),
    ],
)
def test_a_breath_goes_in_and_longer_out(call, milliseconds, phase, count):
    breath = call("breathing.js", "findBreath", milliseconds, 4, 6)
    assert (breath["phase"], breath["count"]) == (phase, count)


def test_the_share_of_a_breath_runs_from_nothing_to_all(call):
    shares = [
        round(call("breathing.js", "findBreath", each, 4, 6)["share"], 2)
        for each in (0, 2000, 3960, 4000, 7000, 9940)
    ]
    assert shares == [0, 0.5, 0.99, 0, 0.5, 0.99]


@pytest.mark.parametrize(
    ("milliseconds", "text"),
    [
        (300_000, "5:00 left"),
        (219_400, "3:40 left"),
        (900, "0:01 left"),
        (-50, "0:00 left"),
    ],
)
def test_the_time_left_is_told_in_minutes_and_seconds(call, milliseconds, text):
    assert call("breathing.js", "describeTimeLeft", milliseconds) == text


@pytest.fixture
def page(open_document):
    page = open_document(GUIDE)
    page.evaluate(LISTEN)
    page.clock.install()
    page.evaluate(START_SCRIPT)
    return page


def read_part(page, name):
    return page.locator(f"[data-part={name}]").text_content()


def read_radius(page):
    return float(page.get_attribute("[data-part=air]", "r"))


def test_it_guides_from_the_start_and_grows_with_the_breath(page):
    page.clock.run_for(1000)
    small = read_radius(page)
    assert read_part(page, "phase") == "Breathe in"
    page.clock.run_for(2500)
    assert read_radius(page) > small
    page.clock.run_for(2000)
    assert read_part(page, "phase") == "Breathe out"
    assert page.locator("[data-part=ring]").is_visible()


def test_a_pause_holds_it_and_a_tap_goes_on(page):
    page.clock.run_for(5000)
    page.get_by_role("button", name="Pause").click()
    held = read_part(page, "left")
    page.clock.run_for(8000)
    assert read_part(page, "left") == held
    page.get_by_role("button", name="Go on").click()
    page.clock.run_for(3000)
    assert read_part(page, "left") != held


def test_tones_are_heard_only_after_a_tap_on_sound(page):
    page.clock.run_for(12_000)
    assert page.evaluate("tones") == []
    page.get_by_role("button", name="Sound").click()
    page.clock.run_for(10_000)
    assert page.evaluate("tones") == [294, 392]
    page.get_by_role("button", name="Sound").click()
    page.clock.run_for(10_000)
    assert page.evaluate("tones") == [294, 392]


def test_it_ends_with_words_and_can_be_done_once_more(page):
    page.clock.run_for(60_500)
    assert read_part(page, "said").startswith("Time is up.")
    page.get_by_role("button", name="Once more").click()
    page.clock.run_for(1000)
    assert read_part(page, "said") == ""
    assert read_part(page, "phase") == "Breathe in"


def test_nothing_moves_for_who_wants_no_motion(open_document):
    page = open_document(GUIDE)
    page.emulate_media(reduced_motion="reduce")
    page.clock.install()
    page.evaluate(START_SCRIPT)
    page.clock.run_for(1000)
    still = read_radius(page)
    page.clock.run_for(2000)
    assert read_radius(page) == still
    assert read_part(page, "count") in {"3", "4"}
