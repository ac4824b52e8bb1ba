// The session: for each exercise a card to set up by, then its steps.
import { Clock } from "../clock.js";
import { playSignal, unlockSound } from "../sound.js";
import { drawFigure, fetchFigures } from "./figure.js";
import { isControl, listenToKeys } from "./keys.js";
import { announce, box, isSceneShown, part, removeOffer, show, showItem, showScene, showState } from "./page.js";
import { answerPain, askForEasier } from "./pain.js";
import { isAnswered, leaveFor, record } from "./results.js";
import { holdScreen, releaseScreen } from "./screen.js";
import { findMoment } from "./timeline.js";
import { hush, speak, unlockVoice } from "./voice.js";
import { showWhole } from "./whole.js";

const TICK_MS = 40;
const RESTART_MS = 15000;
const { items, finish, figures, session, pace } = JSON.parse(document.getElementById("player-payload").textContent);
const savedAs = `player ${session}`;

const clock = new Clock();
let index = 0;
let extra = {}; // milliseconds added, by step
let shown = {}; // the step and second on the page
let isUnseen = false; // whether the page was hidden while it ran

const item = () => items[index];
const moment = () => findMoment(item().steps, clock.elapsed, extra);
const isVoiceOn = () => part("voice").checked;
const isWaiting = () => !clock.isRunning && clock.elapsed === 0;
const isSettingUp = ({ number }) => isWaiting() || (number === 0 && !item().waits);

// Said in full, or the step waits; in the middle of a step only if there is time.
function speakStep({ number, step, left }, isResumed) {
  const words = isSettingUp({ number }) ? item().says : step.says ?? step.cue;
  const late = isWaiting() ? 0 : words.length * pace + step.counts * 1000 - left;
  if (late > 0 && isResumed) return;
  if (late > 0) extra[number] = (extra[number] ?? 0) + late;
  speak(words);
}

function showStep(now) {
  const { number, step } = now;
  const isNext = "number" in shown;
  shown = { number };
  show("round", step.round);
  show("cue", step.cue);
  showScene(isSettingUp(now) ? "set-up" : "run");
  if (!clock.isRunning) return;
  if (!isSettingUp(now)) announce(step.cue);
  if (isVoiceOn()) speakStep(now, now.done > 0 && !isNext);
  if (isNext) playSignal(step.signal);
}

function showSecond(now, second) {
  const { elapsed } = clock;
  showWhole(items, index, elapsed);
  show("seconds", second);
  sessionStorage.setItem(savedAs, JSON.stringify({ index, extra, elapsed, isUnseen }));
  if (!clock.isRunning) return;
  if (isSettingUp(now)) show("hint", `It starts in ${second}. Tap to pause.`);
  if (second <= now.step.beeps) playSignal("ready");
  if (isVoiceOn() && second <= now.step.counts) speak(String(second));
}

function tick() {
  if (!moment()) return clock.isRunning && complete();
  if (shown.number !== moment().number) showStep(moment());
  const now = moment();
  part("ring").setAttribute("stroke-dasharray", `${100 * now.done} 100`);
  drawFigure(item().number, now.step.side, now.share);
  const second = Math.ceil(now.left / 1000);
  if (shown.second === second) return;
  shown.second = second;
  showSecond(now, second);
}

function run() {
  unlockSound();
  hush();
  clock.start();
  holdScreen();
  shown = {};
  showState(clock.isRunning, isWaiting());
  tick();
}

function pause() {
  clock.stop();
  releaseScreen();
  hush();
  showState(clock.isRunning, isWaiting());
  tick();
}

function openItem() {
  shown = {};
  showItem(item(), items[index + 1]);
  showState(clock.isRunning, isWaiting());
  tick();
  announce(`${item().place}: ${item().name}.`);
  if (isVoiceOn() && isWaiting()) speak(item().says);
}

function goTo(number) {
  index = number;
  extra = {};
  if (item().waits) clock.stop();
  clock.elapsed = 0;
  isUnseen = document.hidden && clock.isRunning;
  openItem();
}

function complete() {
  record(item(), isUnseen ? "unknown" : "done");
  playSignal("done");
  goOn();
}

// At most one exercise passes unseen: the next one starts now, not in the past.
function goOn() {
  if (items[index + 1]) goTo(index + 1);
  else leave(finish);
}

function leave(address) {
  pause();
  sessionStorage.removeItem(savedAs);
  leaveFor(address);
}

const toggle = () => (clock.isRunning ? pause() : run());

const actions = {
  toggle,
  back: () => { hush(); goTo(clock.elapsed > RESTART_MS ? index : Math.max(0, index - 1)); },
  onward: () => { hush(); goOn(); },
  longer: ({ value }) => {
    const { number } = moment();
    extra[number] = (extra[number] ?? 0) + value * 1000;
    tick();
  },
  hurts: () => { pause(); showScene("hurt"); },
  pain: ({ value }) => answerPain(item(), items[index + 1], value),
  resume: () => showScene("run"),
  offer: () => part("voice").click(),
  easier: () => askForEasier(item()),
  leave: ({ href }) => leave(href),
};

box.addEventListener("click", (event) => {
  unlockVoice();
  const button = event.target.closest("[data-do]");
  if (!button) return event.target.closest("[data-scene=set-up]") && !isControl(event.target) && toggle();
  event.preventDefault();
  const { do: name, outcome } = button.dataset;
  if (outcome) record(item(), outcome, button.value);
  actions[name](button);
});

// In the tap itself: some browsers never speak unless the first word follows one.
part("voice").addEventListener("change", () => {
  hush();
  removeOffer();
  if (isVoiceOn() && moment()) speakStep(moment());
});

listenToKeys(() => (isSceneShown("set-up") || isSceneShown("run")) && toggle());

document.addEventListener("visibilitychange", () => { isUnseen ||= document.hidden && clock.isRunning; });

// Where the person left off, or else the first unanswered exercise.
function open() {
  const first = { index: items.findIndex((each) => !isAnswered(each)), extra, elapsed: 0, isUnseen };
  ({ index, extra, elapsed: clock.elapsed, isUnseen } = JSON.parse(sessionStorage.getItem(savedAs)) ?? first);
  document.querySelector(".all-exercises").open = false;
  if (index < 0) return showScene("over");
  openItem();
  fetchFigures(figures).then(tick);
  addEventListener("online", () => fetchFigures(figures));
  setInterval(() => clock.isRunning && tick(), TICK_MS);
}

open();
