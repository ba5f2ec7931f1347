import { NETWORKS } from "./way-to-share.ts";

/** Lines that call on the reader to share, to follow, to judge; English. For the expressions' form see `wording.ts`. */

/** A longer line, in UTF-16 units, is none of these. */
const LONGEST = 70;
const ON = `(?: (?:at|on|via) (?:social(?: media)?|(?:${NETWORKS})(?:(?:,| and|,? &)? (?:${NETWORKS}))*))?`;

/** What only a page says. */
const CALLS = new RegExp(
  `^(?:${[
    `(?:chat|connect|engage|get in touch|interact|keep in touch|stay connected|stay in touch) with us${ON}`,
    `(?:find|follow|friend|join|like|watch) us${ON}`,
    "(?:e-?mail|forward|recommend|send) this (?:article|page|story)(?: to (?:a|your) (?:buddy|friends?))?",
    "(?:did you find|was) this (?:article|information|page|story) (?:helpful|informative|interesting|useful)",
    "(?:did you )?(?:enjoy|find|like)(?:ed)? this (?:article|page|story)(?: (?:helpful|interesting|useful))?",
    "like what you(?:['’]re| are|['’]ve)? read(?:ing)?",
    "rate this (?:article|page|story)",
  ].join("|")})[ .:!?…]*$`,
  "i",
);

/** What all of those hold; looked for first, since they take a browser long to compile. */
const HOLD = / (?:us|this|what you)/i;

/** What might be a subhead as well. */
const PERHAPS = new RegExp(
  `^(?:${[
    `(?:connect|find us|follow|get social|get in touch|join in|keep in touch|stay (?:connected|informed|in touch|tuned|updated))${ON}`,
    "(?:e-?mail|pass|send|share) (?:it|this)(?: (?:along|around|on|with (?:a friend|friends|your .{3,20})))?",
    "(?:spread the|share the) (?:love|news|story|word)",
    "(?:be|stay) (?:in the (?:know|loop)|up to (?:date|speed))",
    "(?:share with|tell) (?:a|your) (?:buddy|buddies|friends?|team|unit)",
    "(?:download|get|try) (?:our|the) (?:\\w+ ){0,2}app",
    "(?:never|don['’]t) miss (?:a|an|out)\\b.{0,30}",
  ].join("|")})[ .:!?…]*$`,
  "i",
);

/** How a box goes on that calls: it speaks to the reader, and of itself. */
const SPEAKS = /\b(?:our|us|your?|this (?:article|page|post|story))\b/i;

/** Whether a line calls on the reader, wherever it stands. */
export const isReaderCall = (text: string): boolean =>
  text.length <= LONGEST && HOLD.test(text) && CALLS.test(text);

/** Whether a line may call on the reader, which what stands behind it has to tell. */
export const mayBeReaderCall = (text: string): boolean =>
  isReaderCall(text) || (text.length <= LONGEST && PERHAPS.test(text));

/** Whether what a box says, beneath such a line, is a call too. */
export const goesOnCalling = (text: string): boolean => SPEAKS.test(text) && !/["“”]/.test(text);
