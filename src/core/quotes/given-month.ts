import { DETERMINERS, PREPOSITIONS, TIMES } from "./closed-words.ts";
import { cueOf } from "./cue-verbs.ts";
import { BODY_WORDS, TITLE_WORDS } from "./titles.ts";
import type { Token } from "./tokens.ts";

const GIVEN = /^(?:Jan|April|May|June|August)$/u;
/** Words that a month stands behind: "in April", "last May", "3 June". */
const DATED = /^(?:last|next|early|mid|late|\d+(?:st|nd|rd|th)?)$/u;

/**
 * Whether the month at `at` is somebody's given name: in "April Dunn got none", and in "April said", but neither in "in
 * April Dunn left" nor in "May Day".
 */
export function isGivenMonth(tokens: readonly Token[], at: number): boolean {
  if (!GIVEN.test(tokens[at]?.text ?? "")) return false;
  const before = tokens[at - 1]?.lower ?? "";
  if (PREPOSITIONS.has(before) || DETERMINERS.has(before) || TIMES.has(before) || DATED.test(before))
    return false;
  const next = tokens[at + 1];
  if (next?.kind !== "word") return false;
  if (cueOf(next.text)?.form === "finite") return true;
  const bare = next.lower.replace(/(?:\.|'s?)$/u, "");
  return (
    /^\p{Lu}[\p{L}’'-]*\p{Ll}/u.test(next.text) &&
    !(bare === "day" || TIMES.has(bare) || BODY_WORDS.has(bare) || TITLE_WORDS.has(bare))
  );
}
