import { isAnswer } from "./answered.ts";
import { attributionsOf } from "./attribute.ts";
import { clauseSubjects } from "./clause-subjects.ts";
import { cuesOf } from "./cues.ts";
import { Discourse } from "./discourse.ts";
import type { Sentence } from "./frame.ts";
import { withLateSpeakers } from "./going-on.ts";
import { isTerm } from "./is-term.ts";
import { mainSubject } from "./main-subject.ts";
import { byPage } from "./named-mention.ts";
import { namesIn } from "./names-in.ts";
import type { Mention } from "./noun-phrase.ts";
import { peopleOf } from "./people.ts";
import type { Quotation } from "./quotation.ts";
import type { Quote, Speaker } from "./quote.ts";
import { signatureAt } from "./signature.ts";
import type { Token } from "./tokens.ts";
import { pronounOf } from "./word-kinds.ts";

/**
 * Turns quotations into quotes, in order, and says who speaks each: by the clause around it, else by whoever was
 * speaking before it, else nobody. What proves to be no speech is left out.
 */
export function attributed(
  text: string,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): readonly Quote[] {
  const quotes: Quote[] = [];
  const discourse = new Discourse(text, peopleOf(sentences));
  let carried: Floor | null = null;
  for (const [index, sentence] of sentences.entries()) {
    const signature = isBare(sentence) ? signatureAt(sentences[index + 1]?.tokens ?? [], 0) : null;
    const attributions = attributionsOf(sentence)
      .map((one) => (signature && !one.cued ? { ...one, mention: signature, cued: true } : one))
      .map((one) => byPage(text, one, quotations[one.quotation]));
    const main = mainSubject(sentence.tokens);
    const subjects = clauseSubjects(sentence.tokens, main);
    for (const { quotation, mention, cued } of attributions) {
      const found = quotations[quotation];
      if (!found) continue;
      const { start, end, continues } = found;
      const bare = isBare(sentence);
      // "Lee told the board that she …": within a sentence a pronoun means its subject first.
      if (mention?.kind === "pronoun") rememberBefore(mention, sentence, subjects, discourse);
      if (found.kind === "marks" && !cued && !(bare && opens(sentence)) && isTerm(text, found)) continue;
      const stated = mention && (cued || discourse.maySpeak(mention)) ? speakerOf(mention, discourse) : null;
      const isNear: boolean =
        carried !== null &&
        !isAnswer(text, quotations[quotation - 1], found, quotes.at(-1)) &&
        sentence.block - carried.block <= 1 &&
        mayGoOn(mention, cued, carried.speaker, discourse);
      const near: Speaker | null = isNear && carried ? carried.speaker : null;
      const speaker: Speaker | null =
        stated ?? (bare || continues || sentence.tokens[0]?.quotation === quotation ? near : null);
      quotes.push({ start, end, speaker });
      if (mention) discourse.remember(mention);
      if (speaker) carried = { speaker, block: sentence.block, spoke: true };
      // “…,” I said: whoever wrote the article spoke last.
      else if (cued && mention?.kind === "pronoun") carried = null;
    }
    for (const name of namesIn(sentence.tokens)) discourse.mind(name);
    if (attributions.length > 0) continue;
    for (const subject of subjects) discourse.remember(subject);
    const introduced = introducedBy(sentence, main, discourse);
    if (introduced) carried = { speaker: introduced, block: sentence.block, spoke: false };
    // Who has spoken in a paragraph keeps the floor over a sentence that is about nobody else.
    else if (!carried?.spoke || carried.block !== sentence.block) carried = null;
  }
  return withLateSpeakers(quotes, quotations);
}

/** Who has the floor: the last to have spoken, or only to have been spoken of. */
interface Floor {
  readonly speaker: Speaker;
  readonly block: number;
  readonly spoke: boolean;
}

/** Whether whoever spoke last may be the one of a clause that resolved to nobody: not a man where "she" speaks. */
function mayGoOn(mention: Mention | null, cued: boolean, speaker: Speaker, discourse: Discourse): boolean {
  if (!cued) return true;
  return mention?.kind === "pronoun" ? discourse.mayMean(mention, speaker.name) : mention !== null;
}

/** Whom a sentence without quotations gives the floor to: who speaks in it, else the person it is about. */
function introducedBy(sentence: Sentence, subject: Mention | null, discourse: Discourse): Speaker | null {
  const cue = cuesOf(sentence.tokens).findLast((one) => one.strong);
  if (cue) return speakerOf(cue.subject, discourse);
  if (!subject) return null;
  return sentence.tokens.at(-1)?.text === ":" || discourse.isOfPersons(subject)
    ? speakerOf(subject, discourse)
    : null;
}

function rememberBefore(
  mention: Mention,
  { tokens }: Sentence,
  subjects: readonly Mention[],
  discourse: Discourse,
): void {
  for (const subject of subjects) {
    if (subject.kind === "pronoun" || subject.end > mention.start) continue;
    if (!isParenthesis(tokens, mention, subject)) discourse.remember(subject);
  }
  // "Pat Lee said that when she called Pike, he …": what "she" means is a woman, and not the "he" of later.
  for (const token of tokens) {
    if (token.start >= mention.start) return;
    if (isOtherGender(token, mention))
      discourse.learnGender({ kind: "pronoun", start: token.start, end: token.end, head: [token] });
  }
}

function isOtherGender(token: Token, { head }: Mention): boolean {
  const pronoun = pronounOf(token);
  const own = pronounOf(head[0]);
  return (pronoun === "she" && own === "he") || (pronoun === "he" && own === "she");
}

/** "The captain, he said, never looked up": whoever is set in commas behind a subject is another. */
function isParenthesis(tokens: readonly Token[], { start }: Mention, subject: Mention): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  return (
    tokens[at - 1]?.text === "," &&
    tokens[at - 2]?.end === subject.end &&
    (tokens[at + 2]?.text === "," || tokens[at + 2]?.kind === "quotation")
  );
}

function speakerOf(mention: Mention, discourse: Discourse): Speaker | null {
  const name = discourse.resolve(mention);
  if (name === null) return null;
  const description = discourse.describe(name);
  return { name, mention: { start: mention.start, end: mention.end }, ...(description && { description }) };
}

/** Whether a quotation is the first thing in a sentence: behind a word it may be a term, however short the sentence. */
const opens = ({ tokens }: Sentence): boolean => tokens[0]?.kind === "quotation";

/** Whether a sentence is a quotation and hardly more, and so leaves the speaker to what stands before it. */
function isBare(sentence: Sentence): boolean {
  return sentence.tokens.filter((token) => token.kind === "word").length <= 3;
}
