// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { asked, draw, focusedName, named, required, setStage } from "./stage.tsx";

setStage();

const link = (name: string) =>
  required([...document.querySelectorAll("a")].find(({ textContent }) => textContent === name));
const said = () => document.querySelector("[role=status]")?.textContent;

test("one button asks for the article as audio, and stops its making, with the focus on it throughout", async () => {
  await draw("playing");
  named("Save as audio").focus();
  named("Save as audio").click();
  expect(asked).toEqual([{ type: "save", tab: 7 }]);
  await draw("saving-working");
  expect(focusedName()).toBe("Cancel the audio file");
  named("Cancel the audio file").click();
  expect(asked.slice(1)).toEqual([{ type: "cancel-save", tab: 7 }]);
  await draw("saving-ready");
  expect(focusedName()).toBe("Save as audio");
});

test("how far it is can be seen and heard, and it can be stopped without losing the focus", async () => {
  await draw("playing");
  await draw("saving-working");
  const progress = required(document.querySelector("progress"));
  expect(progress.value).toBe(0.42);
  const label = progress.getAttribute("aria-labelledby") ?? "";
  expect(document.getElementById(label)?.textContent).toBe("Making the audio file: 42%");
  expect(said()).toBe("Making the audio file.");
  named("Cancel").focus();
  named("Cancel").click();
  expect(asked).toEqual([{ type: "cancel-save", tab: 7 }]);
  await vi.advanceTimersByTimeAsync(2_000);
  await draw("playing");
  expect(focusedName()).toBe("Save as audio");
  expect(said()).toBe("The audio file was cancelled.");
});

test("both files are links that download under their names, beside what they are for", async () => {
  await draw("saving-working");
  await draw("saving-ready");
  expect(said()).toBe("The audio file is ready.");
  expect(document.body.textContent).toContain("For personal listening.");
  expect([link("Save audio").href, link("Save audio").download]).toEqual([
    "blob:invented/audio",
    "Officials walk back letter.mp3",
  ]);
  expect(link("Save transcript").download).toBe("Officials walk back letter.vtt");
});

test("a failure is told, and asking again is possible", async () => {
  await draw("saving-working");
  await draw("saving-failed");
  expect(said()).toBe("No audio file could be made.");
  named("Save as audio").click();
  expect(asked).toEqual([{ type: "save", tab: 7 }]);
});

test("saving adds one tab stop at most: none while a file is made, and one for both links", async () => {
  const stops = () => [...document.querySelectorAll<HTMLElement>(".saving a, .saving button")];
  const reachable = () => stops().filter(({ tabIndex }) => tabIndex >= 0);
  await draw("saving-working");
  expect(stops()).toHaveLength(1);
  expect(reachable()).toEqual([]);
  await draw("saving-ready");
  expect(reachable()).toEqual([link("Save audio")]);
  link("Save audio").focus();
  document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
  await draw("saving-ready");
  expect(document.activeElement).toBe(link("Save transcript"));
});
