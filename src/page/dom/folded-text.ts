import { anyTokens, plainTokens, type TextToken } from "./text-tokens.ts";

/**
 * Folds the text of a block as `Article.text` promises (NFC, without invisible characters, white space folded)
 * and keeps, for every character that remains, the text node and the place there that it came from.
 */

/** A stretch of folded text that came from one text node. */
export interface TextRun {
  /** Where the run begins in the folded text. */
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  /** Where the run begins in `node.data`, and how much of that it stands for. */
  readonly sourceStart: number;
  /** Equal to `length` where each unit maps to its own; otherwise the run is one indivisible piece. */
  readonly sourceLength: number;
}

/** Folded text, tiled by its runs without gap or overlap. */
export interface FoldedText {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

/**
 * A character with the marks or jamo that may compose with it (UAX #15), or a stretch without any. No writing puts more
 * than thirty on one character, as the Stream-Safe Text Format there has it. What has more is normalized thirty at a time:
 * to put so many in order would take ever longer for each.
 */
const CLUSTERS =
  /[^\p{M}\u1160-\u11FF][\p{M}\u1160-\u11FF]{1,30}|[\p{M}\u1160-\u11FF]{1,30}|[^\p{M}\u1160-\u11FF]/gu;
const ENDLESS_CLUSTER = /[\p{M}\u1160-\u11FF]{31}/u;

/** Folds the text of text nodes that are read as one block; leading and trailing space goes. */
export function foldText(nodes: readonly Text[]): FoldedText {
  const runs: TextRun[] = [];
  let text = "";
  let isPlain = true;
  let space: { readonly node: Text; readonly token: TextToken } | null = null;
  for (const node of nodes) {
    const { data } = node;
    const plain = plainTokens(data);
    isPlain &&= plain !== null;
    for (const token of plain ?? anyTokens(data)) {
      if (token.isSpace) {
        if (text !== "") space ??= { node, token };
        continue;
      }
      if (space) {
        runs.push(runOf(space.node, space.token, text.length, 1));
        text += " ";
        space = null;
      }
      const length = token.end - token.start;
      runs.push(runOf(node, token, text.length, length));
      text += length === data.length ? data : data.slice(token.start, token.end);
    }
  }
  return isPlain || normalized(text) === text ? { text, runs } : compose(text, runs);
}

const runOf = (node: Text, { start, end }: TextToken, at: number, length: number): TextRun => ({
  start: at,
  length,
  node,
  sourceStart: start,
  sourceLength: end - start,
});

/** Text alone, folded the same way. */
export function fold(text: string): string {
  let folded = "";
  let isSpaced = false;
  const plain = plainTokens(text);
  for (const { start, end, isSpace } of plain ?? anyTokens(text)) {
    if (!isSpace) folded += (isSpaced ? " " : "") + text.slice(start, end);
    isSpaced = isSpace && folded !== "";
  }
  return plain ? folded : normalized(folded);
}

/** A text in NFC. */
const normalized = (text: string): string =>
  ENDLESS_CLUSTER.test(text)
    ? text.replaceAll(CLUSTERS, (cluster) => cluster.normalize("NFC"))
    : text.normalize("NFC");

/** Brings folded text into NFC, one cluster at a time, since nothing composes across their borders. */
function compose(raw: string, from: readonly TextRun[]): FoldedText {
  const runs: TextRun[] = [];
  let text = "";
  let current = 0;
  for (const { 0: cluster, index } of raw.matchAll(CLUSTERS)) {
    let run = from[current];
    while (run && run.start + run.length <= index) run = from[++current];
    if (!run) break;
    const composed = cluster.normalize("NFC");
    const within = index - run.start;
    const sourceLength =
      run.length === run.sourceLength ? Math.min(cluster.length, run.length - within) : run.sourceLength;
    runs.push({
      start: text.length,
      length: composed.length,
      node: run.node,
      sourceStart: run.sourceStart + (run.length === run.sourceLength ? within : 0),
      sourceLength,
    });
    text += composed;
  }
  return { text, runs };
}
