/** Finds known sound in recorded sound. */

/** Rate at which sounds are compared, in Hz: a sample is under half a ms, and speech is rich enough below 1.4 kHz. */
export const COMPARED_HZ = 2_756.25;

/** Where a sound was found, in samples of the recording, and how alike the two are: 1 is the same up to loudness. */
/** @typedef {{ readonly at: number, readonly likeness: number }} Found */

/**
 * Each sample is the mean over its own time, which also takes out what the lower rate can't hold.
 * @param {ArrayLike<number>} samples
 * @param {number} rate in Hz
 * @returns {Float64Array} at `COMPARED_HZ`
 */
export function toCompared(samples, rate) {
  const sums = runningSums(samples, (sample) => sample);
  const step = rate / COMPARED_HZ;
  const sumTo = (/** @type {number} */ place) => {
    const whole = Math.floor(place);
    return (sums[whole] ?? 0) + (place - whole) * (samples[whole] ?? 0);
  };
  return Float64Array.from({ length: Math.floor(samples.length / step) }, (_, index) => {
    return (sumTo((index + 1) * step) - sumTo(index * step)) / step;
  });
}

/** A recording that is searched by normalised cross-correlation. */
export class SearchedSound {
  #samples;
  #energies;

  /** @param {Float64Array} samples at `COMPARED_HZ` */
  constructor(samples) {
    this.#samples = samples;
    this.#energies = runningSums(samples, (sample) => sample * sample);
  }

  get length() {
    return this.#samples.length;
  }

  /**
   * Where between two places, in samples, the sound fits best.
   * @param {Float64Array} sound
   * @param {number} from
   * @param {number} to
   * @returns {Found}
   */
  find(sound, from, to) {
    let best = { at: Math.max(0, from), likeness: -1 };
    const last = Math.min(to, this.#samples.length - sound.length);
    for (let at = Math.max(0, from); at <= last; at++) {
      const likeness = this.likeness(sound, at);
      if (likeness > best.likeness) best = { at, likeness };
    }
    return best;
  }

  /**
   * @param {Float64Array} sound
   * @param {number} at
   */
  likeness(sound, at) {
    let [product, energy] = [0, 0];
    for (let index = 0; index < sound.length; index++) {
      const sample = sound[index] ?? 0;
      product += sample * (this.#samples[at + index] ?? 0);
      energy += sample * sample;
    }
    const heard = (this.#energies[at + sound.length] ?? 0) - (this.#energies[at] ?? 0);
    return energy * heard === 0 ? 0 : product / Math.sqrt(energy * heard);
  }
}

/**
 * @param {ArrayLike<number>} samples
 * @param {(sample: number) => number} of
 */
function runningSums(samples, of) {
  const sums = new Float64Array(samples.length + 1);
  for (let index = 0; index < samples.length; index++)
    sums[index + 1] = (sums[index] ?? 0) + of(samples[index] ?? 0);
  return sums;
}
