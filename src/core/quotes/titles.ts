import { wordList } from "./word-list.ts";

/** Words that stand before a person's name as rank, office, service or party, in lower case without a stop. */
export const TITLE_WORDS = wordList(`
  gen general tech technical boatswain gunner yeoman lt lieutenant col colonel maj major brig brigadier capt captain cmdr commander adm admiral rear vice sgt
  sergeant staff master gunnery first second class 1st 2nd cpl corporal lance pfc pvt private spc specialist airman
  seaman petty chief warrant officer ensign command gov governor sen senator sens sec rep representative reps
  congressman congresswoman president vice-president secretary undersecretary deputy assistant under minister prime
  chancellor king queen prince pope ambassador judge justice attorney mayor sheriff director chairman chairwoman
  speaker leader mr mrs ms miss dr prof professor rev pastor father sir dame lord army navy marine marines corps air force
  coast guard space national u.s us american republican democratic democrat gop independent former retired ret state
  defense treasury homeland security interior labor energy commerce foreign house senate majority minority
  spokesman spokeswoman spokesperson host columnist reporter co-founder founder ceo candidate nominee pentagon
  british russian iranian iraqi israeli german french chinese mexican canadian ukrainian democrats republicans
  alderman councilman councilwoman commissioner
`);

/** The full noun behind a shortened title, so that "the senator" finds "Sen. Ann Lee". */
export const TITLE_NOUNS: ReadonlyMap<string, readonly string[]> = new Map([
  ["gen", ["general"]],
  ["brig", ["brigadier"]],
  ["lt", ["lieutenant"]],
  ["col", ["colonel"]],
  ["maj", ["major"]],
  ["capt", ["captain"]],
  ["cmdr", ["commander"]],
  ["adm", ["admiral"]],
  ["sgt", ["sergeant"]],
  ["cpl", ["corporal"]],
  ["pfc", ["private"]],
  ["pvt", ["private"]],
  ["spc", ["specialist"]],
  ["gov", ["governor"]],
  ["sen", ["senator"]],
  ["rep", ["representative", "congressman", "congresswoman", "lawmaker"]],
  ["sec", ["secretary"]],
  ["dr", ["doctor"]],
  ["prof", ["professor"]],
]);

/** Last words of names that are bodies, papers, places or times and no persons. */
export const BODY_WORDS = wordList(`
  department house senate congress court committee agency post times journal news university college institute center
  foundation association union party campaign company corporation corp inc council commission bureau office army navy
  corps force guard command street states kingdom america city county district island river bay school hospital
  church group pac network press tribune herald report day week act bill amendment war parliament ministry agreement
  club team league board bank fund society force fleet brigade division battalion regiment squadron wing base camp fort
  administration government coalition tower hotel airport stadium hall park avenue road desk march states york jersey
  hampshire carolina dakota virginia mexico nations east west north south iraq iran state republicans democrats
  americans caucus primary convention debate online magazine radio today review weekly wall street
`);
