// The signals of the site: sounds, and vibration on devices that support it.
const SIGNALS = {
  work: { pitches: [660], shakes: 120 },
  rest: { pitches: [440], shakes: [60, 80, 60] },
  ready: { pitches: [550] },
  done: { pitches: [523, 659, 784], shakes: [200, 100, 200] },
  mark: { pitches: [440], seconds: 0.4, volume: 1 },
};
const GAP_SECONDS = 0.2;
let audio = null;

// To be called on a tap: browsers play no sound before one.
export function unlockSound() {
  audio ??= new AudioContext();
  audio.resume();
}

export function playSignal(name) {
  if (!audio) return;
  const { pitches, shakes, seconds = 0.15, volume = 0.3 } = SIGNALS[name];
  pitches.forEach((frequency, number) => {
    const tone = new OscillatorNode(audio, { frequency });
    const from = audio.currentTime + number * GAP_SECONDS;
    tone.connect(new GainNode(audio, { gain: volume })).connect(audio.destination);
    tone.start(from);
    tone.stop(from + seconds);
  });
  if (shakes) navigator.vibrate?.(shakes);
}
