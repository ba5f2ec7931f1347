import { isOne, NUMERAL, numeral, RANGE_DASH } from "../numerals.ts";
import { charAt, endsText, isWordEnd, matchAt, type Piece, type Reader, same, say } from "../reading.ts";
import { tableOf } from "../table.ts";
import { UNIT, unitNamed } from "../units.ts";

const QUANTITY = new RegExp(
  `(${NUMERAL})(%)?(?:(${RANGE_DASH})(${NUMERAL}))?((?: |-)(?:hundred|thousand|million|billion|trillion))?([ \\u00a0-]?)(${UNIT})(?![\\p{L}\\p{N}\\p{M}])`,
  "uy",
);
const RATE = /\/(s|sec|hr|h|min|day|week|wk|mo|month|yr|year)(?![\p{L}\p{N}\p{M}])/uy;
const PER = tableOf("s=second|sec=second|hr=hour|h=hour|min=minute|wk=week|mo=month|yr=year");
/** Signs of units that are letters by themselves count only where nothing but a unit can stand. */
const LETTER = /^[CFVWL]$/u;

/** Reads a number with its unit: "300 km" three hundred kilometers, "4.5%-5%", "500-lb" five hundred-pound. */
export const readQuantity: Reader = ({ text, at }) => {
  const match = matchAt(QUANTITY, text, at);
  if (match === null) return null;
  const [{ length }, first = "", percent, dash, second, magnitude, gap = "", symbol = ""] = match;
  const unit = unitNamed(symbol);
  let end = at + length;
  if (unit === undefined || !isUnit(text, end, symbol, gap)) return null;
  const rate = matchAt(RATE, text, end);
  end += rate?.[0].length ?? 0;
  const single = gap === "-" || (magnitude === undefined && second === undefined && isOne(first));
  const name = `${single || isCalibre(text, end, symbol, gap) ? unit.one : unit.many}${rate ? ` per ${PER.get(rate[1] ?? "") ?? rate[1]}` : ""}`;

  // The map lets no words hang on the sign of a cent alone.
  if (symbol === "¢") return [say(end - at, `${numeral(first)} ${name}`)];

  const pieces: Piece[] = [say(first.length, numeral(first))];
  if (percent !== undefined) pieces.push(say(1, " percent"));
  if (dash !== undefined && second !== undefined)
    pieces.push(say(dash.length + second.length, ` to ${numeral(second)}`));
  if (magnitude !== undefined) pieces.push(same(magnitude.length));
  if (gap !== "") pieces.push(same(gap.length));
  // The degree sign alone may carry words; where it is parted from its letter by a space both are one symbol.
  const stop = symbol.endsWith(".") && endsText(text, end) ? 1 : 0;
  pieces.push(say(symbol.length + (rate?.[0].length ?? 0) - stop, `${gap === "" ? " " : ""}${name}`));
  if (stop > 0) pieces.push(same(stop));
  return pieces;
};

/** True where a symbol can only be the unit: "5 C-130s", "12 in. Then" and "5 m." are something else. */
function isUnit(text: string, end: number, symbol: string, gap: string): boolean {
  if (LETTER.test(symbol) && (gap !== " " || /[-/'’&.\d]/u.test(charAt(text, end))))
    return gap === "" && /[VWL]/u.test(symbol);
  if (LETTER.test(symbol)) return /[CF]/u.test(symbol) ? isWordEnd(text, end) : true;
  if (symbol === "in.") return /^(?: [a-z(]|[,;)-]| [A-Z]{2,})/u.test(text.slice(end, end + 3));
  return true;
}

/** A bore is named in the singular ("155mm shells", "9 mm rounds"), a length is not ("20 mm of rain"). */
function isCalibre(text: string, end: number, symbol: string, gap: string): boolean {
  if (symbol !== "mm" && symbol !== "V") return false;
  return (
    gap === "" ||
    /^ (?!of|in|and|or|long|wide|thick|deep|tall|high|from|to|at|per|away|apart|above|below|on|by|for|were|was|is)[a-z]/u.test(
      text.slice(end, end + 8),
    )
  );
}
