import { expect, test } from "vitest";
import { quotedBefore } from "../../../src/core/quotes/quoted-before.ts";
import { tokens } from "./invented.ts";

test("whoever is quoted as saying something speaks, not whoever quotes", () => {
  const quoted = (text: string) => {
    const all = tokens(text);
    const mention = quotedBefore(all, all.findIndex(({ lower }) => lower === "as") - 1);
    return mention && text.slice(mention.start, mention.end);
  };
  expect(quoted("She quoted him as saying it was late.")).toBe("him");
  expect(quoted("The paper quoted Ana Roth as saying it was late.")).toBe("Ana Roth");
  expect(quoted("Ana Roth was quoted by the Harbor Post as saying it was late.")).toBe("Ana Roth");
});
