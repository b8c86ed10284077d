// Triage: an answer shows the next person at once, before the server has spoken, and is never given twice.
const READING = 300; // milliseconds in which nobody can have read a new card: a key still bouncing answers nobody
let latest = null;
let shown = -READING;

document.addEventListener("keydown", (event) => {
  if (ignored(event)) return;
  const pressed = document.querySelector(`[data-digit="${CSS.escape(event.key.toLowerCase())}"]`);
  if (!pressed) return;
  event.preventDefault();
  pressed.click();
});

function ignored(event) {
  return document.documentElement.dataset.keys === "off"
    || event.defaultPrevented || event.repeat || event.isComposing
    || event.ctrlKey || event.metaKey || event.altKey;
}

document.addEventListener("click", (event) => {
  if (!event.target.closest?.(".triage-answers button") || performance.now() - shown > READING) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}, { capture: true });

document.addEventListener("htmx:beforeRequest", (event) => {
  if (!event.target.matches(".triage-answers")) return;
  latest = event.detail.xhr;
  const next = document.getElementById("triage-next");
  if (!next) return;
  const focused = document.activeElement?.id;
  const now = document.getElementById("triage-now");
  now.replaceChildren(next.content.cloneNode(true));
  next.remove();
  htmx.process(now);
  if (focused) document.getElementById(focused)?.focus();
  tell();
});

document.addEventListener("htmx:beforeSwap", (event) => {
  if (latest && event.detail.xhr !== latest) event.detail.shouldSwap = false; // a later answer is under way
});

document.addEventListener("htmx:afterSwap", (event) => {
  if (event.detail.xhr === latest) tell();
});

for (const failed of ["htmx:responseError", "htmx:sendError", "htmx:timeout"]) {
  document.addEventListener(failed, () => location.reload());
}

function tell() {
  const card = document.querySelector(".triage-card");
  if (tell.person === card?.dataset.person) return;
  tell.person = card?.dataset.person;
  shown = performance.now();
  document.getElementById("spoken").textContent = card?.querySelector("h1").textContent ?? "";
}

tell.person = document.querySelector(".triage-card")?.dataset.person;
