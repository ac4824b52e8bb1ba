// Stores results on this device until the server has received them.
const RETRY_MS = 15000;

// Answers after which the same letter would never be taken.
const REFUSALS = [400, 404, 409, 413];

// Each letter has its own key, oldest first, so that two tabs cannot lose one.
function findLetters() {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith("outbox "));
  return keys.sort().map((key) => ({ key, ...JSON.parse(localStorage.getItem(key)) }));
}

// The response contains the list of exercises as the server now has it.
function showAnswer(html) {
  const fresh = new DOMParser().parseFromString(html, "text/html").getElementById("session-items");
  const shown = document.getElementById("session-items");
  if (!fresh || !shown || shown.contains(document.activeElement)) return;
  shown.replaceWith(fresh);
  htmx.process(fresh);
}

function post({ url, fields }) {
  const csrfmiddlewaretoken = document.querySelector("[name=csrfmiddlewaretoken]").value;
  const body = new URLSearchParams({ ...fields, csrfmiddlewaretoken });
  return fetch(url, { method: "POST", body, headers: { "HX-Request": "true" } });
}

// Resolves to whether the letter is dealt with, and need not be sent again.
async function sendLetter(letter) {
  const response = await post(letter);
  if (!response.ok && !REFUSALS.includes(response.status)) return false;
  localStorage.removeItem(letter.key);
  const elsewhere = response.headers.get("HX-Redirect");
  if (elsewhere) location.assign(elsewhere);
  else if (response.ok) showAnswer(await response.text());
  return true;
}

// A letter that has to wait holds up only those to the same address.
async function sendAll() {
  const waiting = new Set();
  const findNext = () => findLetters().find(({ url }) => !waiting.has(url));
  try {
    for (let letter; (letter = findNext()); ) {
      if (!await sendLetter(letter)) waiting.add(letter.url);
    }
  } catch {
    return false;
  }
  return waiting.size === 0;
}

// Resolves to true once everything has arrived. Only one tab sends at a time.
export function sendLetters() {
  return navigator.locks?.request("outbox", sendAll) ?? sendAll();
}

export function postLetter(url, fields) {
  localStorage.setItem(`outbox ${Date.now()} ${Math.random()}`, JSON.stringify({ url, fields }));
  return sendLetters();
}

addEventListener("online", sendLetters);
setInterval(sendLetters, RETRY_MS);
sendLetters();
