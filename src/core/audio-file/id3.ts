import type { Chapter } from "./chapters.ts";
import { bytesOf, joinBytes, latin1, uint16Text, uint32 } from "./id3-bytes.ts";

/** What a tag says of a file. */
export interface TagData {
  readonly title: string;
  readonly publication: string;
  /** ISO 8601 instant, or null where it is not known. */
  readonly published: string | null;
  readonly url: string;
  /** What the file may be used for. */
  readonly notice: string;
  readonly chapters: readonly Chapter[];
}

/** Id of the one table of contents. */
const CONTENTS = "toc";
/** Top level, and in order (CTOC flags). */
const TOP_LEVEL_ORDERED = 0b11;
/** Chapters are found by their times; these offsets say that there are none in bytes. */
const NO_OFFSET = 0xff_ff_ff_ff;
/** The count of a table is one byte. */
const MOST_CHAPTERS = 255;
const LANGUAGE = "eng";
const UTF_16 = 1;

/**
 * An ID3v2.3 tag to stand before an MP3 stream: title, artist (the publication), date, source address, notice and
 * chapters. Sources: https://id3.org/id3v2.3.0 and https://id3.org/id3v2-chapters-1.0.
 */
export function toId3(tag: TagData): Uint8Array<ArrayBuffer> {
  const chapters = tag.chapters.slice(0, MOST_CHAPTERS);
  const frames = joinBytes([
    textFrame("TIT2", tag.title),
    textFrame("TPE1", tag.publication),
    ...dateFrames(tag.published),
    frame("WOAS", latin1(asciiAddress(tag.url))),
    commentFrame(tag.notice),
    ...(chapters.length > 0 ? [contentsFrame(chapters)] : []),
    ...chapters.map((chapter, index) => chapterFrame(chapter, index)),
  ]);
  return joinBytes([latin1("ID3"), bytesOf(3, 0, 0), syncSafe(frames.length), frames]);
}

/** The tag's size: four bytes of seven bits each. */
const syncSafe = (size: number): Uint8Array =>
  bytesOf((size >> 21) & 0x7f, (size >> 14) & 0x7f, (size >> 7) & 0x7f, size & 0x7f);

/** In version 2.3 a frame's size is a plain number. */
const frame = (id: string, body: Uint8Array): Uint8Array =>
  joinBytes([latin1(id), uint32(body.length), bytesOf(0, 0), body]);

const textFrame = (id: string, text: string): Uint8Array =>
  frame(id, joinBytes([bytesOf(UTF_16), uint16Text(text)]));

const commentFrame = (text: string): Uint8Array =>
  frame(
    "COMM",
    joinBytes([bytesOf(UTF_16), latin1(LANGUAGE), uint16Text(""), bytesOf(0, 0), uint16Text(text)]),
  );

/** Version 2.3 has the year (TYER) and the day and month (TDAT, DDMM) in two frames. */
function dateFrames(published: string | null): readonly Uint8Array[] {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(published ?? "") ?? [];
  if (year === undefined || month === undefined || day === undefined) return [];
  return [textFrame("TYER", year), textFrame("TDAT", day + month)];
}

const idOf = (index: number): string => `chp${index}`;

const contentsFrame = (chapters: readonly Chapter[]): Uint8Array =>
  frame(
    "CTOC",
    joinBytes([
      latin1(`${CONTENTS}\0`),
      bytesOf(TOP_LEVEL_ORDERED, chapters.length),
      ...chapters.map((_, index) => latin1(`${idOf(index)}\0`)),
    ]),
  );

const chapterFrame = ({ title, startMs, endMs }: Chapter, index: number): Uint8Array =>
  frame(
    "CHAP",
    joinBytes([
      latin1(`${idOf(index)}\0`),
      uint32(Math.round(startMs)),
      uint32(Math.round(endMs)),
      uint32(NO_OFFSET),
      uint32(NO_OFFSET),
      textFrame("TIT2", title),
    ]),
  );

/** An address is written in ASCII: other characters as their UTF-8 bytes (RFC 3987), halves of characters not at all. */
const asciiAddress = (url: string): string =>
  url.replaceAll(/\p{Cs}/gu, "").replaceAll(/[^!-~]/gu, encodeURIComponent);
