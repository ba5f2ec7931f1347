/** An inline label is no longer than this, in UTF-16 units. */
export const LONGEST_LABEL = 40;

/** Elements that stress nothing. */
const LINES_OWN = new Set(["font", "ins", "label", "small", "span", "sub", "sup"]);
const ADVERTISING =
  /^\W*(?:advertisements?|sponsored|(?:(?:advertisement\W+)?(?:article |story )?(?:continue|resume)s below)(?: (?:this )?ad(?:vertisement)?)?)\W*$/i;

/**
 * Whether an element of a line, told by its name and text, is none of the line's words: an advertising label, or the
 * link to a picture that ends a post.
 */
export function isInlineLabel(name: string, text: string): boolean {
  const label = text.length <= LONGEST_LABEL ? text.trim() : "";
  if (LINES_OWN.has(name)) return ADVERTISING.test(label);
  return name === "a" && /^(?:https:\/\/t\.co|pic\.(?:twitter|x)\.com)\/\w+$/u.test(label);
}
