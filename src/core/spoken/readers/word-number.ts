import { readApart } from "../apart.ts";
import { nameNumber } from "../number-words.ts";
import { matchAt, type Reader, same, say } from "../reading.ts";

/** A name joined to its number: "Shahed-136", "Mohajer-6", "Yak-130s". */
const JOINED =
  /(?<word>\p{Lu}\p{Ll}{2,11})(?<tail>[-‑](?<number>\d{1,3})(?<letters>[A-Z]{0,3})(?<many>s)?)(?![\p{L}\p{N}\p{M}/%:°]|[-–.,]\p{N}|-\p{L})/uy;

/** Words that qualify a number and do not name a thing. */
const NOT_NAMES =
  /^(?:Post|Pre|Mid|Sub|Non|Top|Then|Now|Aged?|Ages|Anti|Late|Early|Over|Under|About|Just|Only|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|Sun|Mon|Tues?|Wed|Thurs?|Fri|Sat|Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)$/u;

/** "Mk 19", "MK-48", "Mk. 82" and "Mk41". */
const MARK = /(?<mark>M[Kk]\.?)(?<gap>[  -]?)(?<number>\d{1,3})(?![\p{L}\p{N}\p{M}])/uy;

/** Reads a name with its number behind it: "Shahed-136" is Shahed one thirty-six, "MK 19" mark nineteen. */
export const readWordNumber: Reader = ({ text, at }) => {
  const mark = matchAt(MARK, text, at)?.groups;
  if (mark) {
    const { mark: word = "", gap = "", number = "" } = mark;
    const said = nameNumber(number);
    return gap === " " || gap === " "
      ? [say(word.length, "mark"), same(1), say(number.length, said)]
      : [say(word.length, "mark"), say(gap.length + number.length, ` ${said}`)];
  }
  const { word = "", tail = "", many } = matchAt(JOINED, text, at)?.groups ?? {};
  if (word === "" || NOT_NAMES.test(word)) return null;
  const name = many ? tail.slice(0, -1) : tail;
  const [first, ...rest] = readApart(name, () => null, many !== undefined);
  if (!first || typeof first.said !== "string") return null;
  return [same(word.length), say(first.length, ` ${first.said}`), ...rest];
};
