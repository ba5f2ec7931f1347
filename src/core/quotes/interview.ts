import type { Block, Span } from "../article/article.ts";
import { interviewee } from "./interviewee.ts";
import type { BlockSpeech } from "./set-apart.ts";
import { type Turn, turnsOf } from "./turns.ts";
import { withoutMarks } from "./without-marks.ts";

/** Fewer labelled turns are no interview. */
const FEWEST_TURNS = 3;
/** An answer goes on over at most so many blocks without a label. */
const LONGEST_ANSWER = 6;

/**
 * The answers of an interview in print: "Q: How many? A: Four." The one who is asked is quoted, by the label's name
 * or, for "A:", as the person the article introduces; the one who asks is not. Also the blocks that only ask.
 */
export function answersOf(
  text: string,
  blocks: readonly Block[],
): { readonly speech: readonly BlockSpeech[]; readonly silent: ReadonlySet<number> } {
  const turns = turnsOf(text, blocks);
  const speech: BlockSpeech[] = [];
  const silent = new Set<number>();
  const first = turns[0];
  if (!first || turns.length < FEWEST_TURNS) return { speech, silent };
  const askers = askersOf(turns);
  const answerers = answerersOf(turns, askers);
  const named = turns.find((turn) => answerers.has(turn.party) && turn.party !== "a")?.label;
  const whole = named ?? interviewee(text, blocks.slice(0, first.block), turns);
  for (const [i, turn] of turns.entries()) {
    const isAnswer = answerers.has(turn.party);
    if (!isAnswer && !askers.has(turn.party)) continue;
    const by: Span | null = turn.party === "a" ? whole : turn.label;
    const next = turns[i + 1];
    // Only between an answer and the next question can it be told from what the article goes on with.
    const goesOn = next && askers.has(next.party) && next.block - turn.block <= LONGEST_ANSWER;
    const last = goesOn ? next.block : turn.block + 1;
    for (let block = turn.block; block === turn.block || block < last; block += 1) {
      const span = blocks[block];
      if (!span || (block > turn.block && (span.kind !== "paragraph" || names(text, span, by)))) break;
      // Nobody is quoted where nobody is known to answer: readers' questions answered by the paper.
      if (!isAnswer || !by) silent.add(block);
      else {
        const said = withoutMarks(text, block === turn.block ? turn : span);
        if (said.start < said.end) speech.push({ ...said, block, kind: "answer", by });
      }
    }
  }
  return {
    speech,
    silent: new Set([...silent].filter((block) => !speech.some((one) => one.block === block))),
  };
}

/** Parties that mostly ask, and are answered by another. */
function askersOf(turns: readonly Turn[]): ReadonlySet<string> {
  const asked = new Map<string, number>();
  for (const [i, { party, asks }] of turns.entries()) {
    const isAnswered = turns[i + 1] !== undefined && turns[i + 1]?.party !== party;
    asked.set(party, (asked.get(party) ?? 0) + (asks && isAnswered ? 1 : -1));
  }
  const askers = [...asked].filter(([party, score]) => party === "q" || (party !== "a" && score >= 0));
  return new Set(askers.map(([party]) => party));
}

/** Parties that speak right behind a question, and do not mostly ask themselves. */
function answerersOf(turns: readonly Turn[], askers: ReadonlySet<string>): ReadonlySet<string> {
  const answerers = new Set<string>();
  for (const [i, { party, asks, block }] of turns.entries()) {
    const next = turns[i + 1];
    if (!next || !askers.has(party) || askers.has(next.party) || next.block - block > LONGEST_ANSWER)
      continue;
    if (asks || party === "q") answerers.add(next.party);
  }
  return answerers;
}

/** Whether a block tells of the one who answers, and so is no part of the answer. */
function names(text: string, block: Span, by: Span | null): boolean {
  const surname = by ? (text.slice(by.start, by.end).split(" ").at(-1) ?? "") : "";
  return surname !== "" && text.slice(block.start, block.end).includes(surname);
}
