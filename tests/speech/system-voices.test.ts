import { beforeAll, describe, expect, test, vi } from "vitest";
import { SystemVoices } from "../../src/speech/system-voices.ts";
import { collector, speechEngineContract, utterance } from "./engine-contract.ts";
import { InventedSynthesis, InventedUtterance } from "./invented-synthesis.ts";

beforeAll(() => {
  vi.stubGlobal("SpeechSynthesisUtterance", InventedUtterance);
});

const engineOn = (synthesis: InventedSynthesis) => new SystemVoices(synthesis as unknown as SpeechSynthesis);

for (const browser of ["chromium", "firefox"] as const) {
  const make = () => {
    const engine = engineOn(new InventedSynthesis(browser));
    return { engine, events: collector(engine) };
  };
  speechEngineContract(`system voices as in ${browser}`, make, browser === "chromium");
}

describe("system voices", () => {
  test("are remote where the browser says so, but never in Firefox, whose voices are the system's own", () => {
    const engine = engineOn(new InventedSynthesis("chromium"));
    expect(engine.voices().map(({ name, remote }) => [name, remote])).toEqual([
      ["Ada", false],
      ["Cloud", true],
      ["English", false],
    ]);
  });

  test("that come late are reported", () => {
    const synthesis = new InventedSynthesis("chromium");
    const engine = engineOn(synthesis);
    let changes = 0;
    const leave = engine.onVoicesChanged(() => changes++);
    synthesis.dispatchEvent(new Event("voiceschanged"));
    leave();
    synthesis.dispatchEvent(new Event("voiceschanged"));
    expect(changes).toBe(1);
  });

  test("report words and pass over sentence boundaries", async () => {
    const synthesis = new InventedSynthesis("chromium");
    const engine = engineOn(synthesis);
    const spoken: SpeechSynthesisUtterance[] = [];
    synthesis.speak = (native) => spoken.push(native);
    const events = collector(engine);
    engine.speak(utterance(engine, 1, "One two."));
    const [native] = spoken;
    for (const name of ["sentence", "word"]) {
      native?.dispatchEvent(Object.assign(new Event("boundary"), { name, charIndex: 4 }));
    }
    expect(await events(1)).toEqual([{ type: "boundary", generation: 1, charIndex: 4 }]);
  });
});
