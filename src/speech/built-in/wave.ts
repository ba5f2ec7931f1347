const HEADER_BYTES = 44;
const SAMPLE_BYTES = 2;

/** Mono 16-bit samples as a RIFF WAVE file (format 1, linear PCM). */
export const toWave = (pcm: Int16Array<ArrayBuffer>, sampleRate: number): Blob =>
  new Blob([waveHeader(pcm.length, sampleRate), pcm], { type: "audio/wav" });

/** What stands before so many samples in such a file. */
export function waveHeader(samples: number, sampleRate: number): DataView<ArrayBuffer> {
  const header = new DataView(new ArrayBuffer(HEADER_BYTES));
  const word = (offset: number, letters: string) => {
    for (const [index, letter] of [...letters].entries())
      header.setUint8(offset + index, letter.charCodeAt(0));
  };
  const bytes = samples * SAMPLE_BYTES;
  word(0, "RIFF");
  header.setUint32(4, HEADER_BYTES - 8 + bytes, true);
  word(8, "WAVEfmt ");
  header.setUint32(16, 16, true);
  header.setUint16(20, 1, true);
  header.setUint16(22, 1, true);
  header.setUint32(24, sampleRate, true);
  header.setUint32(28, sampleRate * SAMPLE_BYTES, true);
  header.setUint16(32, SAMPLE_BYTES, true);
  header.setUint16(34, SAMPLE_BYTES * 8, true);
  word(36, "data");
  header.setUint32(40, bytes, true);
  return header;
}
