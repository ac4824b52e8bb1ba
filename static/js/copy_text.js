// Copies the text that a button names. Buttons show themselves where a browser can copy.
async function copyText(button) {
  const source = document.getElementById(button.dataset.copy);
  const status = document.getElementById("status");
  try {
    await navigator.clipboard.writeText(source.textContent.trim());
    status.textContent = "Copied.";
  } catch {
    getSelection().selectAllChildren(source);
    status.textContent = "This browser does not copy by itself. The text is selected: copy it from there.";
  }
}

if (navigator.clipboard) {
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", () => copyText(button));
  }
}
