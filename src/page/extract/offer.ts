/** Longer paragraphs, in UTF-16 units, are none of these. */
const LONGEST = 250;
/** What every such line holds, but for its first letter's case; looked for first, since it costs little. */
const HINT = /ewsletter|inbox|mailbox|ubscri|ign up/;
const OFFERS: readonly RegExp[] = [
  /\b(?:delivered|right|sent|straight)\b.{0,30}\byour (?:e-?mail|inbox|mailbox)\b/i,
  /^(?:please )?(?:sign up|subscribe)(?: (?:here|now|today|for free))? (?:for|to) (?:get|our|receive)\b/i,
  /^(?:for|get|want) more\b.{0,60}\b(?:newsletters?|inbox|sign up|subscribe)\b/i,
  /^(?:did you |do you )?(?:enjoy|like|love)(?:d|ing)? (?:this|what)\b[^?!.]{0,40}\?/i,
  /^this (?:article|column|story) (?:first |originally )?(?:appeared|ran|was)\b.{0,60}\b(?:in|for) .{0,30}\bnewsletter\b/i,
];

/** Whether a line offers letters to the reader, or says that it comes from one. For the expressions see `wording.ts`. */
export const isOffer = (text: string): boolean =>
  text.length <= LONGEST && HINT.test(text) && OFFERS.some((offer) => offer.test(text));
