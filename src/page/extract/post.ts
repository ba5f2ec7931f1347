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
/** What else the network writes: when, how often it was liked, what to press. */
const REST: readonly RegExp[] = [
  new RegExp(`^(?:${CLOCK} *· *${DAY}|${DAY} *· *${CLOCK})(?: *·.{0,40})?$`, "i"),
  /^(?:[\d.,]+[km]? (?:comments?|likes?|quotes?|repl(?:y|ies)|reposts?|retweets?|shares?|views?)\W*)+$/i,
  /^(?:(?:comment|copy link|follow|like|quote|reply|repost|retweet|share|tweet)\b\W*){2,}$/i,
  /^(?:view this (?:post|photo|profile|thread|tweet) on\b|a (?:photo|post|video) (?:posted|shared) by\b|show this thread\b|read \d+ replies)/i,
];
const DATE = new RegExp(`^(?:${CLOCK}\\W+)?${DAY}$`, "i");

/** Whether a line is the network's rather than the post's. */
export const isPostFrame = (text: string): boolean =>
  text.length <= MAX_LINE && (WHO.test(text) || REST.some((line) => line.test(text)));

/** Whether a box is a post: it says whose, and more that only a network writes. */
export function isPost(box: Element): boolean {
  const text = box.textContent ?? "";
  if (text.length > MAX_POST || !text.includes("@")) return false;
  const lines = textLines(box);
  return (
    lines.some((line) => WHO.test(line)) &&
    lines.some((line) => DATE.test(line) || REST.some((each) => each.test(line)))
  );
}
