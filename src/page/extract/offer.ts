import { isAttributed } from "./attributed.ts";

/** Longer paragraphs, in UTF-16 units, are none of these. */
const LONGEST = 250;
/** What every such line holds, but for its first letter's case; looked for first, since it costs little. */
const HINT = /ewsletter|inbox|mailbox|ubscri|ign up|your e-?mail/;
/** What comes in letters from a page. Tax forms and shots come in others', and at clinics. */
const NEWS =
  "(?:alerts?|articles?|best|brief(?:ing)?|coverage|digest|headlines|newsletters?|news|politics|roundup|stories|top|updates|weekly)";
const OFFERS: readonly RegExp[] = [
  new RegExp(
    `(?=.*\\b(?:${NEWS}|us|our|sign up|subscribe)\\b|(?:get|have|receive|want) ).*(?<!\\b(?:been|was|were) )\\b(?:delivered|right|sent|straight)\\b.{0,30}\\byour (?:e-?mail|inbox|mailbox)\\b`,
    "i",
  ),
  new RegExp(
    `^(?:please )?(?:sign up|subscribe)(?: here (?:for|to) (?:get|receive)\\b|(?: (?:here|now|today|for free))? (?:for|to) (?:our\\b|(?:.{3,80} to )?(?:get|receive) .{0,80}\\b(?:${NEWS}|e-?mails?|inbox|our|us)\\b))`,
    "i",
  ),
  /^(?:(?:for|get|want) more (?!than\b)|(?:don['’]t|never) miss\b).{0,60}\b(?:newsletters?|inbox|sign up|subscribe)\b/i,
  /^(?:did you |do you )?(?:enjoy|like|love)(?:d|ing)? (?:this|what)\b[^?!.]{0,40}\?/i,
  /^this (?:article|column|story) (?:first |originally )?(?:appeared|ran|was)\b.{0,60}\b(?:in|for) .{0,30}\bnewsletter\b/i,
];

/** Whether a line offers letters to the reader, or says that it comes from one. For the expressions see `wording.ts`. */
export const isOffer = (text: string): boolean =>
  text.length <= LONGEST &&
  HINT.test(text) &&
  OFFERS.some((offer) => offer.test(text)) &&
  !isAttributed(text);
