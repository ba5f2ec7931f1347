import { fold } from "../dom/folded-text.ts";
import { walk } from "../dom/text-tree.ts";

/** The text of each text node in an element, folded, in order; those of white space left out. */
export function textLines(element: Element): readonly string[] {
  const lines: string[] = [];
  walk(element, {
    text({ data }) {
      const line = fold(data);
      if (line !== "") lines.push(line);
    },
  });
  return lines;
}
