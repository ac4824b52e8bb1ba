// The session, one exercise at a time. Every time comes from timestamps, so that a
// locked phone or a hidden tab is right on return.
const box = document.getElementById("player");
const { items, finish, figures, session } = JSON.parse(document.getElementById("guide-data").textContent);

const STOP_PAIN = 6;
const LONGER_MS = 10000;
const RESTART_MS = 15000;
const SAVED = `guide ${session}`;
const QUIET_KINDS = ["rest", "release", "switch", "prepare"];
const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
const part = (name) => box.querySelector(`[data-part=${name}], [data-do=${name}]`);
const row = ({ number }) => document.querySelector(`#session-items [data-number="${number}"]`);

// ms: how far it has come; longer: ms added to its steps.
let place = { index: 0, ms: 0, longer: {} };
let startedAt = null; // null: it stands
let told = {}; // the step and second on the page
let drawings = null;
let audio = null;
let lock = null;
let goal = finish; // where to go once all results have arrived

const item = () => items[place.index];
const elapsed = () => (startedAt === null ? place.ms : Date.now() - startedAt);

// The step of this moment, its number, and the milliseconds gone and left in it.
function now() {
  let gone = elapsed();
  for (const [number, step] of item().steps.entries()) {
    const lasts = step.seconds * 1000 + (place.longer[number] ?? 0);
    if (gone < lasts) return { number, step, gone, left: lasts - gone };
    gone -= lasts;
  }
  return null;
}

// Sound, voice, touch and light
function beep(...pitches) {
  if (!audio) return;
  pitches.forEach((pitch, number) => {
    const tone = new OscillatorNode(audio, { frequency: pitch });
    const from = audio.currentTime + number * 0.2;
    tone.connect(new GainNode(audio, { gain: 0.3 })).connect(audio.destination);
    tone.start(from);
    tone.stop(from + 0.15);
  });
}

function signal(kind) {
  const isQuiet = QUIET_KINDS.includes(kind);
  beep(isQuiet ? 440 : 660);
  navigator.vibrate?.(isQuiet ? [60, 80, 60] : 120);
}

function speak(text) {
  if (!window.speechSynthesis) return;
  speechSynthesis.cancel();
  if (text && part("voice").checked) speechSynthesis.speak(new SpeechSynthesisUtterance(text));
}

// The screen may refuse to stay on, for instance to save the battery.
async function stayAwake() {
  lock = await navigator.wakeLock?.request("screen").catch(() => null);
}

function scene(name) {
  box.querySelectorAll("[data-scene]").forEach((other) => { other.hidden = other.dataset.scene !== name; });
  (name === "run" ? part("toggle") : box.querySelector(`#guide-${name}`)).focus();
}

function show(name, text) {
  part(name).textContent = text;
}

function showStep({ number, step }) {
  const isNext = "number" in told && startedAt !== null;
  told = { number };
  show("name", item().name);
  show("place", step.place);
  show("cue", step.cue);
  show("next", step.next);
  part("bars").style.visibility = step.bars > 1 ? "visible" : "hidden";
  part("bars").style.setProperty("--bars", step.bars);
  showFigure(step.side);
  if (part("voice").checked) place.longer[number] ??= step.talk;
  if (startedAt !== null) speak(step.says ?? step.cue);
  if (isNext) signal(step.kind);
}

function showFigure(side) {
  const drawn = drawings?.querySelector(`[data-number="${item().number}"]`);
  if (!drawn) return;
  part("figure").replaceChildren(drawn.querySelector(`[data-side="${side}"]`).cloneNode(true));
  part("how").replaceChildren(drawn.querySelector("ol").cloneNode(true));
  part("figure").querySelector("svg.moving")?.pauseAnimations();
  move();
}

// One round of the exercise is one cycle of its figure.
function move() {
  const svg = part("figure").querySelector("svg.moving");
  const here = now();
  if (!svg || !here || isStill) return;
  svg.setCurrentTime(share(here) * parseFloat(svg.querySelector("animate").getAttribute("dur")));
}

function frame() {
  if (startedAt === null || isStill) return;
  move();
  requestAnimationFrame(frame);
}

// How much of its round is done.
const share = ({ step, gone, left }) => step.opens + ((step.closes - step.opens) * gone) / (gone + left);

async function fetchFigures() {
  const response = await fetch(figures).catch(() => null);
  if (!response?.ok) return;
  drawings = new DOMParser().parseFromString(await response.text(), "text/html");
  if (now()) showFigure(now().step.side);
}

function tick() {
  const here = now();
  if (!here) return done();
  if (told.number !== here.number) showStep(here);
  part("bars").style.setProperty("--done", here.step.bar - 1 + share(here));
  const seconds = Math.ceil(here.left / 1000);
  if (told.seconds === seconds) return;
  told.seconds = seconds;
  show("seconds", seconds);
  if (startedAt !== null && here.step.kind === "get_ready") beep(550);
  remember();
}

function remember() {
  sessionStorage.setItem(SAVED, JSON.stringify({ ...place, ms: elapsed() }));
}

// The clock
function run() {
  audio ??= new AudioContext();
  audio.resume();
  startedAt = Date.now() - place.ms;
  part("toggle").textContent = "Pause";
  stayAwake();
  told = {};
  tick();
  frame();
}

function pause() {
  place.ms = elapsed();
  startedAt = null;
  part("toggle").textContent = "Go on";
  lock?.release();
  speak("");
  if (now()) tick();
  remember();
}

function go(index) {
  place = { index, ms: 0, longer: {} };
  if (startedAt !== null) startedAt = Date.now();
  told = {};
  tick();
}

// What a person said stays: the clock never overwrites it.
function record(outcome, more) {
  const known = row(item())?.dataset;
  if (["done", "skipped"].includes(outcome) && known?.outcome) return;
  if (known) known.outcome = outcome;
  outbox.add(item().url, { outcome, ...more });
}

function done() {
  record("done");
  beep(523, 659, 784);
  navigator.vibrate?.([200, 100, 200]);
  onward();
}

// Never more than one exercise passes unseen: the next begins now, not in the past.
function onward() {
  if (place.index + 1 < items.length) go(place.index + 1);
  else leave(finish);
}

async function leave(where) {
  goal = where;
  pause();
  sessionStorage.removeItem(SAVED);
  scene("over");
  if (await outbox.send()) return location.assign(where);
  part("kept").hidden = false;
}

function answerPain(pain) {
  record("hurt", { pain });
  if (pain >= STOP_PAIN) {
    part("easier").hidden = !item().easier;
    part("onward").hidden = place.index + 1 === items.length;
    part("wish").hidden = true;
    return scene("stop");
  }
  scene("run");
  show("cue", `Pain ${pain} is noted. Go on gently, or skip this exercise.`);
}

const actions = {
  toggle: () => (startedAt === null ? run() : pause()),
  back: () => go(elapsed() > RESTART_MS ? place.index : Math.max(0, place.index - 1)),
  done: () => { record("done"); onward(); },
  skip: () => { record("skipped"); onward(); },
  longer: () => {
    const { number } = now();
    place.longer[number] = (place.longer[number] ?? 0) + LONGER_MS;
    tick();
  },
  hurts: () => { pause(); scene("hurt"); },
  resume: () => scene("run"),
  onward: () => { scene("run"); onward(); },
  easier: () => {
    outbox.add(item().easier, { change: "easier", in_session: "yes" });
    part("easier").hidden = true;
    part("wish").hidden = false;
  },
  leave: ({ href }) => leave(href),
  spreads: ({ href }) => { record("leg_pain"); leave(href); },
};

box.addEventListener("click", (event) => {
  const button = event.target.closest("[data-do], [data-pain]");
  if (!button) return;
  event.preventDefault();
  if (button.dataset.pain) answerPain(Number(button.dataset.pain));
  else actions[button.dataset.do](button);
});

document.addEventListener("visibilitychange", () => {
  if (!document.hidden && startedAt !== null) stayAwake();
});

addEventListener("online", () => {
  if (!drawings) fetchFigures();
  if (!part("kept").hidden) leave(goal);
});

// Where it was left, or else the first exercise nobody has answered.
function open() {
  const saved = JSON.parse(sessionStorage.getItem(SAVED));
  const first = items.findIndex((other) => !row(other)?.dataset.outcome);
  box.hidden = false;
  document.querySelector(".all-exercises").open = false;
  if (!saved && first === -1) return scene("over");
  place = saved ?? { ...place, index: first };
  if (place.ms) part("toggle").textContent = "Go on";
  tick();
}

open();
fetchFigures();
setInterval(() => startedAt !== null && tick(), 200);
