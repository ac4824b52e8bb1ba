// Says when a request failed, tells the server the time zone, closes the menu.
(() => {
  "use strict";

  const say = (text) => {
    document.getElementById("status").textContent = text;
  };

  const failure = (status) => {
    if (status === 403) return "This page has been open too long. Reload it, then try again.";
    if (status === 404) return "This is no longer here. Reload the page.";
    return "Something went wrong on our side. Please try again.";
  };

  const fail = (event, text) => {
    const isReading = event.detail.requestConfig.verb === "get";
    say(isReading ? text : `Nothing was saved. ${text}`);
  };

  document.addEventListener("htmx:beforeRequest", () => say(""));
  document.addEventListener("htmx:responseError", (event) => fail(event, failure(event.detail.xhr.status)));
  document.addEventListener("htmx:sendError", (event) => fail(event, "There is no connection. Try again when you are online."));
  document.addEventListener("htmx:timeout", (event) => fail(event, "The answer took too long. Please try again."));

  // Not before a click, as it takes a browser time to load its time zones.
  const tellTimeZone = () => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const secure = location.protocol === "https:" ? "; Secure" : "";
    document.cookie = `time_zone=${zone}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
  };
  document.addEventListener("click", tellTimeZone, { capture: true, once: true });

  const menu = document.querySelector(".menu");
  document.addEventListener("click", (event) => {
    if (menu && !menu.contains(event.target)) menu.open = false;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
})();
