import { cardinal, decimal, digitByDigit, nameNumber } from "../number-words.ts";
import { overGroups } from "../over-groups.ts";
import { charAt, matchAt, type Reader, say } from "../reading.ts";

const POINT =
  /\.(\d{2,3})(?=[- ]?(?:cal(?:iber|ibre)?s?\b|rifle|pistol|handgun|revolver|machine|round|sniper|Magnum|ACP|BMG|Win|Remington|Springfield|Special|Lapua))/uy;
const SHORT_CALIBRE = /([- ])cal(\.)?(?![\p{L}\p{N}\p{M}])/uy;
const BORE = /(\d{3})([- ]?)(mm|millimeter)(?![\p{L}\p{N}\p{M}])/uy;
const CROSS = /(\d{1,4}(?:\.\d{1,3})?)( ?[x×] ?)(\d{1,4}(?:\.\d{1,3})?)( ?mm)?(?![\p{L}\p{N}\p{M}]|\.\d)/uy;

/** Reads a bore in parts of an inch: ".50-caliber" fifty-caliber, ".308" three oh eight before what shoots it. */
export const readPointCalibre: Reader = ({ text, at }) => {
  if (/[\p{L}\p{N}.]/u.test(charAt(text, at - 1))) return null;
  const match = matchAt(POINT, text, at);
  if (match === null) return null;
  const [{ length }, digits = ""] = match;
  const words = digits.startsWith("0") ? `point ${digitByDigit(digits)}` : nameNumber(digits);
  const short = matchAt(SHORT_CALIBRE, text, at + length);
  return [say(length, words), ...(short ? [say(short[0].length, `${short[1]}caliber`)] : [])];
};

/** Reads a gun's bore as gunners do: "155mm" one fifty-five millimeter. */
export const readBore: Reader = ({ text, at }) => {
  const match = matchAt(BORE, text, at);
  if (match === null) return null;
  const gap = match[2] === "" ? " " : "";
  return overGroups(match, [nameNumber(match[1] ?? ""), null, `${gap}millimeter`]);
};

/** Reads one number by another: "7.62x51mm" seven point six two by fifty-one millimeter, "4x4" four x four. */
export const readCross: Reader = ({ text, at }) => {
  const match = matchAt(CROSS, text, at);
  if (match === null) return null;
  const [, first = "", , second = "", unit] = match;
  const by = unit === undefined && !/ /u.test(match[2] ?? "") ? "x" : "by";
  const words = (number: string) => (number.includes(".") ? decimal(number) : cardinal(number));
  return [
    say(first.length, words(first)),
    say((match[2] ?? "").length + second.length, ` ${by} ${words(second)}`),
    ...(unit === undefined ? [] : [say(unit.length, " millimeter")]),
  ];
};
