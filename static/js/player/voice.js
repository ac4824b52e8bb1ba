// Speaks the cues: none cuts off the one before, and of those that wait only the newest.
const voice = window.speechSynthesis;
let spoken = null;
let waiting = null;

function speakNext() {
  spoken = waiting && new SpeechSynthesisUtterance(waiting);
  waiting = null;
  if (!spoken) return;
  spoken.onend = spoken.onerror = ({ target }) => target === spoken && speakNext();
  voice.speak(spoken);
}

// A call may end what is spoken without a word to us. Before the first tap of a page
// nothing is said: browsers would refuse it.
export function speak(text) {
  if (!voice || navigator.userActivation?.hasBeenActive === false) return;
  waiting = text;
  if (!spoken || !(voice.speaking || voice.pending)) speakNext();
}

export function hush() {
  spoken = waiting = null;
  voice?.cancel();
}

// To be called on a tap: speech that a call or a lock has paused goes on.
export function unlockVoice() {
  voice?.resume();
}
