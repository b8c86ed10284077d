// Copies of words that the desk keeps in this browser go once they have served: sent, thrown away, or signed out.
const OURS = "entregent-words:";
const LEAVING = "entregent-leaving"; // the message that is being thrown away, until the page after it says that it went

function forget(message) {
  for (const place of copies()) {
    if (place === OURS + message || together(place).includes(OURS + message)) localStorage.removeItem(place);
  }
}

function copies() {
  return Object.keys(localStorage).filter((place) => place.startsWith(OURS));
}

// Words of a message that is not on record yet are kept twice: under its own name, and under what it is for.
function together(place) {
  try {
    return JSON.parse(localStorage.getItem(place))?.places ?? [];
  } catch {
    return [];
  }
}

document.addEventListener("submit", (event) => {
  if (event.target.matches("[data-forgets-words]")) copies().forEach((place) => localStorage.removeItem(place));
  const message = event.target.dataset.leaves;
  if (message) sessionStorage.setItem(LEAVING, message);
});

const gone = document.querySelector("[data-gone]");
if (gone) {
  const message = gone.dataset.gone || sessionStorage.getItem(LEAVING);
  if (message) forget(message);
  sessionStorage.removeItem(LEAVING);
}
