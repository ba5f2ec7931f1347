import type { Span } from "../article/article.ts";
import type { Attribution } from "./attribute.ts";
import type { Mention } from "./noun-phrase.ts";
import type { Quotation } from "./quotation.ts";
import { wordsOf } from "./tokens.ts";

/** An attribution by what the page itself says of the speaker, where it does: "A:", "— Ann Lee (@annlee)". */
export function byPage(text: string, one: Attribution, quotation: Quotation | undefined): Attribution {
  return quotation?.by ? { ...one, mention: namedMention(text, quotation.by), cued: true } : one;
}

/** A label or signature as the mention of a name; "FELD" is read as "Feld", so that it leads to the same person. */
function namedMention(text: string, by: Span): Mention {
  const head = wordsOf(text, by.start, by.end)
    .filter(({ kind }) => kind === "word")
    .map((token) =>
      /^\p{Lu}{4,}$/u.test(token.text) ? { ...token, text: inSmallLetters(token.text) } : token,
    );
  return { ...by, kind: "name", head };
}

function inSmallLetters(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
