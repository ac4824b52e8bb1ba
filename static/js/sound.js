// The signals of the site: sounds, and vibration on devices that support it.
const SIGNALS = {
  work: { pitches: [660], shakes: 120 },
  rest: { pitches: [440], shakes: [60, 80, 60] },
  ready: { pitches: [550] },
  done: { pitches: [523, 659, 784], shakes: [200, 100, 200] },
  in: { pitches: [392], seconds: 0.6, volume: 0.15 },
  out: { pitches: [294], seconds: 0.6, volume: 0.15 },
  mark: { pitches: [440], seconds: 0.4, volume: 1 },
};
const GAP_SECONDS = 0.2;
const STUCK_MS = 1000;
let audio = null;
let heard = null; // the sound's own clock at the last tap, and when that was

// After a call or a lost device some browsers say "running" while their clock stands.
function isStuck() {
  const { time, at } = heard;
  return audio.state === "running" && audio.currentTime === time && Date.now() - at > STUCK_MS;
}

// To be called on a tap: browsers play no sound before one.
export function unlockSound() {
  if (!audio || audio.state === "closed" || isStuck()) {
    audio?.close().catch(() => {});
    audio = new AudioContext();
  }
  heard = { time: audio.currentTime, at: Date.now() };
  if (audio.state !== "running") audio.resume().catch(() => {});
}

function playTones(pitches, seconds, volume) {
  pitches.forEach((frequency, number) => {
    const tone = new OscillatorNode(audio, { frequency });
    const from = audio.currentTime + number * GAP_SECONDS;
    tone.connect(new GainNode(audio, { gain: volume })).connect(audio.destination);
    tone.start(from);
    tone.stop(from + seconds);
  });
}

// What is scheduled while there is no sound would all be heard at once afterwards.
export function playSignal(name) {
  if (!audio) return;
  const { pitches, shakes, seconds = 0.15, volume = 0.3 } = SIGNALS[name];
  if (shakes) navigator.vibrate?.(shakes);
  if (audio.state === "running") playTones(pitches, seconds, volume);
}

// A call, a lock or a lost device silences it: any tap brings it back.
document.addEventListener("click", () => audio && unlockSound(), { capture: true });
