// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import {
  asked,
  close,
  command,
  drag,
  draw,
  letGo,
  named,
  press,
  setStage,
  settle,
  slider,
} from "./stage.tsx";

setStage();

test("a slider that is dragged is sent once, when it has come to rest", async () => {
  await draw("playing");
  for (const rate of [1.3, 1.5, 1.8]) {
    drag(slider("speed"), rate);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(asked).toEqual([]);
  expect(slider("speed").getAttribute("aria-valuetext")).toBe("1.8 times, about 315 words a minute");
  await vi.advanceTimersByTimeAsync(150);
  expect(asked).toEqual([{ type: "settings", settings: { rate: 1.8 } }]);
});

test("a slider that is let go of is sent at once", async () => {
  await draw("playing");
  drag(slider("position"), 20);
  letGo(slider("position"));
  expect(asked).toEqual([command({ type: "seek", sentence: 20 })]);
});

test("a slider in the listener's hand does not follow the reading", async () => {
  await draw("playing");
  drag(slider("position"), 20);
  await draw("playing", { sentence: 8 });
  expect(slider("position").value).toBe("20");
});

test("a slider whose value the host never takes goes back to the truth", async () => {
  await draw("playing");
  drag(slider("position"), 20);
  await vi.advanceTimersByTimeAsync(250 + 1000);
  expect(slider("position").value).toBe("7");
});

test("the position is told as sentence and time", async () => {
  await draw("playing");
  expect(slider("position").getAttribute("aria-valuetext")).toBe("Sentence 8 of 42, 1 minute 2 seconds");
});

test("Page Up and Page Down on the position go by paragraph", async () => {
  await draw("playing");
  slider("position").focus();
  await press("PageUp");
  await press("PageDown");
  expect(asked).toEqual([
    command({ type: "skip", unit: "paragraph", by: 1 }),
    command({ type: "skip", unit: "paragraph", by: -1 }),
  ]);
});

test("a slider that rests when the popup closes is still sent", async () => {
  await draw("playing");
  drag(slider("speed"), 2);
  close();
  expect(asked).toHaveLength(1);
});

test("presses of Faster add up to one change", async () => {
  await draw("playing");
  for (let press = 0; press < 3; press++) {
    named("Faster").click();
    await settle();
  }
  await vi.advanceTimersByTimeAsync(250);
  expect(asked).toEqual([{ type: "settings", settings: { rate: 1.5 } }]);
});

test("choosing a voice asks for it, and Auto leaves it to Readback", async () => {
  await draw("playing");
  const voices = document.querySelector<HTMLSelectElement>("#voice");
  if (!voices) throw new Error("There is no list of voices.");
  for (const id of ["isla", ""]) {
    voices.value = id;
    voices.dispatchEvent(new Event("change", { bubbles: true }));
  }
  expect(asked).toEqual(["isla", null].map((voice) => ({ type: "settings", settings: { voice } })));
});

test("voices the text would leave the device for stand apart and say so", async () => {
  await draw("playing");
  const groups = [...document.querySelectorAll("optgroup")].map(({ label, children }) => [
    label,
    children.length,
  ]);
  expect(groups).toEqual([
    ["On this device", 2],
    ["On this device, other languages", 1],
    ["Online voices: the article’s text leaves this device", 1],
  ]);
  await draw("online-voice");
  expect(document.body.textContent).toContain("This voice is online");
});

test.each(["windows", "mac", "chromeos", "linux"])("without a voice, help is for %s", async (system) => {
  await draw(`no-voices-${system}`);
  const help = {
    windows: "Time & language",
    mac: "Spoken Content",
    chromeos: "Text-to-Speech",
    linux: "espeak-ng",
  };
  expect(document.querySelector(".notice")?.textContent).toContain(
    Object.entries(help).find(([key]) => key === system)?.[1],
  );
  named("Check again").click();
  expect(asked).toEqual(["check again"]);
});

test("pitch and volume come when they are asked for", async () => {
  await draw("playing");
  expect(document.querySelector("#pitch")).toBeNull();
  named("Pitch and volume").click();
  await settle();
  expect(named("Pitch and volume").getAttribute("aria-expanded")).toBe("true");
  drag(slider("volume"), 0.5);
  letGo(slider("volume"));
  expect(asked).toEqual([{ type: "settings", settings: { volume: 0.5 } }]);
});
