/** The page's side of a reading; injected when the listener opens an article, perhaps more than once. */

import type { Opened } from "../core/protocol/messages.ts";
import type { Refusal } from "../core/protocol/refusal.ts";
import { isArticleUrl } from "../page/detect/article-url.ts";
import type { Extracted, Reach } from "../page/extract/extract-article.ts";
import { isExtensionAlive } from "../platform/liveness.ts";
import { listen } from "../platform/messaging.ts";
import { HostLink } from "./host-link.ts";
import { ShownArticle, type Taken } from "./shown-article.ts";
import { takeArticle, type Which } from "./take-article.ts";
import { watchLeaving, watchPath } from "./watch-address.ts";
import { lookUntilFound } from "./watch-page.ts";

declare global {
  /** Set by an agent in this page; answers whether it still works, which a reload of the extension ends. */
  var isReadbackAgentAlive: (() => boolean) | undefined;
}

/** What a page is refused for while its article is not there yet. */
const MAY_COME_LATE: ReadonlySet<Refusal> = new Set(["not-article", "too-short", "extraction-failed"]);

let shown: ShownArticle | null = null;
/**
 * While the host sleeps, what it showed last stays, since that is where the reading goes on. Once the extension is gone
 * everything is put out: nobody else ever would.
 */
const host = new HostLink((update) => {
  if (update.type === "open-next") void openNext(update.headline);
  else shown?.update(update);
}, abandon);
/** What the listener asked for last. */
let reach: Reach = { anySite: false, captions: false };
/** Ends the waiting for an article that may come late. */
let stopWaiting = () => {};
/** Ends with what was asked last. */
let attaching: Promise<unknown> = Promise.resolve();
/** How often an article was asked for, or the page left: what was asked for before is nobody's any more. */
let turns = 0;

// An element of that name is the page's: the window has it too, but not as its own.
if (!(Object.hasOwn(globalThis, "isReadbackAgentAlive") && globalThis.isReadbackAgentAlive?.())) {
  globalThis.isReadbackAgentAlive = isExtensionAlive;
  listen({ "agent:attach": attachInTurn });
  watchLeaving(abandon);
  watchPath(() => look(true));
}

/** What is asked while an article is being taken waits for it, and most often finds it there. */
function attachInTurn(asked: Reach): Promise<Opened> {
  const answer = attaching.then(() => attach(asked));
  attaching = answer.catch(() => undefined);
  return answer;
}

async function attach(asked: Reach): Promise<Opened> {
  const isSame = asked.captions === reach.captions;
  reach = asked;
  if (shown?.isLeft()) leave();
  if (shown && (shown.isUnderWay ? shown.isIntact() : isSame && shown.isMeant())) {
    if (host.isOpen) shown.tellNext(true);
    else announce(shown);
    return { status: "ready" };
  }
  stopWaiting();
  // What is being read is taken again where the page has changed its text, also while another article is in view.
  const again = shown?.isUnderWay ? shown.taken.article : null;
  const extracted = await take(again ? { address: again.url, headline: again.title } : null);
  if (extracted === null)
    return shown ? { status: "ready" } : { status: "refused", refusal: "extraction-failed" };
  if (extracted.status === "refused") {
    leave();
    // The answer is given at once; an article that comes after it takes its place by itself.
    if (MAY_COME_LATE.has(extracted.refusal) && isArticleUrl(location.href)) {
      stopWaiting = lookUntilFound(showLate);
    }
    return extracted;
  }
  show(extracted);
  return { status: "ready" };
}

/** Shows an article that has come late; true where it has. */
async function showLate(): Promise<boolean> {
  const extracted = await take(null);
  if (extracted?.status === "article") show(extracted);
  return extracted?.status === "article";
}

/** Takes an article, or the one that is there now; null where the page is left, or another asked for, meanwhile. */
async function take(which: Which | null): Promise<Extracted | null> {
  turns++;
  const turn = turns;
  const extracted = await takeArticle(() => which ?? { address: location.href }, reach);
  return turn === turns ? extracted : null;
}

function show(taken: Taken, following = shown?.following ?? true): void {
  shown?.dispose();
  shown = new ShownArticle(
    taken,
    following,
    (report) => host.post(report),
    () => look(false),
  );
  announce(shown);
}

/** On a port that was open already this replaces the article, and leaves the reading alone where it is the same. */
function announce(article: ShownArticle): void {
  host.open();
  article.announce();
}

/** Opens the article of the page that the listener has asked to go on with, and follows it. */
async function openNext(headline: string): Promise<void> {
  const extracted = await take({ address: location.href, headline });
  if (extracted === null) return;
  if (extracted.status === "refused" || extracted.article.title !== headline) {
    shown?.withdrawNext();
    return;
  }
  show(extracted, true);
  host.post({ type: "following", following: true });
}

/** Looks whether a change has made another page of it. As the path changes, the page is still what it was before. */
function look(isPath: boolean): void {
  if (!shown || shown.isLeft()) leave();
  else shown.tellNext(isPath);
}

/** Ends the reading of a page that is left, or no longer shows its article. */
function leave(): void {
  stopWaiting();
  shown?.dispose();
  shown = null;
  host.close();
}

/** The same where nobody waits for an article any more either. */
function abandon(): void {
  turns++;
  leave();
}
