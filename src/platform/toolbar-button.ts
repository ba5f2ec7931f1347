import { browser } from "./browser.ts";
import { message } from "./i18n.ts";

const SIZES = [16, 32, 48, 128] as const;
const iconPaths = (name: string) =>
  Object.fromEntries(SIZES.map((size) => [size, `icons/${name}-${size}.png`]));

/** Badge signs by shape; the variation selector keeps them from being drawn as emoji. */
const BADGES = { playing: "\u25B6\uFE0E", paused: "\u275A\u275A", none: "" } as const;
const TITLES = {
  playing: "button_title_playing",
  paused: "button_title_paused",
  none: "button_title_article",
} as const;

/** Tells by icon and words whether the page in a tab is an article. */
export async function showArticle(tab: number, isArticle: boolean): Promise<void> {
  await browser.action.setIcon({ tabId: tab, path: iconPaths(isArticle ? "article" : "idle") });
  await browser.action.setTitle({
    tabId: tab,
    title: message(isArticle ? "button_title_article" : "button_title"),
  });
}

/** Tells by a sign on the button, in every tab, whether something is being read; by words in its own tab. */
export async function showPlayback(tab: number, status: keyof typeof BADGES): Promise<void> {
  await browser.action.setBadgeText({ text: BADGES[status] });
  await browser.action.setBadgeBackgroundColor({ color: "#12355b" });
  await browser.action.setBadgeTextColor({ color: "#ffffff" });
  await browser.action.setTitle({ tabId: tab, title: message(TITLES[status]) });
}
