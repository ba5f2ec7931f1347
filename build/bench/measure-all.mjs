import { cpus } from "node:os";
import { join } from "node:path";
import { withProgress } from "../command/progress.mjs";
import { readVersion } from "../extension/manifest.mjs";
import { measureInspect } from "./agreement.mjs";
import { measureAnchors } from "./anchors.mjs";
import { timeBuiltInVoice } from "./built-in-voice.mjs";
import { startLab } from "./chromium.mjs";
import { compareExtraction, measureTasks } from "./extraction.mjs";
import { timeFirefox } from "./firefox.mjs";
import { measureGrowth } from "./growth.mjs";
import { measureHostile } from "./hostile.mjs";
import { measureIdle } from "./idle.mjs";
import { measureLongReading } from "./long-reading.mjs";
import { longPage, SAMPLE, seedPage } from "./pages.mjs";
import { timeReadings } from "./reading.mjs";
import { measureSaving } from "./saving.mjs";
import { measureSpokenText } from "./spoken-text.mjs";
import { draw } from "./table.mjs";
import { measureThroughput } from "./throughput.mjs";
import { measureAgreement } from "./word-agreement.mjs";

/**
 * @typedef {object} Options
 * @property {Record<import("../extension/manifest.mjs").BrowserName, string>} paths of the browsers
 * @property {string} extensions absolute path of the folder that holds `chrome` and `firefox`
 * @property {boolean} hasSound whether a speech server can be started
 * @property {{ readonly rounds: number, readonly fresh: number, readonly loads: number, readonly readings: number }} often
 *   rounds of two things in turn, fresh pages for first runs, loads of a page, readings
 */

/**
 * Measures everything, one after another, and prints each table as soon as it is known.
 * @param {Options} options
 */
export async function measureAll({ paths, extensions, hasSound, often }) {
  const cores = `${cpus().length} cores`;
  const seed = seedPage();
  const real = seed ? [SAMPLE, seed] : [SAMPLE];
  const [short, long, longest] = [longPage(25), longPage(2_500), longPage(10_000)];
  const extension = join(extensions, "chrome");
  const start = () =>
    withProgress(
      "Starting Chromium",
      startLab({ executablePath: paths.chrome, extension, pages: [...real, short, long, longest] }),
    );

  const lab = await start();
  try {
    const browser = await lab.browser.version();
    console.log(`Readback ${await readVersion()}, ${browser}, Node ${process.version}, ${cores}\n`);
    await show("Comparing with Readability", compareExtraction(lab, [...real, longest], often));
    await show("Watching the main thread", measureTasks(lab, [long, longest], often.fresh));
    await show("Finding words again", measureAnchors(lab));
    await show("Measuring idle pages", measureIdle(lab, extension, real, often.loads));
    await show("Growing the article", measureGrowth(lab, { short, long }, often.rounds));
  } finally {
    await lab.close();
  }
  // In a browser just started, whose very first reading is a figure of its own.
  const fresh = await start();
  try {
    await show("Timing readings in Chromium", timeReadings(fresh, often.readings));
  } finally {
    await fresh.close();
  }
  const chromium = { executablePath: paths.chrome, extension };
  await show("Reading hostile pages", measureHostile(chromium));
  await show("Saving articles as audio", measureSaving(chromium));
  const firefox = { executablePath: paths.firefox, extension: join(extensions, "firefox"), hasSound };
  await show("Comparing inspect with browsers", measureInspect({ chrome: chromium, firefox }));
  await show("Timing popups in Firefox", timeFirefox(firefox, often.readings));
  if (hasSound) {
    await show("Listening to the built-in voice", timeBuiltInVoice(chromium, often.readings));
    await show("Playing a very long article", measureLongReading(chromium));
    await show("Listening to every word", measureAgreement({ chrome: chromium, firefox }));
  }
  await show("Measuring the core", measureThroughput(often.rounds));
  await show("Measuring the spoken text", measureSpokenText(often.rounds));
}

/**
 * @param {string} what
 * @param {Promise<import("./table.mjs").Table>} work
 */
async function show(what, work) {
  console.log(draw(await withProgress(what, work)));
}
