/** What the word behind an abbreviation says about whether the abbreviation ended a sentence. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Capitalised, these open a sentence far more often than they go on with a name. */
export const STARTERS = words(`
  a an the this that these those there here he she it they we i you his her its their our my your who what when where
  why how which whose whether if and but or so yet nor for as at by in on to of from with without within into over under
  after before since until while although though because unless despite during between among across about above
  against along amid is are was were do does did has have had can could will would should may might must
  not no none nobody nothing some any many most more much few several all both each every either neither other another
  one two three four five six seven eight nine ten hundreds thousands dozens
  now then also still again even just only once never always often later earlier today yesterday tomorrow meanwhile
  however moreover instead perhaps maybe indeed thus therefore otherwise nevertheless
  according asked told officials police authorities investigators critics experts lawmakers leaders troops
  let please such that's it's he's she's they're we're there's i'm we've they've
`);

/** Bodies, offices and things that "U.S." and its like qualify; the sentence goes on. */
export const QUALIFIED = words(`
  agency air ambassador africa armed army attorney bank bishops border bureau capitol capital census central chamber
  charge circuit citizenship coast code commerce command commission conference congress congressional consulate constitution
  consul council court customs cyber defense department district drug embassy energy environmental european federal
  fish fleet food force forces foreign forest fifth fourth general geological global government grand house immigration
  indo-pacific intelligence interior joint justice labor magistrate marine marines marshal marshals mayor metropolitan
  military mint mission missile national naval navy northern office olympic open pacific park patent permanent postal
  president presidential rep representative representatives reserve royal sanctions secret secretary security
  sen senate senator senators seventh sixth soccer southern space special state states steel strategic strike superior
  supreme surgeon territory trade transportation treasury treaty troops trustee under vice virgin women's
`);

/** Say when, so that "3 a.m. Tuesday" is one stretch. */
export const TIMES = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sept oct nov dec
  est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc zulu eastern central mountain pacific greenwich local
`);

/** Go on with a name that "Jr.", "Corp." or a state seemed to close. */
export const NAME_GOES_ON = words(`
  day boulevard drive avenue street memorial center award park library school hospital president chairman chairwoman
  ceo chief vice executive spokesman spokeswoman spokesperson gov rep sen attorney
`);

/** Finite verbs that, behind a lone capitalised word, show it to be a subject ("Lee was told"). */
export const FINITE = words(`
  is was are were has had have will would can could did does do may might must should
  said says told asked added wrote announced denied declined refused ordered arrived left came went made took gave
  became began ran died served led won lost met joined agreed objected voted called warned vowed plans wants
`);

/** Verbs of speech behind a closing mark: “Never!” Lee shouted. */
export const SPEECH = words(`
  said says say asked asks told tells added adds replied replies answered shouted shouts yelled cried wrote writes
  tweeted exclaimed wondered joked recalled quipped continued insisted demanded declared responded
`);
