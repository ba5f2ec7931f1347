import { readApart } from "../apart.ts";
import { matchAt, type Reader } from "../reading.ts";

/** Capitals and digits in groups, at least one of each. */
const CODE = /[A-Z\d]{1,16}(?:-[A-Z\d]{1,16}){0,2}(?![\p{L}\p{N}\p{M}\u200c\u200d])/uy;

/** Reads what is left of codes that nobody knows, letters by their names: "TLL-6402MKA" is T, L, L, sixty-four oh two… */
export const readOddCode: Reader = ({ text, at }) => {
  const code = matchAt(CODE, text, at)?.[0] ?? "";
  if (!/[A-Z]/u.test(code) || !/\d/u.test(code) || /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 1), at)))
    return null;
  return readApart(code, () => null);
};
