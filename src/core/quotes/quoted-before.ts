import { mainSubject } from "./main-subject.ts";
import { type Mention, mentionEndingAt } from "./noun-phrase.ts";
import type { Token } from "./tokens.ts";

/** How many words the name of whoever quotes another may have. */
const LONGEST_QUOTER = 6;

/**
 * Who speaks by an "as saying" whose "as" stands behind `last`: the one quoted, him in "She quoted him as saying", Lee in
 * "Lee was quoted by the Harbor Post as saying".
 */
export function quotedBefore(tokens: readonly Token[], last: number): Mention | null {
  const token = tokens[last];
  if (token && /^(?:him|her|them)$/u.test(token.lower)) {
    return { kind: "pronoun", start: token.start, end: token.end, head: [token] };
  }
  if (/^(?:quoted|cited)$/u.test(token?.lower ?? "")) return mainSubject(tokens);
  // "Lee was quoted by the Harbor Post as saying": whoever stands behind "by" has quoted.
  const by = tokens.findLastIndex((one, i) => i < last && one.lower === "by");
  const isQuoter =
    by > 0 && last - by <= LONGEST_QUOTER && /^(?:quoted|cited)$/u.test(tokens[by - 1]?.lower ?? "");
  return isQuoter ? mainSubject(tokens) : mentionEndingAt(tokens, last);
}
