import { endsText, isWordEnd, matchAt, type Reader, same, say, spell } from "../reading.ts";
import { inflected } from "./inflection.ts";

const DOTTED = /(?:\p{Lu}\.){1,6}\p{Lu}\.(?!\p{Lu})/uy;
const INITIAL = /\p{Lu}\.(?=\s\p{Lu}[\p{L}.'’])/uy;

/**
 * Reads letters with stops: "U.S." and "J.D." by their names, "U.S.-led" as "U S led", and the initial of a name, so
 * that no voice falls at its stop ("George W. Bush").
 */
export const readDottedLetters: Reader = ({ text, at }) => {
  const dotted = matchAt(DOTTED, text, at)?.[0];
  if (dotted === undefined) return matchAt(INITIAL, text, at) ? [spell(2, text.slice(at, at + 1))] : null;
  const end = at + dotted.length;
  if (endsText(text, end)) return [spell(dotted.length - 1, dotted), same(1)];
  const words = [...dotted.replaceAll(".", "")].join(" ");
  return inflected(dotted, words, text, end) ?? (isWordEnd(text, end) ? [say(dotted.length, words)] : null);
};
