import { play } from "./play.mjs";

/**
 * Reads the article aloud in a window, and leaves it to the listener until the browser is closed.
 * @param {import("./session.mjs").Session} session with the article open
 */
export async function show(session) {
  await play(session);
  console.log("Reading aloud. The popup may be closed; close the browser to end.");
  await session.closed;
}
