import { INVALID } from "../protocol/shape.ts";
import { PRONUNCIATIONS, type Pronunciation, pronunciation } from "../spoken/choices.ts";

/** What came of reading a file of pronunciations; of one that is refused, why, and which entry, from 1. */
export type Imported =
  | { readonly status: "read"; readonly pronunciations: readonly Pronunciation[] }
  | { readonly status: "refused"; readonly reason: ImportRefusal; readonly entry: number | null };

/**
 * Why a file is refused: it is no JSON ("not-json"), or JSON without a list of pronunciations ("not-a-list"); it has
 * too many ("too-many"); an entry is damaged, too long, or no whole word ("bad-entry"), or is there twice ("twice").
 */
export type ImportRefusal = "not-json" | "not-a-list" | "too-many" | "bad-entry" | "twice";

/** The listener's pronunciations as a file they can keep, share and read back. */
export const exportPronunciations = (pronunciations: readonly Pronunciation[]): string =>
  `${JSON.stringify({ pronunciations: pronunciations.map(toEntry) }, null, 2)}\n`;

/** Reads what `exportPronunciations` wrote, or a bare list of its entries; all of it or nothing. Never throws. */
export function importPronunciations(file: string): Imported {
  let given: unknown;
  try {
    given = JSON.parse(file);
  } catch {
    // Whatever is wrong with it, to the listener it is another kind of file.
    return refused("not-json");
  }
  const entries: unknown =
    typeof given === "object" && given !== null && "pronunciations" in given ? given.pronunciations : given;
  if (!Array.isArray(entries)) return refused("not-a-list");
  if (entries.length > PRONUNCIATIONS.most) return refused("too-many");
  const read: Pronunciation[] = [];
  const seen = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const next = pronunciation(fromEntry(entry));
    if (next === INVALID) return refused("bad-entry", index + 1);
    const key = next.caseSensitive ? `=${next.written}` : next.written.toLowerCase();
    if (seen.has(key)) return refused("twice", index + 1);
    seen.add(key);
    read.push(next);
  }
  return { status: "read", pronunciations: read };
}

const refused = (reason: ImportRefusal, entry: number | null = null): Imported => ({
  status: "refused",
  reason,
  entry,
});

const toEntry = ({ written, say, caseSensitive }: Pronunciation) => ({
  written,
  ...(say === null ? { spell: true } : { say }),
  ...(caseSensitive ? { caseSensitive } : {}),
});

/** In a file one says `"spell": true` rather than nothing at all, and need not speak of case. */
function fromEntry(entry: unknown): unknown {
  if (typeof entry !== "object" || entry === null) return entry;
  const given = new Map<string, unknown>(Object.entries(entry));
  const spells = given.get("spell") === true;
  if (spells === given.has("say")) return null;
  return {
    written: given.get("written"),
    say: spells ? null : given.get("say"),
    caseSensitive: given.get("caseSensitive") ?? false,
  };
}
