/** One sound of the speech. */
export interface Phone {
  /** In the synthesiser's own alphabet. */
  readonly name: string;
  /** From the start of the speech. */
  readonly startMs: number;
  readonly endMs: number;
}

/** The name of a pause. */
export const PAUSE = "pau";

/** Reads what the synthesiser prints with `-psdur`: each sound and its end in s, as in `pau:0.163 hh:0.205`. */
export function parsePhones(line: string): readonly Phone[] {
  const phones: Phone[] = [];
  for (const [, name = "", seconds] of line.matchAll(/(\S+):(\d+\.\d+)/gu))
    phones.push({ name, startMs: phones.at(-1)?.endMs ?? 0, endMs: Number(seconds) * 1000 });
  return phones;
}
