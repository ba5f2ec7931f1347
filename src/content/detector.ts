/**
 * Runs in every page of a site that may be looked at as soon as it is idle, so it must stay small; everything else is on
 * demand. It comes again to a page that is open as its site is switched on, perhaps not for the first time.
 */
import { isArticleAddress } from "../page/detect/article-url.ts";
import { detectArticle } from "../page/detect/detect-article.ts";
import { isHeard, sendDetected } from "../platform/detector-message.ts";
import { watchPath } from "./watch-address.ts";
import { lookUntilFound } from "./watch-page.ts";

declare global {
  interface Document {
    /** Chrome's; not in the DOM library yet. */
    readonly prerendering?: boolean;
  }
  /** Set by a detector in this page: has it tell again what the page is; false once its extension is gone. */
  var tellReadbackAgain: (() => boolean) | undefined;
}

/** Ends the looking at a page that may yet become an article, or be none any more. */
let stopLooking = () => {};
/** What was told last of the page in this tab. */
let told: boolean | null = null;

function report(): void {
  take(detectArticle(document, location));
}

/** Tells what the page is, and goes on looking where that may change. */
function take(isArticle: boolean): void {
  stopLooking();
  tell(isArticle);
  // At an article's address the article may come late, and the one from before may go late.
  if (isArticleAddress(location)) stopLooking = lookUntilFound(reportChanged);
}

/** An article after an article is no news: the button may be saying that one of them is read. */
function tell(isArticle: boolean): void {
  if (isArticle === told) return;
  told = isArticle;
  void sendDetected({ isArticle });
}

/** Tells of an article that has come, or gone, late; true where one has. What comes of that is looked at anew. */
function reportChanged(): boolean {
  const isArticle = detectArticle(document, location);
  if (isArticle === told) return false;
  take(isArticle);
  return true;
}

/** Tells of the page even where nothing has changed, since the button may have forgotten it. */
function tellAgain(): boolean {
  if (!isHeard()) return false;
  told = null;
  report();
  return true;
}

function start(): void {
  // A page that is made ready before it is shown has no tab yet whose button could change. Only true says so: a picture
  // of that name would stand there in its stead.
  if (document.prerendering === true) {
    document.addEventListener("prerenderingchange", report, { once: true });
  } else report();
  // A page restored by going back does not run its scripts again, but the button has forgotten it.
  addEventListener("pageshow", (event) => event.isTrusted && event.persisted && tellAgain());
  watchPath(report);
}

// An element of that name is the page's: the window has it too, but not as its own.
if (!(Object.hasOwn(globalThis, "tellReadbackAgain") && globalThis.tellReadbackAgain?.())) {
  globalThis.tellReadbackAgain = tellAgain;
  start();
}
