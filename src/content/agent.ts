/** The page's side of a reading; injected when the listener opens an article, perhaps more than once. */
import type { Opened } from "../core/protocol/messages.ts";
import { type Extracted, extractArticle } from "../page/extract/extract-article.ts";
import { Follower } from "../page/follow/follower.ts";
import { Highlighter } from "../page/highlight/highlighter.ts";
import { Painter } from "../page/highlight/painter.ts";
import { isExtensionAlive } from "../platform/liveness.ts";
import { listen } from "../platform/messaging.ts";
import { connectPage, type PagePort } from "../platform/ports.ts";

declare global {
  /** Set by an agent in this page; answers whether it still works, which a reload of the extension ends. */
  var isReadbackAgentAlive: (() => boolean) | undefined;
}

/** How long after its ports an extension may still look alive, in ms. */
const GONE_MS = 250;

type Taken = Extract<Extracted, { readonly status: "article" }>;

let taken: { readonly address: string; readonly extracted: Taken } | null = null;
/** What is shown on the page, of which article, and the port it comes from; no port while the host sleeps. */
let shown: { readonly port: PagePort | null; readonly painter: Painter; readonly of: Taken } | null = null;

if (!globalThis.isReadbackAgentAlive?.()) {
  globalThis.isReadbackAgentAlive = isExtensionAlive;
  listen({ "agent:attach": async () => attach() });
}

function attach(): Opened {
  const extracted = takeArticle();
  if (extracted.status === "refused") return extracted;
  if (shown?.of !== extracted || shown.port === null) connect(extracted);
  return { status: "ready" };
}

/** The article taken before, while the page still shows it, or else the one that is there now. */
function takeArticle(): Extracted {
  const address = location.href;
  if (taken?.address === address && taken.extracted.anchors.hold()) return taken.extracted;
  const extracted = extractArticle(document, address);
  taken = extracted.status === "article" ? { address, extracted } : null;
  return extracted;
}

function connect(extracted: Taken): void {
  const before = shown;
  before?.painter.dispose();
  before?.port?.close();
  const port = connectPage();
  const follower = new Follower(window, (following) => port.post({ type: "following", following }));
  const painter = new Painter(extracted.anchors, new Highlighter(), follower);
  shown = { port, painter, of: extracted };
  port.onUpdate((update) => {
    if (update.type === "paint") painter.paint(update.paint);
    else painter.follow();
  });
  port.onClose(() => {
    if (shown?.port === port) hostLeft(painter, extracted);
  });
  port.post({ type: "article", article: extracted.article });
}

/**
 * The host sleeps through a longer pause: what it showed stays, since that is where the reading goes on. Once the
 * extension itself is gone (updated, removed) nobody would ever put it out.
 */
function hostLeft(painter: Painter, extracted: Taken): void {
  shown = { port: null, painter, of: extracted };
  // The port may close a moment before the extension is known to be gone.
  setTimeout(() => {
    if (isExtensionAlive()) return;
    painter.dispose();
    shown = null;
  }, GONE_MS);
}
