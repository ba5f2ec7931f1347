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
 * Controls, halves of surrogate pairs, soft hyphens, zero-width and directional marks; then white space to fold;
 * then what is seen, with the single spaces in it, so that a plain paragraph is one token.
 */
const TOKENS =
  /(?:(?!\s)\p{Cc}|[\p{Cs}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF])+|(?<seen>[^\s\p{Cc}\p{Cs}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]+(?: [^\s\p{Cc}\p{Cs}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]+)*)|(?<space>\s+)/gu;

/** A character with the marks or jamo that may compose with it (UAX #15), or a stretch without any. */
const CLUSTERS = /[^\p{M}\u1160-\u11FF][\p{M}\u1160-\u11FF]+|[\p{M}\u1160-\u11FF]+|[^\p{M}\u1160-\u11FF]/gu;

/** Folds the text of text nodes that are read as one block; leading and trailing space goes. */
export function foldText(nodes: readonly Text[]): FoldedText {
  const runs: TextRun[] = [];
  let text = "";
  let space: Omit<TextRun, "start"> | null = null;
  for (const node of nodes) {
    for (const match of node.data.matchAll(TOKENS)) {
      const [token] = match;
      const source = { node, sourceStart: match.index, sourceLength: token.length };
      if (match.groups?.space !== undefined && text !== "") space ??= { ...source, length: 1 };
      if (match.groups?.seen === undefined) continue;
      if (space) {
        runs.push({ ...space, start: text.length });
        text += " ";
        space = null;
      }
      runs.push({ ...source, start: text.length, length: token.length });
      text += token;
    }
  }
  return text.normalize("NFC") === text ? { text, runs } : compose(text, runs);
}

/** Text alone, folded the same way. */
export function fold(text: string): string {
  return text
    .replaceAll(TOKENS, (token, seen?: string, space?: string) =>
      space === undefined ? (seen === undefined ? "" : token) : " ",
    )
    .replaceAll(/ +/gu, " ")
    .trim()
    .normalize("NFC");
}

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
