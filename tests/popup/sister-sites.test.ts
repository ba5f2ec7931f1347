// @vitest-environment jsdom
import { expect, test } from "vitest";
import { asked, draw, focusedName, named, press, setStage, settle } from "./stage.tsx";
import { SISTER } from "./states.ts";

setStage();

const status = () => document.querySelector("[role=status]")?.textContent;
const OFFER = `Always look for articles on ${SISTER.publication}`;

test("taking the offer asks for that site in the very press, and says what came of it", async () => {
  await draw("sister-site");
  named(OFFER).click();
  expect(asked).toEqual([SISTER]);
  await settle();
  expect(status()).toBe(`From now on, Readback looks for articles on ${SISTER.publication}.`);
});

test("an offer that is taken goes, and leaves the focus to the options beside it", async () => {
  await draw("sister-site");
  named(OFFER).focus();
  await draw("ready");
  expect(focusedName()).toBe("Options");
});

test("an offer that the browser does not grant stays, and so does the focus", async () => {
  await draw("sister-site", {}, false);
  named(OFFER).focus();
  named(OFFER).click();
  await settle();
  expect(status()).toBe(`${SISTER.publication}: the browser did not change this.`);
  expect(focusedName()).toBe(OFFER);
});

test("offer and options are one tab stop, entered at the offer", async () => {
  await draw("sister-site");
  expect([named(OFFER), named("Options")].map((button) => button.tabIndex)).toEqual([0, -1]);
  named(OFFER).focus();
  await press("ArrowDown");
  expect(focusedName()).toBe("Options");
});

test("a site that is switched on, or can't be, is not offered", async () => {
  await draw("ready");
  expect(document.querySelector(".offer")).toBeNull();
  expect(named("Options").tabIndex).toBe(0);
});

test("while another tab's article is shown, the site in front is not offered", async () => {
  await draw("other-tab-of-sister-site");
  expect(document.querySelector(".offer")).toBeNull();
});

test.each(["ready", "refused-not-article", "opening"])("the options are a press away: %s", async (state) => {
  await draw(state);
  named("Options").click();
  expect(asked).toEqual(["options"]);
});
