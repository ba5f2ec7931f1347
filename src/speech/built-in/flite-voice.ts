/** Voices of the synthesiser: slt is a woman's, rms a man's; both speak American English. */
export type FliteVoice = "slt" | "rms";

/** Mean pitch of each voice as recorded, in Hz (`f0_mean` in cmu_us_slt_cg.c and cmu_us_rms_cg.c of Flite). */
const MEAN_HZ: Readonly<Record<FliteVoice, number>> = { slt: 172, rms: 98 };

/** How much higher or lower the ends of the scale are: a good half octave, beyond which speech turns to squeaks. */
const WIDEST = 1.5;

/**
 * The mean pitch for a `pitch` as in Web Speech: 1 is the voice's own, and 0 and 2 the lowest and highest.
 * @returns in Hz
 */
export function meanPitch(voice: FliteVoice, pitch: number): number {
  const step = Math.min(2, Math.max(0, pitch)) - 1;
  return MEAN_HZ[voice] * WIDEST ** step;
}
