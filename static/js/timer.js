// Hold timer: one button. Counts from timestamps, so a locked phone or a reload
// loses nothing; fills in the seconds when it is stopped.
"use strict";

const GET_READY_MS = 5000;
const STRONG_SECOND = 30;

function beep(audio) {
  const tone = audio.createOscillator();
  tone.connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + 0.4);
}

function timer(box) {
  const button = box.querySelector("button");
  const words = box.querySelector("[role=status]");
  const input = document.getElementById(box.dataset.fills);
  const longest = input.max * 1000;
  const key = `timer ${location.pathname} ${input.id}`;
  let audio = null;
  let told = null;
  let ticking = null;

  const startedAt = () => Number(sessionStorage.getItem(key));
  const elapsed = () => Date.now() - startedAt();

  function tell(second) {
    if (second === told) return;
    told = second;
    button.textContent = second < 0 ? `Get ready: ${-second}` : `Stop: ${second} s`;
    if (second === 0) words.textContent = "Go.";
    if (second > 0 && second % 10 === 0) {
      words.textContent = `${second} seconds. Stop if you lose the position.`;
    }
    if (second === STRONG_SECOND && audio) beep(audio);
  }

  function tick() {
    if (elapsed() < longest) return tell(Math.floor(elapsed() / 1000));
    stop();
    if (audio) beep(audio);
  }

  function run() {
    box.classList.add("running");
    ticking = setInterval(tick, 100);
    tick();
  }

  function start() {
    audio ??= new AudioContext();
    sessionStorage.setItem(key, String(Date.now() + GET_READY_MS));
    words.textContent = "Get ready.";
    run();
  }

  function stop() {
    const seconds = Math.min(elapsed(), longest) / 1000;
    clearInterval(ticking);
    ticking = told = null;
    sessionStorage.removeItem(key);
    box.classList.remove("running");
    button.textContent = "Start the timer";
    words.textContent = seconds < 0 ? "Stopped." : `${seconds.toFixed(1)} seconds, filled in.`;
    if (seconds >= 0) input.value = seconds.toFixed(1);
  }

  button.addEventListener("click", () => (startedAt() ? stop() : start()));
  document.addEventListener("visibilitychange", () => startedAt() && tick());
  box.hidden = false;
  if (startedAt()) run();
}

document.querySelectorAll("[data-fills]").forEach(timer);
