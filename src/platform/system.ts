import { browser } from "./browser.ts";

export type OperatingSystem = "mac" | "win" | "android" | "cros" | "linux" | "openbsd" | "fuchsia" | "ios";

/** The operating system, so that help can name the right settings. */
export const operatingSystem = async (): Promise<OperatingSystem> =>
  (await browser.runtime.getPlatformInfo()).os as OperatingSystem;

/** Calls back when the browser starts, and when the extension is installed or updated; call it as the background loads. */
export function onStart(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
  browser.runtime.onInstalled.addListener(listener);
}

/** Shows the options in a tab of their own. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
