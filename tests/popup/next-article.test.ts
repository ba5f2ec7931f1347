// @vitest-environment jsdom
import { expect, test } from "vitest";
import { asked, draw, focusedName, named, required, setStage } from "./stage.tsx";

setStage();

const status = () => required(document.querySelector("[role=status]")).textContent;
const NEXT = "Next: Mule course returns to the mountain school after thirty years";

test("the next article is opened by one press, and the focus is kept until it is there", async () => {
  await draw("next-article");
  named(NEXT).focus();
  named(NEXT).click();
  expect(asked).toEqual([{ type: "open-next", tab: 7 }]);
  await draw("next-article");
  expect(focusedName()).toBe(NEXT);
});

test("a next article that can't be read is no more offered, is said to be so, and leaves the focus beside it", async () => {
  await draw("next-article");
  named(NEXT).focus();
  named(NEXT).click();
  await draw("playing");
  expect(() => named(NEXT)).toThrow();
  expect(status()).toBe("The next article can’t be read.");
  expect(focusedName()).toBe("Options");
});

test("a next article that goes unasked takes nobody's focus and is not spoken of", async () => {
  await draw("next-article");
  const before = [status(), focusedName()];
  await draw("playing");
  expect([status(), focusedName()]).toEqual(before);
});
