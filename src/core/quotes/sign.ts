import type { Mention } from "./noun-phrase.ts";

const SIGN =
  /^(?:signs?|banners?|posters?|placards?|stickers?|billboards?|headlines?|t-shirts?|shirts?|caps?|hats?|voice-?over)$/u;

/**
 * What can be read, and so itself says what follows it: in "Lee held up a sign saying “…”" the sign. Null for any other
 * mention.
 */
export function asSign(mention: Mention): Mention | null {
  const noun = mention.head.at(-1);
  if (mention.kind !== "nominal" || !noun || !SIGN.test(noun.lower)) return null;
  // A plural without a determiner may have drawn its verb in ("carrying signs"): the noun alone is sure.
  return noun.lower.endsWith("s") ? { ...mention, start: noun.start, head: [noun] } : mention;
}
