// Says in words when a passkey was not read, and where the address bar makes them impossible.
const show = (name) => document.querySelectorAll(name).forEach((line) => { line.hidden = false; });

document.addEventListener("allauth.error", (event) => {
  event.preventDefault();
  show("[data-passkey-failed]");
});

const bare = /^(\d+\.){3}\d+$|^\[/.test(location.hostname);
const here = location.hostname === "127.0.0.1" || location.hostname === "[::1]";
if (bare || !window.PublicKeyCredential) {
  for (const button of document.querySelectorAll("[data-passkey]")) button.hidden = true;
}
if (here) {
  const named = new URL(location.href);
  named.hostname = "localhost";
  for (const link of document.querySelectorAll("[data-passkey-localhost]")) link.href = named.href;
  show("[data-passkey-address]");
}
