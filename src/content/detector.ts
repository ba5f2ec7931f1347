/** Runs in every page of the site as soon as it is idle, so it must stay small; everything else is on demand. */
import { isArticleUrl } from "../page/detect/article-url.ts";
import { detectArticle } from "../page/detect/detect-article.ts";
import { sendDetected } from "../platform/detector-message.ts";
import { watchPath } from "./watch-address.ts";
import { lookUntilFound } from "./watch-page.ts";

declare global {
  interface Document {
    /** Chrome's; not in the DOM library yet. */
    readonly prerendering?: boolean;
  }
}

/** Ends the looking at a page that may yet become an article. */
let stopLooking = () => {};
/** What was told last of the page in this tab. */
let told: boolean | null = null;

function report(): void {
  stopLooking();
  const isArticle = detectArticle(document, location.href);
  tell(isArticle);
  // At an article's address the article itself may come late.
  if (!isArticle && isArticleUrl(location.href)) stopLooking = lookUntilFound(reportFound);
}

/** An article after an article is no news: the button may be saying that one of them is read. */
function tell(isArticle: boolean): void {
  if (isArticle === told) return;
  told = isArticle;
  void sendDetected({ isArticle });
}

/** Tells of an article that has come late; true where it has. */
function reportFound(): boolean {
  const isArticle = detectArticle(document, location.href);
  if (isArticle) tell(true);
  return isArticle;
}

// A page that is made ready before it is shown has no tab yet whose button could change. Only true says so: a picture of
// that name would stand there in its stead.
if (document.prerendering === true) document.addEventListener("prerenderingchange", report, { once: true });
else report();
// A page restored by going back does not run its scripts again, but the button has forgotten it.
addEventListener("pageshow", (event) => {
  if (!event.isTrusted || !event.persisted) return;
  told = null;
  report();
});
watchPath(report);
