// The session, one exercise at a time.
import { Clock } from "../clock.js";
import { postLetter, sendLetters } from "../outbox.js";
import { playSignal, unlockSound } from "../sound.js";
import { drawFigure, fetchFigures } from "./figure.js";
import { holdScreen, releaseScreen } from "./screen.js";
import { findMoment } from "./timeline.js";
import { hush, speak, unlockVoice } from "./voice.js";

const TICK_MS = 40;
const RESTART_MS = 15000;
const box = document.getElementById("player");
const part = (name) => box.querySelector(`[data-part=${name}]`);
const { items, finish, figures, session } = JSON.parse(document.getElementById("player-payload").textContent);
const savedAs = `player ${session}`;

const bars = part("bars").style;
const clock = new Clock();
let index = 0;
let extra = {}; // milliseconds added, by step
let shown = {}; // the step and second on the page
let isUnseen = false; // whether the page was hidden while this exercise ran

const item = () => items[index];
const moment = () => findMoment(item().steps, clock.elapsed, extra);
const rowOf = ({ number }) => document.querySelector(`#item-${number}`);

function show(name, text) {
  part(name).textContent = text;
}

function showScene(name) {
  const scene = box.querySelector(`[data-scene=${name}]`);
  if (!scene.hidden) return;
  for (const other of box.querySelectorAll("[data-scene]")) other.hidden = other !== scene;
  scene.querySelector("[data-focus]").focus();
}

function speakCue({ step }) {
  if (part("voice").checked) speak(step.says ?? step.cue);
}

function showStep({ number, step }) {
  const isNext = "number" in shown;
  shown = { number };
  show("name", item().name);
  for (const name of ["place", "cue", "next"]) show(name, step[name]);
  bars.setProperty("--bars", step.bars);
  if (part("voice").checked) extra[number] ??= step.talk;
  if (!clock.isRunning) return;
  speakCue({ step });
  if (isNext) playSignal(step.signal);
}

function tick() {
  const now = moment();
  if (!now) return clock.isRunning && complete();
  if (shown.number !== now.number) showStep(now);
  bars.setProperty("--done", now.step.bar - 1 + now.share);
  drawFigure(item().number, now.step.side, now.share);
  const second = Math.ceil(now.left / 1000);
  if (shown.second === second) return;
  shown.second = second;
  show("seconds", second);
  if (clock.isRunning && now.step.is_countdown) playSignal("ready");
  sessionStorage.setItem(savedAs, JSON.stringify({ index, extra, elapsed: clock.elapsed, isUnseen }));
}

function run() {
  unlockSound();
  hush();
  clock.start();
  holdScreen();
  show("toggle", "Pause");
  shown = {};
  tick();
}

function pause() {
  clock.stop();
  releaseScreen();
  hush();
  show("toggle", "Go on");
  tick();
}

function goTo(number) {
  index = number;
  extra = {};
  shown = {};
  isUnseen = document.hidden;
  clock.elapsed = 0;
  showScene("run");
  tick();
}

// A person's answer stays: the clock never overwrites it.
function record(outcome, pain) {
  const known = rowOf(item())?.dataset;
  const told = known?.outcome || "unknown";
  const isHurtLeft = told === "hurt" && outcome === "skipped";
  const isByClock = ["done", "skipped", "unknown"].includes(outcome);
  if (isByClock && told !== "unknown" && !isHurtLeft) return;
  if (known) known.outcome = outcome;
  postLetter(item().url, { outcome, pain });
}

function complete() {
  record(isUnseen ? "unknown" : "done");
  playSignal("done");
  goOn();
}

// At most one exercise passes unseen: the next one starts now, not in the past.
function goOn() {
  if (items[index + 1]) goTo(index + 1);
  else leave(finish);
}

async function leave(address) {
  pause();
  sessionStorage.removeItem(savedAs);
  showScene("over");
  if (await sendLetters()) return location.assign(address);
  part("unsent").hidden = false;
  addEventListener("online", () => leave(address), { once: true });
}

function answerPain(pain) {
  const isStrong = Number(pain) >= box.dataset.stopPain;
  showScene(isStrong ? "stop" : "run");
  if (!isStrong) return show("cue", `Pain ${pain} is noted. Go on gently, or skip this exercise.`);
  part("easier").hidden = !item().easier;
  part("onward").hidden = !items[index + 1];
  part("eased").hidden = true;
}

const actions = {
  toggle: () => (clock.isRunning ? pause() : run()),
  back: () => { hush(); goTo(clock.elapsed > RESTART_MS ? index : Math.max(0, index - 1)); },
  onward: () => { hush(); goOn(); },
  longer: ({ value }) => {
    const { number } = moment();
    extra[number] = (extra[number] ?? 0) + value * 1000;
    tick();
  },
  hurts: () => { pause(); showScene("hurt"); },
  pain: ({ value }) => answerPain(value),
  resume: () => showScene("run"),
  easier: () => {
    postLetter(item().easier, { change: "easier", in_session: "yes" });
    part("easier").hidden = true;
    part("eased").hidden = false;
  },
  leave: ({ href }) => leave(href),
};

box.addEventListener("click", (event) => {
  unlockVoice();
  const button = event.target.closest("[data-do]");
  if (!button) return;
  event.preventDefault();
  const { do: name, outcome } = button.dataset;
  if (outcome) record(outcome, button.value);
  actions[name](button);
});

// In the tap itself: some browsers never speak unless the first word follows one.
part("voice").addEventListener("change", () => {
  hush();
  const now = moment();
  if (now) speakCue(now);
});

document.addEventListener("visibilitychange", () => { isUnseen ||= document.hidden && clock.isRunning; });

// Where the person left off, or else the first unanswered exercise.
function open() {
  const first = { index: items.findIndex((each) => !rowOf(each)?.dataset.outcome), extra, elapsed: 0, isUnseen };
  ({ index, extra, elapsed: clock.elapsed, isUnseen } = JSON.parse(sessionStorage.getItem(savedAs)) ?? first);
  box.hidden = false;
  document.querySelector(".all-exercises").open = false;
  if (index < 0) return showScene("over");
  if (clock.elapsed) show("toggle", "Go on");
  tick();
  fetchFigures(figures).then(tick);
  addEventListener("online", () => fetchFigures(figures));
  setInterval(() => clock.isRunning && tick(), TICK_MS);
}

open();
