import { ADVERBS, FORMS_OF_BE } from "./closed-words.ts";
import { mentionStartingAt } from "./noun-phrase.ts";
import type { Token } from "./tokens.ts";

const SAID_TO = /^(?:asked|told|reminded|informed|advised|instructed)$/u;

/**
 * Whether the clause around the quotation at `at` tells no more than who heard it: “What then?” she was asked. "Lee was
 * told, “No.”" Its subject does not speak, and neither does whoever spoke last.
 */
export function onlyHears(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.kind === "word" ? at - 1 : at - 2;
  if (before > 0 && isSaidTo(tokens, before)) return true;
  const isComma = tokens[at + 1]?.text === ",";
  if (!isComma && !/[,?!]$/u.test(tokens[at]?.text ?? "")) return false;
  const first = isComma ? at + 2 : at + 1;
  const hearer = mentionStartingAt(tokens, first);
  if (!hearer) return false;
  const verb = tokens.findIndex((token) => token.start >= hearer.end && SAID_TO.test(token.lower));
  const between = tokens.slice(first, verb);
  return (
    verb > 0 &&
    tokens[verb + 1]?.lower !== "by" &&
    between.every((one) => one.kind === "word" && (one.end <= hearer.end || isBetween(one))) &&
    isSaidTo(tokens, verb)
  );
}

/** "was asked", "were once told": a passive. */
function isSaidTo(tokens: readonly Token[], verb: number): boolean {
  if (!SAID_TO.test(tokens[verb]?.lower ?? "")) return false;
  let at = verb - 1;
  while (ADVERBS.has(tokens[at]?.lower ?? "")) at -= 1;
  return FORMS_OF_BE.has(tokens[at]?.lower ?? "");
}

const isBetween = ({ lower }: Token): boolean =>
  FORMS_OF_BE.has(lower) || ADVERBS.has(lower) || /^(?:had|has|have)$/u.test(lower);
