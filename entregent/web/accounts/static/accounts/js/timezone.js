// Says in which time zone the browser is, so that today is the user's own today; without JavaScript it is a setting.
for (const field of document.querySelectorAll("input[data-timezone]")) {
  field.value ||= Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";
}
