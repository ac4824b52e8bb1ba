// Stores results on this device until the server has received them.
const RETRY_MS = 15000;

// Each letter has its own key, oldest first, so that two tabs cannot lose one.
function findOldestKey() {
  return Object.keys(localStorage).sort().find((key) => key.startsWith("outbox "));
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

// A letter that the server will never accept (404) is dropped; others are retried.
async function sendLetter(key) {
  const response = await post(JSON.parse(localStorage.getItem(key)));
  if (!response.ok && response.status !== 404) throw new Error(response.status);
  localStorage.removeItem(key);
  const elsewhere = response.headers.get("HX-Redirect");
  if (elsewhere) location.assign(elsewhere);
  else if (response.ok) showAnswer(await response.text());
}

async function sendAll() {
  try {
    for (let key; (key = findOldestKey()); ) await sendLetter(key);
    return true;
  } catch {
    return false;
  }
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
