import type { Opened } from "../core/protocol/messages.ts";

/** A page that has not answered by then, in ms, hangs or never ends loading. */
const LIMIT_MS = 15_000;

/**
 * What came of opening an article, or that nothing has in time: a listener who waits is told so. An article that comes
 * later is shown all the same, since the host tells the views of it.
 */
export function inTime(opening: Promise<Opened>): Promise<Opened> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => resolve({ status: "refused", refusal: "extraction-failed" }), LIMIT_MS);
    opening.then(resolve, reject).finally(() => clearTimeout(limit));
  });
}
