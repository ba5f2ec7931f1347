/** A sample shorter than this is taken over several runs: what else happens in a millisecond would drown it. */
const LEAST_MS = 5;

/**
 * Times pieces of work in turn, so that whatever slows the machine down slows down all. They are run before until
 * they are as fast as they get.
 * @template {string} Name
 * @param {Readonly<Record<Name, () => unknown>>} works
 * @param {number} rounds
 * @returns {Promise<Record<Name, number[]>>} ms for one run, as often as there are rounds
 */
export async function inTurn(works, rounds) {
  const names = /** @type {Name[]} */ (Object.keys(works));
  const repeats = new Map(names.map((name) => [name, repeatsOf(works[name])]));
  const samples = /** @type {Record<Name, number[]>} */ (
    Object.fromEntries(names.map((name) => [name, /** @type {number[]} */ ([])]))
  );
  for (let round = 0; round < rounds; round++) {
    for (const name of names) samples[name].push(timed(works[name], repeats.get(name) ?? 1));
    // Lets progress be told.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return samples;
}

/** @param {() => unknown} work */
function repeatsOf(work) {
  const warm = performance.now();
  for (let run = 0; run < 3 || (performance.now() - warm < 200 && run < 1_000); run++) work();
  return Math.max(1, Math.ceil(LEAST_MS / Math.max(timed(work, 1), 0.001)));
}

/**
 * @param {() => unknown} work
 * @param {number} repeats
 */
function timed(work, repeats) {
  const begun = performance.now();
  for (let run = 0; run < repeats; run++) work();
  return (performance.now() - begun) / repeats;
}
