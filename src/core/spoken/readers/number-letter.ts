import { readApart } from "../apart.ts";
import { matchAt, type Reader } from "../reading.ts";

/** "9M729", "2S19", "11B", "5G"; ordinals, quarters, hours and measures in capitals are others'. */
const NAME =
  /\d{1,3}(?!(?:ST|ND|RD|TH|AM|PM|MM|CM|KM|KG|KT|MB|GB|TB|ET|CT|PT|MT|HZ|[QXHZ])(?![A-Z]))[A-Z]{1,2}(?:\d{1,4}[A-Z]{0,2}\d?)?(?<many>s)?(?![\p{L}\p{N}\p{M}(]|\.\p{L}|\.\p{N})/uy;

/** "401(k)", "501(c)(3)", "403(b)s". */
const BRACKETS = /\d{3}(?:\([a-zA-Z\d]{1,2}\)){1,3}(?<many>s)?(?![\p{L}\p{N}\p{M}])/uy;

/** Dockets of federal courts: "22-cv-1234", "1:22-cr-00015". */
const DOCKET =
  /(?:\d:)?\d{2}-(?:c[vr]|m[cdjl]|po|sw|ap|bk)-\d{2,6}(?:-[A-Z]{2,4}){0,2}(?![\p{L}\p{N}\p{M}])/uy;

/** Reads names that begin with a number and go on with letters: "9M729" is nine, M, seven twenty-nine. */
export const readNumberLetter: Reader = ({ text, at }) => {
  const found = matchAt(BRACKETS, text, at) ?? matchAt(DOCKET, text, at) ?? matchAt(NAME, text, at);
  if (!found) return null;
  const { many } = found.groups ?? {};
  return readApart(many ? found[0].slice(0, -1) : found[0], () => null, many !== undefined);
};
