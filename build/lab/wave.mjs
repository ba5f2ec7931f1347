/** What is recorded: mono, signed 16 bits, little endian. */
export const SAMPLE_RATE = 22_050;
const BYTES = 2;
/** What stands before the samples in a file of `toWave`. */
export const HEADER_BYTES = 44;

/** Loudness is measured over stretches of this length. */
export const WINDOW_MS = 20;
const WINDOW_SAMPLES = Math.round((SAMPLE_RATE * WINDOW_MS) / 1000);
export const WINDOW_BYTES = WINDOW_SAMPLES * BYTES;

/** Root mean square above which a stretch is speech: the null sink is digitally silent, the voice peaks near 20,000. */
const LOUD = 150;

/**
 * Whether a stretch of samples is to be heard.
 * @param {Buffer} samples
 */
export function isLoud(samples) {
  let sum = 0;
  for (let at = 0; at + BYTES <= samples.length; at += BYTES) sum += samples.readInt16LE(at) ** 2;
  return Math.sqrt(sum / Math.max(1, samples.length / BYTES)) > LOUD;
}

/**
 * Puts samples into a WAV file (RIFF, PCM).
 * @param {Buffer} samples
 */
export function toWave(samples) {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write("RIFF", 0, "latin1");
  header.writeUInt32LE(HEADER_BYTES - 8 + samples.length, 4);
  header.write("WAVEfmt ", 8, "latin1");
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(SAMPLE_RATE, 24);
  header.writeUInt32LE(SAMPLE_RATE * BYTES, 28);
  header.writeUInt16LE(BYTES, 32);
  header.writeUInt16LE(BYTES * 8, 34);
  header.write("data", 36, "latin1");
  header.writeUInt32LE(samples.length, 40);
  return Buffer.concat([header, samples]);
}
