import { wordList } from "./word-list.ts";

/** Nouns for people who speak, in the singular; a plural is the same with an "s". */
const PEOPLE = wordList(`
  official spokesman spokeswoman spokesperson secretary general colonel major captain commander lieutenant sergeant
  admiral corporal private soldier marine sailor airman guardian veteran officer chief leader senator congressman
  congresswoman representative lawmaker governor mayor president chairman chairwoman chair director analyst expert
  critic aide adviser advisor strategist consultant pollster manager candidate nominee front-runner mogul billionaire
  businessman businesswoman executive attorney lawyer prosecutor judge justice professor historian author writer
  columnist reporter journalist host anchor editor moderator activist organizer supporter voter delegate donor
  operative insider source witness neighbor friend wife husband mother father son daughter brother sister student
  teacher doctor physician scientist researcher economist engineer pastor priest pope cardinal minister ambassador
  diplomat investigator detective agent sheriff police crowd protester demonstrator man woman person people resident
  employee worker member owner founder actor actress singer comedian player coach democrat republican conservative
  liberal libertarian socialist group ally opponent rival challenger incumbent couple family teen boy girl skipper
  peer colleague classmate partner relative guy gentleman lady kid child foe aunt uncle cousin grandmother grandfather
  proponent respondent politico advocate newcomer veteran survivor victim patient immigrant refugee migrant citizen
  gunny medic pilot instructor recruiter commandant aviator paratrooper guardsman contractor deputy assistant
  undersecretary clerk nurse cook crew pundit cop tycoon developer head user audience boss fiancé fiancée mom dad brother-in-law expatriate fan guest caller parent roommate shipmate teammate crewmate bunkmate housemate
  grandson granddaughter nephew niece stepson stepfather stepmother stepdaughter twin sibling widow widower chaplain bishop rabbi imam
  mechanic paramedic cadet recruit comrade buddy landlord tenant client plaintiff defendant suspect accountant therapist
  inmate prisoner hostage passenger orphan infant toddler wingman heroine vet inspector counsel legislator politician statesman premier king queen prince chancellor
`);

/** Papers, bodies and outlets that a quotation may be taken from. */
const SOURCES = wordList(`
  letter memo inquiry audit probe investigation memorandum report statement document email e-mail release message post tweet article editorial essay
  study survey poll book complaint lawsuit filing indictment affidavit order transcript website site page ad advertisement
  headline sign banner video resolution bill law constitution amendment ruling opinion decision petition note text paper
  newspaper magazine journal network campaign committee agency department office company organization association union
  media outlet tabloid summary transcript card footnote affiliate administration government ministry military army navy service court commission party coalition board council bureau
  house senate congress command unit team institute foundation center university school
  pentagon caption plaque script speech slogan motto invitation notice guidance policy regulation manual directive
  voice voice-over voiceover user commenter tagline brochure leaflet placard petition dispatch inscription
  cable dossier file clause guideline rule
  poster sticker billboard t-shirt shirt
  testimony embassy consulate mission academy statute verdict complaint readout log diary journal
  advisory alert bulletin account proposal agreement pact treaty contract narrator
`);

/** Nouns that end as those for persons do, and are none. */
const THINGS = wordList(`
  number matter order letter paper newspaper power center summer winter october november december september offer error
  floor door color factor sector motor labor newsletter computer dinner register border corner answer cover water tower
  former latter neither either together whoever whatever whichever other another further never ever over under after rather whether layer quarter disaster chapter
  character chamber shoulder gender laughter weather server helicopter charter carrier bomber fighter destroyer cruiser
  tanker freighter trailer container filter folder poster banner degree fee coffee decree tree knee three honor humor
  rumor terror mirror horror favor behavior interior exterior prior major minor superior
`);

/** Whether a word, in lower case, names one or more persons, bodies or papers that can be quoted. */
export function isSourceNoun(word: string): boolean {
  return isPersonNoun(word) || has(SOURCES, word);
}

/** Whether a word, in lower case, names one or more persons. */
export function isPersonNoun(word: string): boolean {
  // "co-pilot", "then-chief", "vice-chairman": the last part tells.
  const hyphen = word.lastIndexOf("-");
  if (hyphen > 0 && has(PEOPLE, word.slice(hyphen + 1))) return true;
  if (has(PEOPLE, word) || /(?:(?<!hu|ger|ro)man|men|women)$/u.test(word)) return true;
  // "lobbyist", "attendee", "staffer": the endings of those who do or are something.
  return /^\p{Ll}{3,}(?:er|tor|sor|ist|ian|eon|ee)s?$/u.test(word) && !has(THINGS, word);
}

function has(nouns: ReadonlySet<string>, word: string): boolean {
  if (nouns.has(word)) return true;
  if (word.endsWith("ies")) return nouns.has(`${word.slice(0, -3)}y`);
  return word.endsWith("s") && (nouns.has(word.slice(0, -1)) || nouns.has(word.slice(0, -2)));
}
