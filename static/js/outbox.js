// Keeps results on this device until the server has them. Sends one after the other.
"use strict";

const outbox = (() => {
  const KEY = "outbox";
  const RETRY_MS = 15000;
  const token = () => document.querySelector("[name=csrfmiddlewaretoken]").value;
  const read = () => JSON.parse(localStorage.getItem(KEY) || "[]");
  const write = (letters) => localStorage.setItem(KEY, JSON.stringify(letters));
  let sending = null;

  function post({ url, fields }) {
    const body = new URLSearchParams({ ...fields, csrfmiddlewaretoken: token() });
    return fetch(url, { method: "POST", body, headers: { "HX-Request": "true" } });
  }

  // The answer holds the list of exercises as the server now knows it.
  function show(html) {
    const fresh = new DOMParser().parseFromString(html, "text/html").getElementById("session");
    const shown = document.getElementById("session");
    if (!fresh || !shown || shown.contains(document.activeElement)) return;
    shown.replaceWith(fresh);
    htmx.process(fresh);
  }

  // A letter the server will never take (404) is dropped; any other failure waits.
  async function sendFirst(letter) {
    const response = await post(letter);
    const elsewhere = response.headers.get("HX-Redirect");
    if (!response.ok && response.status !== 404) throw new Error(String(response.status));
    write(read().filter((other) => other.id !== letter.id));
    if (elsewhere) location.assign(elsewhere);
    else if (response.ok) show(await response.text());
  }

  async function sendAll() {
    try {
      for (let letters = read(); letters.length; letters = read()) await sendFirst(letters[0]);
      return true;
    } catch {
      return false;
    }
  }

  // True once everything has arrived.
  function send() {
    sending ??= sendAll().finally(() => { sending = null; });
    return sending;
  }

  function add(url, fields) {
    write([...read(), { id: crypto.getRandomValues(new Uint32Array(2)).join("-"), url, fields }]);
    return send();
  }

  addEventListener("online", send);
  setInterval(() => read().length && send(), RETRY_MS);
  if (read().length) send();
  return { add, send };
})();
