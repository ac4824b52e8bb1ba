// The breathing guide: a ring and a word that keep time, and a tone for each turn if wanted.
import { Clock } from "./clock.js";
import { playSignal, unlockSound } from "./sound.js";

const TICK_MS = 50;
const WORDS = { in: "Breathe in", out: "Breathe out" };
const SMALLEST_RADIUS = 18;
const GROWTH = 20;

export function findBreath(elapsedMs, inSeconds, outSeconds) {
  const second = (elapsedMs / 1000) % (inSeconds + outSeconds);
  const isIn = second < inSeconds;
  const length = isIn ? inSeconds : outSeconds;
  const done = isIn ? second : second - inSeconds;
  return { phase: isIn ? "in" : "out", count: Math.floor(done) + 1, share: done / length };
}

export function describeTimeLeft(milliseconds) {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")} left`;
}

function guideBreath(box) {
  const part = (name) => box.querySelector(`[data-part=${name}]`);
  const { inSeconds, outSeconds } = box.dataset;
  const restMs = box.dataset.restSeconds * 1000;
  const isStill = matchMedia("(prefers-reduced-motion: reduce)");
  const pause = part("pause");
  const sound = part("sound");
  const clock = new Clock();
  let lock = null;
  let shownPhase = null;
  let ticking = null;

  const isHeard = () => sound.getAttribute("aria-pressed") === "true";

  function drawBreath({ phase, share }) {
    const isIn = phase === "in";
    const fullness = isStill.matches ? 0.5 : isIn ? share : 1 - share;
    part("air").setAttribute("r", SMALLEST_RADIUS + GROWTH * fullness);
    part("done").setAttribute("stroke-dasharray", `${isStill.matches ? 0 : share * 100} 100`);
  }

  function showBreath(breath) {
    drawBreath(breath);
    part("phase").textContent = WORDS[breath.phase];
    part("count").textContent = breath.count;
    part("left").textContent = describeTimeLeft(restMs - clock.elapsed);
    if (breath.phase !== shownPhase && isHeard()) playSignal(breath.phase);
    shownPhase = breath.phase;
  }

  function tick() {
    if (clock.elapsed >= restMs) return finish();
    showBreath(findBreath(clock.elapsed, Number(inSeconds), Number(outSeconds)));
  }

  // A refusal costs only the light: the words are on the page.
  async function keepLight() {
    lock = await navigator.wakeLock?.request("screen").catch(() => null);
    if (!clock.isRunning) lock?.release();
  }

  function run() {
    clock.start();
    pause.textContent = "Pause";
    ticking = setInterval(tick, TICK_MS);
    tick();
    keepLight();
  }

  function stop(label) {
    clock.stop();
    clearInterval(ticking);
    lock?.release();
    pause.textContent = label;
  }

  function finish() {
    stop("Once more");
    clock.elapsed = 0;
    shownPhase = null;
    part("left").textContent = "";
    part("said").textContent = "Time is up. Stay if it feels good, and get up slowly.";
    if (isHeard()) playSignal("done");
  }

  pause.addEventListener("click", () => {
    part("said").textContent = "";
    if (clock.isRunning) return stop("Go on");
    run();
  });
  sound.addEventListener("click", () => {
    sound.setAttribute("aria-pressed", !isHeard());
    if (isHeard()) unlockSound();
  });
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && clock.isRunning) keepLight();
  });
  for (const name of ["ring", "buttons"]) part(name).hidden = false;
  run();
}

document.querySelectorAll("[data-rest-seconds]").forEach(guideBreath);
