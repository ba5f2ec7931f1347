import { wordList } from "./word-list.ts";

/*
 * The closed classes of English words, in lower case with straight apostrophes, as far as the rules ask for them.
 */

/** Stand for somebody as the subject of a verb of speech ("“Slow,” she said"). */
export const PRONOUNS = wordList("he she they i we it you who");

/** Words that a noun phrase begins with ("her brother", "two pilots"). */
export const DETERMINERS = wordList(`
  a an the his her their its our my your this that these those one another some several many most few two three four
  five six both each every no any all other
`);

/** Stand for people without saying which; one alone can be a subject ("Some chanted “…”"). */
export const INDEFINITES = wordList(
  "some others many most another one several both few none everyone everybody someone somebody anyone nobody",
);

/** Lead to what is not the subject: in "the mayor of Ansel" the mayor speaks, in "on “Harbor Morning”" nobody. */
export const PREPOSITIONS = wordList(`
  of for from in at on with to by about into over under after before since until during between among across against
  without within through toward towards despite amid along around near behind beyond like unlike via per upon besides
  following regarding inside outside throughout alongside including
`);

/** What ties a name to the noun before it ("a clerk for the port", "Lee of Ohio"). */
export const TYING_PREPOSITIONS = wordList("of for from at with in on to familiar behind");

/** Open a clause that is not the main one ("while Lee waited, Roth said"). */
export const SUBORDINATORS = wordList(
  "when while as if because although though since after before until once unless whether whereas whoever whatever",
);

/** Join clauses, so that what follows may have a subject of its own ("Lee left and Roth said"). */
export const CONJUNCTIONS = wordList("and but or nor yet so then");

/** Open a clause about the noun before it ("Lee, who waited, said"). */
export const RELATIVES = wordList("who that which whom whose");

/** Stand between a subject and its verb ("Lee has not said"). */
export const AUXILIARIES = wordList(`
  is are was were be been being am has have had having do does did will would can could may might shall should must
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't not
`);

/** Join a subject to what it is, and make the passive ("the port was called “slow” by Roth"). */
export const FORMS_OF_BE = wordList(
  "is are was were be been being am isn't aren't wasn't weren't he's she's they're it's",
);

/** Adverbs that stand between a subject and its verb, besides all in "-ly". */
export const ADVERBS = wordList(`
  also later then now once never always often still again even just ever yet soon already twice further too
  himself herself themselves itself however instead though meanwhile thus simply sometimes perhaps quite rather
  all both there earlier today yesterday ago
`);

/** Adverbs and phrases that a sentence may begin with before its subject. */
export const OPENERS = wordList(`
  and but or so yet still meanwhile however then now later earlier also instead moreover nevertheless nonetheless
  perhaps indeed thus therefore finally recently today yesterday once afterward again even plus well yes no here elsewhere
`);

/** Say when, and look like names where they are capitalised ("Roth said Tuesday"). */
export const TIMES = wordList(`
  monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night tonight week month year
  january february march april june july august september october november december jan feb aug sept oct nov dec
  today yesterday tomorrow noon weekend
`);

/** Finite verbs that neither "-ed" nor the list of cues gives away. */
export const IRREGULAR_VERBS = wordList(`
  took made gave came went got left kept held ran won lost met sat stood saw knew felt found thought began became spoke
  led fought sent hit drew threw brought sought spent shook paid bought built caught chose drove fell flew forgot grew
  heard hung laid meant rose set shot shut sold swept taught understood wore cut put broke struck quit bid dealt
  wants takes makes gives comes goes gets sees knows feels needs seems appears holds leads plans
`);
