import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, WebWorker } from "puppeteer-core";
import { quiet } from "./quiet.ts";

const APPEAR_LIMIT_MS = 10_000;
const POLL_MS = 10;

/**
 * The service worker at an address, once its script has run: Chromium shows a worker before it has so much as the
 * `chrome` object, and for a moment still shows one that has just ended. `ready` is asked in the worker itself.
 */
export async function serviceWorker(
  browser: Browser,
  url: (url: string) => boolean,
  ready: () => boolean,
): Promise<WebWorker> {
  const deadline = performance.now() + APPEAR_LIMIT_MS;
  for (;;) {
    const target = await browser.waitForTarget(
      (candidate) => candidate.type() === "service_worker" && url(candidate.url()),
      { timeout: APPEAR_LIMIT_MS },
    );
    const worker = await target.worker();
    // A worker that ends under the question is one that is not ready.
    if (worker && (await quiet(worker, ready).catch(() => false))) return worker;
    if (performance.now() > deadline) throw new Error(`No service worker ran within ${APPEAR_LIMIT_MS} ms.`);
    await sleep(POLL_MS);
  }
}
