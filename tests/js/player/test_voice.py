"""The voice against a browser that says what it is asked, when the test lets it."""

import pytest

pytestmark = pytest.mark.browser

ENGINE = """async () => {
  window.said = [];
  const engine = {
    speaking: false,
    pending: false,
    speak(utterance) {
      said.push(utterance.text);
      Object.assign(this, { now: utterance, speaking: true });
    },
    cancel() { said.push("hush"); this.speaking = false; },
    resume() { said.push("resume"); },
    end() { this.speaking = false; this.now.onend({ target: this.now }); },
  };
  Object.defineProperty(window, "speechSynthesis", { value: engine });
  const userActivation = { hasBeenActive: true };
  Object.defineProperty(navigator, "userActivation", { value: userActivation });
  window.voice = await import("/static/js/player/voice.js");
}"""


@pytest.fixture
def run(open_document):
    page = open_document()
    page.evaluate(ENGINE)

    def run(*steps):
        for step in steps:
            page.evaluate(f"() => {{ {step}; }}")
        return page.evaluate("said")

    return run


END = "speechSynthesis.end()"


def test_a_cue_waits_until_the_one_before_is_spoken(run):
    assert run("voice.speak('Push')", "voice.speak('Let go')") == ["Push"]
    assert run(END) == ["Push", "Let go"]


def test_of_those_that_wait_only_the_newest_is_spoken(run):
    cues = [f"voice.speak('{cue}')" for cue in ("Push", "Let go", "Hold", "Rest")]
    assert run(*cues, END, END) == ["Push", "Rest"]


def test_a_pause_ends_what_is_spoken_and_what_waits(run):
    run("voice.speak('Push')", "voice.speak('Let go')", "voice.hush()")
    assert run("voice.speak('Hold')") == ["Push", "hush", "Hold"]


def test_speech_that_a_call_ended_in_silence_holds_up_nothing(run):
    run("voice.speak('Push')", "speechSynthesis.speaking = false")
    assert run("voice.speak('Hold')") == ["Push", "Hold"]


def test_a_tap_lets_paused_speech_go_on(run):
    assert run("voice.speak('Push')", "voice.unlockVoice()") == ["Push", "resume"]


def test_before_the_first_tap_of_a_page_nothing_is_said(run):
    run("navigator.userActivation.hasBeenActive = false", "voice.speak('Push')")
    assert run("navigator.userActivation.hasBeenActive = true") == []
