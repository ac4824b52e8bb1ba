// Tells the user that an htmx request has failed.
const STATUS_TEXTS = {
  403: "This page has been open too long. Reload it, then try again.",
  404: "This is no longer here. Reload the page.",
  429: "That was a lot at once. Wait a few minutes, then try again.",
};
const EVENT_TEXTS = {
  "htmx:responseError": "Something went wrong on our side. Please try again.",
  "htmx:sendError": "There is no connection. Try again when you are online.",
  "htmx:timeout": "The answer took too long. Please try again.",
};

export function describeFailure({ type, detail }) {
  const text = STATUS_TEXTS[detail.xhr.status] ?? EVENT_TEXTS[type];
  return detail.requestConfig.verb === "get" ? text : `Nothing was saved. ${text}`;
}

function showStatus(text) {
  document.getElementById("status").textContent = text;
}

document.addEventListener("htmx:beforeRequest", () => showStatus(""));
for (const type of Object.keys(EVENT_TEXTS)) {
  document.addEventListener(type, (event) => showStatus(describeFailure(event)));
}
