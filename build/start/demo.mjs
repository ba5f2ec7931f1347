import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { withProgress } from "../command/progress.mjs";
import { inRepository } from "../repository.mjs";
import { follow, play } from "./play.mjs";

/** @typedef {import("./session.mjs").Session} Session */
/** @typedef {import("../lab/sound.mjs").Sound} Sound */

/** Pictures are taken at this sentence: by then the reading is under way. */
const PICTURED_SENTENCE = 6;
const POLL_MS = 100;

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
  // It is saved while it is read; what goes wrong with that is told when the reading is over.
  const saving = saveAudio(session, folder);
  saving.catch(() => undefined);
  await follow(session, async (sentence) => {
    const ms = Math.round(performance.now() - begun);
    lines.push(`${ms}\t${sentence}`);
    console.log(`${clock(ms)}  ${sentence}`);
    if (lines.length === PICTURED_SENTENCE) await takePictures(session, folder);
  });
  await withProgress("Saving the article as audio", saving);
  const heading = "ms from the start of the recording\tsentence\n";
  await writeFile(join(folder, "as-heard.txt"), `${heading}${lines.join("\n")}\n`);
  if (!recording) {
    console.log(
      `Read ${lines.length} sentences; pictures, transcripts and the article as audio are in demo/ (sound is recorded on Linux only).`,
    );
    return;
  }
  await writeFile(join(folder, "as-heard.wav"), await recording.stop());
  const seconds = Math.round(recording.loudMs / 1000);
  console.log(
    `Read ${lines.length} sentences, ${seconds} s of speech; the article as audio with its transcript, the recording and pictures are in demo/.`,
  );
}

/**
 * Saves the article as the popup does, into `folder`: an MP3 with chapters, and a transcript with the time of each word.
 * @param {Session} session
 * @param {string} folder
 */
async function saveAudio(session, folder) {
  await session.saveAudio();
  const saved = async () => {
    const names = await readdir(folder);
    return [".mp3", ".vtt"].every((end) => names.some((name) => name.endsWith(end)));
  };
  while (!(await saved())) await sleep(POLL_MS);
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
