// Single keys: a key presses the element that says data-key="c"; "/" goes to the search field, Escape leaves it.
// <html data-keys="off"> silences them, as people who steer by voice need.
const TYPING = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]";

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && event.target.matches?.("[data-search]")) event.target.blur();
  if (ignored(event)) return;
  const search = event.key === "/" && document.querySelector("[data-search]");
  const pressed = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
  if (!search && !pressed) return;
  event.preventDefault();
  if (search) search.focus();
  else pressed.click();
});

function ignored(event) {
  return document.documentElement.dataset.keys === "off"
    || event.defaultPrevented || event.repeat || event.isComposing
    || event.ctrlKey || event.metaKey || event.altKey
    || Boolean(event.target.closest?.(TYPING));
}
