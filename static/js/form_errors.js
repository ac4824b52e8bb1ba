// A page with errors answers a form that was sent. Who comes back to it, or reloads
// it, gets the page anew and is not asked to send that form again.
history.replaceState(null, "", location.href);
