import { nameNumber } from "../number-words.ts";
import { overGroups } from "../over-groups.ts";
import { charAt, matchAt, type Reader, say } from "../reading.ts";

const NUMERO = /(No|Nos|no|nos|№)(\.?)(?= ?\d)/uy;
const HASH = /#(?=\d{1,4}(?![\p{L}\p{N}\p{M}]))/uy;
const HOUSE =
  /(\d{2,5})(?= (?:[NSEW]\.? )?(?:[A-Z]\p{Ll}{1,15} ){1,3}(?:St|Ave|Rd|Blvd|Dr|Ln|Ct|Pl|Hwy|Pkwy|Expy|Street|Avenue|Road|Boulevard|Drive|Lane|Highway|Parkway|Expressway|Way)(?![\p{L}\p{N}]))/uy;

/** Reads "No. 2" as number two; "No." without a number is an answer. */
export const readNumero: Reader = ({ text, at }) => {
  const match = matchAt(NUMERO, text, at);
  if (match === null) return null;
  const [{ length }, name = "", stop] = match;
  if (stop === "" && name !== "№") return null;
  const gap = charAt(text, at + length) === " " ? "" : " ";
  return [say(length, `${name.toLowerCase().endsWith("s") ? "numbers" : "number"}${gap}`)];
};

/** Reads "#1" as number one. */
export const readHashNumber: Reader = ({ text, at }) =>
  matchAt(HASH, text, at) && !/[\p{L}\p{N}]/u.test(charAt(text, at - 1)) ? [say(1, "number ")] : null;

/** Reads the number of a house in its street: "1428 Elm St." fourteen twenty-eight. */
export const readHouseNumber: Reader = ({ text, at }) => {
  const match = matchAt(HOUSE, text, at);
  return match && overGroups(match, [nameNumber(match[1] ?? "")]);
};
