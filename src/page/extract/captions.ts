import type { FoldedText } from "../dom/folded-text.ts";
import { onceEach } from "../dom/once-each.ts";
import { BESIDE } from "./furniture.ts";
import { plainWords } from "./plain-words.ts";
import { PICTURES } from "./set-aside.ts";
import type { PageBlock } from "./split-blocks.ts";
import { isCredit } from "./wording.ts";

/** No credit is longer, in UTF-16 units. Only so much is looked at, since the marks behind it could be any number. */
const MAX_CREDIT = 500;
/** Who took a picture, behind what is to be seen on it: "(Jo Doe/Army)", "(Courtesy photo)". */
const CREDIT_IN_BRACKETS = /\s*\((?:\p{Lu}|(?:photo|image|video|file|courtesy)\b)[^()]{1,100}\)\W*$/u;
/** The same as a last sentence, or what looks like one. */
const LAST_SENTENCE = /(?<=[.!?]["”’)]?)\s+(?<last>[^.!?]{3,120}\W*)$/u;
const CREDIT_WITHOUT_BRACKETS =
  /^(?:\p{Lu}[^.!?]*\p{L} ?\/ ?\p{Lu}|(?:Photo|Image|Video|Courtesy|Credit)\b|.*\b[Pp]hoto$)/u;
/** Said to be one, also where a line of its own became one with the words before it. */
const NAMED_CREDIT = /\s*(?:Photo|Image|Picture|Video)?(?:Credit|credit|CREDIT)s?: ?[^.!?]{2,60}$/u;

/** A repeated quotation of at least so much, in UTF-16 units, was meant for the eye. */
const MIN_QUOTATION = 20;

/** Whether an element in or around a figure has to be passed over while captions are read; null outside of figures. */
export function isBesideCaption(element: Element): boolean | null {
  const figure = element.closest("figure");
  if (!figure) return null;
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  if (!showsPicture(figure)) return true;
  if (element === figure || element.localName === "figcaption") return false;
  if (element.closest("figcaption")) return BESIDE.has(element.localName);
  return element.querySelector("figcaption") === null;
}

/** Whether a figure is a picture's; one with a quotation may be that. */
const showsPicture = onceEach(
  (figure: Element) => figure.querySelector(PICTURES) !== null && figure.querySelector("blockquote") === null,
);

/** A block as it is read where captions are: a caption without its credit; null for what else is in a figure. */
export function withoutCredit(block: PageBlock): PageBlock | null {
  if (block.kind !== "caption") return block.element.closest("figure") ? null : block;
  const cut = cutAt(block, lengthWithoutCredit(block.text));
  const isNone = cut.text === "" || isCredit(cut.text) || CREDIT_WITHOUT_BRACKETS.test(cut.text);
  return isNone ? null : { ...block, ...cut };
}

/** Whether a caption says what somebody says in one of the paragraphs as well. */
export function repeatsQuotation({ kind, text }: PageBlock, body: string): boolean {
  if (kind !== "caption") return false;
  const quotations = text.matchAll(/["“](?<quoted>[^"“”]+)["”]/gu);
  return [...quotations].some(({ groups }) => {
    const quoted = groups?.quoted?.replace(/[.,]$/u, "") ?? "";
    return quoted.length >= MIN_QUOTATION && body.includes(plainWords(quoted));
  });
}

function lengthWithoutCredit(text: string): number {
  const end = text.slice(-MAX_CREDIT);
  const before = text.length - end.length;
  const marked = CREDIT_IN_BRACKETS.exec(end) ?? NAMED_CREDIT.exec(end);
  if (marked) return before + marked.index;
  const sentence = LAST_SENTENCE.exec(end);
  const last = sentence?.groups?.last ?? "";
  const isLastCredit = isCredit(last) || CREDIT_WITHOUT_BRACKETS.test(last);
  return sentence && isLastCredit ? before + sentence.index : text.length;
}

/** The beginning of a folded text, with the runs that it came from. */
function cutAt({ text, runs }: FoldedText, length: number): FoldedText {
  const kept = runs.flatMap((run) => {
    const left = Math.min(run.length, length - run.start);
    if (left <= 0) return [];
    return [{ ...run, length: left, sourceLength: run.sourceLength - (run.length - left) }];
  });
  return { text: text.slice(0, length), runs: kept };
}
