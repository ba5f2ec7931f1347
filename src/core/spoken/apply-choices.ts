import type { Choices, Pronunciation } from "./choices.ts";
import { chosenReaders, plain, type SentenceContext } from "./chosen-readers.ts";
import { withMarksNamed } from "./literal-punctuation.ts";
import { type OwnWords, ownReader, ownWords } from "./own-pronunciations.ts";
import { readersAt } from "./readers.ts";
import { type Piece, type Reader, say } from "./reading.ts";
import { readingsOf } from "./scan.ts";
import type { SpokenText } from "./spoken-text.ts";
import { tile } from "./tile.ts";

/** Reads a sentence as the listener chose; see `toSpokenText`. */
export function readAsChosen(display: string, choices: Choices, context: SentenceContext): SpokenText {
  const own = usableWords(choices);
  const chosen = readWith(display, choices, context, own);
  // Two pronunciations may make a third between them: then none of them is used, so that what is said stays as it is.
  return own.size === 0 || readWith(chosen.spoken, choices, context, own).spoken === chosen.spoken
    ? chosen
    : readWith(display, choices, context, new Map());
}

function readWith(display: string, choices: Choices, context: SentenceContext, own: OwnWords): SpokenText {
  const readers = chosenReaders(choices, context);
  const pieces = withOwnWords(
    display,
    (char) => (readers.length === 0 ? readersAt(char) : [...readers, ...readersAt(char)]),
    own,
  );
  return tile(display, choices.punctuation === "literal" ? withMarksNamed(display, pieces) : pieces);
}

/** The readings of a text; a word of the listener's own holds too where a reader says it: "Sgt." is a sergeant. */
function withOwnWords(
  text: string,
  readers: (char: string) => readonly Reader[],
  own: OwnWords,
): readonly Piece[] {
  if (own.size === 0) return readingsOf(text, readers);
  const reader = ownReader(own);
  const isOwn = new Set<string | null>([...own.values()].flat().map(({ say: words }) => words));
  return readingsOf(text, readers, reader).map((piece) =>
    typeof piece.said !== "string" || isOwn.has(piece.said)
      ? piece
      : say(
          piece.length,
          tile(
            piece.said,
            readingsOf(piece.said, () => [], reader),
          ).spoken,
        ),
  );
}

const usable = new WeakMap<readonly Pronunciation[], OwnWords>();
/** A pronunciation may make use of others; those that are not done after so many rounds turn in a circle. */
const ROUNDS = 4;

/** The pronunciations that come to an end: what is to be said is said as others want it, and so on. */
function usableWords(choices: Choices): OwnWords {
  const { pronunciations } = choices;
  const known = usable.get(pronunciations);
  if (known) return known;
  let left = pronunciations.map((one) => (one.say === null ? one : { ...one, say: plain(one.say) }));
  for (let round = 0; round <= ROUNDS; round++) {
    const words = ownWords(left);
    const read = (text: string) => tile(text, withOwnWords(text, readersAt, words)).spoken;
    const next = left.map((one) => {
      const said = one.say ?? lettersApart(one.written);
      const again = read(said);
      if (again === said) return one;
      return one.say === null || round === ROUNDS || again.length > LONGEST_SAID
        ? null
        : { ...one, say: again };
    });
    left = next.filter((one) => one !== null);
  }
  const made = ownWords(left);
  usable.set(pronunciations, made);
  return made;
}

/** What is said for a word may be so much longer than what is shown, in UTF-16 units. */
const LONGEST_SAID = 200;

const lettersApart = (written: string): string =>
  [...written.matchAll(/[\p{L}\p{N}]/gu)].map(([letter]) => letter.toUpperCase()).join(" ");
