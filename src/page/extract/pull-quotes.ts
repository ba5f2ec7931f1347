import { filterInSteps, type Steps } from "../dom/steps.ts";
import { repeatsQuotation } from "./captions.ts";
import { isCondensed } from "./condensed.ts";
import { plainWords } from "./plain-words.ts";
import type { PageBlock } from "./split-blocks.ts";

/** A page sets apart no more quotations than this out of its own text. */
const MAX_PULL_QUOTES = 200;
/** A shorter text may well be said twice, a longer one is no pull quote; in UTF-16 units. */
const LENGTH = { least: 20, most: 400 } as const;
/** A line below a pull quote that says whose words they are is no longer than this. */
const MAX_CREDIT = 100;
/** A quotation with whoever said it in the same line; a sentence of the story ends with a stop. */
const SIGNED = /^([“"][^“”"]+[”"]) ?(?:[—–-] ?)?\p{Lu}[^!?“”"]{2,98}[^.!?“”"]$/u;
/** A paragraph of at least this length is written once. */
const MIN_COPY = 60;

/**
 * Leaves out quotations set apart that only repeat a paragraph, with the line below them that says whose they are,
 * captions that do, and second copies of whole paragraphs. Each quotation is looked for in all paragraphs, so no more
 * than some are.
 */
export function* withoutRepeats(blocks: readonly PageBlock[]): Steps<readonly PageBlock[]> {
  const settings = new Map(
    blocks.filter(({ kind }) => kind === "paragraph").map((block) => [block, setting(block)]),
  );
  const ordinary = commonest([...settings.values()]);
  const home = commonest([...settings.keys()].map(({ element }) => element.parentElement));
  const inHome = [...settings.keys()].filter(({ element }) => element.parentElement === home).length;
  // Without class names only the place tells: most paragraphs stand side by side.
  const isAway = ({ element }: PageBlock) => inHome * 2 > settings.size && element.parentElement !== home;
  const isApart = (block: PageBlock) =>
    block.kind !== "paragraph" || settings.get(block) !== ordinary || isAway(block);
  // Most stories set nothing apart, and need no second copy of their text.
  let body: string | null = null;
  const seen = new Set<string>();
  let looks = 0;
  let quote: PageBlock | null = null;
  yield false;
  return yield* filterInSteps(blocks, (block) => {
    const isCopy = block.text.length >= MIN_COPY && seen.has(block.text);
    seen.add(block.text);
    if (isCopy || (quote && isCreditOf(block, quote))) return false;
    quote = null;
    if (block.kind === "list-item" || !isApart(block)) return true;
    if (block.text.length > LENGTH.most || looks >= MAX_PULL_QUOTES) return true;
    const words = withoutMarks(SIGNED.exec(block.text)?.[1] ?? block.text);
    if (words.length < LENGTH.least) return true;
    looks++;
    body ??= bodyOf(blocks);
    if (!isRepeated(words, block, body) && !repeatsQuotation(block, body) && !isCondensed(words, body))
      return true;
    quote = block;
    return false;
  });
}

/** The paragraphs' plain words, each in lines of its own. */
const bodyOf = (blocks: readonly PageBlock[]): string =>
  plainWords(
    blocks
      .filter(({ kind, text }) => kind === "paragraph" || (kind === "list-item" && /[.!?”"]$/u.test(text)))
      .map(({ text }) => `\n${text}\n`)
      .join(""),
  );

/** Whether a text, in whichever type, stands in the body, other than as the whole of the block that it is. */
function isRepeated(words: string, { kind, text }: PageBlock, body: string): boolean {
  const sought = plainWords(words);
  if (kind !== "paragraph") return body.includes(sought);
  const whole = plainWords(text);
  const own = body.indexOf(`\n${whole}\n`);
  return body.indexOf(sought) < own || body.includes(sought, own + whole.length);
}

/** A line within the pull quote's box, or one that a dash begins. */
const isCreditOf = ({ text, element }: PageBlock, quote: PageBlock): boolean =>
  text.length <= MAX_CREDIT &&
  /^[—–-]|^\p{Lu}[^!?]*[^.!?]$/u.test(text) &&
  (/^[—–-]/u.test(text) || isIn(quote.element.parentElement, element, quote.text.length + text.length));

/** Whether an element is in a box, or is that box itself, which then holds nothing else of some length. */
const isIn = (box: Element | null, element: Element, length: number): boolean =>
  element.parentElement === box ||
  (element === box && (box.textContent ?? "").trim().length <= length + MAX_CREDIT);

/** Where a block stands, told by the elements around it. */
function setting({ element }: PageBlock): string {
  const name = (at: Element | null) => `${at?.localName}.${at?.getAttribute("class") ?? ""}`;
  return `${name(element)} < ${name(element.parentElement)}`;
}

function commonest<T>(things: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return [...counts].reduce<[T, number] | undefined>(
    (most, each) => (most && most[1] >= each[1] ? most : each),
    undefined,
  )?.[0];
}

/** A text without the marks and the white space at its ends; an expression would try each of many marks anew. */
function withoutMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && /[\s"“”'‘’]/u.test(text.charAt(start))) start++;
  while (end > start && /[\s"“”'‘’.,]/u.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
