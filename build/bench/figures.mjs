/** How repeated measurements are told: by their median and their 95th percentile, never by their mean. */

/**
 * @param {readonly number[]} samples
 * @returns {number} NaN where there are none
 */
export const median = (samples) => quantile(samples, 0.5);

/**
 * The smallest sample that 95 of 100 do not exceed (nearest rank); the greatest where there are fewer than twenty.
 * @param {readonly number[]} samples
 * @returns {number} NaN where there are none
 */
export const p95 = (samples) => quantile(samples, 0.95);

/**
 * @param {readonly number[]} samples
 * @param {number} share
 */
function quantile(samples, share) {
  const sorted = samples.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/**
 * "1.9 / 2.4 ms": median and 95th percentile.
 * @param {readonly number[]} samples in ms
 */
export const inMs = (samples) => `${digits(median(samples))} / ${digits(p95(samples))} ms`;

/**
 * "1.42×"
 * @param {number} factor
 */
export const times = (factor) => `${factor.toFixed(2)}×`;

/**
 * Three figures at most: more are noise.
 * @param {number} value
 */
export const digits = (value) =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

/**
 * "≤ 200 ms: met". Only told: a slow machine is no fault of the code.
 * @param {number} value
 * @param {number} limit
 * @param {string} [unit] with its space, if it has one
 */
export const target = (value, limit, unit = "×") => `≤ ${limit}${unit}: ${value <= limit ? "met" : "missed"}`;
