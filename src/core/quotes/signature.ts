import { type Mention, mentionStartingAt } from "./noun-phrase.ts";
import type { Token } from "./tokens.ts";

const DASH = /^(?:—|–|--|-)$/u;

/**
 * The name that a dash at `at` signs a quotation with: "“We left.” — Ann Lee", also on a line of its own. Null where a
 * sentence goes on behind it.
 */
export function signatureAt(tokens: readonly Token[], at: number): Mention | null {
  if (!DASH.test(tokens[at]?.text ?? "")) return null;
  const mention = mentionStartingAt(tokens, at + 1);
  if (mention?.kind !== "name") return null;
  const next = tokens.find((token) => token.start >= mention.end);
  return next === undefined || /^[.,(]$/u.test(next.text) ? mention : null;
}
