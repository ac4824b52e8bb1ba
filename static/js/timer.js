// The timer of a self-test: one button, which fills in the seconds when it stops.
import { playSignal, unlockSound } from "./sound.js";
import { Clock } from "./clock.js";

const REMINDER_SECONDS = 10;
const TICK_MS = 100;

export function describeTime(second) {
  return second < 0 ? `Get ready: ${-second}` : `${second} s`;
}

export function findReminder(second) {
  if (second === 0) return "Go.";
  const isDue = second > 0 && second % REMINDER_SECONDS === 0;
  return isDue ? `${second} seconds. Stop if you lose the position.` : null;
}

export function describeResult(seconds) {
  return seconds < 0 ? "Stopped." : `${seconds.toFixed(1)} seconds, filled in.`;
}

function prepareTimer(box) {
  const button = box.querySelector("button");
  const time = box.querySelector("[role=timer]");
  const status = box.querySelector("[role=status]");
  const input = document.getElementById(box.dataset.fills);
  const getReadyMs = box.dataset.getReadySeconds * 1000;
  const longestMs = input.max * 1000;
  const savedAs = `timer ${location.pathname} ${input.id}`;
  const clock = new Clock();
  let shown = null;
  let ticking = null;

  function showSecond(second) {
    if (second === shown) return;
    shown = second;
    time.textContent = describeTime(second);
    const reminder = findReminder(second);
    if (reminder) status.textContent = reminder;
    if (second === 0) playSignal("work");
    if (second === Number(box.dataset.signalSeconds)) playSignal("mark");
  }

  function tick() {
    if (clock.elapsed < longestMs) return showSecond(Math.floor(clock.elapsed / 1000));
    stop();
    playSignal("mark");
  }

  function run() {
    clock.start();
    button.textContent = "Stop the timer";
    ticking = setInterval(tick, TICK_MS);
    tick();
  }

  function begin() {
    unlockSound();
    sessionStorage.setItem(savedAs, Date.now() + getReadyMs);
    clock.elapsed = -getReadyMs;
    status.textContent = "Get ready.";
    run();
  }

  function stop() {
    clock.stop();
    clearInterval(ticking);
    shown = null;
    sessionStorage.removeItem(savedAs);
    const seconds = Math.min(clock.elapsed, longestMs) / 1000;
    button.textContent = "Start the timer";
    time.textContent = "";
    status.textContent = describeResult(seconds);
    if (seconds >= 0) input.value = seconds.toFixed(1);
  }

  button.addEventListener("click", () => (clock.isRunning ? stop() : begin()));
  document.addEventListener("visibilitychange", () => clock.isRunning && tick());
  box.hidden = false;
  const startedAt = sessionStorage.getItem(savedAs);
  if (!startedAt) return;
  clock.elapsed = Date.now() - startedAt;
  run();
}

document.querySelectorAll("[data-fills]").forEach(prepareTimer);
