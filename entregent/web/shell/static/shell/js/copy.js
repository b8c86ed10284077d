// Copies a draft: <button data-copy="#draft" data-copied="Copied"><span data-copy-label>Copy</span></button>.
const BACK_AFTER = 2500;

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  const source = button && document.querySelector(button.dataset.copy);
  if (!source) return;
  if (await copied(source)) confirmOn(button);
});

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

function confirmOn(button) {
  const label = button.querySelector("[data-copy-label]") ?? button;
  button.dataset.copyBefore ??= label.textContent;
  label.textContent = button.dataset.copied;
  document.getElementById("spoken").textContent = button.dataset.copied;
  setTimeout(() => { label.textContent = button.dataset.copyBefore; }, BACK_AFTER);
}
