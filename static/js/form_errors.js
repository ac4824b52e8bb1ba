// A page with errors is the response to a POST. Coming back to it, or reloading it,
// fetches the page anew, and the browser does not ask to resubmit the form.
history.replaceState(null, "", location.href);
