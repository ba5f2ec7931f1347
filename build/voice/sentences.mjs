/**
 * Sentences of our own making for comparing synthesisers: news as it might be, with numbers, times, sums, ranks,
 * abbreviations, marks of every kind, and words that no dictionary has. The same every time.
 */

const WHO = [
  "The committee",
  "Brig. Gen. Ada Moss",
  "Nobody",
  "She",
  "The U.S. Navy",
  "Dr. Okafor",
  "A spokesman",
];
const DID = ["said", "denied", "was told", "has written", "won’t say", "announced", "couldn't remember"];
const WHAT = [
  "that the ships would sail",
  "how much it had cost",
  "why the CH-47 was late",
  "who had signed the order",
  "“not one more day,”",
  "whether (and when) it would end",
  "nothing of the sort",
];
const WHEN = [
  "on Tuesday",
  "at 9:45 p.m.",
  "on Jan. 6, 2021",
  "in the 1990s",
  "last week",
  "at 0630",
  "again and again",
];
const TAILS = [
  ".",
  "!",
  "?",
  " — or so it seemed.",
  ": a first.",
  "; others agreed…",
  ", he added.",
  " [sic].",
];
const SHORT = [
  "No.",
  "Why not?",
  "Amen!",
  "“Go.”",
  "Mr. Li?",
  "Q: Yes.",
  "(R-Fla.)",
  "25%",
  "$1.5 billion",
  "VIII",
];
const SYLLABLES = [
  "zy",
  "qua",
  "ver",
  "thro",
  "ski",
  "mon",
  "dap",
  "eff",
  "wri",
  "ough",
  "tion",
  "b",
  "x",
  "lle",
];

/**
 * @param {number} count
 * @returns {readonly string[]}
 */
export function inventSentences(count) {
  const next = dice(20_261_123);
  /** @type {<T>(from: readonly T[]) => T} */
  const any = (from) => /** @type {typeof from[number]} */ (from[next(from.length)]);
  const word = () => Array.from({ length: 1 + next(4) }, () => any(SYLLABLES)).join("");
  const number = () =>
    any([next(100), next(10_000).toLocaleString("en"), `$${next(900)}.${10 + next(90)}`, `${next(40)}th`]);
  const kinds = [
    () => `${any(WHO)} ${any(DID)} ${any(WHAT)} ${any(WHEN)}${any(TAILS)}`,
    () => `${any(WHO)} ${any(DID)} ${number()} ${word()}s ${any(WHEN)}${any(TAILS)}`,
    () => `${word()} ${word()}, ${word()}-${word()} ${number()}${any(TAILS)}`,
    () => `“${any(WHO)} ${any(DID)} ${word()},” ${any(WHO)} ${any(DID)} ${any(WHEN)}${any(TAILS)}`,
    () => `${any(SHORT)} ${any(SHORT)}`,
  ];
  return Array.from({ length: count }, () => any(kinds)());
}

/**
 * Numbers that look thrown: a linear congruential generator with the constants of Numerical Recipes.
 * @param {number} seed
 * @returns {(sides: number) => number} a whole number from 0 up to, not including, `sides`
 */
function dice(seed) {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    // The lower bits of such a generator take turns.
    return Math.floor((state / 2 ** 32) * sides);
  };
}
