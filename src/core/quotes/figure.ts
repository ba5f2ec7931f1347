import { INDEFINITES } from "./closed-words.ts";
import { cueOf } from "./cue-verbs.ts";
import { genderByKin } from "./kin.ts";
import { hasSourceNoun, type Mention } from "./noun-phrase.ts";
import { genderByTitle, type People, type Person } from "./people.ts";
import { nameWords, surnameOf } from "./person-name.ts";
import { isPersonNoun, isSourceNoun } from "./person-nouns.ts";
import { isPlaceName } from "./places.ts";
import { BODY_WORDS, TITLE_NOUNS, TITLE_WORDS } from "./titles.ts";

/** Someone or something an article speaks of, as a listener would remember it. */
export interface Figure {
  /** The full name, or the description where there is no name. */
  readonly name: string;
  readonly gender: Person["gender"];
  /** A person, a body or paper, or several at once; decides which pronouns may mean it. */
  readonly kind: "person" | "body" | "several";
}

/** Descriptions longer than this, in UTF-16 units, are cut to their head. */
const LONGEST_DESCRIPTION = 60;

/** The figure that a name or a description stands for; null where it is not sure to be one. */
export function figureOf(text: string, mention: Mention, people: People): Figure | null {
  if (mention.kind === "name") return figureByName(text, mention, people);
  // What is no noun for people, bodies or papers was hardly the subject: say nothing.
  return mention.kind === "nominal" && hasSourceNoun(mention)
    ? figureByDescription(text, mention, people)
    : null;
}

function figureByName(text: string, mention: Mention, people: People): Figure | null {
  const words = nameWords(mention.head);
  const name = words.join(" ");
  const surname = surnameOf(words);
  const gender = genderByTitle(mention.head[0]) ?? genderByKin(text, mention.start);
  const namesakes = people.named(surname).filter((one) => !gender || !one.gender || one.gender === gender);
  const titled = namesakes.filter((one) => mention.head.some(({ lower }) => hasTitle(one, lower)));
  const same = words.length === 1 && titled.length === 1 ? titled : namesakes;
  // A surname that two people share stays as it is: no name is better than a wrong one.
  const sole = words.length === 1 && same.length === 1 ? same[0] : undefined;
  const variant = same.filter(
    (one) => words.length > 1 && one.name.startsWith(`${words[0]} `) && one.name.endsWith(` ${words.at(-1)}`),
  );
  const person =
    same.find((one) => one.name === name) ?? sole ?? (variant.length === 1 ? variant[0] : undefined);
  if (person) return { name: person.name, gender: person.gender ?? gender, kind: "person" };
  // "Critics say …": a common noun, whose capital is its sentence's.
  const [only] = words.length === 1 && same.length === 0 ? mention.head : [];
  if (only && isSourceNoun(only.lower) && !people.isCapitalised(name)) {
    return {
      name: only.lower,
      gender: null,
      kind: /s$|^(?:people|police)$/u.test(only.lower) ? "several" : "person",
    };
  }
  // "Stretched, …", "Wait, …": a capital from the start of a sentence.
  if (words.length === 1 && same.length === 0 && isOnlyCapitalAtStart(text, mention, people)) return null;
  const last = words.at(-1)?.toLowerCase().replace(/\.$/u, "") ?? "";
  const isBody =
    isPlaceName(words) ||
    BODY_WORDS.has(last) ||
    TITLE_WORDS.has(last) ||
    /^\p{Lu}{2,}s?$/u.test(surname) ||
    /^the\s/iu.test(text.slice(mention.start, mention.end));
  return { name, gender, kind: isBody ? "body" : "person" };
}

/** "Col. Lee" is the one of two Lees who is a colonel. */
function hasTitle({ roles }: Person, word: string): boolean {
  const title = word.replace(/\.$/u, "");
  return TITLE_WORDS.has(title) && [title, ...(TITLE_NOUNS.get(title) ?? [])].some((role) => roles.has(role));
}

function figureByDescription(text: string, mention: Mention, people: People): Figure {
  const [first = "", ...rest] = mention.head.map((token) => token.lower);
  const noun = rest.at(-1) ?? first;
  if (first === "the") {
    const [person, ...others] = people.withRoles(rest);
    if (person && others.length === 0) return { name: person.name, gender: person.gender, kind: "person" };
  }
  // "who" and "that" stand for the head; their own place in the text is no description.
  const covers = mention.start <= (mention.head[0]?.start ?? 0);
  const whole = covers ? text.slice(mention.start, mention.end) : "";
  const head = text.slice(mention.head[0]?.start ?? mention.start, mention.head.at(-1)?.end ?? mention.end);
  const shown = covers && whole.length <= LONGEST_DESCRIPTION ? whole : head;
  const name =
    first === shown.slice(0, first.length) || mention.head.length === 1 ? shown : lowerFirst(shown);
  if (mention.head.length === 1 && INDEFINITES.has(noun)) {
    return { name: noun, gender: null, kind: /^(?:someone|anyone)$/u.test(noun) ? "person" : "several" };
  }
  if (
    /^(?:people|couple|crew|crowd|group|family|police|audience|staff|team|press|public)$|s$|men$/u.test(noun)
  )
    return { name, gender: null, kind: "several" };
  return { name, gender: genderOfNoun(noun), kind: isPersonNoun(noun) ? "person" : "body" };
}

/** "A spokesman" from the start of a sentence is "a spokesman"; a name in front keeps its capital. */
function lowerFirst(shown: string): string {
  return /^(?:An?|The|One|Two|Another|His|Her|Their|Its|Some|Several|Many)\s/u.test(shown)
    ? shown.charAt(0).toLowerCase() + shown.slice(1)
    : shown;
}

function genderOfNoun(noun: string): Person["gender"] {
  if (/woman$|^(?:wife|mother|sister|daughter|girl|fiancée|actress|queen)$/u.test(noun)) return "woman";
  return /man$|^(?:husband|father|brother|son|boy|fiancé|king)$/u.test(noun) ? "man" : null;
}

/** A word that begins its sentence, and that the article nowhere else writes with a capital. */
function isOnlyCapitalAtStart(text: string, mention: Mention, people: People): boolean {
  if (mention.head.length > 1 || mention.start < (mention.head[0]?.start ?? 0)) return false;
  const word = nameWords(mention.head).join(" ");
  if (people.isCapitalised(word) || hasSourceNoun(mention)) return false;
  const next = /^\s(\p{Ll}+)/u.exec(text.slice(mention.end, mention.end + 20))?.[1] ?? "";
  if (cueOf(next)?.form === "finite") return false;
  // "Roth, then the chief, …", "Roth, who …": only somebody is told more of so.
  const isParticiple = /(?:ed|ing|ly)$/u.test(text.slice(mention.start, mention.end));
  if (
    !isParticiple &&
    /^,\s(?:an?|the|then|who|whose|now|\d+,|\p{Ll}+ing)\s/u.test(text.slice(mention.end, mention.end + 20))
  )
    return false;
  return /(?:^|[.!?…:\n]["”’)]?\s*["“]?)$/u.test(text.slice(Math.max(0, mention.start - 4), mention.start));
}
