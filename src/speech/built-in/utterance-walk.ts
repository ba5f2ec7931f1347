/**
 * Exact times of words, read out of the synthesiser's memory while it stands still.
 *
 * Flite's command line prints when each sound ends but not which word the sounds belong to; its memory knows. While
 * it prints, the utterance it has just made is still alive on the heap, as a graph:
 *
 *   relation Token ─▶ item (a token of the text) ─down▶ item (a word) ┐ the same word, seen in another relation
 *   relation SylStructure ─▶ item (a word) ◀──────────────────────────┘
 *                             └─down▶ item (a syllable) ─down▶ item (a sound) ┐ the same sound
 *   relation Segment ─▶ item (a sound, with its end in seconds) ◀─────────────┘
 *
 * What is assumed, all of it about one exact binary, whose checksum the build verifies:
 * - Pointers and numbers take 4 bytes, and structs are laid out as `STRUCT` says. Source: the binary's own debug
 *   information (DWARF) about cst_item, cst_item_contents, cst_relation, cst_utterance, cst_features,
 *   cst_featvalpair and cst_val.
 * - A relation keeps a copy of its name on the heap, on an address that is a multiple of four.
 * - `file_pos` of a token counts the bytes up to and with the white space behind it.
 *
 * None of it is believed: an utterance is taken for the one being printed only if the ends of its sounds are those
 * printed, a wrong pointer or kind of value throws, and `timing-check.ts` tries a known sentence first.
 */
import { FliteMemory, UnexpectedMemory } from "./flite-memory.ts";
import type { Phone } from "./printed-phones.ts";

/** A token of the text as it was spoken. */
export interface WalkedToken {
  /** Without the punctuation around it. */
  readonly name: string;
  /** Where `name` begins, in characters of the text given to the synthesiser. */
  readonly charIndex: number;
  /** In ms from the start of the utterance. */
  readonly startMs: number;
  readonly endMs: number;
}

/** Offsets of members, in bytes. */
const STRUCT = {
  item: { contents: 0, next: 8, previous: 12, down: 20 },
  contents: { features: 0, relations: 4 },
  relation: { name: 0, utterance: 8, head: 12 },
  utterance: { relations: 8 },
  features: { head: 0 },
  feature: { name: 0, value: 4, next: 8 },
  value: { kind: 0, content: 4 },
} as const;

/** Kinds of value; a value keeps how often it is referred to in the upper half of the same 32 bits. */
const KIND = { int: 1, float: 3, string: 5 } as const;
const KIND_BITS = 0xffff;

/** "Toke" as a little-endian number: what the name of the relation sought begins with. */
const TOKE = 0x656b6f54;

/** How far apart a printed end, rounded to a ms, and the one in memory may be. */
const ROUNDING_MS = 0.6;

/** No list in a sentence is as long; one that is goes in a circle. */
const LONGEST_LIST = 10_000;

/**
 * The tokens of the utterance whose `printed` sounds are just being printed, those without a sound left out.
 * @throws {UnexpectedMemory} where the utterance is not found, or is not built as assumed
 */
export function walkUtterance(
  buffer: ArrayBuffer,
  heap: number,
  printed: readonly Phone[],
): readonly WalkedToken[] {
  const memory = new FliteMemory(buffer);
  const tokens: WalkedToken[] = [];
  for (const token of list(memory, findTokens(memory, heap, printed))) {
    const sounds = soundsOf(memory, token);
    const [first] = sounds;
    const last = sounds.at(-1);
    if (first === undefined || last === undefined) continue;
    const name = text(memory, token, "name");
    // Its punctuation and one white space lie between a token and its position.
    const charIndex =
      feature(memory, token, "file_pos", "int") - 1 - text(memory, token, "punc").length - name.length;
    const before = memory.int(first + STRUCT.item.previous);
    tokens.push({ name, charIndex, startMs: before ? endMs(memory, before) : 0, endMs: endMs(memory, last) });
  }
  return tokens;
}

/** The first token of the utterance. There may be remains of earlier utterances, which ended otherwise. */
function findTokens(memory: FliteMemory, heap: number, printed: readonly Phone[]): number {
  for (const name of memory.placesOf(TOKE, heap)) {
    for (const relation of memory.placesOf(name, heap)) {
      if (isPrinted(memory, relation, printed)) return memory.int(relation + STRUCT.relation.head);
    }
  }
  throw new UnexpectedMemory("The utterance is not in the memory.");
}

function isPrinted(memory: FliteMemory, tokens: number, printed: readonly Phone[]): boolean {
  try {
    if (memory.string(memory.int(tokens + STRUCT.relation.name)) !== "Token") return false;
    const relations = memory.int(memory.int(tokens + STRUCT.relation.utterance) + STRUCT.utterance.relations);
    if (reference(memory, relations, "Token") !== tokens) return false;
    const sounds = list(memory, memory.int(reference(memory, relations, "Segment") + STRUCT.relation.head));
    return (
      sounds.length === printed.length &&
      printed.every((phone, index) => Math.abs(endMs(memory, sounds[index] ?? 0) - phone.endMs) < ROUNDING_MS)
    );
  } catch (error) {
    // A number that happens to look like an address, or a struct already given back, leads anywhere.
    if (error instanceof UnexpectedMemory) return false;
    throw error;
  }
}

/** The sounds of a token, as items of the relation Segment. */
function soundsOf(memory: FliteMemory, token: number): readonly number[] {
  const down = (item: number) => list(memory, memory.int(item + STRUCT.item.down));
  return down(token)
    .map((word) => seenIn(memory, word, "SylStructure"))
    .flatMap((word) => (word ? down(word) : []))
    .flatMap(down)
    .map((sound) => seenIn(memory, sound, "Segment"));
}

/** An item and those that follow it. */
function list(memory: FliteMemory, first: number): readonly number[] {
  const items: number[] = [];
  for (let item = first; item; item = memory.int(item + STRUCT.item.next)) {
    if (items.push(item) > LONGEST_LIST) throw new UnexpectedMemory("A list has no end.");
  }
  return items;
}

/** What an item is in another relation; 0 where it is not part of it. */
function seenIn(memory: FliteMemory, item: number, relation: string): number {
  const contents = memory.int(item + STRUCT.item.contents);
  return reference(memory, memory.int(contents + STRUCT.contents.relations), relation);
}

const endMs = (memory: FliteMemory, sound: number): number => feature(memory, sound, "end", "float") * 1000;

const text = (memory: FliteMemory, item: number, name: string): string =>
  memory.string(feature(memory, item, name, "string"));

/** A feature of an item: a number, or the address of a string. */
function feature(memory: FliteMemory, item: number, name: string, kind: keyof typeof KIND): number {
  const contents = memory.int(item + STRUCT.item.contents);
  const value = find(memory, memory.int(contents + STRUCT.contents.features), name);
  if (!value || (memory.int(value + STRUCT.value.kind) & KIND_BITS) !== KIND[kind])
    throw new UnexpectedMemory(`There is no ${kind} named ${name}.`);
  const content = value + STRUCT.value.content;
  return kind === "float" ? memory.float(content) : memory.int(content);
}

/** The address that a feature holds; 0 where there is no such feature. */
function reference(memory: FliteMemory, features: number, name: string): number {
  const value = find(memory, features, name);
  return value ? memory.int(value + STRUCT.value.content) : 0;
}

/** The value of a feature; 0 where there is none. */
function find(memory: FliteMemory, features: number, name: string): number {
  let at = memory.int(features + STRUCT.features.head);
  for (let count = 0; at && count < LONGEST_LIST; count++) {
    if (memory.string(memory.int(at + STRUCT.feature.name)) === name)
      return memory.int(at + STRUCT.feature.value);
    at = memory.int(at + STRUCT.feature.next);
  }
  return 0;
}
