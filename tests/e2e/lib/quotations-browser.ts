import type { Page } from "puppeteer-core";
import type { Site } from "../../../build/lab/site.mjs";
import type { Sound } from "../../../build/lab/sound.mjs";
import { Chromium } from "./chromium.ts";
import { Firefox } from "./firefox.ts";
import { quiet } from "./quiet.ts";
import { click, settle } from "./reading.ts";

/** A page and the real popup on it, in either browser. */
export interface OpenedPopup {
  readonly page: Page;
  /** Runs a function in the popup; it sees the popup's `document` and `window`, and nothing of this scope. */
  run<A extends readonly unknown[], R>(code: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Presses the mouse on the first element that matches. */
  click(selector: string): Promise<void>;
  /** What any program would paste now. */
  clipboard(): Promise<string>;
  /** Closes the page and its popup, which ends the reading. */
  close(): Promise<void>;
}

/** A browser that speaks and saves what is downloaded in a folder. */
export interface QuotationsBrowser {
  open(url: string): Promise<OpenedPopup>;
  /** Ends the host as the browser does where nothing has been read for a while. */
  endHost(): Promise<void>;
  close(): Promise<void>;
}

/** Chromium with the test voices. */
export async function quotationsChromium(site: Site, _: Sound, folder: string): Promise<QuotationsBrowser> {
  const chromium = await Chromium.launch({ site, voices: true });
  await settle(chromium, { voice: "Steady Voice" });
  const session = await chromium.browser.target().createCDPSession();
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
  return {
    async open(url) {
      const page = await chromium.open(url);
      const popup = await chromium.popup(page);
      return {
        page,
        run: (code, ...args) => quiet(popup, code, ...args),
        click: (selector) => click(popup, selector),
        clipboard: () => paste(popup),
        close: () => page.close(),
      };
    },
    endHost: () => chromium.closeHost(),
    close: () => chromium.close(),
  };
}

/** Pastes into a field that is there for a moment: a page may not simply look at the clipboard. */
async function paste(popup: Page): Promise<string> {
  const field = await popup.evaluateHandle(() => {
    const made = document.body.appendChild(document.createElement("textarea"));
    made.focus();
    return made;
  });
  await popup.keyboard.down("Control");
  await popup.keyboard.press("v");
  await popup.keyboard.up("Control");
  return field.evaluate((made) => {
    made.remove();
    return made.value;
  });
}

/** Firefox with the built-in voice. */
export async function quotationsFirefox(
  site: Site,
  sound: Sound,
  folder: string,
): Promise<QuotationsBrowser> {
  const firefox = await Firefox.launch({
    site,
    sound: sound.voiceless,
    prefs: {
      "browser.download.folderList": 2,
      "browser.download.dir": folder,
      "browser.download.useDownloadDir": true,
      "browser.download.always_ask_before_handling_new_types": false,
    },
  });
  return {
    async open(url) {
      const page = await firefox.open(url);
      await firefox.openPopup(page);
      return {
        page,
        run: (code, ...args) => firefox.inPopup(code, ...args),
        click: (selector) => firefox.clickInPopup(selector),
        clipboard: () => firefox.clipboard(),
        async close() {
          await firefox.closePopup();
          await page.close();
        },
      };
    },
    endHost: () => firefox.stopBackground(),
    close: () => firefox.close(),
  };
}
