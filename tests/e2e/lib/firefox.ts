import type { Browser, Page } from "puppeteer-core";
import { launchFirefox, openAddonPage } from "../../../build/lab/firefox.mjs";
import { buttonTitle, takeBack } from "../../../build/lab/firefox-extension.mjs";
import {
  clickInPopup,
  closeFirefoxPopup,
  inPopup,
  openFirefoxPopup,
  popupScreenshot,
} from "../../../build/lab/firefox-popup.mjs";
import {
  backgroundState,
  clipboardText,
  pressCommand,
  stopBackground,
} from "../../../build/lab/firefox-window.mjs";
import { browserPath, extensionFor } from "./installed.ts";

export interface FirefoxOptions {
  /** Answers for the site's hosts. */
  readonly site: { readonly port: number };
  /** Speech server and sound card; silence and no system voices without. */
  readonly sound?: { readonly env: Record<string, string> };
  readonly prefs?: Record<string, string | number | boolean>;
}

/** Firefox with Readback installed, and the parts of it that no page shows. */
export class Firefox {
  readonly browser: Browser;
  /** The add-on's id, from its manifest. */
  readonly id: string;

  private constructor(browser: Browser, id: string) {
    this.browser = browser;
    this.id = id;
  }

  /** Starts it with a fresh profile, headless. */
  static async launch(options: FirefoxOptions): Promise<Firefox> {
    const { browser, id } = await launchFirefox({
      ...options,
      executablePath: await browserPath("firefox"),
      extension: extensionFor("firefox"),
    });
    return new Firefox(browser, id);
  }

  /** Opens a page in a tab of its own. */
  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(url);
    return page;
  }

  /** Opens one of the extension's pages in a tab, where everything can be done that the real popup refuses. */
  openOwnPage(path: string): Promise<Page> {
    return openAddonPage(this.browser, path);
  }

  /** Clicks the toolbar button while `page` is in front, and waits for the real popup. */
  async openPopup(page: Page): Promise<void> {
    await page.bringToFront();
    await openFirefoxPopup(this.browser, this.id);
  }

  /** Runs a function in the open popup; it sees the popup's document and nothing of this scope. */
  inPopup<A extends readonly unknown[], R>(code: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return inPopup(this.browser, code, ...args);
  }

  /** Presses the mouse on the first element of the open popup that matches. */
  clickInPopup(selector: string): Promise<void> {
    return clickInPopup(this.browser, selector);
  }

  /** A picture of the open popup, as PNG. */
  popupScreenshot(): Promise<Uint8Array> {
    return popupScreenshot(this.browser);
  }

  /** Closes the popup as a click elsewhere would. */
  closePopup(): Promise<void> {
    return closeFirefoxPopup(this.browser);
  }

  /** Presses the keys of a command, named by the last of them as in the manifest: "L", "Period". */
  press(key: string): Promise<void> {
    return pressCommand(this.browser, key);
  }

  /** What the toolbar button says of the tab in front. */
  buttonTitle(): Promise<string> {
    return buttonTitle(this.browser, this.id);
  }

  /** Takes back hosts, named by match patterns, as the listener does in Firefox's own list of permissions. */
  takeBack(origins: readonly string[]): Promise<void> {
    return takeBack(this.browser, this.id, origins);
  }

  /** What any program would paste now. */
  clipboard(): Promise<string> {
    return clipboardText(this.browser);
  }

  /** Whether the event page is alive. */
  backgroundState(): Promise<"running" | "suspending" | "stopped"> {
    return backgroundState(this.browser, this.id);
  }

  /** Stops the event page as Firefox does when it has been idle. */
  stopBackground(): Promise<void> {
    return stopBackground(this.browser, this.id);
  }

  /** Ends the browser. */
  close(): Promise<void> {
    return this.browser.close();
  }
}
