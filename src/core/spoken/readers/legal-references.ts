import { readApart } from "../apart.ts";
import { before, matchAt, type Piece, REACH, type Reader, same, say, spell } from "../reading.ts";
import { tableOf } from "../table.ts";

/** Codes behind the number of their title: "10 U.S.C. § 12304b", "38 CFR 3.309". */
const CODE = /(?:U\.\s?S\.\s?C\.(?:A\.)?|USCA?|C\.\s?F\.\s?R\.|CFR)(?=,?\s(?:§|[Ss]ec|\d))/uy;

/** Bills and resolutions of Congress: "H.R. 4310", "S. 2226", "H.J.Res. 39". */
const BILL =
  /(?<house>[HS])\.(?:\s?(?<house2>R|B|F)\.|\s?(?<kind>J\.\s?|Con\.\s?)?Res\.?|\s?(?<amendment>Amdt\.))?(?=\s?\d{1,5}(?![\p{L}\d]|[,.]\p{N}))/uy;

/** Orders and laws by their initials before a number: "E.O. 13526", "P.L. 94-361", "Pub. L. 117-263". */
const INITIALS = /(?<letters>E\.O\.|P\.L\.|A\.B\.|A\.R\.|R\.C\.M\.|M\.R\.E\.|L\.D\.)(?=\s\d)/uy;

/** Short words before a number. */
const FULL = tableOf(
  "Pub. L.=Public Law|Art.=Article|Arts.=Articles|Sec.=Section|Secs.=Sections|Sect.=Section|Amend.=Amendment|Amends.=Amendments|Par.=Paragraph|Para.=Paragraph|Pars.=Paragraphs|Paras.=Paragraphs|Cl.=Clause|Res.=Resolution|Reg.=Regulation|Regs.=Regulations|Vol.=Volume|Vols.=Volumes|Fig.=Figure|Figs.=Figures|Ch.=Chapter|Ex. Ord.=Executive Order",
);
const SHORT = new RegExp(
  `(?:${[...FULL.keys()].join("|").replaceAll(".", "\\.").replaceAll(" ", "\\s")})(?=\\s(?:\\d|[IVX]{1,5}(?!\\p{L})))`,
  "uy",
);

/** Reads short references to laws, orders and bills, of which a number is part. */
export const readLegalWord: Reader = ({ text, at }) => {
  const code = matchAt(CODE, text, at);
  if (code && /\d\s$/u.test(text.slice(Math.max(0, at - 2), at))) return [spell(code[0].length, code[0])];
  const bill = matchAt(BILL, text, at);
  if (bill) return readBill(text, at, bill);
  const initials = matchAt(INITIALS, text, at);
  if (initials) return [spell(initials[0].length, initials[0])];
  const short = matchAt(SHORT, text, at);
  const full = short && FULL.get(short[0].replace(/\s/gu, " "));
  return short && full ? [say(short[0].length, full)] : null;
};

function readBill(text: string, at: number, bill: RegExpExecArray): readonly Piece[] | null {
  const { house = "", house2, kind, amendment } = bill.groups ?? {};
  const gap = /\s/u.test(text[at + bill[0].length] ?? "") ? "" : " ";
  if (house2 !== undefined) return [say(bill[0].length, `${house} ${house2}${gap}`)];
  const chamber = house === "H" ? "House" : "Senate";
  const joint = kind?.startsWith("J") ? "Joint " : kind === undefined ? "" : "Concurrent ";
  if (amendment !== undefined) return [say(bill[0].length, `${chamber} Amendment${gap}`)];
  if (/Res/u.test(bill[0])) return [say(bill[0].length, `${chamber} ${joint}Resolution${gap}`)];
  const initial = /\p{Lu}\p{L}*\s$/u.test(text.slice(Math.max(0, at - REACH), at));
  return house === "S" && !initial ? [say(bill[0].length, `S${gap}`)] : null;
}

/** Where a number stands behind one of these, it is the name of a thing: "Article 134", "Executive Order 9981". */
const NAMED =
  /(?:^|[^\p{L}\p{N}])(?:[Aa]rticles?|[Ss]ections?|[Tt]itles?|[Rr]ules?|[Cc]hapters?|Orders?|Laws?|Directives?|Instructions?|Regulations?|Resolutions?|Propositions?|Prop\.|Amendments?|Arts?\.|Secs?\.|Sect\.|Pub\.\sL\.|H\.R\.|E\.O\.|P\.L\.|[AHS]\.B\.|[HS]\.|Res\.?|Regs?\.|Amdt\.|Pamphlet|Memo|U\.S\.C\.|USC|C\.F\.R\.|CFR|§|Forms?|Flights?|Highway|Hwy\.|Routes?|Rte\.|Interstate|Room|Unit|Hill|Boeing|Airbus|Lodge|Local|Squadron|Force|Channel|Case|Docket|Bill|Public Act|NAVADMIN|MARADMIN|ALNAV|ALARACT|ALCOAST|ALMAR|INST|OPNAVINST|SECNAVINST|Apollo|Soyuz|Platoon)[  ]$|(?:^|\s)(?:H\.R|S)\.$/u;

/** No word above is longer, with what is before it. */
const LONGEST_NAME = 16;

/** Its number: with a letter, with subsections, of two parts or with a point. */
const NUMBER =
  /\d{1,5}(?:(?!st|nd|rd|th)[a-z]{1,2}(?![\p{L}]))?(?:-\d{1,2}(?=\())?(?:\([a-zA-Z\d]{1,4}\)){0,4}(?:\.\d{1,4}(?!\d))?(?:[-–/]\d{1,4}(?![\d]))?(?![\p{L}\p{N}\p{M}(°%]|,\d|\.\d|\s?(?:percent|a\.m|p\.m))/uy;

/** Two numbers are one name behind these, and a range or a fraction behind the rest. */
const TWO_PART =
  /(?:Law|L\.|Regulation|Reg\.|Instruction|Pamphlet|Force|NAVADMIN|MARADMIN|ALNAV|ALARACT|ALCOAST|ALMAR)[  ]$/u;

/** Reads the number of a thing as a name, so that "Article 134" is one thirty-four. */
export const readNumberOfThing: Reader = (scan) => {
  if (!/[\s.]/u.test(scan.text[scan.at - 1] ?? "")) return null;
  const left = before(scan).slice(-LONGEST_NAME);
  if (!NAMED.test(left)) return null;
  const found = matchAt(NUMBER, scan.text, scan.at)?.[0];
  if (found === undefined) return null;
  const two = /[-–/]\d{1,4}$/u.exec(found);
  if (two && !TWO_PART.test(left)) return null;
  return readApart(found, () => null);
};

/** "§ 12304b", "§§ 3-5". */
const SECTION =
  /(?<sign>§{1,2})(?<gap>[  ]?)(?<number>\d{1,5}[a-z]{0,2}(?:\([a-zA-Z\d]{1,4}\)){0,4}(?:\.\d{1,4})?)(?:(?<dash>[-–])(?<to>\d{1,5}[a-z]?))?(?![\p{L}\p{N}\p{M}])/uy;

/** Reads a section of a law behind its sign: "§ 12304b" section one two three zero four B. */
export const readSectionSign: Reader = ({ text, at }) => {
  const { sign = "", gap = "", number, to, dash = "" } = matchAt(SECTION, text, at)?.groups ?? {};
  if (number === undefined) return null;
  const word = sign.length > 1 ? "sections" : "section";
  const lead = /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 1), at)) ? " " : "";
  const name = readApart(number, () => null);
  const head = [say(sign.length, `${lead}${word}${gap === "" ? " " : ""}`), ...(gap === "" ? [] : [same(1)])];
  if (to === undefined) return [...head, ...name];
  const [first, ...rest] = readApart(to, () => null);
  if (!first || typeof first.said !== "string") return [...head, ...name];
  return [...head, ...name, say(dash.length + first.length, ` to ${first.said}`), ...rest];
};
