import { withClosingStop } from "../closing-stop.ts";
import { before, matchAt, type Reader, say } from "../reading.ts";
import { tableOf } from "../table.ts";

/** Short for a unit wherever they stand with their stop. */
const ALWAYS = tableOf(
  "Bn=Battalion|Bns=Battalions|Bde=Brigade|Bdes=Brigades|Regt=Regiment|Rgt=Regiment|Sqdn=Squadron|Sqn=Squadron|Btry=Battery|Armd=Armored|Abn=Airborne|Mtn=Mountain",
);

/** Short for a unit behind its number: "1st Inf. Div.", "2nd Plt.", "10th MTN". */
const NUMBERED = new Map([
  ...ALWAYS,
  ...tableOf(
    "Div=Division|Divs=Divisions|Brig=Brigade|Sq=Squadron|Plt=Platoon|Bty=Battery|Trp=Troop|Gp=Group|Grp=Group|Wg=Wing|Flt=Fleet|Sqd=Squad|Det=Detachment|Inf=Infantry|Cav=Cavalry|Mar=Marine|Arty=Artillery|Engr=Engineer|Eng=Engineer|Avn=Aviation|Amph=Amphibious|Mech=Mechanized|Med=Medical|Spt=Support|Sust=Sustainment|Regts=Regiments|Co=Company|Cos=Companies",
  ),
]);

const WORD = /(?<word>[A-Z][A-Za-z]{1,4})(?<stop>\.)?(?![\p{L}\p{N}\p{M}.])/uy;

/** A number of order, and at most three words of the unit's name, stand before. */
const NUMBER_BEFORE = /(?:^|[^\p{L}\p{N}])\d{1,4}(?:st|nd|rd|th|d)\s(?:\p{Lu}\p{L}{1,15}\.?\s){0,3}$/u;

const COMPANY = /(?<word>Cos?)(?<stop>\.)?(?![\p{L}\p{N}])/uy;
const LETTER_BEHIND = /Cos?\.\s[A-M](?![\p{L}\p{N}.'’&])/uy;
const LETTER_BEFORE =
  /(?:^|[\s(“"/])(?:[A-M]|Alpha|Bravo|Charlie|Delta|Echo|Foxtrot|Fox|Golf|Hotel|India|Kilo|Lima|Mike|Headquarters|Weapons|HQ)\s$/u;

const DETACHMENT = /Det\.?(?=\s\d{1,3}(?!\p{L}))/uy;

/** Reads short words for units: "2nd Bn." second battalion, "Co. B" company B, "10th MTN" tenth mountain. */
export const readUnitWord: Reader = ({ text, at }) => {
  const detachment = matchAt(DETACHMENT, text, at);
  if (detachment) return [say(detachment[0].length, "Detachment")];
  const company = matchAt(COMPANY, text, at)?.groups;
  if (company && (matchAt(LETTER_BEHIND, text, at) || LETTER_BEFORE.test(before({ text, at }))))
    return withStop(text, at, company, /^Cos/u.test(text.slice(at, at + 3)) ? "Companies" : "Company");
  const found = matchAt(WORD, text, at)?.groups;
  const { word = "", stop } = found ?? {};
  const key = UPPER.test(word) ? word.slice(0, 1) + word.slice(1).toLowerCase() : word;
  if (!found) return null;
  const always = stop === undefined ? undefined : ALWAYS.get(key);
  const said = always ?? (NUMBER_BEFORE.test(before({ text, at })) ? NUMBERED.get(key) : undefined);
  return said === undefined ? null : withStop(text, at, found, said);
};

/** In capitals these are not other initials behind a number. */
const UPPER = /^(?:MTN|BDE|DIV|REGT|RGT|SQDN|BN|INF|CAV|ABN|ARTY|PLT|BTRY|AVN)$/u;

function withStop(
  text: string,
  at: number,
  { word = "", stop }: { [group: string]: string | undefined },
  said: string,
) {
  if (stop === undefined) return [say(word.length, said)];
  return withClosingStop(text, at, word.length + 1, (length) => say(length, said));
}
