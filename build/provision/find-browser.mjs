import { access, constants, open } from "node:fs/promises";
import { delimiter, join } from "node:path";

/** @typedef {import("../extension/manifest.mjs").BrowserName} BrowserName */

/** Environment variables that name the browser to use, before anything else is looked for. */
export const BROWSER_VARIABLES = { chrome: "CHROMIUM", firefox: "FIREFOX" };

/** Names on the PATH, best first. */
const COMMANDS = {
  chrome: ["chromium", "google-chrome-stable", "google-chrome", "chrome", "microsoft-edge"],
  firefox: ["firefox-esr", "firefox", "firefox-devedition", "firefox-nightly"],
};

const MAC_APPLICATIONS = {
  chrome: ["Google Chrome.app/Contents/MacOS/Google Chrome", "Chromium.app/Contents/MacOS/Chromium"],
  firefox: [
    "Firefox.app/Contents/MacOS/firefox",
    "Firefox Developer Edition.app/Contents/MacOS/firefox",
    "Firefox Nightly.app/Contents/MacOS/firefox",
  ],
};

const WINDOWS_PROGRAMS = {
  chrome: ["Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe"],
  firefox: ["Mozilla Firefox\\firefox.exe", "Firefox Developer Edition\\firefox.exe"],
};

/**
 * The path of an installed browser, or undefined where there is none. A path set in the environment is trusted.
 * @param {BrowserName} browser
 * @returns {Promise<string | undefined>}
 */
export async function findInstalledBrowser(browser) {
  const named = process.env[BROWSER_VARIABLES[browser]];
  if (named) return named;
  for (const path of candidates(browser)) if (await isProgram(path)) return path;
  return undefined;
}

/**
 * @param {BrowserName} browser
 * @returns {readonly string[]}
 */
function candidates(browser) {
  const { HOME = "", PATH = "", ProgramFiles, LOCALAPPDATA } = process.env;
  if (process.platform === "win32") {
    const roots = [ProgramFiles, process.env["ProgramFiles(x86)"], LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    return roots.flatMap((root) => WINDOWS_PROGRAMS[browser].map((program) => join(root, program)));
  }
  const applications =
    process.platform === "darwin"
      ? ["/Applications", join(HOME, "Applications")].flatMap((root) =>
          MAC_APPLICATIONS[browser].map((application) => join(root, application)),
        )
      : [];
  const folders = PATH.split(delimiter).filter((folder) => folder !== "" && !folder.startsWith("/snap/"));
  return [
    ...applications,
    ...COMMANDS[browser].flatMap((command) => folders.map((folder) => join(folder, command))),
  ];
}

/** @param {string} path */
async function isProgram(path) {
  try {
    await access(path, constants.X_OK);
    return !(await startsSnap(path));
  } catch {
    // Not there, or not ours to start: either way it is no candidate.
    return false;
  }
}

/**
 * Ubuntu's /usr/bin/firefox is a script that starts a snap, whose walls keep it from our profile and extension.
 * @param {string} path
 */
async function startsSnap(path) {
  if (process.platform !== "linux") return false;
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(2048) });
    const head = buffer.toString("latin1", 0, bytesRead);
    return head.startsWith("#!") && head.includes("/snap/bin/");
  } finally {
    await file.close();
  }
}
