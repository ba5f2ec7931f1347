import { type Figure, figureOf } from "./figure.ts";
import type { Mention } from "./noun-phrase.ts";
import type { People } from "./people.ts";
import { isPlaceName } from "./places.ts";
import { pronounOf } from "./word-kinds.ts";

/** How many figures a reader keeps in mind; a pronoun never means an earlier one. */
const KEPT_IN_MIND = 12;

/**
 * Remembers whom an article spoke of last, and so resolves mentions to names. It is told the subjects and speakers in
 * reading order; what it has not been told it does not guess.
 */
export class Discourse {
  readonly #text: string;
  readonly #people: People;
  #recent: readonly Figure[] = [];

  constructor(text: string, people: People) {
    this.#text = text;
    this.#people = people;
  }

  /** The name a mention stands for; null where nothing sure fits. */
  resolve(mention: Mention): string | null {
    return this.#figureOf(mention)?.name ?? null;
  }

  /** The person of this name with rank and role, where the article gives them. */
  describe(name: string): string | undefined {
    const described = this.#people.full(name)?.described;
    return described ? this.#text.slice(described.start, described.end).replace(/\s+/gu, " ") : undefined;
  }

  /** Whether a mention is of one or more persons rather than a body, a country or a paper. */
  isOfPersons(mention: Mention): boolean {
    const figure = this.#figureOf(mention);
    return figure !== null && figure.kind !== "body";
  }

  /**
   * Whether a quotation in a sentence about this mention may be its words without a verb of speech: not where it is a
   * place, nor where "it" is a thing.
   */
  maySpeak(mention: Mention): boolean {
    if (mention.kind === "pronoun") return this.isOfPersons(mention);
    const figure = this.#figureOf(mention);
    return figure !== null && !isPlaceName(figure.name.replace(/^the\s/iu, "").split(" "));
  }

  /** Whether nothing known of the one of this name keeps a pronoun from meaning them: "she" is no man and no crew, "it" is nobody. */
  mayMean(pronoun: Mention, name: string): boolean {
    const word = pronounOf(pronoun.head[0]) || (pronoun.head[0]?.lower ?? "");
    const gender = genderOf(word);
    const figure = this.#recent.find((one) => one.name === name);
    if (/^(?:it|they)$/u.test(word)) return figure ? figure.kind !== "person" : !this.#people.full(name);
    const known = figure?.gender ?? this.#people.full(name)?.gender;
    return !gender || ((!figure || figure.kind === "person") && (!known || gender === known));
  }

  /** Makes whom the mention stands for the one a later pronoun means first. */
  remember(mention: Mention): void {
    const figure = this.#figureOf(mention);
    if (!figure) return;
    const known = this.#recent.find((one) => one.name === figure.name);
    const others = this.#recent.filter((one) => one !== known);
    this.#recent = [{ ...figure, gender: figure.gender ?? known?.gender ?? null }, ...others].slice(
      0,
      KEPT_IN_MIND,
    );
  }

  /** Keeps a person in mind whom a sentence only mentions: a pronoun means them where it can mean nobody spoken of. */
  mind(mention: Mention): void {
    const figure = this.#figureOf(mention);
    if (figure?.kind !== "person" || !(figure.gender || this.#people.full(figure.name))) return;
    const isKnown = this.#recent.some((one) => one.name === figure.name);
    if (!isKnown) this.#recent = [...this.#recent.slice(0, KEPT_IN_MIND - 1), figure];
  }

  /** Takes the one spoken of last, of whom nothing is known, for a woman by "she", where nobody else is known to be one. */
  learnGender(pronoun: Mention): void {
    const gender = genderOf(pronounOf(pronoun.head[0]));
    const [last] = this.#recent;
    if (
      !gender ||
      last?.kind !== "person" ||
      last.gender ||
      this.#recent.some((one) => one.gender === gender)
    )
      return;
    this.#recent = [{ ...last, gender }, ...this.#recent.slice(1)];
  }

  #figureOf(mention: Mention): Figure | null {
    if (mention.kind !== "pronoun") return figureOf(this.#text, mention, this.#people);
    const [token] = mention.head;
    const pronoun = pronounOf(token) || (token?.lower ?? "");
    const fitting = this.#recent.filter((one) => mayBe(pronoun, one));
    // "A sergeant told her to go. “I stayed,” she said": one known to be a woman before one of whom nothing is known.
    const [last, earlier] = fitting;
    const isOpen = last?.gender === null && /^\p{Ll}/u.test(last.name);
    const figure = isOpen && earlier?.gender && genderOf(pronoun) ? earlier : last;
    // Once called "she", someone whose name told nothing is a woman from there on.
    return figure ? { ...figure, gender: figure.gender ?? genderOf(pronoun) } : null;
  }
}

function mayBe(pronoun: string, figure: Figure): boolean {
  const gender = genderOf(pronoun);
  if (gender) return figure.kind === "person" && (figure.gender === null || figure.gender === gender);
  if (/^(?:they|them|their)$/u.test(pronoun)) return figure.kind !== "person";
  return pronoun === "it" && figure.kind === "body";
}

function genderOf(pronoun: string): Figure["gender"] {
  if (/^(?:she|her)$/u.test(pronoun)) return "woman";
  return /^(?:he|him|his)$/u.test(pronoun) ? "man" : null;
}
