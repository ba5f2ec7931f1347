import { NOVELTY_VOICES } from "./novelty-voices.ts";
import type { Voice } from "./voice.ts";

export interface VoiceChoice {
  readonly voice: Voice;
  /** False where no voice speaks the text's language and another language's must do. */
  readonly speaksLanguage: boolean;
}

/**
 * Chooses who speaks: the voice the listener picked, else the first local voice of the text's own tag, else of
 * its language, else the built-in one if it speaks that language, else any local one. A remote voice is only ever taken because the listener picked it. Voices in
 * `dead` are passed over. Null where none may be used.
 */
export function chooseVoice(
  voices: readonly Voice[],
  picked: string | null,
  lang: string,
  dead: readonly string[] = [],
): VoiceChoice | null {
  const alive = voices.filter((voice) => !dead.includes(voice.id));
  const own = alive.find((voice) => voice.id === picked);
  if (own) return { voice: own, speaksLanguage: language(own.lang) === language(lang) };
  const local = alive.filter((voice) => !voice.remote).sort((a, b) => rank(a, lang) - rank(b, lang));
  const [voice] = local;
  return voice ? { voice, speaksLanguage: language(voice.lang) === language(lang) } : null;
}

/** Lower is better; a sort by it keeps the browser's order among equals. */
function rank(voice: Voice, lang: string): number {
  const strange = language(voice.lang) === language(lang) ? 0 : 6;
  const elsewhere = tag(voice.lang) === tag(lang) || !lang.includes("-") ? 0 : 1;
  const novel = NOVELTY_VOICES.has(voice.name) ? 3 : 0;
  // Our own voices are plain: any real voice of the language is better, a joke is not.
  return strange + elsewhere + novel + (voice.builtIn ? 2 : 0);
}

/** Some engines write "en_US". */
const tag = (lang: string): string => lang.replaceAll("_", "-").toLowerCase();
const language = (lang: string): string => tag(lang).split("-")[0] ?? "";
