import type { Chromium } from "./chromium.ts";

/** What a listener can do on Chromium's own screen of extensions. */
export interface ExtensionScreen {
  /**
   * Allows the hosts of a site. Those that are optional Chromium gives only when they are asked for, but then without its
   * question, which no test can answer: it is no page.
   */
  allowToAsk(domain: string): Promise<void>;
  /** Takes back every host there is. */
  withhold(): Promise<void>;
}

/** Chromium's own screen of extensions, for Readback. */
export async function extensionScreen(chromium: Chromium): Promise<ExtensionScreen> {
  const { id } = chromium;
  return {
    async allowToAsk(domain) {
      const page = await chromium.open("chrome://extensions/");
      const hosts = [`https://${domain}/*`, `https://www.${domain}/*`];
      await page.evaluate(
        async (extension, given) => {
          for (const host of given) await chrome.developerPrivate.addHostPermission(extension, host);
        },
        id,
        hosts,
      );
      await page.close();
    },
    async withhold() {
      const page = await chromium.open("chrome://extensions/");
      await page.evaluate(async (extensionId) => {
        await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: "ON_CLICK" });
      }, id);
      await page.close();
    },
  };
}

declare const chrome: {
  readonly developerPrivate: {
    addHostPermission(extension: string, host: string): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: "ON_CLICK" }): Promise<void>;
  };
};
