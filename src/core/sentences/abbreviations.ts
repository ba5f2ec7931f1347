/**
 * Words that carry a full stop without ending a sentence, in the classes that the rules tell apart.
 * All are in lower case and without their last stop. Gathered from the style of American news and of the
 * US armed forces (ranks as in the AP Stylebook's entry "military titles").
 */

/** A list of words parted by white space. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

const KINDS = {
  /** Stand before a name and so never end a sentence: ranks, titles, "Fort", "Mount". */
  title: `
    gen brig maj lt col capt cmdr cdr adm vice cpl lcpl sgt sgts spc spec pfc pvt cpt ltc msgt tsgt ssgt gysgt cwo
    wo ens gens cols lts capts adms ofc det insp supt
    mr mrs ms messrs mx dr drs prof hon rev fr pres gov govs sen sens rep reps del amb sec asst assoc dep atty
    mt ft pt op vs v
  `,
  /** Stand inside a name or clause more often than at its end; before a capital only a starter follows them. */
  within: `
    st ave rd hwy bn regt div dept tech assn bros ret al e.g i.e ca b.a m.a m.d j.d ph intl natl approx
  `,
  /** Close a name, so that a capital behind them opens a sentence unless the name goes on. */
  closing: "jr sr co corp inc ltd llc plc etc esq a.m p.m ph.d d.c b.c a.d",
  /** US states as the AP Stylebook shortens them; they close a place name ("in Fairfax County, Va."). */
  state: `
    ala ariz ark calif colo conn fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.y n.c
    n.d okla ore pa r.i s.c s.d tenn tex vt va wash w.va wis wyo
  `,
  /** Countries and bodies that mostly qualify the capital behind them ("U.S. Central Command"). */
  qualifier: "u.s u.s.a u.n u.k e.u u.a.e",
  /** Names that end in an exclamation mark of their own. */
  brand: "yahoo jeopardy jeb",
} as const;

export type Kind = keyof typeof KINDS;

const KIND_OF: ReadonlyMap<string, Kind> = new Map(
  (["title", "within", "closing", "state", "qualifier", "brand"] as const).flatMap((kind) =>
    words(KINDS[kind]).map((word) => [word, kind] as const),
  ),
);

/** Ranks and titles, which stand before a name. */
export const TITLES: ReadonlySet<string> = new Set(words(KINDS.title));

/** Stand before a number; with anything else behind them they are a plain word ("“No. We did not.”"). */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  words(`
    no nos n° pp p fig figs art sec para vol ch bldg rm rte hwy apt bn sq div regt plt est approx min hr hrs lb
    res h.j.res s.j.res h.con.res s.con.res amdt
    jan feb mar apr jun jul aug sept sep oct nov dec
  `),
);

/** The class of a word before a full stop; "Miss." and "Ill." need their capital to be states, with a party or without. */
export function kindOf(word: string): Kind | undefined {
  const name = word.charAt(1) === "-" ? word.slice(2) : word;
  const kind = KIND_OF.get(name.toLowerCase());
  return kind === "state" && !/^\p{Lu}/u.test(name) ? undefined : kind;
}
