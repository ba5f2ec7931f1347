import { siteAt } from "../platform/site-access.ts";
import { injectDetector, syncDetector } from "../platform/site-detector.ts";
import { addressOf, tabsAt, unknownTabs } from "../platform/tabs.ts";
import { showArticle } from "../platform/toolbar-button.ts";

/**
 * Whether a tab is at one of the sites, and the browser lets us know it: by the site's permission, or by a click. Asked
 * when a page says what it is, since the permission may have gone after its detector came.
 */
export async function isLookedAt(tab: number): Promise<boolean> {
  const { url } = await addressOf(tab);
  return url !== null && siteAt(url) !== null;
}

/**
 * Sees to it that the sites switched on, and no others, are looked at: in pages to come, and in those open at the match
 * patterns that were just `given`. The button of a page that may not be known any more says nothing more of it.
 */
export async function followAccess(given: readonly string[]): Promise<void> {
  await syncDetector();
  const [looked, left] = await Promise.all([given.length === 0 ? [] : tabsAt(given), unknownTabs()]);
  await Promise.all([
    ...looked.map(({ id }) => injectDetector(id).catch(pageGone)),
    ...left.map(({ id }) => showArticle(id, false).catch(pageGone)),
  ]);
}

/** A page that closed, or went elsewhere, meanwhile needs neither button nor detector. */
function pageGone(): undefined {
  return undefined;
}
