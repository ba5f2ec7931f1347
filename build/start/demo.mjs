import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inRepository } from "../repository.mjs";
import { follow, play } from "./play.mjs";

/** @typedef {import("./session.mjs").Session} Session */
/** @typedef {import("../lab/sound.mjs").Sound} Sound */

/** Pictures are taken at this sentence: by then the reading is under way. */
const PICTURED_SENTENCE = 3;

/**
 * Reads the article to its end where nobody watches, and leaves what there was to see and hear in `demo/`.
 * @param {Session} session with the article open
 * @param {Sound | undefined} sound where it is played, to be recorded
 */
export async function recordDemo(session, sound) {
  const folder = inRepository("demo");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const recording = await sound?.record();
  const begun = performance.now();
  /** @type {string[]} */
  const lines = [];
  await play(session);
  await follow(session, async (sentence) => {
    const ms = Math.round(performance.now() - begun);
    lines.push(`${ms}\t${sentence}`);
    console.log(`${clock(ms)}  ${sentence}`);
    if (lines.length === PICTURED_SENTENCE) await takePictures(session, folder);
  });
  const heading = "ms from the start of the recording\tsentence\n";
  await writeFile(join(folder, "transcript.txt"), `${heading}${lines.join("\n")}\n`);
  if (!recording) {
    console.log(
      `Read ${lines.length} sentences; pictures and transcript are in demo/ (sound is recorded on Linux only).`,
    );
    return;
  }
  await writeFile(join(folder, "reading.wav"), await recording.stop());
  const seconds = Math.round(recording.loudMs / 1000);
  console.log(
    `Read ${lines.length} sentences, ${seconds} s of speech; recording, pictures and transcript are in demo/.`,
  );
}

/**
 * @param {Session} session
 * @param {string} folder
 */
async function takePictures(session, folder) {
  for (const scheme of /** @type {const} */ (["dark", "light"])) {
    await session.setColorScheme(scheme);
    await writeFile(join(folder, `popup-${scheme}.png`), await session.popupPicture());
    await writeFile(join(folder, `page-${scheme}.png`), await session.pagePicture());
  }
}

/** @param {number} ms */
function clock(ms) {
  const seconds = Math.floor(ms / 1000);
  return `${String(Math.floor(seconds / 60)).padStart(2)}:${String(seconds % 60).padStart(2, "0")}`;
}
