import { CURRENCY, type Currency, currencyOf } from "../currencies.ts";
import { cardinal } from "../number-words.ts";
import { isOne, NUMERAL, numeral, RANGE_DASH } from "../numerals.ts";
import { before, isWordEnd, matchAt, type Reader, say } from "../reading.ts";
import { tableOf } from "../table.ts";

const MAGNITUDES = tableOf(
  "k=thousand|m=million|mm=million|mn=million|mln=million|b=billion|bn=billion|t=trillion|tn=trillion",
);

const PER = tableOf("mo=month|wk=week|yr=year|hr=hour|h=hour|gal=gallon|lb=pound|kg=kilogram|bbl=barrel");

const MAGNITUDE =
  "(?:[ -]?(?:hundred|thousand|million|billion|trillion|quadrillion)| ?(?:mm|mn|MM|mln|bn|Bn|tn)|[kKMBTbmt]| [kKMBTbt](?!-)| m(?! [a-z]))(?![\\p{L}\\p{N}'’])";
const AMOUNT = new RegExp(
  `(${CURRENCY}) ?(${NUMERAL})(${MAGNITUDE})?(?:(${RANGE_DASH})(${CURRENCY})?(${NUMERAL})(${MAGNITUDE})?)?`,
  "uy",
);
const RATE = /\/(mo|wk|yr|hr|h|gal|lb|kg|bbl|month|week|day|year|hour|gallon|pound|barrel|person)(?!\p{L})/uy;

/** "a $3 million contract" is said in the singular, "a $3 a day job" is not worth telling from it. */
const AS_ADJECTIVE_BEFORE = /(?:^|\s)[Aa]n? $/u;
const AS_ADJECTIVE_AFTER =
  /^ (?!(?:a|an|per|each|and|or|to|in|of|for|from|by|on|at|is|was|more|less|million|billion) )\p{Ll}/u;

/** Reads money: "$1.2 billion" is "one point two billion dollars", "$10-$15" "ten dollars to fifteen dollars". */
export const readMoney: Reader = (scan) => {
  const { text, at } = scan;
  const match = matchAt(AMOUNT, text, at);
  if (match === null) return null;
  const [whole, sign = "", amount = "", magnitude, dash, secondSign, second, secondMagnitude] = match;
  const currency = currencyOf(sign);
  let end = at + whole.length;
  if (currency === undefined || !isWordEnd(text, end)) return null;
  const rate = matchAt(RATE, text, end);
  end += rate?.[0].length ?? 0;
  const per = rate ? ` per ${PER.get(rate[1] ?? "") ?? rate[1]}` : "";
  const joined =
    magnitude?.startsWith("-") ||
    (AS_ADJECTIVE_BEFORE.test(before(scan).slice(-4)) && AS_ADJECTIVE_AFTER.test(text.slice(end, end + 9))) ||
    /^-(?!to-)\p{L}/u.test(text.slice(end, end + 4));
  if (second === undefined) return [say(end - at, price(amount, magnitude, currency, joined) + per)];

  const first = whole.indexOf(dash ?? "", sign.length + amount.length + (magnitude?.length ?? 0));
  const shared = secondSign === undefined || (magnitude === undefined && secondMagnitude !== undefined);
  const from = shared
    ? `${numeral(amount)}${magnitudeWord(magnitude)}`
    : price(amount, magnitude, currency, joined);
  const to = price(second, secondMagnitude, currencyOf(secondSign ?? sign) ?? currency, joined);
  return [say(first, from), say(end - at - first, ` to ${to}${per}`)];
};

function magnitudeWord(magnitude: string | undefined): string {
  if (magnitude === undefined) return "";
  const name = magnitude.replace(/^[ -]/u, "");
  return ` ${MAGNITUDES.get(name.toLowerCase()) ?? name}`;
}

/** "three dollars fifty-nine cents"; before a hyphen ("a $5-a-day fee") in the singular. */
function price(amount: string, magnitude: string | undefined, currency: Currency, joined: boolean): string {
  const { one, many, cents } = currency;
  if (magnitude !== undefined) return `${numeral(amount)}${magnitudeWord(magnitude)} ${joined ? one : many}`;
  const [whole = "", fraction = ""] = amount.split(".");
  const parts = fraction.replace(/(?<=\d\d)0{1,9}$/u, "");
  if (parts.length > 2 || (parts !== "" && cents === undefined)) return `${numeral(amount)} ${many}`;
  const hundredths = Number(parts.padEnd(2, "0"));
  const main = `${cardinal(whole || "0")} ${joined || isOne(whole) ? one : many}`;
  if (hundredths === 0 || cents === undefined) return main;
  const small = `${cardinal(String(hundredths))} ${hundredths === 1 ? cents[0] : cents[1]}`;
  return /^0{0,9}$/u.test(whole) ? small : `${main} ${small}`;
}
