import type { Block, Span } from "../article/article.ts";
import { nameEnd, nameWords, personName } from "./person-name.ts";
import { wordsOf } from "./tokens.ts";
import type { Turn } from "./turns.ts";
import { isNameWord } from "./word-kinds.ts";

/** Where the text before an interview names in full whom it is with: the one it speaks of most; null if nobody. */
export function interviewee(text: string, before: readonly Block[], turns: readonly Turn[]): Span | null {
  const labels = new Set(turns.map(({ party }) => party));
  const mentions = new Map<string, { readonly at: Span; times: number }>();
  for (const { start, end } of before) {
    const tokens = wordsOf(text, start, end);
    for (let at = 0; at < tokens.length; at += 1) {
      if (!isNameWord(tokens[at])) continue;
      const stop = nameEnd(tokens, at);
      const words = nameWords(tokens.slice(at, stop));
      const surname = words.at(-1) ?? "";
      const known = mentions.get(surname);
      const [first, last] = [tokens[at], tokens[stop - 1]];
      if (known) known.times += 1;
      else if (first && last && personName(words) && !labels.has(surname.toLowerCase()))
        mentions.set(surname, { at: { start: first.start, end: last.end }, times: 1 });
      at = Math.max(at, stop - 1);
    }
  }
  const all = [...mentions.values()];
  const most = all.reduce((highest, { times }) => Math.max(highest, times), 0);
  return all.find(({ times }) => times === most)?.at ?? null;
}
