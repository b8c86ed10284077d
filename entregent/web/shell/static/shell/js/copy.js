// Copies a draft: <button data-copy="#draft" data-copied="Copied"><span data-copy-label>Copy</span></button>;
// where a blank is still open, the words of data-copied-open are said instead, and the blank is selected.
const BACK_AFTER = 2500;

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  const source = button && document.querySelector(button.dataset.copy);
  if (!source) return;
  if (!(await copied(source))) return;
  const open = openBlank(source);
  if (open) getSelection().selectAllChildren(open);
  confirmOn(button, open ? button.dataset.copiedOpen : button.dataset.copied);
});

function openBlank(source) {
  return [...source.querySelectorAll(".blank")].find((blank) => /^\[.*\]$/s.test(blank.textContent.trim()));
}

async function copied(source) {
  const words = source.value ?? source.innerText;
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copiedBySelection(source); // no clipboard over plain http on another machine
  }
}

function copiedBySelection(source) {
  if (source.select) source.select();
  else getSelection().selectAllChildren(source);
  return document.execCommand("copy");
}

function confirmOn(button, words) {
  const label = button.querySelector("[data-copy-label]") ?? button;
  button.dataset.copyBefore ??= label.textContent;
  label.textContent = words;
  document.getElementById("spoken").textContent = words;
  setTimeout(() => { label.textContent = button.dataset.copyBefore; }, BACK_AFTER);
}
