/**
 * Words that carry a full stop without ending a sentence, in the classes that the rules tell apart.
 * All are in lower case and without their last stop. Gathered from the style of American news and of the
 * US armed forces (ranks as in the AP Stylebook's entry "military titles").
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Stand before a name and so never end a sentence: ranks, titles, "Fort", "Mount". */
export const TITLES = words(`
  gen brig maj lt col capt cmdr cdr adm vice cpl lcpl sgt sgts spc spec pfc pvt pv2 cpt ltc msgt tsgt ssgt gysgt cwo
  wo ens gens cols lts capts adms ofc det insp supt comdr cmdre ltjg
  mr mrs ms messrs mx dr drs prof hon rev fr sr-adm pres gov govs sen sens rep reps del amb sec asst assoc dep atty
  mt ft pt vs v
`);

/** Stand before a number; with anything else behind them they are a plain word ("“No. We did not.”"). */
export const BEFORE_NUMBER = words(`
  no nos n° pp p fig figs art sec para vol ch bldg rte hwy apt bn sq div regt plt est approx
  jan feb mar apr jun jul aug sept sep oct nov dec
`);

/** Stand inside a name or clause more often than at its end; before a capital only a starter follows them. */
export const WITHIN = words(
  "st ave blvd rd ln hwy bn regt div dept univ assn bros ret gen-sec al eg ie e.g i.e cf ca viz b.a m.a m.d j.d",
);

/** Close a name, so that a capital behind them opens a sentence unless the name goes on. */
export const CLOSING = words("jr sr co corp inc ltd llc plc etc esq a.m p.m ph.d d.c b.c a.d");

/** US states as the AP Stylebook shortens them; they close a place name ("in Fairfax County, Va."). */
export const STATES = words(`
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.y n.c
  n.d okla ore pa r.i s.c s.d tenn tex vt va wash w.va wis wyo
`);

/** Countries and bodies that mostly qualify the capital behind them ("U.S. Central Command"). */
export const QUALIFIERS = words("u.s u.s.a u.n u.k e.u u.a.e u.s.s.r");
