import pytest

pytestmark = pytest.mark.browser

# Records what is asked of the browser's sound and vibration, instead of playing it.
LISTEN = """() => {
  window.heard = [];
  window.AudioContext = class {
    currentTime = 10;
    resume() { heard.push("unlocked"); }
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
def listen(open_document):
    page = open_document()
    page.evaluate(LISTEN)
    return lambda name, is_unlocked=True: page.evaluate(PLAY, [name, is_unlocked])


@pytest.mark.parametrize(
    ("name", "signs"),
    [
        ("work", [[660, 0.3, 0, 0.15], 120]),
        ("rest", [[440, 0.3, 0, 0.15], [60, 80, 60]]),
        ("ready", [[550, 0.3, 0, 0.15]]),
        (
            "done",
            [
                [523, 0.3, 0, 0.15],
                [659, 0.3, 0.2, 0.15],
                [784, 0.3, 0.4, 0.15],
                [200, 100, 200],
            ],
        ),
        ("mark", [[440, 1, 0, 0.4]]),
    ],
)
def test_each_signal_has_its_tones_and_its_touch(listen, name, signs):
    assert listen(name) == ["unlocked", *signs]


def test_without_a_tap_before_it_no_signal_is_given(listen):
    assert listen("work", is_unlocked=False) == []
