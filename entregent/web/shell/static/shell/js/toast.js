// Toasts leave after twelve seconds, but never under the pointer or the focus.
const STAY = 12_000;

new MutationObserver((changes) => {
  for (const node of changes.flatMap((change) => [...change.addedNodes])) {
    if (node.matches?.("[data-toast]")) leaveLater(node);
  }
}).observe(document.getElementById("toasts"), { childList: true });

document.addEventListener("click", (event) => {
  event.target.closest("[data-toast-close]")?.closest("[data-toast]").remove();
});

function leaveLater(toast) {
  setTimeout(() => {
    if (toast.matches(":hover, :focus-within")) leaveLater(toast);
    else toast.remove();
  }, STAY);
}
