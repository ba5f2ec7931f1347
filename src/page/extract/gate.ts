import { follows } from "../dom/document-order.ts";
import { fold } from "../dom/folded-text.ts";
import { holdsText } from "../dom/text-tree.ts";
import { isAttributed } from "./attributed.ts";
import { isBlockLevel, type PageBlock } from "./split-blocks.ts";
import { textLines } from "./text-lines.ts";

/** Text longer than this, in UTF-16 units, is no line of a gate. */
const MAX_LINE = 300;
/** The same with the white space that the markup has besides. */
const MAX_MARKUP = 10 * MAX_LINE;
/** How most gates begin, and what the others hold; looked for first, since it costs little. */
const BEGINS =
  /^(?:please |to |for |the )?(?:subscri|sign|log|register|join|keep|continue|finish|get|enjoy|want|this|only|paid|premium|digital|print|our|members|unlock|rest|remainder)/i;
const HOLDS = ["free ", "FREE ", "reached your"];
/** What every line of a gate holds. */
const HINT =
  /subscri|member|want to|access|sign (?:in|up)|log in|register|unlock|limit|free (?:articles|stories)/i;

const WHAT = "(?:articles?|stor(?:y|ies)|reports?|content|post|piece)";
const WHO = "(?:(?:paid|premium|registered|digital|print|our) )*(?:subscribers|members)";
/** What may stand behind those for whom a text is: other members are those of something. */
const ALONE = "(?=\\W*$|[.!?;:—–]| (?:only|who|with)\\b)";
/** What is read: without a name, or the page's own. */
const READ = `(?:\\W*$|[.!?;:—–]|reading\\b|on\\b|(?:all|complete|exclusive|full|more|our|premium|this|unlimited|${WHAT})\\b|the (?:complete|entire|full|remaining|rest|whole|${WHAT})\\b|your (?:access|account|article|subscription)\\b)`;
const GATES: readonly RegExp[] = [
  new RegExp(
    "^(?:please )?(?:subscribe|sign (?:in|up)|log in|register|join)(?: (?:now|today|here|for free))?(?: or (?:subscribe|sign (?:in|up)|log in|register))?" +
      ` to (?:continue|keep|finish|read|unlock|access|see|view) ?${READ}`,
    "i",
  ),
  /^(?:to )?(?:keep|continue|finish) reading(?: this \w+)?,? (?:with|by (?:becom|creat|join|log|regist|sign|subscri)\w*|for|please|subscribe|sign|log|register|join|become)\b/i,
  /\b(?:read(?:ing)?|reached|used|viewed)\b.{0,40}\b(?:all|last|limit|maximum|\d+ (?:of|\/))(?= ).{0,40}\bfree (?:articles?|stor(?:ies|y))\b/i,
  /^(?:subscribe|sign up|join)(?: \w+){0,2} (?:for|to get) (?:full|unlimited|complete)\b/i,
  new RegExp(
    `^(?:get|enjoy) (?:full|unlimited|complete) (?:digital )?access(?: (?:and|for|from|now|today|with)\\b| ?(?:to )?${READ}|.{0,30}\\b(?:news|times)\\b)`,
    "i",
  ),
  /^want to (?:finish|keep|read|continue)\b.{0,40}\b(?:rest|more|reading|story|article)\?$/i,
  /\breached your (?:(?:articles?|daily|free|monthly|of|reading|story|view|weekly) )*limit\b/i,
  new RegExp(
    `^(?:\\w+ content: )?this (?:\\w+ )?${WHAT} is (?:(?:only )?(?:for|available to)|exclusive to|reserved for) ${WHO}${ALONE}`,
    "i",
  ),
  new RegExp(
    `^(?:for )?(?:${WHO}|member|subscriber)[- ]only(?: (?:access|benefits?|exclusives?|extras?|${WHAT}))?\\W*$|` +
      `^only ${WHO} (?:can|may) (?:access|comment|continue|read|see|unlock|view|watch) ?${READ}`,
    "i",
  ),
  new RegExp(`^unlock (?:this|the (?:full|whole|rest))\\b.{0,40}\\b${WHAT}\\b`, "i"),
  new RegExp(
    `^(?:the )?(?:rest|remainder) of (?:this|the) ${WHAT} is (?:(?:available|reserved|kept|only|just) )*(?:for|to) ${WHO}${ALONE}`,
    "i",
  ),
];

/** Whether a line tells that more of the story is kept for those who pay or sign in. English wording. */
export const isGate = (text: string): boolean =>
  text.length <= MAX_LINE &&
  (BEGINS.test(text) || HOLDS.some((part) => text.includes(part))) &&
  GATES.some((gate) => gate.test(text)) &&
  !isAttributed(text);

/** Whether a line in a box is a gate's, so that all that stands there is. */
export const holdsGate = (box: Element): boolean =>
  HINT.test(box.textContent ?? "") && textLines(box).some(isGate);

/**
 * Whether a gate stands on a page behind where its story begins; one that is hidden keeps nothing back. The page's texts
 * and the story's blocks are given in order, since what is read as story is no gate.
 */
export function hasGate(texts: Iterable<Text>, story: readonly PageBlock[]): boolean {
  const [first] = story;
  // A line break is read as a space that is none of the page.
  const read = story.flatMap(({ runs }) => runs.flatMap(({ node }) => (node.parentNode ? node : [])));
  const asked = new Set<Element>();
  let next = 0;
  for (const text of texts) {
    if (text === read[next]) {
      while (text === read[next]) next++;
      continue;
    }
    if (text.data.length > MAX_LINE || !HINT.test(text.data)) continue;
    const line = lineAround(text);
    // One line may hold thousands of such texts.
    if (!first || !line || asked.has(line)) continue;
    asked.add(line);
    if (holdsText(line, MAX_MARKUP) || !isGate(fold(line.textContent ?? ""))) continue;
    if (line.closest('[hidden], [aria-hidden="true"]')) continue;
    // Asked last: it counts how many elements come before, of which a long page has many.
    if (follows(line, first.element)) return true;
  }
  return false;
}

/** The nearest element around a text that parts it from others. */
function lineAround(text: Text): Element | null {
  let at = text.parentElement;
  while (at && !isBlockLevel(at)) at = at.parentElement;
  return at;
}
