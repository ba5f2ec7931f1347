import { cardinal, nameNumber, ordinal } from "../number-words.ts";
import { before, matchAt, REACH, type Reader, say } from "../reading.ts";

/** What may follow the number of a battalion and its regiment. */
const UNIT =
  "(?=\\s(?:Inf(?:antry|\\.)?|IN|Cav(?:alry|\\.)?|CAV|Field|FA|Armor(?:ed)?|AR|Aviation|Avn|AVN|Marines?|Battalion|B[Nn]|Reg(?:iment|t)|Ranger|Airborne|Parachute|PIR|ADA?|Air Defense|Engineers?|Stryker|Squadron|Special|SFG?|[AIS]?BCT|ID|MP|Attack|General Support|Assault|Security Forces?|Mountain|Mtn)(?![\\p{L}\\p{N}]))";

/** "1-506th", "2/503rd" and "1/6th Infantry"; a small one behind a stroke is a fraction without its unit. */
const REGIMENTAL = new RegExp(
  `(?<unit>[1-9])(?<link>[-–]|/(?=\\d{3}|\\d{1,2}[a-z]{1,2}${UNIT}))(?<number>\\d{1,3})(?:st|nd|rd|th|d)(?![\\p{L}\\p{N}])`,
  "uy",
);

/** "2-7 Cav", "3/7 Infantry". */
const PAIR = new RegExp(`(?<unit>[1-9])[-–/](?<number>\\d{1,3})(?:'s|’s)?${UNIT}`, "uy");

/** A battalion of a Marine regiment: "3/5". */
const MARINE =
  /[1-4]\/(?:1\d|2[0-8]|[1-9])(?![\p{L}\p{N}/]|[.,]\d|[’']?\s(?:of|cup|inch|mile|majority|vote)\b)/uy;

const MARINES = /\b(?:Marines?|[Bb]attalions?|BLT|[Ii]nfantry|[Gg]runts?|Lance Cpl\.)(?![\p{L}\p{N}])/u;
const DATED = /\b(?:on|since|until|till|before|after|by|dated|due|a|about|over|nearly|almost|than)\s$/u;

/** The Army writes "2d" and "3d" without their "n" and "r": "2d Bn.", "22d MEU". */
const ARMY_ORDINAL = /(?<number>\d{0,2}[23])d(?=\s\p{Lu})/uy;

/** Reads numbers of units: "1-506th" first of the five oh sixth, "3/5" three five where Marines are spoken of. */
export const readUnitNumber: Reader = ({ text, at }) => {
  if (/[\d/$€£.,-]/u.test(text[at - 1] ?? "")) return null;
  const regimental = matchAt(REGIMENTAL, text, at)?.groups;
  if (regimental) {
    const { unit = "", number = "", link = "" } = regimental;
    const length = matchAt(REGIMENTAL, text, at)?.[0].length ?? 0;
    const name = nameOrdinal(number);
    if (link === "-") return [say(1, ordinal(unit)), say(1, " of the "), say(length - 2, name)];
    return [say(1, `${ordinal(unit)} of the `), say(length - 1, name)];
  }
  const pair = matchAt(PAIR, text, at);
  const length = (found: RegExpExecArray): number => found[0].replace(/['’]s$/u, "").length;
  if (pair) {
    const { unit = "", number = "" } = pair.groups ?? {};
    return [say(length(pair), `${cardinal(unit)} ${nameNumber(number)}`)];
  }
  const marine = matchAt(MARINE, text, at);
  if (marine && ofMarines(text, at)) {
    const [unit = "", number = ""] = marine[0].split("/");
    return [say(marine[0].length, `${cardinal(unit)} ${cardinal(number)}`)];
  }
  const army = matchAt(ARMY_ORDINAL, text, at);
  if (!army) return null;
  const { number = "" } = army.groups ?? {};
  return [say(army[0].length, ordinal(number))];
};

const ofMarines = (text: string, at: number): boolean =>
  MARINES.test(text.slice(Math.max(0, at - REACH), at + REACH)) && !DATED.test(before({ text, at }));

/** "506" as "five oh sixth", "160" as "one sixtieth", "5" as "fifth". */
function nameOrdinal(digits: string): string {
  const tail = digits.slice(-2);
  if (digits.length < 3 || tail === "00") return ordinal(digits);
  const last = tail.startsWith("0") ? `oh ${ordinal(tail.slice(1))}` : ordinal(tail);
  return `${cardinal(digits.slice(0, -2))} ${last}`;
}
