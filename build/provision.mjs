import { Problem } from "./command/problem.mjs";
import { runAsCommand } from "./command/run.mjs";
import { BROWSERS } from "./extension/manifest.mjs";
import { aptInstall } from "./provision/apt.mjs";
import { BROWSER_VARIABLES, findInstalledBrowser } from "./provision/find-browser.mjs";
import { ensurePackages } from "./provision/packages.mjs";
import { missingPackages, missingSoundTools } from "./provision/sound-tools.mjs";
import { describeSystem } from "./provision/system.mjs";

/** @typedef {import("./extension/manifest.mjs").BrowserName} BrowserName */
/** @typedef {import("./provision/system.mjs").System} System */
/** @typedef {{ readonly browsers: readonly BrowserName[], readonly sound: boolean }} Need */

/** Browsers as Debian names them, Chromium with a font, for it brings none and draws nothing without. */
const DEBIAN_BROWSERS = { chrome: ["chromium", "fonts-liberation"], firefox: ["firefox-esr"] };

/**
 * Sees to it that everything a command needs is there, installing what lacks where that can be done without asking:
 * npm packages always, browsers and sound tools where this is root on Debian or its kin.
 * @param {Need} need `sound`: tools to speak and record without a sound card
 * @returns {Promise<Record<BrowserName, string>>} paths of the browsers; empty for one that was not asked for
 * @throws {Problem} in one sentence, what to install and how
 */
export async function provision(need) {
  await ensurePackages();
  const system = await describeSystem();
  let lacking = await whatLacks(need, system);
  const packages = system.isDebianLike && system.isRoot ? await installable(lacking, system) : [];
  const refusal = packages.length > 0 ? await aptInstall(packages) : undefined;
  if (refusal !== undefined) {
    throw new Problem(
      `Installing ${packages.join(", ")} failed, so run "apt-get install ${packages.join(" ")}" and see to what it says: ${refusal.trim()}`,
    );
  }
  if (packages.length > 0) lacking = await whatLacks(need, system);
  if (lacking.browsers.length > 0 || lacking.sound.length > 0) throw new Problem(advice(lacking, system));
  const path = async (/** @type {BrowserName} */ browser) =>
    need.browsers.includes(browser) ? ((await findInstalledBrowser(browser)) ?? "") : "";
  return { chrome: await path("chrome"), firefox: await path("firefox") };
}

/**
 * @param {Need} need
 * @param {System} system
 */
async function whatLacks(need, system) {
  /** @type {BrowserName[]} */
  const browsers = [];
  for (const browser of need.browsers) if (!(await findInstalledBrowser(browser))) browsers.push(browser);
  const sound = need.sound ? await missingSoundTools(system.isDebianLike) : [];
  return { browsers, sound };
}

/** @typedef {Awaited<ReturnType<typeof whatLacks>>} Lacking */

/**
 * @param {Lacking} lacking
 * @param {System} system
 */
async function installable({ browsers, sound }, system) {
  const wanted = system.isUbuntu ? [] : browsers.flatMap((browser) => DEBIAN_BROWSERS[browser]);
  return [...(await missingPackages(wanted)), ...sound];
}

/**
 * @param {Lacking} lacking
 * @param {System} system
 * @returns {string} one sentence
 */
function advice({ browsers, sound }, system) {
  const variables = browsers.map((browser) => BROWSER_VARIABLES[browser]).join(" and ");
  const elsewhere = variables && `, or set ${variables} to where it is`;
  if (system.isUbuntu && browsers.length > 0) {
    return (
      `Ubuntu's own Chromium and Firefox are snaps, which tests cannot drive, so install Google Chrome from ` +
      `https://www.google.com/chrome/ and Firefox from https://packages.mozilla.org/apt as .deb packages${elsewhere}.`
    );
  }
  if (system.isDebianLike) {
    const packages = [...browsers.flatMap((browser) => DEBIAN_BROWSERS[browser]), ...sound].join(" ");
    return `Run "sudo apt-get install ${packages}" and try again${elsewhere}.`;
  }
  const names = { chrome: "Chromium or Google Chrome", firefox: "Firefox 149 or later" };
  const things = [...browsers.map((browser) => names[browser]), ...sound];
  return `Install ${things.join(", ")} and try again${elsewhere}.`;
}

runAsCommand(import.meta.url, async () => {
  const paths = await provision({ browsers: BROWSERS, sound: process.platform === "linux" });
  console.log(`Everything is there: ${paths.chrome}, ${paths.firefox}.`);
});
