import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserName } from "../../../build/extension/manifest.mjs";
import { findInstalledBrowser } from "../../../build/provision/find-browser.mjs";
import { inRepository } from "../../../build/repository.mjs";

/** The unpacked extension, as built before the tests. */
export const extensionFor = (browser: BrowserName): string => inRepository("dist", browser);

/** The extension with the test voices, for Chromium. */
export const testVoices = join(fileURLToPath(new URL(".", import.meta.url)), "deterministic-voice");

/** The browser to drive. A test never passes for want of one. */
export async function browserPath(browser: BrowserName): Promise<string> {
  const path = await findInstalledBrowser(browser);
  if (path === undefined)
    throw new Error(`There is no ${browser} to test in: run "npm test", which sees to that.`);
  return path;
}
