import pytest

pytestmark = pytest.mark.browser

# Records what is asked of the browser's sound and vibration, instead of playing it.
LISTEN = """() => {
  window.heard = [];
  window.AudioContext = class {
    currentTime = 10;
    state = "suspended";
    constructor() { window.contexts = [...(window.contexts ?? []), this]; }
    async resume() { heard.push("unlocked"); this.state = "running"; }
    async close() { this.state = "closed"; }
  };
  window.OscillatorNode = class {
    constructor(audio, { frequency }) { this.frequency = frequency; }
    connect(node) { this.gain = node.gain; return node; }
    start(at) { this.at = at; }
    stop(until) {
      const round = (seconds) => Number(seconds.toFixed(2));
      const times = [this.at - 10, until - this.at];
      heard.push([this.frequency, this.gain, ...times.map(round)]);
    }
  };
  window.GainNode = class {
    constructor(audio, { gain }) { this.gain = gain; }
    connect() {}
  };
  navigator.vibrate = (pattern) => heard.push(pattern);
}"""
PLAY = """async ([name, isUnlocked]) => {
  const { playSignal, unlockSound } = await import("/static/js/sound.js");
  if (isUnlocked) unlockSound();
  playSignal(name);
  return heard;
}"""


@pytest.fixture
def page(open_document):
    page = open_document()
    page.evaluate(LISTEN)
    return page


@pytest.fixture
def listen(page):
    return lambda name, is_unlocked=True: page.evaluate(PLAY, [name, is_unlocked])


@pytest.mark.parametrize(
    ("name", "signs"),
    [
        ("work", [120, [660, 0.3, 0, 0.15]]),
        ("rest", [[60, 80, 60], [440, 0.3, 0, 0.15]]),
        ("ready", [[550, 0.3, 0, 0.15]]),
        (
            "done",
            [
                [200, 100, 200],
                [523, 0.3, 0, 0.15],
                [659, 0.3, 0.2, 0.15],
                [784, 0.3, 0.4, 0.15],
            ],
        ),
        ("in", [[392, 0.15, 0, 0.6]]),
        ("out", [[294, 0.15, 0, 0.6]]),
        ("mark", [[440, 1, 0, 0.4]]),
    ],
)
def test_each_signal_has_its_tones_and_its_touch(listen, name, signs):
    assert listen(name) == ["unlocked", *signs]


def test_without_a_tap_before_it_no_signal_is_given(listen):
    assert listen("work", is_unlocked=False) == []


LOSE_AND_TAP = """async ([loss, minutes]) => {
  const { playSignal, unlockSound } = await import("/static/js/sound.js");
  unlockSound();
  heard.length = 0;
  if (loss) contexts[0].state = loss;
  playSignal("ready");
  playSignal("ready");
  const meanwhile = heard.filter((each) => Array.isArray(each)).length;
  Date.now = ((now) => () => now + minutes * 60_000)(Date.now());
  document.body.click();
  playSignal("ready");
  const after = heard.filter((each) => Array.isArray(each)).length - meanwhile;
  return [meanwhile, contexts.length, contexts.at(-1).state, after];
}"""


@pytest.mark.parametrize(
    ("loss", "contexts"), [("suspended", 1), ("interrupted", 1), ("closed", 2)]
)
def test_a_tap_revives_lost_sound_without_what_was_missed(page, loss, contexts):
    assert page.evaluate(LOSE_AND_TAP, [loss, 0]) == [0, contexts, "running", 1]


def test_sound_whose_clock_stands_still_begins_anew_with_a_tap(page):
    assert page.evaluate(LOSE_AND_TAP, ["", 5]) == [2, 2, "running", 1]


def test_sound_that_is_heard_is_left_alone_by_a_tap(page):
    assert page.evaluate(LOSE_AND_TAP, ["", 0]) == [2, 1, "running", 1]


def test_the_touch_is_felt_without_sound(page):
    loss = LOSE_AND_TAP.replace('"ready"', '"work"')
    page.evaluate(loss, ["interrupted", 0])
    assert page.evaluate("heard.filter((each) => each === 120).length") == 3
