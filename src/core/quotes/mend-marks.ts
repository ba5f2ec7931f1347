import type { Span } from "../article/article.ts";
import type { Mark } from "./marks.ts";
import { endOfSpeech, isSaidBehind } from "./said-behind.ts";

/** Speech whose opening mark is lost is taken back over at most so many UTF-16 units. */
const LONGEST_LOST = 600;

/**
 * Puts in, without any width, the marks that a page has lost and whose place the text tells: a closing one between
 * speech and who said it (“We left, Lee said.), an opening one where a paragraph begins with speech (We left,” Lee
 * said.). `isOpen` tells that the block before was left open.
 */
export function mendMarks(
  text: string,
  block: Span,
  marks: readonly Mark[],
  isOpen: boolean,
): readonly Mark[] {
  const mended: Mark[] = [];
  let depth = 0;
  for (const [i, mark] of marks.entries()) {
    const previous = mended.at(-1);
    if (mark.role === "close" && depth === 0) {
      const start = lostOpener(text, previous?.end ?? null, block, mark);
      if (start !== null && (isSaidBehind(text, mark.end) || (isOpen && i === 0))) {
        mended.push(lost(start, "open"), mark);
        continue;
      }
    }
    mended.push(mark);
    if (mark.role === "open") depth += 1;
    else if (depth > 0) depth -= 1;
    else if (mark.role === "either") depth += 1;
    const next = marks[i + 1];
    if (depth === 0 || mark.role === "close" || (next && next.role !== "open")) continue;
    const end = endOfSpeech(text, mark.end, next?.start ?? block.end);
    if (end === null) continue;
    mended.push(lost(end, "close"));
    depth = 0;
  }
  return mended;
}

function lost(at: number, role: Mark["role"]): Mark {
  return { start: at, end: at, straight: false, role };
}

/** Where speech that ends at `closer` began: at the block's start, or with the sentence behind the mark before. */
function lostOpener(text: string, previous: number | null, block: Span, closer: Mark): number | null {
  if (!/[,.?!…]/u.test(text.charAt(closer.start - 1))) return null;
  const from = previous ?? block.start;
  if (closer.start - from > LONGEST_LOST) return null;
  if (previous === null) return from;
  const sentence = /[.!?]\s+(?=\p{Lu})/u.exec(text.slice(from, closer.start));
  return sentence ? from + sentence.index + sentence[0].length : null;
}
