import { cardinal, digitByDigit } from "../number-words.ts";
import { matchAt, type Piece, type Reader, same, say } from "../reading.ts";

const PHONE =
  /(?:\+?(\d{1,2})[-. ]?)?(?:\((\d{3})\)[-. ]?|(\d{3})[-.  ])(\d{3})[-. ](\d{4})(?:-(\d{1,5}))?(?![\p{L}\p{N}\p{M}]|[-.]\d)/uy;
const LOCAL = /(\d{3})-(\d{4})(?![\p{L}\p{N}\p{M}]|[-.,]\d)/uy;
const ABROAD = /\+(\d{1,3})((?:[- .]\d{2,5}){2,5})(?![\p{L}\p{N}\p{M}])/uy;
const SOCIAL = /(\d{3})-(\d{2})-(\d{4})(?![\p{L}\p{N}\p{M}]|-\d)/uy;
const DOTTED = /\d{1,4}(?:\.\d{1,4}){2,15}(?![\p{L}\p{N}\p{M}]|\.\d)/uy;

/** Reads a telephone number digit by digit, with a pause after each group: "(555) 555-0100", "+1 555-555-0100". */
export const readPhone: Reader = ({ text, at }) => {
  for (const pattern of [PHONE, ABROAD, SOCIAL, LOCAL]) {
    const match = matchAt(pattern, text, at);
    if (match) return groups(match[0]);
  }
  return null;
};

/** Reads an address of the Internet Protocol, or a version: "10.0.0.1" one zero dot zero dot zero dot one. */
export const readDottedNumber: Reader = ({ text, at }) => {
  const match = matchAt(DOTTED, text, at);
  if (match === null) return null;
  const parts = match[0].split(".");
  const [name, dot] = parts.length === 4 ? [digitByDigit, "dot"] : [cardinal, "point"];
  return parts.map((part, index) =>
    index === 0 ? say(part.length, name(part)) : say(part.length + 1, ` ${dot} ${name(part)}`),
  );
};

/** Leaves what follows a stop in a chain of figures that nobody knew as a whole; read from its middle it would be wrong. */
export const readChainRest: Reader = ({ text, at }) => {
  if (text[at - 1] !== "." || !/\d/u.test(text[at - 2] ?? "")) return null;
  const match = matchAt(/\d{1,80}/uy, text, at);
  return match && [same(match[0].length)];
};

function groups(written: string): Piece[] {
  const found = [...written.matchAll(/(\+?)(\d{1,5})(\D{0,2})/gu)];
  const pieces: Piece[] = [];
  if (written.startsWith("(")) pieces.push(same(1));
  found.forEach(([whole, plus, digits = "", gap = ""], index) => {
    const words = `${plus ? "plus " : ""}${digitByDigit(digits)}`;
    const isLast = index === found.length - 1;
    pieces.push(say(whole.length, isLast ? words : `${words}, ${gap.includes("(") ? "" : ""}`));
  });
  return pieces;
}
