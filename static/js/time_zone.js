// Sends the server the time zone in a cookie. It waits for a click, as browsers take
// a while to load their time zones.
function storeTimeZone() {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `time_zone=${zone}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
}

document.addEventListener("click", storeTimeZone, { capture: true, once: true });
