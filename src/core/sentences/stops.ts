/** A place where a sentence may end: a run of stops with the marks that close behind it, and what stands around. */
export interface Stop {
  /** Offset behind the last mark that still belongs to the sentence. */
  readonly end: number;
  /** The stops without the spaces between them: ".", "?!", "....". */
  readonly marks: string;
  /** Whether the stops stand apart (". . ."). */
  readonly spaced: boolean;
  /** Closing quotation marks and brackets behind the stops. */
  readonly closers: string;
  /** The word the stop is attached to, without opening marks; inner stops stay ("U.S"). */
  readonly word: string;
  /** The word before that. */
  readonly previous: string;
  /** Whether the word is the first of its block. */
  readonly first: boolean;
  /** Whether the sentence so far is only "At 5 a.m.", a fronted phrase of time. */
  readonly fronted: boolean;
  /** The word behind, without opening marks; "" where nothing follows. */
  readonly next: string;
  /** Opening quotation marks, brackets, dots and dashes before the word behind. */
  readonly nextOpening: string;
  /** Up to four words behind that. */
  readonly nextRest: readonly string[];
}

/** How far the rules may look to either side, in UTF-16 units; longer words are not abbreviations. */
const REACH = 64;

const STOP_RUN = /[.!?…](?:[.!?…]|[ \u00a0](?=\.(?:[ \u00a0.]|$|["”’'\])])))*/gu;
const CLOSER = /^["'”’»)\]}“‘]+/u;
/** A mark that closes although a space got before it: nothing but space or the end follows. */
const LOOSE_CLOSER = /^\s["'”’»](?=\s|$)/u;

/** What a lost space glued to the front of a word: "Monday.Dr". */
const GLUED = /^.*\p{Ll}{2}\.(?=\p{Lu}\p{Ll}+$)/u;

/** Finds every place in a block where a sentence may end, in order. */
export function stopsOf(text: string): readonly Stop[] {
  const stops: Stop[] = [];
  for (const run of text.matchAll(STOP_RUN)) {
    const length = stopLength(text, run.index, run[0]);
    const stop = stopAt(text, run.index, run.index + length, run[0].slice(0, length));
    if (stop) stops.push(stop);
  }
  return stops;
}

/** "cables. . . . The" ends at its first dot and goes on with an ellipsis; every other run is one stop. */
function stopLength(text: string, start: number, run: string): number {
  const attached = start > 0 && !/\s/u.test(text.charAt(start - 1));
  const goesOn = /^\s+\p{L}/u.test(text.slice(start + run.length, start + run.length + REACH));
  return attached && goesOn && /^\.(?:[ \u00a0]\.){3}$/u.test(run) ? 1 : run.length;
}

function stopAt(text: string, start: number, stopsEnd: number, run: string): Stop | null {
  const behind = text.slice(stopsEnd, stopsEnd + REACH);
  const closers = CLOSER.exec(behind)?.[0] ?? LOOSE_CLOSER.exec(behind)?.[0] ?? "";
  const end = stopsEnd + closers.length;
  const before = text.slice(Math.max(0, start - REACH), start);
  const [, previous = "", word = ""] = /(\S*)\s+(\S*)$/u.exec(` ${before}`) ?? [];
  const ahead = text.slice(end, end + REACH + REACH);
  const spaced = run.includes(" ") || (word === "" && start > 0);
  if (!/^\s/u.test(ahead) && !(closers === "" && isGlued(word, ahead))) return null;
  const following = ahead.trimStart();
  const opening = /^(?:["'“”‘’„«([{•⁃—–-]|\.\s)*/u.exec(following)?.[0] ?? "";
  const [next = "", ...nextRest] = following.slice(opening.length).split(/\s+/u, 5);
  return {
    end,
    marks: run.replaceAll(/\s/gu, ""),
    spaced,
    closers: closers.trim(),
    word: word.replace(/^["'“”‘’„«([{•⁃]+|["”’)\]]+$/gu, "").replace(GLUED, ""),
    previous,
    first: start <= REACH && /^[\s•⁃*-]*\S*$/u.test(before),
    fronted: start <= REACH && /^(?:At|By|Around|About|Before|After|Until)\s+\S+\s+\S+$/u.test(before),
    next,
    nextOpening: opening.trim(),
    nextRest,
  };
}

/** "harbor.Then": a lost space, and not an address, a file or a decimal. */
function isGlued(word: string, ahead: string): boolean {
  return (
    /(?:\p{Ll}{2}|\d)$/u.test(word) && !/[@/:]|www/u.test(word) && /^\p{Lu}\p{Ll}+(?:\s|\.\s|$)/u.test(ahead)
  );
}
