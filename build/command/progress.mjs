const QUIET_MS = 2000;
const REPEAT_MS = 15_000;

/**
 * Waits for `work` and, if it takes more than two seconds, says what is going on, and again every 15 seconds with
 * the time gone by. Writes to standard error, so that standard output stays for answers.
 * @template T
 * @param {string} what a plain phrase such as "Installing packages"
 * @param {Promise<T>} work
 * @returns {Promise<T>} what `work` answers
 */
export async function withProgress(what, work) {
  const begun = performance.now();
  const seconds = () => `${Math.round((performance.now() - begun) / 1000)} s`;
  let said = false;
  const say = (/** @type {string} */ line) => {
    said = true;
    process.stderr.write(`${line}\n`);
  };
  const first = setTimeout(() => say(`${what} …`), QUIET_MS);
  const later = setInterval(() => say(`${what} … ${seconds()}`), REPEAT_MS);
  try {
    return await work;
  } finally {
    clearTimeout(first);
    clearInterval(later);
    if (said) process.stderr.write(`${what}: ${seconds()}.\n`);
  }
}
