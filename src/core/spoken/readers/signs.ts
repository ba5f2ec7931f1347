import { charAt, matchAt, type Reader, say } from "../reading.ts";

/** Signs that have a word; a space is put where the sign stands against a word ("R&D"). */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["&", "and"],
  ["=", "equals"],
  ["±", "plus or minus"],
  ["×", "times"],
  ["÷", "divided by"],
  ["≥", "at least"],
  ["≤", "at most"],
  ["≈", "about"],
  ["§", "section"],
  ["¶", "paragraph"],
  ["©", "copyright"],
]);

/**
 * Not for an ear: what some synthesiser reads as markup or as its own notation, and characters without a shape
 * (soft hyphen, zero-width, bidirectional controls, variation selectors, lone surrogates).
 */
const SILENT = /^(?:[[\]{}<>^`|\\~*_•⁃\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]|\p{Variation_Selector})$/u;

/** What was put upon a sign, and goes with it. */
const MARKS = /(?:\p{M}|\u200c|\u200d){1,80}/uy;

/** Reads a sign by its name ("&" is "and"), and keeps from the engine what it must not be given. */
export const readSign: Reader = ({ text, at }) => {
  const sign = charAt(text, at);
  const name = NAMES.get(sign);
  if (name === undefined && !SILENT.test(sign)) return null;
  const length = sign.length + (matchAt(MARKS, text, at + sign.length)?.[0].length ?? 0);
  if (name === undefined) return [say(length, "")];
  const [left, right] = [text[at - 1] ?? " ", charAt(text, at + length)];
  return [say(length, `${/\s/u.test(left) ? "" : " "}${name}${/^\s?$/u.test(right) ? "" : " "}`)];
};
