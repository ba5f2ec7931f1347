import { expect, test } from "vitest";
import { inTurn } from "../../src/host/in-turn.ts";

test("each message is dealt with once the one before is, and one that fails keeps none back", async () => {
  const dealt: string[] = [];
  const tell = inTurn(Promise.resolve(), async (message: string) => {
    dealt.push(`${message} begins`);
    await Promise.resolve();
    if (message === "second") throw new Error(message);
    dealt.push(`${message} ends`);
  });
  const answers = await Promise.allSettled(["first", "second", "third"].map(tell));
  expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(dealt).toEqual(["first begins", "first ends", "second begins", "third begins", "third ends"]);
});
