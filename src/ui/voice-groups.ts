import type { Voice } from "../core/player/voice.ts";

/** The voices as the listener chooses among them, each group in the order of its names. */
export interface VoiceGroups {
  /** In the package. */
  readonly builtIn: readonly Voice[];
  /** On this device, in the article's language. */
  readonly device: readonly Voice[];
  /** On this device, in other languages. */
  readonly other: readonly Voice[];
  /** Those the text would leave the device for, the article's language first. */
  readonly online: readonly Voice[];
}

/** Sorts the voices for an article of a language (BCP 47; only its first subtag counts). */
export function groupVoices(voices: readonly Voice[], lang: string): VoiceGroups {
  const named = voices.toSorted((a, b) => a.name.localeCompare(b.name));
  const speaksIt = (voice: Voice) => primary(voice.lang) === primary(lang);
  const local = named.filter((voice) => !voice.remote && !voice.builtIn);
  const remote = named.filter((voice) => voice.remote);
  return {
    builtIn: named.filter((voice) => voice.builtIn),
    device: local.filter(speaksIt),
    other: local.filter((voice) => !speaksIt(voice)),
    online: [...remote.filter(speaksIt), ...remote.filter((voice) => !speaksIt(voice))],
  };
}

/** "en" of "en-US", and of the "en_US" that Android and some Linux engines write. */
const primary = (tag: string): string => tag.split(/[-_]/u)[0]?.toLowerCase() ?? "";

/** True where both lists name the same voices in the same order, as two snapshots usually do. */
export function sameVoices(a: readonly Voice[], b: readonly Voice[]): boolean {
  return a.length === b.length && a.every((voice, index) => voice.id === b[index]?.id);
}
