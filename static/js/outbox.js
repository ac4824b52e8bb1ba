// Keeps results on this device until the server has them. Sends one after the other.
const RETRY_MS = 15000;
const token = () => document.querySelector("[name=csrfmiddlewaretoken]").value;
// Each letter has a key of its own, oldest first, so that two tabs cannot lose one.
const letters = () => Object.keys(localStorage).filter((key) => key.startsWith("outbox ")).sort();

// The answer holds the list of exercises as the server now knows it.
function show(html) {
  const fresh = new DOMParser().parseFromString(html, "text/html").getElementById("session-items");
  const shown = document.getElementById("session-items");
  if (!fresh || !shown || shown.contains(document.activeElement)) return;
  shown.replaceWith(fresh);
  htmx.process(fresh);
}

// A letter the server will never take (404) is dropped; any other failure waits.
async function sendFirst(key) {
  const letter = JSON.parse(localStorage.getItem(key));
  if (!letter) return;
  const body = new URLSearchParams({ ...letter.fields, csrfmiddlewaretoken: token() });
  const response = await fetch(letter.url, { method: "POST", body, headers: { "HX-Request": "true" } });
  const elsewhere = response.headers.get("HX-Redirect");
  if (!response.ok && response.status !== 404) throw new Error(String(response.status));
  localStorage.removeItem(key);
  if (elsewhere) location.assign(elsewhere);
  else if (response.ok) show(await response.text());
}

async function sendAll() {
  try {
    for (let keys = letters(); keys.length; keys = letters()) await sendFirst(keys[0]);
    return true;
  } catch {
    return false;
  }
}

// True once everything has arrived. Only one tab sends at a time.
const send = () => navigator.locks?.request("outbox", sendAll) ?? sendAll();

function add(url, fields) {
  localStorage.setItem(`outbox ${Date.now()} ${Math.random()}`, JSON.stringify({ url, fields }));
  return send();
}

addEventListener("online", send);
setInterval(() => letters().length && send(), RETRY_MS);
if (letters().length) send();
window.outbox = { add, send };
