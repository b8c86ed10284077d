// A form takes the words of an element along as they stand: <form data-takes="#draft"><input type="hidden" name="body"></form>
document.addEventListener("submit", (event) => {
  const source = event.target.dataset.takes && document.querySelector(event.target.dataset.takes);
  if (source) event.target.elements.namedItem("body").value = source.value ?? source.innerText;
}, { capture: true });
