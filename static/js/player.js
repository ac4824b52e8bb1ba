// The session, one exercise at a time. Every time comes from timestamps, so that a
// locked phone or a hidden tab is right on return.
"use strict";

(() => {
  const box = document.getElementById("guide");
  const { items, finish, figures, session } = JSON.parse(document.getElementById("guide-data").textContent);
  if (!items.length) return;

  const STOP_PAIN = 6;
  const LONGER_MS = 10000;
  const SAVED = `guide ${session}`;
  const STILL = matchMedia("(prefers-reduced-motion: reduce)");
  const part = (name) => box.querySelector(`[data-part=${name}]`);
  const control = (name) => box.querySelector(`[data-do=${name}]`);
  const row = (number) => document.querySelector(`#session [data-number="${number}"]`);
  const isAnswered = (item) => Boolean(row(item.number)?.dataset.outcome);

  let index = 0;
  let atMs = 0; // how far the exercise has come, whenever the clock stands
  let startedAt = null; // null: the clock stands
  let longer = {}; // milliseconds added to a step, by its number
  let told = {};
  let drawings = null;
  let audio = null;
  let lock = null;
  let frame = 0;

  const item = () => items[index];
  const elapsed = () => (startedAt === null ? atMs : Date.now() - startedAt);
  const lasts = (step, number) => step.seconds * 1000 + (longer[number] || 0);

  // Where a time lies: the step's number, and the milliseconds gone and left in it.
  function locate(ms) {
    let gone = ms;
    for (const [number, step] of item().steps.entries()) {
      const length = lasts(step, number);
      if (gone < length) return { number, step, gone, left: length - gone };
      gone -= length;
    }
    return null;
  }

  // Sound, voice, touch and light
  function beep(pitch, seconds = 0.15, later = 0) {
    if (!audio) return;
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    const from = audio.currentTime + later;
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0.3, from);
    volume.gain.exponentialRampToValueAtTime(0.001, from + seconds);
    tone.connect(volume).connect(audio.destination);
    tone.start(from);
    tone.stop(from + seconds);
  }

  function speak(text) {
    if (!part("voice").checked || !("speechSynthesis" in window)) return;
    speechSynthesis.cancel();
    const speech = new SpeechSynthesisUtterance(text);
    speech.lang = document.documentElement.lang;
    speechSynthesis.speak(speech);
  }

  function signal(kind) {
    const isPause = ["rest", "release", "switch", "prepare"].includes(kind);
    beep(isPause ? 440 : 660);
    navigator.vibrate?.(isPause ? [60, 80, 60] : 120);
  }

  function endSound() {
    [523, 659, 784].forEach((pitch, number) => beep(pitch, 0.5, number * 0.2));
    navigator.vibrate?.([200, 100, 200]);
  }

  async function stayAwake() {
    try {
      lock = (await navigator.wakeLock?.request("screen")) ?? null;
    } catch {
      lock = null; // refused, for instance to save the battery
    }
  }

  function maySleep() {
    lock?.release();
    lock = null;
  }

  // What is on the page
  function scene(name) {
    box.querySelectorAll("[data-scene]").forEach((part) => { part.hidden = part.dataset.scene !== name; });
    if (name !== "run") box.querySelector(`#guide-${name}`).focus();
  }

  function showText(name, text) {
    if (part(name).textContent !== text) part(name).textContent = text;
  }

  function showStep({ number, step }) {
    if (told.number === number) return;
    const isAhead = told.number !== undefined && startedAt !== null;
    told = { number };
    const following = items[index + 1];
    const last = following ? `${following.name}.` : "nothing, this is the last.";
    showText("place", [`Exercise ${index + 1} of ${items.length}`, step.words].filter(Boolean).join(" · "));
    showText("cue", step.cue);
    showText("next", `Next: ${step.next ? `${step.next}.` : last}`);
    showBars(step);
    showFigure(step.side);
    if (startedAt !== null) speak(step.cue);
    if (isAhead) signal(step.kind);
  }

  function showBars({ bars }) {
    const shown = bars > 1 ? bars : 0;
    if (part("bars").childElementCount === shown) return;
    part("bars").replaceChildren(...Array.from({ length: shown }, () => document.createElement("i")));
  }

  // How much of its round is done.
  const share = ({ step, gone, left }) => step.opens + ((step.closes - step.opens) * gone) / (gone + left);

  function fillBars(place) {
    [...part("bars").children].forEach((bar, number) => {
      const rounds = place.step.bar - 1 + share(place) - number;
      bar.style.setProperty("--share", `${100 * Math.min(1, Math.max(0, rounds))}%`);
    });
  }

  function showFigure(side) {
    const drawn = drawings?.querySelector(`[data-number="${item().number}"]`);
    if (!drawn || part("figure").dataset.shown === `${index} ${side}`) return;
    part("figure").dataset.shown = `${index} ${side}`;
    const wanted = drawn.querySelector(`[data-side="${side}"]`) || drawn.querySelector("[data-side]");
    part("figure").replaceChildren(wanted.cloneNode(true));
    part("how").replaceChildren(drawn.querySelector("ol").cloneNode(true));
    part("figure").querySelector("svg.moving")?.pauseAnimations();
  }

  // One round of the exercise is one cycle of its figure.
  function moveFigure() {
    const svg = part("figure").querySelector("svg.moving");
    const place = locate(elapsed());
    cancelAnimationFrame(frame);
    if (!svg || !place || STILL.matches) return;
    const cycle = parseFloat(svg.querySelector("animate").getAttribute("dur"));
    svg.setCurrentTime(share(place) * cycle);
    if (startedAt !== null) frame = requestAnimationFrame(moveFigure);
  }

  async function fetchFigures() {
    const response = await fetch(figures);
    if (!response.ok) return;
    drawings = new DOMParser().parseFromString(await response.text(), "text/html").body;
    const place = locate(elapsed());
    if (place) showFigure(place.step.side);
    moveFigure();
  }

  function remember() {
    sessionStorage.setItem(SAVED, JSON.stringify({ index, atMs: elapsed(), longer }));
  }

  function tick() {
    const place = locate(elapsed());
    if (!place) return done();
    const seconds = Math.ceil(place.left / 1000);
    showStep(place);
    fillBars(place);
    if (told.seconds === seconds) return;
    told.seconds = seconds;
    showText("seconds", String(seconds));
    if (startedAt !== null && place.step.kind === "get_ready") beep(550, 0.08);
    remember();
  }

  // The clock
  function run() {
    audio ??= new AudioContext();
    audio.resume();
    startedAt = Date.now() - atMs;
    control("toggle").textContent = "Pause";
    stayAwake();
    told = {};
    tick();
    moveFigure();
  }

  function pause() {
    atMs = elapsed();
    startedAt = null;
    control("toggle").textContent = "Go on";
    maySleep();
    if ("speechSynthesis" in window) speechSynthesis.cancel();
    if (locate(atMs)) tick();
    remember();
  }

  function go(to, ms = 0) {
    index = to;
    atMs = ms;
    longer = {};
    told = {};
    if (startedAt !== null) startedAt = Date.now();
    scene("run");
    showText("name", item().name);
    tick();
  }

  // Results: what a person said stays; the clock never overwrites it.
  function record(outcome, pain) {
    if (["done", "skipped"].includes(outcome) && isAnswered(item())) return;
    if (row(item().number)) row(item().number).dataset.outcome = outcome;
    outbox.add(item().url, pain === undefined ? { outcome } : { outcome, pain });
  }

  function done() {
    record("done");
    endSound();
    onward();
  }

  // Never more than one exercise passes unseen: the next begins now, not in the past.
  function onward() {
    if (index + 1 < items.length) go(index + 1);
    else over();
  }

  function showOver() {
    pause();
    sessionStorage.removeItem(SAVED);
    scene("over");
  }

  async function over() {
    showOver();
    speak("That was the last exercise.");
    await leave();
  }

  async function leave() {
    if (await outbox.send()) return location.assign(finish);
    showText("kept", "There is no connection. Your results are kept on this device and are sent as soon as it is back.");
  }

  const actions = {
    toggle: () => (startedAt === null ? run() : pause()),
    back: () => go(locate(elapsed())?.step.turn || elapsed() > 15000 ? index : Math.max(0, index - 1)),
    skip: () => { record("skipped"); onward(); },
    longer: () => {
      const { number } = locate(elapsed());
      longer[number] = (longer[number] || 0) + LONGER_MS;
      tick();
    },
    hurts: () => { pause(); scene("hurt"); },
    resume: () => { scene("run"); control("toggle").focus(); },
    onward: () => { onward(); control("toggle").focus(); },
    easier: () => {
      outbox.add(item().easier, { wish: "easier", in_session: "yes" });
      control("easier").textContent = "You will get an easier one next time";
      control("easier").disabled = true;
      control("onward").focus();
    },
    finish: () => leave(),
    spreads: async ({ href }) => {
      record("leg_pain");
      await outbox.send();
      location.assign(href);
    },
  };

  function answerPain(pain) {
    record("hurt", pain);
    if (pain < STOP_PAIN) {
      actions.resume();
      showText("cue", `Pain ${pain} is noted. Go on gently, or skip this exercise.`);
      return;
    }
    control("easier").hidden = !item().easier;
    control("easier").disabled = false;
    control("easier").textContent = "Give me an easier one next time";
    control("onward").hidden = index + 1 === items.length;
    scene("stop");
  }

  box.addEventListener("click", (event) => {
    const button = event.target.closest("[data-do], [data-pain]");
    if (!button) return;
    if (button.matches("a")) event.preventDefault();
    if (button.dataset.pain) answerPain(Number(button.dataset.pain));
    else actions[button.dataset.do](button);
  });

  document.addEventListener("keydown", (event) => {
    const isFree = !event.target.closest("button, a, input, summary, textarea, select");
    if (event.key !== " " || !isFree || box.querySelector("[data-scene=run]").hidden) return;
    event.preventDefault();
    actions.toggle();
  });

  document.addEventListener("visibilitychange", () => {
    if (document.hidden || startedAt === null) return;
    stayAwake();
    tick();
  });
  addEventListener("online", () => {
    if (!box.querySelector("[data-scene=over]").hidden && part("kept").textContent) leave();
  });

  part("voice").checked = localStorage.getItem("voice") === "on";
  part("voice").addEventListener("change", () => localStorage.setItem("voice", part("voice").checked ? "on" : "off"));

  // Where it was left, or else the first exercise nobody has answered.
  function open() {
    const saved = JSON.parse(sessionStorage.getItem(SAVED) || "null");
    const first = items.findIndex((candidate) => !isAnswered(candidate));
    box.hidden = false;
    document.querySelector(".all-exercises").open = false;
    if (saved && saved.index < items.length) {
      go(saved.index, saved.atMs);
      longer = saved.longer;
      if (saved.atMs) control("toggle").textContent = "Go on";
    } else if (first === -1) {
      showText("name", "");
      showOver();
    } else go(first);
  }

  open();
  fetchFigures();
  setInterval(() => startedAt !== null && tick(), 200);
})();
