// Counts the boxes ticked for a toolbar: <form data-selection="people" data-none data-one data-many="{count} …">.
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-selection-all]")) tickAll(event.target);
  countAll();
});
document.addEventListener("htmx:afterSettle", countAll);
addEventListener("pageshow", countAll);

function boxes(toolbar) {
  return [...document.querySelectorAll(`input[type=checkbox][name="${toolbar.dataset.selection}"]`)];
}

function tickAll(all) {
  for (const box of boxes(all.closest("[data-selection]"))) box.checked = all.checked;
}

function countAll() {
  document.querySelectorAll("[data-selection]").forEach(count);
}

function count(toolbar) {
  const every = boxes(toolbar);
  const ticked = every.filter((box) => box.checked).length;
  const { none, one, many } = toolbar.dataset;
  const words = ticked === 0 ? none : ticked === 1 ? one : many.replace("{count}", ticked.toLocaleString(document.documentElement.lang));
  toolbar.dataset.selected = ticked;
  const said = toolbar.querySelector("[data-selection-count]");
  if (said && said.textContent !== words) said.textContent = words;
  const all = toolbar.querySelector("[data-selection-all]");
  if (!all) return;
  all.checked = ticked > 0 && ticked === every.length;
  all.indeterminate = ticked > 0 && ticked < every.length;
}
