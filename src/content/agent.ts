/** The page's side of a reading; injected when the listener opens an article, perhaps more than once. */

import type { Opened } from "../core/protocol/messages.ts";
import { article as articleShape } from "../core/protocol/parse.ts";
import type { Refusal } from "../core/protocol/refusal.ts";
import { INVALID } from "../core/protocol/shape.ts";
import { isArticleUrl } from "../page/detect/article-url.ts";
import { type Extracted, extractArticle, type Reach } from "../page/extract/extract-article.ts";
import { Follower } from "../page/follow/follower.ts";
import { Highlighter } from "../page/highlight/highlighter.ts";
import { Painter } from "../page/highlight/painter.ts";
import { isExtensionAlive } from "../platform/liveness.ts";
import { listen } from "../platform/messaging.ts";
import { connectPage, type PagePort } from "../platform/ports.ts";
import { watchAddress } from "./watch-address.ts";
import { lookUntilFound } from "./watch-page.ts";

declare global {
  /** Set by an agent in this page; answers whether it still works, which a reload of the extension ends. */
  var isReadbackAgentAlive: (() => boolean) | undefined;
}

/**
 * How often it is looked whether the extension is still there while the host sleeps, in ms: first soon, since a port
 * closes a moment before its extension is known to be gone; then now and then, since updates come when all is quiet.
 */
const LOOK_MS = { soon: 250, later: 30_000 };

/** What a page is refused for while its article is not there yet. */
const MAY_COME_LATE: ReadonlySet<Refusal> = new Set(["not-article", "too-short", "extraction-failed"]);

type Taken = Extract<Extracted, { readonly status: "article" }>;

/** What is shown on the page, and of which article. */
interface Shown {
  readonly taken: Taken;
  readonly follower: Follower;
  readonly painter: Painter;
}

let shown: Shown | null = null;
/** To the host; null while it sleeps. What it showed last stays then, since that is where the reading goes on. */
let port: PagePort | null = null;
let looking: ReturnType<typeof setTimeout> | undefined;
/** Ends the waiting for an article that may come late. */
let stopWaiting = () => {};

if (!globalThis.isReadbackAgentAlive?.()) {
  globalThis.isReadbackAgentAlive = isExtensionAlive;
  listen({ "agent:attach": async (reach) => attach(reach) });
  watchAddress(leave);
}

function attach(reach: Reach): Opened {
  if (shown && port && shown.taken.anchors.hold()) return { status: "ready" };
  stopWaiting();
  const extracted = take(reach);
  if (extracted.status === "refused") {
    leave();
    // The answer is given at once; an article that comes after it takes its place by itself.
    if (MAY_COME_LATE.has(extracted.refusal) && isArticleUrl(location.href)) {
      stopWaiting = lookUntilFound(() => showLate(reach));
    }
    return extracted;
  }
  show(extracted);
  return { status: "ready" };
}

/** Shows an article that has come late; true where it has. */
function showLate(reach: Reach): boolean {
  const extracted = take(reach);
  if (extracted.status === "article") show(extracted);
  return extracted.status === "article";
}

/** The article that is there; what the host would refuse is not called one: the listener would wait for it. */
function take(reach: Reach): Extracted {
  const extracted = extractAgain(reach);
  const unfit = extracted.status === "article" && articleShape(extracted.article) === INVALID;
  return unfit ? { status: "refused", refusal: "too-large" } : extracted;
}

/** The article taken before, while the page still shows it, or else the one that is there now. */
const extractAgain = (reach: Reach): Extracted =>
  shown?.taken.anchors.hold() ? shown.taken : extractArticle(document, location.href, reach);

function show(taken: Taken): void {
  const following = shown?.follower.following ?? true;
  shown?.painter.dispose();
  const follower = new Follower(window, following, (follows) =>
    port?.post({ type: "following", following: follows }),
  );
  shown = { taken, follower, painter: new Painter(taken.anchors, new Highlighter(), follower) };
  port ??= connect();
  // On a port that was open already this replaces the article, and leaves the reading alone where it is the same.
  port.post({ type: "article", article: taken.article });
  if (!following) port.post({ type: "following", following });
}

function connect(): PagePort {
  clearTimeout(looking);
  const opened = connectPage();
  opened.onUpdate((update) => {
    if (update.type === "paint") shown?.painter.paint(update.paint);
    else if (update.type === "quotes") shown?.painter.markQuotes(update.quotes);
    else shown?.painter.follow();
  });
  opened.onClose(() => {
    if (port !== opened) return;
    port = null;
    lookForExtension(LOOK_MS.soon);
  });
  return opened;
}

/** Puts everything out once the extension is gone (updated, removed): nobody else ever would. */
function lookForExtension(ms: number): void {
  looking = setTimeout(() => {
    if (isExtensionAlive()) lookForExtension(LOOK_MS.later);
    else leave();
  }, ms);
}

/** Ends the reading of a page that is left, or no longer shows its article. */
function leave(): void {
  stopWaiting();
  clearTimeout(looking);
  shown?.painter.dispose();
  shown = null;
  const closing = port;
  port = null;
  closing?.close();
}
