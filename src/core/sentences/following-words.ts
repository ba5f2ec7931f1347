/** What the word behind an abbreviation says about whether the abbreviation ended a sentence. */

import { words as list } from "./abbreviations.ts";

const words = (text: string): ReadonlySet<string> => new Set(list(text));

/** Capitalised, these open a sentence far more than they go on with a name. */
export const STARTERS = words(`
  a an the this that these those there here he she it they we i you his her its their our my your who what
  when where why how which if and but or so yet nor for as at by in on to of from with without within into
  over under after before since until while although though because unless despite during between among
  across about along amid is are was were do does did has have had can could will would should
  may might must not no none nobody some any many most more much few several all both each every
  other another one two three four five ten dozens
  now then also still even just only once never later earlier today meanwhile however instead
  according asked told officials police authorities lawmakers
  leaders troops let please such
`);

/** Bodies, offices and things that "U.S." and its like qualify; the sentence goes on. */
export const QUALIFIED = words(`
  agency association center circuit geological museum olympic postal survey air airmen ambassador armed army assembly attorney border capitol central coast code
  command commission commissioner conference congress consulate council court
  customs cyber defense defence department district drug embassy european federal fifth fleet food force
  forces foreign fourth general government grand guard high house human immigration indo-pacific
  institute justice marine marines marshal mayor military minister ministry mission national naval
  navy north northern office pacific park parliament president prime representative royal
  sailors seal secret secretary security senate senator soldiers southern space special
  state steel strategic supreme transportation treasury trade treaty troops women's
`);

/** Words before a letter that is no initial but the end of a label ("Company B", "Vitamin C"). */
export const LABELLED = words(`
  plan company battery section hall vitamin type class group grade gate title part point annex
  option phase block building team tier schedule form
`);

/** Say when, so that "3 a.m. Tuesday" is one stretch. */
export const TIMES = words(`
  monday tuesday wednesday thursday friday saturday sunday sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sept oct nov dec
  est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc eastern central mountain pacific local
`);

/** Go on with a name that "Jr.", "Corp." or a state seemed to close. */
export const NAME_GOES_ON = words(`
  day drive avenue street memorial center award park library school hospital president chairman
  ceo chief vice executive spokesman spokeswoman gov rep sen attorney
`);

/** Finite verbs that, behind a lone capitalised word, show it to be a subject ("Lee was told"). */
export const FINITE = words(`
  is was are were has had have will would can could did does do may might must should later also then still
  now never soon announced denied declined refused ordered arrived left came went made took gave became ran
  died led won lost met joined agreed objected voted plans wants hired fell rose held built sent
`);

/** Verbs of speech behind a closing mark: “Never!” Lee shouted. */
export const SPEECH = words(`
  said says tweeted exclaimed quipped demanded joked say asked asks told tells added adds replied replies answered shouted yelled cried called warned
  vowed wrote writes wondered recalled began continued insisted
  declared responded
`);
