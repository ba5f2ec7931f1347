import type { Measures } from "./measures.ts";

/** A small box of which most is links: other stories, topics, ways to share. */
export function isLinkBox(element: Element, measures: Measures): boolean {
  const share = measures.linked(element) / measures.text(element);
  if (share <= 0.5) return false;
  const lines = element.querySelectorAll("p, li");
  const [line] = lines;
  if (share <= 0.8 && !line && isBehindLabel(element, measures)) return true;
  const isOneLine =
    element.localName === "li" || !line || (lines.length === 1 && isSentence(line, element, measures));
  return !isOneLine || share > 0.8;
}

/** Whether a paragraph is all that a box says, and a sentence, in which a long link may well stand. */
const isSentence = (line: Element, box: Element, measures: Measures): boolean =>
  measures.text(line) === measures.text(box) && endsSentence(line);

const endsSentence = ({ textContent }: Element): boolean => /[.!?]["”’]?\s*$/.test(textContent ?? "");

/** Whether a box is an element of its own, which stands for a label, a link behind it, and no sentence. */
function isBehindLabel(box: Element, measures: Measures): boolean {
  const [label, link, ...more] = box.children;
  if (!label || link?.localName !== "a" || more.length > 0 || endsSentence(link)) return false;
  return measures.linked(label) === 0 && measures.text(label) + measures.text(link) === measures.text(box);
}
