// A stopwatch based on timestamps: a locked phone or a hidden tab loses no time.
export class Clock {
  #elapsed = 0;
  #startedAt = null;

  get isRunning() {
    return this.#startedAt !== null;
  }

  get elapsed() {
    return this.isRunning ? Date.now() - this.#startedAt : this.#elapsed;
  }

  set elapsed(milliseconds) {
    this.#elapsed = milliseconds;
    if (this.isRunning) this.start();
  }

  start() {
    this.#startedAt = Date.now() - this.#elapsed;
  }

  stop() {
    this.#elapsed = this.elapsed;
    this.#startedAt = null;
  }
}
