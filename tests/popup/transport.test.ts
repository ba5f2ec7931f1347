// @vitest-environment jsdom
import { expect, test } from "vitest";
import type { PlayerCommand } from "../../src/core/protocol/view.ts";
import { asked, command, draw, focusedName, named, press, setStage, slider } from "./stage.tsx";

setStage();

test.each<[string, PlayerCommand]>([
  ["Start over", { type: "restart" }],
  ["Previous quotation", { type: "skip", unit: "quotation", by: -1 }],
  ["Back one sentence", { type: "skip", unit: "sentence", by: -1 }],
  ["Pause", { type: "pause" }],
  ["Forward one sentence", { type: "skip", unit: "sentence", by: 1 }],
  ["Next quotation", { type: "skip", unit: "quotation", by: 1 }],
  ["Stop", { type: "stop" }],
])("the button %s asks for just that", async (name, expected) => {
  await draw("playing");
  named(name).click();
  expect(asked).toEqual([command(expected)]);
});

test("Play has the focus when the popup opens", async () => {
  await draw("ready");
  expect(focusedName()).toBe("Play");
});

test("a control that the listener has focused keeps the focus through updates", async () => {
  await draw("playing");
  slider("speed").focus();
  await draw("playing", { sentence: 9 });
  expect(document.activeElement?.id).toBe("speed");
});

test("stopping does nothing, and keeps its place, where nothing is read", async () => {
  await draw("ready");
  named("Stop").click();
  expect(asked).toEqual([]);
  expect(named("Stop").getAttribute("aria-disabled")).toBe("true");
});

test("the toolbar is one tab stop, with arrows, Home and End inside it", async () => {
  await draw("playing");
  const stops = () => document.querySelectorAll('.transport [tabindex="0"]');
  expect(stops()).toHaveLength(1);
  await press("ArrowRight");
  expect(focusedName()).toBe("Forward one sentence");
  await press("End");
  expect(focusedName()).toBe("Save as audio");
  await press("ArrowRight");
  expect(focusedName()).toBe("Start over");
  await press("Home");
  await press("ArrowLeft");
  expect(focusedName()).toBe("Save as audio");
  expect(stops()).toHaveLength(1);
  expect(stops()[0]).toBe(document.activeElement);
});

test("shortcuts are claimed as they are set, and only then", async () => {
  await draw("playing");
  expect(named("Pause").getAttribute("aria-keyshortcuts")).toBe("Alt+Shift+P");
  expect(named("Next quotation").getAttribute("title")).toBe("Next quotation (Alt+Shift+.)");
  expect(named("Stop").hasAttribute("aria-keyshortcuts")).toBe(false);
});
