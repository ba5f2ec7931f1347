import { cueOf } from "./cue-verbs.ts";

/** ", Lee said", ", said Capt. Ann Lee", ", she said": a comma or stop and then whoever spoke. */
const SAID =
  /[,?!…]\s+(?=(?:(?:he|she|they|\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,4})\s(\p{Ll}+)\b|(\p{Ll}+)\s(?:the\s|an?\s)?\p{Lu}))/gu;

/** Where, between two offsets, words of speech end and say who spoke begins; null where nothing says so. */
export function endOfSpeech(text: string, from: number, to: number): number | null {
  for (const match of text.slice(from, to).matchAll(SAID)) {
    const verb = cueOf(match[1] ?? match[2] ?? "");
    if (verb?.strong && verb.form === "finite") return from + match.index + 1;
  }
  return null;
}

/** Whether what stands right behind an offset says who spoke: " Lee said", " said the clerk". */
export function isSaidBehind(text: string, at: number): boolean {
  const behind = /^\s\p{L}[^.!?,;:“"]*/u.exec(text.slice(at, at + 60))?.[0].trim() ?? "";
  const words = behind.toLowerCase().split(/\s+/u).slice(0, 4);
  return words.some((word) => cueOf(word)?.strong === true);
}
