import type { Browser, Page, Target, WebWorker } from "puppeteer-core";
import { launchChromium, openChromiumPopup } from "../../../build/lab/chromium.mjs";
import { browserPath, extensionFor, testVoices } from "./installed.ts";
import { quiet } from "./quiet.ts";
import { serviceWorker } from "./service-worker.ts";

const APPEAR_LIMIT_MS = 10_000;

export interface ChromiumOptions {
  /** Answers for the site's hosts. */
  readonly site: { readonly port: number };
  /** Speech server and sound card; silence and no system voices without. */
  readonly sound?: { readonly env: Record<string, string> };
  /** Install the test voices. */
  readonly voices?: boolean;
  readonly args?: readonly string[];
}

/** Chromium with Readback installed, and the parts of it that no page shows. */
export class Chromium {
  readonly browser: Browser;
  /** The extension's id; it comes from the path and so differs from machine to machine. */
  readonly id: string;

  private constructor(browser: Browser, id: string) {
    this.browser = browser;
    this.id = id;
  }

  /** Starts it with a fresh profile, headless. */
  static async launch({ voices = false, ...options }: ChromiumOptions): Promise<Chromium> {
    const { browser, id } = await launchChromium({
      ...options,
      executablePath: await browserPath("chrome"),
      extension: extensionFor("chrome"),
      others: voices ? [testVoices] : [],
    });
    return new Chromium(browser, id);
  }

  /** Opens a page in a tab of its own. */
  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(url);
    return page;
  }

  /** Clicks the toolbar button while `page` is in front; answers the real popup. `close()` closes it. */
  popup(page: Page): Promise<Page> {
    return openChromiumPopup(this.browser, this.id, page);
  }

  /** The service worker, once its listeners are in place. */
  worker(): Promise<WebWorker> {
    const url = `chrome-extension://${this.id}/background.js`;
    return serviceWorker(
      this.browser,
      (candidate) => candidate === url,
      () => chrome.runtime.onMessage.hasListeners(),
    );
  }

  /** Ends the service worker as Chromium does when it wants the memory; the next event starts a fresh one. */
  async killWorker(): Promise<void> {
    const worker = await this.worker();
    await worker.close();
  }

  /** The offscreen document that speaks, once it is there. */
  host(): Promise<Target> {
    return this.browser.waitForTarget(
      (target) => target.url() === `chrome-extension://${this.id}/host.html`,
      {
        timeout: APPEAR_LIMIT_MS,
      },
    );
  }

  /** What the toolbar button says while `page` is in front. */
  async buttonTitle(page: Page): Promise<string> {
    await page.bringToFront();
    return quiet(await this.worker(), async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getTitle({ tabId: tab?.id ?? -1 });
    });
  }

  /** Starts the extension anew, as an update does. */
  async reloadExtension(): Promise<void> {
    await quiet(await this.worker(), () => {
      // The answer must be away before the worker is.
      setTimeout(() => chrome.runtime.reload());
    });
  }

  /** Closes the offscreen document as Chromium does after 30 s without sound. */
  async closeHost(): Promise<void> {
    const old = await this.host();
    const gone = new Promise<void>((resolve) => {
      this.browser.on("targetdestroyed", (target) => target === old && resolve());
    });
    await quiet(await this.worker(), () => chrome.offscreen.closeDocument());
    await gone;
  }

  /** Runs the listeners of a keyboard command: the nearest to a press, for headless Chromium hears no real keys. */
  async command(name: string): Promise<void> {
    await quiet(
      await this.worker(),
      (command) => {
        const { onCommand } = chrome.commands;
        onCommand.dispatch(command);
      },
      name,
    );
  }

  /** Ends the browser. */
  close(): Promise<void> {
    return this.browser.close();
  }
}

/** Chromium's own API, as far as the polyfill's types do not name it. */
declare const chrome: {
  readonly commands: { readonly onCommand: { dispatch(command: string): void } };
  readonly runtime: { reload(): void; readonly onMessage: { hasListeners(): boolean } };
  readonly offscreen: { closeDocument(): Promise<void> };
  readonly action: { getTitle(of: { tabId: number }): Promise<string> };
  readonly tabs: { query(by: object): Promise<readonly { readonly id?: number }[]> };
};
