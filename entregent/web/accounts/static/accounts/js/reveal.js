// A password that is typed once can be looked at.
for (const field of document.querySelectorAll("input[data-show]")) {
  const row = document.createElement("div");
  const button = document.createElement("button");
  const hide = () => {
    field.type = "password";
    button.textContent = field.dataset.show;
  };
  button.type = "button";
  button.className = "link";
  button.setAttribute("aria-controls", field.id);
  button.addEventListener("click", () => {
    if (field.type === "text") return hide();
    field.type = "text";
    button.textContent = field.dataset.hide;
  });
  hide();
  row.append(button);
  field.after(row);
  field.form.addEventListener("submit", hide);
}
