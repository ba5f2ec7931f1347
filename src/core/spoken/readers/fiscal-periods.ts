import { ordinal, year } from "../number-words.ts";
import { overGroups } from "../over-groups.ts";
import { before, matchAt, type Reader } from "../reading.ts";
import { shortYear } from "./years.ts";

const FISCAL =
  /([FC]Y)([ -]?)(['’]?(?:(?:19|20)\d\d|\d\d))([-–](?:FY)?(?:(?:19|20)\d\d|\d\d))?(?![\p{L}\p{N}\p{M}]|[.,]\d)/uy;
const QUARTER =
  /([1-4]Q|[12]H|Q[1-4]|H[12])( |-)?((?:FY)?['’]?(?:(?:19|20)\d\d|\d\d))(?![\p{L}\p{N}\p{M}]|[.,]\d|%)/uy;

/** Reads a year of a budget: "FY26" fiscal year twenty twenty-six, "CY2025" calendar year. */
export const readFiscalYear: Reader = ({ text, at }) => {
  const match = matchAt(FISCAL, text, at);
  if (match === null) return null;
  const [, kind, gap, first = "", last] = match;
  const name = kind === "FY" ? "fiscal year" : "calendar year";
  return overGroups(match, [
    gap === " " ? name : `${name} `,
    gap === " " ? null : "",
    fullYear(first),
    ` to ${fullYear(last)}`,
  ]);
};

/** Reads a quarter or half of a year: "2Q22" the second quarter of twenty-two. */
export const readQuarter: Reader = (scan) => {
  const match = matchAt(QUARTER, scan.text, scan.at);
  if (match === null) return null;
  const [, part = "", gap, digits = ""] = match;
  const article = /\b(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]heir) $/u.test(before(scan)) ? "" : "the ";
  const name = part.includes("Q") ? "quarter" : "half";
  const figures = digits.replace(/\D/gu, "");
  const when = figures.length === 2 && !digits.startsWith("F") ? shortYear(figures) : fullYear(figures);
  return overGroups(match, [
    `${article}${ordinal(part.replace(/\D/gu, ""))} ${name} of`,
    gap === " " ? null : "",
    `${gap === " " ? "" : " "}${digits.startsWith("F") ? "fiscal year " : ""}${when}`,
  ]);
};

function fullYear(written = "2000"): string {
  const digits = written.replace(/\D/gu, "");
  return year(digits.length === 2 ? `20${digits}` : digits);
}
