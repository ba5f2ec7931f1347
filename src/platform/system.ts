import { browser } from "./browser.ts";

export type OperatingSystem = "mac" | "win" | "android" | "cros" | "linux" | "openbsd" | "fuchsia" | "ios";

/** The operating system, so that help can name the right settings. */
export const operatingSystem = async (): Promise<OperatingSystem> =>
  (await browser.runtime.getPlatformInfo()).os as OperatingSystem;
