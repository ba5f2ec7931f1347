/** Ways to share, in English; for the expressions' form see `wording.ts`. */

/** What a row of ways to share offers. */
export const NETWORKS =
  "bluesky|comment|connect|copy(?: (?:the )?link)?|digg|e-?mail|facebook|flipboard|forward|google|instagram|like|linkedin|mastodon|" +
  "messenger|more|pin it|pinterest|pocket|post|print|reddit|sms|telegram|text|threads|truth social|tumblr|tweet|twitter|whatsapp|x|youtube";

/** `\W` would be any letter that is not Latin. */
const WAY = new RegExp(
  "^(?:(?:(?:find|follow|join|like|post|send|share|tweet)(?: (?:it|this|us))?(?: (?:by|in|on|to|via|with))? )?" +
    `(?:${NETWORKS})(?: (?:it|this|us))?(?: (?:article|link|page|story))?|send|share(?: this)?)?[\\s\\d()+.,:•·|/-]*$`,
  "i",
);

/** No way to share has a longer name, in UTF-16 units. */
const LONGEST = 60;

/** Whether a text only names a way to share, perhaps with how many did, or parts two of them. */
export const isWayToShare = (text: string): boolean => text.length <= LONGEST && WAY.test(text);
