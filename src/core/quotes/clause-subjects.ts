import { CONJUNCTIONS, SUBORDINATORS } from "./closed-words.ts";
import { mainSubject } from "./main-subject.ts";
import { hasSourceNoun, type Mention, mentionStartingAt } from "./noun-phrase.ts";
import type { Token } from "./tokens.ts";

/** How far into its sentence a "that" may stand, in tokens, to open what the whole sentence says. */
const FARTHEST_THAT = 10;

/**
 * The subjects of a sentence's clauses, in order, as far as a later pronoun may mean them: "Pike stayed, but Roth left"
 * has two; "As for Roth, the yard closed" is about Roth first.
 */
export function clauseSubjects(tokens: readonly Token[], main = mainSubject(tokens)): readonly Mention[] {
  const topic = topicOf(tokens);
  const subjects = [subordinate(tokens), main, whoItIs(tokens, main), ...coordinated(tokens)].filter(
    (one) => one !== null,
  );
  // The topic is remembered last, and so comes to mind first, unless it only leads up to a name.
  return topic && main?.kind !== "name"
    ? [...subjects.filter((one) => one.kind === "name"), topic]
    : subjects;
}

/** "Its first customer was Ann Roth": who the one described turns out to be. */
function whoItIs(tokens: readonly Token[], main: Mention | null): Mention | null {
  if (main?.kind !== "nominal" || !hasSourceNoun(main)) return null;
  const be = tokens.findIndex((token) => token.start >= main.end);
  if (!/^(?:is|was)$/u.test(tokens[be]?.lower ?? "")) return null;
  const named = mentionStartingAt(tokens, be + 1);
  return named?.kind === "name" ? named : null;
}

/** "As for Roth, …" */
function topicOf(tokens: readonly Token[]): Mention | null {
  if (tokens[0]?.lower !== "as" || tokens[1]?.lower !== "for") return null;
  const topic = mentionStartingAt(tokens, 2);
  return topic?.kind === "name" ? topic : null;
}

/**
 * Whom the clause is about that leads up to the main one ("While Roth stayed, he said …"), or that says what a paper
 * shows ("The report shows that Roth stayed"); only a name is sure to be no object.
 */
function subordinate(tokens: readonly Token[]): Mention | null {
  const that = tokens.findIndex((token, i) => i > 0 && i < FARTHEST_THAT && token.lower === "that");
  const opens = SUBORDINATORS.has(tokens[0]?.lower ?? "");
  const subject = opens
    ? mentionStartingAt(tokens, 1)
    : that > 0
      ? mentionStartingAt(tokens, that + 1)
      : null;
  return subject?.kind === "name" ? subject : null;
}

/** Names that begin a clause behind a comma and "but" or its like. */
function coordinated(tokens: readonly Token[]): readonly Mention[] {
  const found: Mention[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.text !== "," || !CONJUNCTIONS.has(tokens[at + 1]?.lower ?? "")) continue;
    const subject = mentionStartingAt(tokens, at + 2);
    const next = tokens.find((one, i) => i > at && one.start >= (subject?.end ?? 0));
    // "Pike, Marsh, and Roth": in a list no verb follows.
    if (subject?.kind === "name" && next && (next.kind === "word" || next.text === ",")) found.push(subject);
  }
  return found;
}
