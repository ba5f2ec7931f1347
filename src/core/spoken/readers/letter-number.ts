import { type LettersAsWord, readApart } from "../apart.ts";
import { entriesFrom } from "../lexicon/lexicon.ts";
import { cardinal } from "../number-words.ts";
import { matchAt, type Reader, type Reading, say, spell } from "../reading.ts";
import { tableOf } from "../table.ts";
import { readEntry } from "./entry.ts";

/** No word goes on behind a name, and no initials ("-U.S."). */
const END = "(?![\\p{L}\\p{N}\\p{M}]|\\.\\p{L})";
const TAIL = `\\d{1,5}[A-Z\\d]{0,6}(?:\\.\\d{1,2})?(?:[-‑/][A-Z\\d]{1,5}){0,2}(?:\\([A-Z]\\))?`;

/** "CH-47", "F/A-18E/F", "M1A2", "AN/TPY-2", "SS-N-22", "VMFA-121", "E-5", "HM3", "Su-35", "DESRON-15". */
const JOINED = new RegExp(
  `(?<head>[A-Z]{1,5}(?:[-/][A-Z]{1,4})?|[A-Z]{6,10}(?=[-‑–])|MiG|Su|Tu|Mi|Ka|Il|Kh|(?:An|Be)(?=-\\d{1,3}(?![-\\d]))|[A-Z]{2,5}v)[-‑–]?${TAIL}(?<many>s)?${END}`,
  "uy",
);

/** Ships of one class may be without a number yet: "FFG(X)". */
const UNNUMBERED = new RegExp(
  `(?:FFG|DDG|CVN|SSN|LAW|LSM|F/A-XX|F/A|T-AO|T-AGOS)(?:\\(X\\)|-X{1,2})${END}`,
  "uy",
);

/** Heads that stand apart from their number: hull codes, squadrons, task forces, publications, bills. */
const SPACED = new RegExp(
  "(?:CVNX?|CVL|CVE|DDG|DDE|FFG|LCS|LHA|LHD|LPD|LSD|LCC|LPH|LST|LSM|LCAC|LCU|SSN|SSBN|SSGN|MCM|ESB|ESD|EPF|AOE|ARS|ATS" +
    "|WMSL|WMSM|WMEC|WHEC|WPC|WPB|WAGB|WLBB?|WLM|WLIC|WLR|WTGB|WYTL|T-[A-Z]{2,4}" +
    "|VMFAT?|VMMT?|VMGR|VMAQ?|VMFT|VMU|VMX|HMX|HMHT?|HMLA|HMLAT|HMM|VFAT?|VFC|VAQ|VAW|VRM|VRC|VUP|HSC|HSM|MALS|MWSS" +
    "|MACS|MWCS|CLB|CLR|CLC|MAG|BLT|TF|CTF|JTF|CJTF|CTG|CSG|ESG|ARG|NMCB|EODMU|NSWG|JAS|PzH|HIMAD|SPY" +
    `|AR|FM|ADP|ADRP|ATP|AFI|AFH|DAFI|MCO|DoDI|DoDD|DODI|DODD|HR|HB|SB|EO|PL(?=.\\d{2,3}-\\d))[  ]\\d{1,5}[A-Z]?(?:[-/.]\\d{1,4}){0,2}${END}`,
  "uy",
);

/** Two-letter hull codes are also words or other initials, so they count in brackets alone: "(CG 65)". */
const BRACKETED = /(?:CG|CV|CA|CL|BB|DD|DE|FF|PC|AS|AO|AE|AH|PG|SS|IX)[  ]\d{1,4}(?=\))/uy;

/** Grades of one letter, from one to another: "E-1–E-4". */
const GRADES = new RegExp(`([A-Z]{1,2})-?(\\d{1,2})([-–])\\1-?(\\d{1,2})${END}`, "uy");

/** Said as words before a number; other acronyms are asked of the lexicon. */
const WORDS = tableOf("AIM=aim|PAC=pack|SPY=spy|MiG=mig|MALD=mald|GEM=gem|SLAM=slam|SEP=sep|MALS=mals");

/** Longer heads are words ("DESRON-15"). */
const LONGEST_SPELLED = 5;

/** Heads that are a word of their own before a number, or are read with it in another way. */
const NOT_HEADS =
  /^(?:MK|MID|PRE|POST|TOP|SUB|NON|PLUS|OVER|UNDER|AGES?|THEN|NOW|FY|CY|JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT|OCT|NOV|DEC)$/u;

const asWord: LettersAsWord = (letters) => {
  const word =
    WORDS.get(letters) ??
    entriesFrom(letters).find(({ written }) => written === letters && letters.length > 2)?.say;
  if (typeof word === "string" && !/\p{Lu}/u.test(word)) return word;
  return letters.length > LONGEST_SPELLED ? letters.toLowerCase() : null;
};

/**
 * Reads the name of a thing that is made of letters and a number, letters by their names and the number as a name:
 * "F-35B" is F, thirty-five, B, "VMFA-121" V, M, F, A, one twenty-one.
 */
export const readLetterNumber: Reader = ({ text, at }) => {
  const grades = matchAt(GRADES, text, at);
  if (grades) return readGrades(grades);
  const name =
    matchAt(JOINED, text, at) ??
    matchAt(SPACED, text, at) ??
    matchAt(UNNUMBERED, text, at) ??
    (text[at - 1] === "(" ? matchAt(BRACKETED, text, at) : null);
  if (!name) return null;
  const { head = "", many } = name.groups ?? {};
  if (NOT_HEADS.test(head)) return null;
  // The lexicon knows some as a whole: "A1C" and "PV2" are ranks.
  const known = readEntry({ text, at });
  if (known && lengthOf(known) >= name[0].length) return known;
  return readApart(many ? name[0].slice(0, -1) : name[0], asWord, many !== undefined);
};

const lengthOf = (reading: Reading): number => reading.reduce((sum, { length }) => sum + length, 0);

function readGrades([all, letter = "", from = "", , to = ""]: RegExpExecArray): Reading {
  const second = all.lastIndexOf(letter);
  const first = letter.length;
  const last = all.slice(second + letter.length);
  return [
    spell(first, letter),
    say(second - first, ` ${cardinal(from)} to `),
    spell(letter.length, letter),
    say(last.length, ` ${cardinal(to)}`),
  ];
}
