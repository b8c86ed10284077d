// The writing desk. Words are kept in this browser at every key, on record at every pause, and underlined where there is
// advice. Whatever happens to the session, the tab or the machine, they are found again.
const PAUSE = 500; // milliseconds without a key before the words are kept and read
const desk = document.getElementById("desk");
const body = document.getElementById("body");
const subject = document.getElementById("subject");
const marks = document.getElementById("marks");
const state = document.getElementById("sheet-state");
const places = desk.dataset.keptAs.split(" ").map((name) => `entregent-words:${name}`); // the message, and before it is on record its person and purpose
const served = new Set(places); // whatever goes once the words are on record: also the places that words put back were kept in
let timer = 0;

function words() {
  return { subject: subject?.value ?? "", body: body.value };
}

function same(one, other) {
  return one.subject === other.subject && one.body === other.body;
}

// Kept in the browser

function keepHere() {
  try {
    for (const place of places) localStorage.setItem(place, JSON.stringify({ ...words(), places }));
  } catch {
    // no room, or no leave: the record alone keeps them
  }
}

function keptHere() {
  try {
    return JSON.parse(localStorage.getItem(places.at(-1)));
  } catch {
    return null;
  }
}

function forgetHere() {
  try {
    for (const place of served) localStorage.removeItem(place);
  } catch {
    // nothing was kept
  }
}

function offer() {
  const kept = keptHere();
  if (!kept || typeof kept.body !== "string") return;
  for (const place of kept.places ?? []) served.add(place);
  if (same(kept, words())) {
    forgetHere();
    return;
  }
  const notice = document.getElementById("kept-here");
  notice.hidden = false;
  notice.addEventListener("click", (event) => {
    const answer = event.target.closest("[data-kept]")?.dataset.kept;
    if (!answer) return;
    notice.hidden = true;
    if (answer === "back") put(kept);
    else forgetHere();
  });
}

function put(kept) {
  body.value = kept.body;
  if (subject) subject.value = kept.subject ?? "";
  changed();
  body.focus();
}

// Kept on record

function changed() {
  keepHere();
  state.textContent = desk.dataset.pending;
  marks.textContent = `${body.value}\n`;
  clearTimeout(timer);
  timer = setTimeout(() => htmx.trigger(desk, "words"), PAUSE);
}

desk.addEventListener("input", changed);

let asked = null;
let onRecord = null; // the words that were last known to be kept
document.addEventListener("htmx:beforeRequest", (event) => {
  if (event.target === desk) asked = words();
});

document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.requestConfig?.elt !== desk) return;
  if (event.detail.xhr.getResponseHeader("Entregent-Kept")) return;
  event.detail.shouldSwap = false;
  lost();
});

for (const name of ["htmx:responseError", "htmx:sendError", "htmx:timeout"]) {
  document.addEventListener(name, (event) => { if (event.detail.requestConfig?.elt === desk || event.target === desk) lost(); });
}

function lost() {
  state.textContent = desk.dataset.lost;
  document.getElementById("spoken").textContent = desk.dataset.lost;
}

document.addEventListener("htmx:afterSwap", (event) => {
  if (event.detail.requestConfig?.elt !== desk) return;
  if (!asked || !same(asked, words())) return;
  forgetHere();
  onRecord = words();
  state.textContent = desk.dataset.saved;
  const fresh = document.getElementById("fresh-marks");
  marks.replaceChildren(fresh.content.cloneNode(true));
  subject?.classList.toggle("marked", Boolean(document.querySelector(".inbox-subject.marked")));
  here();
});

// A file of the message leaves the page where it is: the form may be sent again.
desk.addEventListener("submit", (event) => {
  if (event.submitter?.matches("[data-file]")) setTimeout(() => { delete desk.dataset.sent; }, 1000);
  else forgetHereOnceGone();
});

// Words that are not known to be on record stay here: whoever has to sign in again finds them.
function forgetHereOnceGone() {
  if (!onRecord || !same(onRecord, words())) return;
  addEventListener("pagehide", forgetHere, { once: true });
}

// The way out by mail takes the words as they stand

document.getElementById("mailto")?.addEventListener("click", (event) => {
  const link = event.currentTarget;
  const text = encodeURIComponent(body.value.replaceAll("\n", "\r\n"));
  link.href = `mailto:${link.dataset.to}?subject=${encodeURIComponent(words().subject)}&body=${text}`;
});

// A letter on paper has no subject, and no mail program takes it

document.getElementById("channel").addEventListener("change", (event) => {
  for (const part of document.querySelectorAll("[data-by-mail]")) part.hidden = event.target.value !== "email";
});

// Advice and words show each other

document.addEventListener("click", (event) => {
  const quote = event.target.closest?.(".note-quote");
  if (!quote) return;
  const field = quote.dataset.part === "subject" ? subject : body;
  const [start, end] = [units(field.value, Number(quote.dataset.start)), units(field.value, Number(quote.dataset.end))];
  field.focus();
  field.setSelectionRange(start, end);
});

// The server counts characters, a text field counts UTF-16 units.
function units(text, characters) {
  return [...text].slice(0, characters).join("").length;
}

function here() {
  const at = [...body.value.slice(0, body.selectionStart)].length;
  for (const quote of document.querySelectorAll(".note-quote")) {
    const inside = quote.dataset.part === "body" && Number(quote.dataset.start) <= at && at <= Number(quote.dataset.end);
    quote.closest(".note").classList.toggle("note-here", inside && document.activeElement === body);
  }
}

document.addEventListener("selectionchange", here);
offer();
