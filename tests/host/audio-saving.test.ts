import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Recital } from "../../src/speech/built-in/recital-client.ts";
import { settled } from "./invented-surroundings.ts";
import { BRIDGE, HARBOR, stage } from "./stage.ts";

const RECITAL: Recital = {
  parts: [new Uint8Array([0xff, 0xf2]), new Uint8Array([1, 2])],
  format: "mp3",
  sampleRate: 16_000,
  pieces: [1, 2, 3].map(() => ({ ms: 1000, words: [{ charIndex: 0, length: 3, startMs: 200, endMs: 900 }] })),
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A view of an article whose file was asked for. */
async function saving() {
  const set = stage();
  await set.openPage(1);
  const view = await set.openView(1);
  const save = (tab = 1) => view.request({ type: "save", tab });
  await save();
  const recital = (index = 0) => {
    const held = set.services.recitals[index];
    if (!held) throw new Error("Nothing is being recited.");
    return held;
  };
  const answer = async (said: Recital | null) => {
    recital().resolve(said);
    await settled();
  };
  return { ...set, view, save, recital, answer };
}

const textAt = async (url: string | undefined) => Buffer.from(await (await fetch(url ?? "")).arrayBuffer());

describe("the file of an article", () => {
  test("is said piece by piece, which the view is shown", async () => {
    const { view, recital } = await saving();
    expect(recital().request).toMatchObject({ pieces: [{ voice: "slt", pitch: 1 }, {}, {}] });
    expect(recital().request.pieces.map(({ text }) => text)).toEqual([
      "The harbor is open.",
      "Crews worked all night.",
      "A review begins Monday.",
    ]);
    expect(view.snapshot?.saving).toEqual({ status: "working", progress: 0 });
    recital().onPiece(2);
    expect(view.snapshot?.saving).toEqual({ status: "working", progress: 2 / 3 });
  });

  test("is there with its transcript when all is said, and the host is held for it", async () => {
    const { view, services, answer } = await saving();
    await answer(RECITAL);
    const { saving: state } = view.snapshot ?? {};
    expect(state).toMatchObject({
      status: "ready",
      audio: { name: "About harbor.mp3" },
      transcript: { name: "About harbor.vtt" },
    });
    if (state?.status !== "ready") return;
    const audio = await textAt(state.audio.url);
    expect(audio.toString("latin1", 0, 3)).toBe("ID3");
    expect([...audio.subarray(-4)]).toEqual([0xff, 0xf2, 1, 2]);
    expect((await textAt(state.transcript.url)).toString()).toContain("<00:00:01.200>Crews worked");
    expect(services.awakeToSave).toEqual([true]);
  });

  test("is a WAVE file of the same sound where there is no encoder", async () => {
    const { view, answer } = await saving();
    await answer({ ...RECITAL, format: "pcm" });
    const { saving: state } = view.snapshot ?? {};
    expect(state).toMatchObject({ status: "ready", audio: { name: "About harbor.wav" } });
    const audio = await textAt(state?.status === "ready" ? state.audio.url : undefined);
    expect(audio.toString("latin1", 0, 4)).toBe("RIFF");
    expect(audio.readUInt32LE(40)).toBe(4);
    expect(audio).toHaveLength(48);
  });

  test("is let go of after ten minutes, and the host with it", async () => {
    const { view, services, answer } = await saving();
    await answer(RECITAL);
    const { saving: state } = view.snapshot ?? {};
    vi.advanceTimersByTime(600_000);
    expect(view.snapshot?.saving).toBeNull();
    expect(services.awakeToSave).toEqual([true, false]);
    await expect(textAt(state?.status === "ready" ? state.audio.url : undefined)).rejects.toThrow();
  });

  test("that can't be made is told, and can be asked for again", async () => {
    const { view, services, save, answer } = await saving();
    await answer(null);
    expect(view.snapshot?.saving).toEqual({ status: "failed" });
    expect(services.awakeToSave).toEqual([true, false]);
    await save();
    expect(view.snapshot?.saving).toEqual({ status: "working", progress: 0 });
  });

  test("that memory has no room for is told, and the host let go", async () => {
    const { view, services, answer } = await saving();
    const full = vi.spyOn(globalThis, "Blob").mockImplementation(() => {
      throw new RangeError("Array buffer allocation failed");
    });
    await answer(RECITAL);
    full.mockRestore();
    expect(view.snapshot?.saving).toEqual({ status: "failed" });
    expect(services.awakeToSave).toEqual([true, false]);
  });

  test("is stopped at once, and nothing comes of it later", async () => {
    const { view, services, recital, answer } = await saving();
    await view.request({ type: "cancel-save", tab: 1 });
    expect(recital().signal.aborted).toBe(true);
    expect(view.snapshot?.saving).toBeNull();
    recital().onPiece(3);
    await answer(RECITAL);
    expect(view.snapshot?.saving).toBeNull();
    expect(services.awakeToSave).toEqual([true, false]);
  });

  test("gives way to that of another tab", async () => {
    const { openPage, save, recital } = await saving();
    await openPage(2, BRIDGE);
    await save(2);
    expect(recital(0).signal.aborted).toBe(true);
    expect(recital(1).request.pieces[0]?.text).toBe("The bridge is shut.");
  });

  test("goes with its article, and stays where the same one comes back", async () => {
    const { openPage, recital } = await saving();
    await openPage(1, HARBOR);
    expect(recital().signal.aborted).toBe(false);
    await openPage(1, BRIDGE);
    expect(recital().signal.aborted).toBe(true);
  });

  test("is said in the built-in voice and at the pitch that were chosen", async () => {
    const { view, save, recital } = await saving();
    await view.request({ type: "settings", settings: { voice: "readback:2", pitch: 1.2, rate: 2 } });
    await save();
    expect(recital(1).request).toMatchObject({ pieces: [{ voice: "rms", pitch: 1.2 }, {}, {}] });
  });
});
