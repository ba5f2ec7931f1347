/** Runs in every page of the site as soon as it is idle, so it must stay small; everything else is on demand. */
import { detectArticle } from "../page/detect/detect-article.ts";
import { sendDetected } from "../platform/detector-message.ts";

declare global {
  interface Document {
    /** Chrome's; not in the DOM library yet. */
    readonly prerendering?: boolean;
  }
}

function report(): void {
  void sendDetected({ isArticle: detectArticle(document, location.href) });
}

// A page that is made ready before it is shown has no tab yet whose button could change.
if (document.prerendering) document.addEventListener("prerenderingchange", report, { once: true });
else report();
// A page restored by going back does not run its scripts again, but the button has forgotten it.
addEventListener("pageshow", (event) => {
  if (event.isTrusted && event.persisted) report();
});
