// Shows a theme as soon as it is chosen and keeps it in the background; without JavaScript the form posts and comes back.
document.addEventListener("submit", (event) => {
  const form = event.target.closest("[data-theme-form]");
  const theme = event.submitter?.name === "theme" ? event.submitter.value : "";
  if (!form || !theme) return;
  event.preventDefault();
  document.documentElement.dataset.theme = theme;
  fetch(form.getAttribute("action"), { method: "POST", body: new FormData(form, event.submitter), redirect: "manual" });
  form.querySelector(theme === "dark" ? ".theme-to-light" : ".theme-to-dark").focus();
}, { capture: true });
