import type { BlockKind } from "../../core/article/article.ts";
import type { PageBlock } from "./split-blocks.ts";
import { textLines } from "./text-lines.ts";

/**
 * Posts of social networks as pages embed them, without a `blockquote` too. Their words are read, what the network
 * writes around them is not.
 */

/** A post is no longer than this, in UTF-16 units, with all that stands around it. */
const MAX_POST = 1_000;
const MAX_LINE = 140;

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const DAY = `(?:${MONTH} \\d{1,2},? \\d{4}|\\d{1,2} ${MONTH} \\d{4})`;
const CLOCK = "\\d{1,2}:\\d\\d(?: ?[ap]\\.?m\\.?)?";

/** Who posted: a name before the account's, or that alone. */
const WHO = /^(?![—–-])[^.!?]{0,80}(?:^|[\s(])@\w{3,30}\)?(?:\s*·.{0,20})?$/;
/** When it was posted. */
const MOMENT = new RegExp(`^(?:${CLOCK} *· *${DAY}|${DAY} *· *${CLOCK})(?: *·.{0,40})?$`, "i");
/** What else the network writes: how often it was liked, what to press. */
const REST: readonly RegExp[] = [
  /^(?:[\d.,]+[km]? (?:comments?|likes?|quotes?|repl(?:y|ies)|reposts?|retweets?|shares?|views?)\W*)+$/i,
  /^(?:(?:comment|copy link|follow|like|quote|reply|repost|retweet|share|tweet)\b\W*){2,}$/i,
  /^(?:view this (?:post|photo|profile|thread|tweet) on \S+(?: \S+)?|show this thread|read \d+ replies)\W*$/i,
  // "A post shared by U.S. Navy (@usnavy) on Jan 3, 2026 at 3:00pm PST": what posts show is told in sentences.
  /^a (?:photo|post|reel|video) (?:posted|shared) by (?:(?=.*(?:[(\s]@\w|\b[ap]m [A-Z]{3}\b))|[^.!?]*[^.!?”"]$)/i,
];
const DATE = new RegExp(`^(?:${CLOCK}\\W+)?${DAY}$`, "i");

const isRest = (text: string): boolean =>
  (text.includes("·") && MOMENT.test(text)) || REST.some((line) => line.test(text));

/** Whether a line is the network's rather than the post's. */
export const isPostFrame = ({ text, kind }: PageBlock): boolean =>
  text.length <= MAX_LINE &&
  ((text.includes("@") && WHO.test(text)) ||
    isRest(text) ||
    (kind !== "subhead" && isSignature(text) && !isQuotationsSignature(text, kind)));

/** Behind a dash a line may sign any quotation, and tells whose it is; with a time as well it is a network's. */
const isQuotationsSignature = (text: string, kind: BlockKind): boolean =>
  /^[—–-]/.test(text) && (kind === "blockquote" || !WHEN_OR_VIA.test(text));

/** Which account, on what network, when: each may be left out, but not the first two. */
const ACCOUNT = /(?:^|[\s(/])@\w{3,30}\b/;
const NETWORK =
  /\b(?:bluesky|facebook|instagram|linkedin|mastodon|telegram|threads|tiktok|truth social|twitter|(?:on|via) x|x(?=\/|$)|youtube)\b/i;
const PARTS = new RegExp(
  [ACCOUNT, NETWORK, new RegExp(`\\b(?:${CLOCK}|${DAY})`), /\b(?:from|on|posted|source|via|video|by|at|x)\b/]
    .map(({ source }) => source)
    .join("|"),
  "gi",
);
/** The name and office of whoever posted. */
const NAME = /^(?:[A-Z][\w.'’-]*(?:\s+|$)){0,8}$/;

const WHEN_OR_VIA = new RegExp(`\\bvia\\b|\\b(?:${CLOCK}|${DAY})`, "i");

/** A line under a post's words that signs them: an account, or a network with a time, and besides a name at most. */
function isSignature(text: string): boolean {
  if ((text.endsWith(".") && /[a-z]{2}\.$/.test(text)) || /["“”!?]/.test(text)) return false;
  if (!ACCOUNT.test(text) && !(NETWORK.test(text) && WHEN_OR_VIA.test(text))) return false;
  const left = text.replaceAll(PARTS, " ").replaceAll(/[^\w.'’-]+|(?<!\w)[-.'’]+(?!\w)/g, " ");
  return NAME.test(left.trim());
}

/** Whether a box is a post: it says whose, and more that only a network writes. */
export function isPost(box: Element): boolean {
  const text = box.textContent ?? "";
  if (text.length > MAX_POST || !text.includes("@")) return false;
  const lines = textLines(box);
  return lines.some((line) => WHO.test(line)) && lines.some((line) => DATE.test(line) || isRest(line));
}
