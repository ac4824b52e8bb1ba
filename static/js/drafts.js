// Keeps what is entered into a form in this tab until the server has answered it: when the
// line is lost, the browser's error page takes the form's place.
const PREFIX = "draft ";
const RESTORED = "What you entered here was not saved yet. It is back in the form.";
const NEVER_KEPT = ["hidden", "password", "file", "submit", "button", "reset", "image", "fieldset", "output"];
const { owner } = document.body.dataset;
const seen = new WeakSet();

const nameDraft = (form) => `${PREFIX}${owner} ${form.getAttribute("action")}`;
const keyOf = (form) => form.querySelector("[name=form_key]");
const isBox = ({ type }) => type === "checkbox" || type === "radio";
const nameState = (field) => `${field.name} ${isBox(field) ? field.value : ""}`;
const readState = (field) => (isBox(field) ? field.checked : field.value);

function listFields(form) {
  return [...form.elements].filter(({ name, type }) => name && !NEVER_KEPT.includes(type));
}

// A form that sends each change by itself has nothing to keep.
function isKept(form) {
  return form?.method === "post" && keyOf(form) && !form.dataset.hxTrigger && listFields(form).length > 0;
}

function readDraft(form) {
  return JSON.parse(sessionStorage.getItem(nameDraft(form)));
}

function keepDraft(form, isSent = false) {
  if (!isKept(form)) return;
  const states = Object.fromEntries(listFields(form).map((field) => [nameState(field), readState(field)]));
  const draft = { key: keyOf(form).value, isSent, states };
  sessionStorage.setItem(nameDraft(form), JSON.stringify(draft));
}

// Another person's are dropped at once.
function dropDrafts() {
  const answered = document.cookie.match(/(?:^|; )answered_forms=([^;]*)/)?.[1].split(".") ?? [];
  const names = Object.keys(sessionStorage).filter((name) => name.startsWith(PREFIX));
  for (const name of names) {
    const { key, isSent } = JSON.parse(sessionStorage.getItem(name));
    const isDone = isSent && answered.includes(key);
    if (isDone || !name.startsWith(`${PREFIX}${owner} `)) sessionStorage.removeItem(name);
  }
}

function applyState(field, state) {
  if (isBox(field)) field.checked = state;
  else field.value = state;
}

function tellRestored(form) {
  const note = document.createElement("div");
  note.className = "callout";
  note.innerHTML = `<p role="status">${RESTORED}</p><button class="button quiet" type="reset">Discard it</button>`;
  form.prepend(note);
  form.addEventListener("reset", () => {
    note.remove();
    sessionStorage.removeItem(nameDraft(form));
  });
  for (let box = form; (box = box.parentElement.closest("details")); ) box.open = true;
}

// With the key of what was sent already: if it did arrive, it is not stored twice.
function restoreDraft(form) {
  const draft = readDraft(form);
  if (!draft) return;
  if (draft.isSent) keyOf(form).value = draft.key;
  const changed = listFields(form).filter((field) => {
    const state = draft.states[nameState(field)];
    return state !== undefined && state !== readState(field);
  });
  changed.forEach((field) => applyState(field, draft.states[nameState(field)]));
  if (changed.length) tellRestored(form);
}

// A form that came back with errors is not saved, either.
function prepareForm(form) {
  if (seen.has(form) || !isKept(form)) return;
  seen.add(form);
  if (form.querySelector(".has-error")) keepDraft(form);
  else restoreDraft(form);
}

function prepareForms() {
  dropDrafts();
  document.querySelectorAll("form").forEach(prepareForm);
}

// Pages of errors do not say whose they are.
if (owner !== undefined) {
  for (const type of ["input", "change"]) {
    document.addEventListener(type, ({ target }) => keepDraft(target.form));
  }
  document.addEventListener("submit", ({ target }) => keepDraft(target, true));
  document.addEventListener("htmx:afterSettle", prepareForms);
  addEventListener("pageshow", dropDrafts);
  prepareForms();
}
