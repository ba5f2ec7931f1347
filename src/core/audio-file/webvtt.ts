import type { HeardSentence } from "./timeline.ts";

/**
 * A transcript as WebVTT (https://www.w3.org/TR/webvtt1/): a cue for each sentence, and in it a timestamp before each
 * word that is heard later than the cue begins.
 */
export function toWebVtt(title: string, heard: readonly HeardSentence[]): string {
  const cues = heard.map(
    (sentence, index) =>
      `${index + 1}\n${stamp(sentence.startMs)} --> ${stamp(sentence.endMs)}\n${timedText(sentence)}\n`,
  );
  return ["WEBVTT\n", `NOTE ${oneLine(title).replaceAll("-->", "→")}\n`, ...cues].join("\n");
}

/** Timestamps in a cue must grow, and lie within it. */
function timedText({ text, words, startMs, endMs }: HeardSentence): string {
  let out = "";
  let [done, last] = [0, Math.round(startMs)];
  for (const { offset: letters, startMs: at } of words) {
    const ms = Math.round(at);
    // The mark that opens a word is shown with it.
    const offset = marksBefore(text, letters, done);
    if (ms <= last || ms >= Math.round(endMs) || offset < done) continue;
    out += `${escaped(text.slice(done, offset))}<${stamp(ms)}>`;
    [done, last] = [offset, ms];
  }
  return oneLine(out + escaped(text.slice(done)));
}

/**
 * Where the marks begin that stand right before an offset, but not before `from`. Backwards unit by unit: a pattern
 * that ends in `$` is tried at each of a page's hundred thousand marks.
 */
function marksBefore(text: string, offset: number, from: number): number {
  let start = offset;
  while (start > from && /[^\s\p{L}\p{N}]/u.test(text[start - 1] ?? " ")) start--;
  return start;
}

/** hh:mm:ss.ttt */
function stamp(ms: number): string {
  const whole = Math.round(ms);
  const pad = (value: number, length = 2) => String(value).padStart(length, "0");
  const seconds = Math.floor(whole / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${pad(hours)}:${pad(minutes)}:${pad(seconds % 60)}.${pad(whole % 1000, 3)}`;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, " ");
