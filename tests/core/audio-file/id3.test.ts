import { expect, test } from "vitest";
import { toId3 } from "../../../src/core/audio-file/id3.ts";

const TAG = {
  title: "Harbor “open” – 港",
  publication: "Military Times",
  published: "2020-01-06T18:30:00Z",
  url: "https://www.militarytimes.com/news/a%20b/é/",
  notice: "For personal listening.",
  chapters: [
    { title: "Harbor", startMs: 0, endMs: 1500.4 },
    { title: "Ana Ruiz: yes", startMs: 1500.4, endMs: 70_000 },
  ],
};

interface Frame {
  readonly id: string;
  readonly body: Buffer;
}

/** Reads frames as ID3v2.3 lays them out, until the bytes end; throws where the sizes do not add up. */
function framesIn(bytes: Buffer): readonly Frame[] {
  const frames: Frame[] = [];
  for (let at = 0; at < bytes.length; ) {
    const size = bytes.readUInt32BE(at + 4);
    frames.push({ id: bytes.toString("latin1", at, at + 4), body: bytes.subarray(at + 10, at + 10 + size) });
    at += 10 + size;
    if (at > bytes.length) throw new Error("A frame is longer than the tag.");
  }
  return frames;
}

function read(tag: typeof TAG | (Omit<typeof TAG, "published"> & { published: string | null })) {
  const bytes = Buffer.from(toId3(tag));
  const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + (bytes[at] ?? 0), 0);
  return { bytes, size, frames: framesIn(bytes.subarray(10)) };
}

const text = (frame: Frame | undefined) => frame?.body.toString("utf16le", 3);
const find = (frames: readonly Frame[], id: string) => frames.find((frame) => frame.id === id);

test("a tag begins as version 2.3 does and is as long as it says, in sevens of bits", () => {
  const { bytes, size } = read(TAG);
  expect(bytes.subarray(0, 6)).toEqual(Buffer.from("ID3\x03\x00\x00", "latin1"));
  expect([...bytes.subarray(6, 10)].every((byte) => byte < 128)).toBe(true);
  expect(size).toBe(bytes.length - 10);
});

test("title, publication, day and notice are UTF-16 with a byte order mark", () => {
  const { frames } = read(TAG);
  expect([...(find(frames, "TIT2")?.body.subarray(0, 3) ?? [])]).toEqual([1, 0xff, 0xfe]);
  expect(text(find(frames, "TIT2"))).toBe(TAG.title);
  expect(text(find(frames, "TPE1"))).toBe("Military Times");
  expect([text(find(frames, "TYER")), text(find(frames, "TDAT"))]).toEqual(["2020", "0601"]);
  const comment = find(frames, "COMM")?.body ?? Buffer.alloc(0);
  expect(comment.toString("latin1", 0, 4)).toBe("\x01eng");
  expect(comment.toString("utf16le", 10)).toBe("For personal listening.");
});

test("the address is ASCII, and what was escaped already is not escaped again", () => {
  const { frames } = read(TAG);
  expect(find(frames, "WOAS")?.body.toString("latin1")).toBe(
    "https://www.militarytimes.com/news/a%20b/%C3%A9/",
  );
});

test("the table of contents names each chapter, which has its times in ms and its title", () => {
  const { frames } = read(TAG);
  expect(find(frames, "CTOC")?.body.toString("latin1")).toBe("toc\0\x03\x02chp0\0chp1\0");
  const chapters = frames.filter(({ id }) => id === "CHAP").map(({ body }) => body);
  expect(chapters.map((body) => body.toString("latin1", 0, 5))).toEqual(["chp0\0", "chp1\0"]);
  expect(chapters.map((body) => [body.readUInt32BE(5), body.readUInt32BE(9)])).toEqual([
    [0, 1500],
    [1500, 70_000],
  ]);
  expect(chapters.map((body) => text(framesIn(body.subarray(21))[0]))).toEqual(["Harbor", "Ana Ruiz: yes"]);
});

test("without a date, or with one that is none, there is no date", () => {
  for (const published of [null, "last week"])
    expect(read({ ...TAG, published }).frames.filter(({ id }) => /TYER|TDAT/u.test(id))).toEqual([]);
});

test("no more chapters are named than a table can count", () => {
  const chapters = Array.from({ length: 300 }, (_, at) => ({ title: "x", startMs: at, endMs: at + 1 }));
  const { frames } = read({ ...TAG, chapters });
  expect(frames.filter(({ id }) => id === "CHAP")).toHaveLength(255);
  expect(find(frames, "CTOC")?.body[5]).toBe(255);
});
