/** Nouns for women and for men that a relative's name follows. */
const WOMAN =
  /\b(?:wife|widow|mother|mom|sister|daughter|niece|aunt|grandmother|granddaughter|girlfriend|fiancée), $/u;
const MAN =
  /\b(?:husband|widower|father|dad|brother|son|nephew|uncle|grandfather|grandson|boyfriend|fiancé), $/u;
/** The longest of these with its comma, in UTF-16 units. */
const REACH = 16;

/** What the noun before the name at `start` tells of its bearer: a woman in "his wife, Sylvia". */
export function genderByKin(text: string, start: number): "woman" | "man" | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (WOMAN.test(before)) return "woman";
  return MAN.test(before) ? "man" : null;
}
