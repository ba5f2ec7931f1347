import { createServer } from "node:http";

/** What hangs is told; what takes long on a busy machine, beside other browsers, is no fault. */
const LIMIT_MS = 60_000;

/**
 * @typedef {object} Report
 * @property {string} url
 * @property {boolean} isArticle what the detector said first
 * @property {string | null} refusal why the agent took no article
 * @property {unknown} article as the agent sent it; null where there is none
 * @property {number} ms from the request to the agent to its answer
 * @property {readonly string[]} world what the page's scripts have left in the content scripts' world
 */

/** Where the recorder's background reports. */
export async function openDesk() {
  /** @type {Map<string, Awaited<ReturnType<typeof expected>>>} */
  const reports = new Map();
  const server = createServer(async (request, response) => {
    /** @type {Buffer[]} */
    const parts = [];
    for await (const part of request) parts.push(part);
    const told = JSON.parse(Buffer.concat(parts).toString("utf8"));
    const report = reports.get(told.url);
    if (request.url === "/ready") {
      report?.atRest();
      await report?.gone;
    } else if (request.url === "/failed") report?.fail(told.error);
    else report?.tell(told);
    response.end();
  });
  await new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(undefined));
  });
  const address = server.address();
  return {
    address: `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`,
    /** @param {string} page */
    expect(page) {
      const report = expected(page);
      reports.set(page, report);
      return report;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** @param {string} page */
function expected(page) {
  const [ready, gone] = [deferred(), deferred()];
  const taken = /** @type {ReturnType<typeof deferred<Report>>} */ (deferred());
  const fail = (/** @type {string} */ why) => {
    const error = new Error(`${page}: ${why}`);
    ready.reject(error);
    taken.reject(error);
  };
  const late = setTimeout(fail, LIMIT_MS, `Nothing was heard of it within ${LIMIT_MS} ms.`);
  // Of pages that are waited for together the first to fail is told; of the others nobody need hear.
  ready.promise.catch(() => undefined);
  taken.promise.catch(() => undefined).finally(() => clearTimeout(late));
  return {
    ready: ready.promise,
    gone: gone.promise,
    taken: taken.promise,
    atRest: () => ready.resolve(undefined),
    go: () => gone.resolve(undefined),
    tell: taken.resolve,
    fail,
  };
}

/** @template T */
function deferred() {
  /** @type {(value: T) => void} */
  let resolve = () => {};
  /** @type {(error: Error) => void} */
  let reject = () => {};
  const promise = /** @type {Promise<T>} */ (
    new Promise((yes, no) => {
      resolve = yes;
      reject = no;
    })
  );
  return { promise, resolve, reject };
}
