import type { BlockKind } from "../../core/article/article.ts";
import { type FoldedText, foldText } from "../dom/folded-text.ts";
import type { Steps } from "../dom/steps.ts";
import { walkInSteps } from "../dom/text-tree.ts";

/** One block of a page, before it is known whether it is read. */
export interface PageBlock extends FoldedText {
  readonly kind: BlockKind;
  /** The nearest block-level element around all of it. */
  readonly element: Element;
  /** Of a block quotation: the line beneath it that says whose words they are; see `withCredits`. */
  readonly credit?: string;
}

/** Elements that part text into blocks by the HTML standard's own style sheet, as the listener sees it. */
export const BLOCK_LEVEL: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption " +
    "figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol " +
    "optgroup option p plaintext pre search section select summary table tbody td tfoot th thead tr ul video"
  ).split(" "),
);

/** What the text in an element is, unless an element further in says otherwise. */
const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ["li", "list-item"],
  ["blockquote", "blockquote"],
  ["figcaption", "caption"],
  ...["h1", "h2", "h3", "h4", "h5", "h6"].map((heading) => [heading, "subhead"] as const),
]);

/** Whether an element parts the text around it into blocks. */
export const isBlockLevel = (element: Element): boolean => BLOCK_LEVEL.has(element.localName);

/**
 * Splits the text under an element into blocks, in order: at block-level elements and at two line breaks in a
 * row. Elements for which `skip` answers true are passed over with all they hold; behind one that is block-level a new
 * block begins where a sentence has ended before it.
 */
export function* splitBlocks(
  root: Element,
  skip: (element: Element) => boolean,
): Steps<readonly PageBlock[]> {
  const blocks: PageBlock[] = [];
  const around: Pick<PageBlock, "element" | "kind">[] = [];
  const nearest = () => around.at(-1) ?? { element: root, kind: "paragraph" };
  let texts: Text[] = [];
  let breaks = 0;

  const flush = () => {
    const folded = foldText(texts);
    if (folded.text !== "") blocks.push({ ...folded, ...nearest() });
    texts = [];
    breaks = 0;
  };
  /** What is passed over may have parted lines, or the paragraphs of an element that is none itself. */
  const partAround = (skipped: Element) => {
    if (texts.length === 0) return;
    const isParted =
      nearest().element.localName !== "p" && /[.!?]["”’)]*\s*$/u.test(texts.at(-1)?.data ?? "");
    if (isParted) flush();
    else texts.push(skipped.ownerDocument.createTextNode(" "));
  };
  yield* walkInSteps(root, {
    text(text) {
      if (texts.length === 0 || breaks > 0) {
        if (text.data.trim() !== "") breaks = 0;
        // White space at the start of a block says nothing, and stands between any two of them.
        else if (texts.length === 0) return;
      }
      texts.push(text);
    },
    enter(element) {
      if (skip(element)) {
        if (isBlockLevel(element)) partAround(element);
        return false;
      }
      if (isBlockLevel(element)) {
        flush();
        around.push({ element, kind: KINDS.get(element.localName) ?? nearest().kind });
      } else if (element.localName === "br") {
        breaks++;
        if (breaks === 2) flush();
        // A line break is a space to the listener.
        else texts.push(element.ownerDocument.createTextNode(" "));
      }
      return true;
    },
    leave(element) {
      if (!isBlockLevel(element)) return;
      flush();
      around.pop();
    },
  });
  flush();
  return blocks;
}
