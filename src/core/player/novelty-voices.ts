/**
 * Voices of macOS that are jokes or imitate machines; they come first in its list by the alphabet.
 * Source: names under "Novelty" and "Eloquence" in System Settings › Accessibility › Spoken Content (macOS 14).
 */
export const NOVELTY_VOICES: ReadonlySet<string> = new Set([
  "Albert",
  "Bad News",
  "Bahh",
  "Bells",
  "Boing",
  "Bubbles",
  "Cellos",
  "Eddy",
  "Flo",
  "Fred",
  "Good News",
  "Grandma",
  "Grandpa",
  "Jester",
  "Junior",
  "Kathy",
  "Organ",
  "Ralph",
  "Reed",
  "Rocko",
  "Sandy",
  "Shelley",
  "Superstar",
  "Trinoids",
  "Whisper",
  "Wobble",
  "Zarvox",
]);
