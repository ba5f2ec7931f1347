import { NO_SPEECH_SERVER } from "./sound.mjs";

/**
 * The environment in which a browser finds speech: the servers it is given, or, headless without any, none at all.
 * Left alone it would start the machine's own speech server, and the voices would differ from machine to machine.
 * @param {{ readonly env: Record<string, string> } | undefined} sound
 * @param {boolean} headless
 * @returns {NodeJS.ProcessEnv}
 */
export function speechEnv(sound, headless) {
  const speech = sound?.env ?? (headless ? { SPEECHD_ADDRESS: NO_SPEECH_SERVER } : {});
  return { ...process.env, ...speech };
}
