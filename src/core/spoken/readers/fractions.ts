import { cardinal, ordinal } from "../number-words.ts";
import { isWordEnd, matchAt, type Reader, type Reading, same, say } from "../reading.ts";

const SLASHED =
  /(?:(\d{1,3})([ -]))?(\d{1,2})([/⁄])(\d{1,3})(?:th|rd|nd)?s?(?![\p{L}\p{N}\p{M}]|[/.,]\d|\/)/uy;
const VULGAR = /(\d{0,4})([¼-¾⅐-⅞])/uy;
const DAY = /([1-9]|1[0-2]|[1-9]0)\/([1-9]|[12]\d|3[01]|[1-9]0)(?![\p{L}\p{N}\p{M}]|[/.,]\d|\/)/uy;
/** What things are divided into; of other denominators nobody speaks ("10/27" is a day). */
const DENOMINATOR = /^(?:[2-9]|10|12|16|20|32|64|100)$/u;

/** Reads a fraction: "1/2" one half, "2/3rds" two thirds, "3 1/2" three and a half, "2½". */
export const readFraction: Reader = ({ text, at }) => {
  const vulgar = matchAt(VULGAR, text, at);
  if (vulgar && isWordEnd(text, at + vulgar[0].length)) {
    const [over = "", under = ""] = (vulgar[2] ?? "").normalize("NFKC").split("⁄");
    const whole = vulgar[1] ?? "";
    if (whole === "") return [say(1, fraction(over, under))];
    return [say(whole.length, cardinal(whole)), say(1, ` and ${afterWhole(over, under)}`)];
  }
  const match = matchAt(SLASHED, text, at);
  if (match === null) return null;
  const [{ length }, whole, gap = "", over = "", slash, under = ""] = match;
  if (!DENOMINATOR.test(under) || over === "0") return readDay(text, at);
  if (whole === undefined && Number(under) > 10 && Number(over) >= Number(under)) return readDay(text, at);
  if (whole === undefined) return [say(length, slash === "/" || slash === "⁄" ? fraction(over, under) : "")];
  if (Number(over) >= Number(under)) return null;
  const rest = length - whole.length - gap.length;
  return [say(whole.length, cardinal(whole)), same(gap.length), say(rest, `and ${afterWhole(over, under)}`)];
};

/** What is called by its figures, a day ("10/27" ten twenty-seven) or how something is shared ("80/20"). */
function readDay(text: string, at: number): Reading | null {
  const match = matchAt(DAY, text, at);
  return match && [say(match[0].length, `${cardinal(match[1] ?? "1")} ${cardinal(match[2] ?? "1")}`)];
}

const afterWhole = (over: string, under: string): string =>
  over === "1" ? fraction(over, under).replace("one", under === "8" ? "an" : "a") : fraction(over, under);

function fraction(over: string, under: string): string {
  const one = under === "2" ? "half" : under === "4" ? "quarter" : ordinal(under);
  const many = under === "2" ? "halves" : `${one}s`;
  return `${cardinal(over)} ${over === "1" ? one : many}`;
}
