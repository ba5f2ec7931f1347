import { importCore } from "./bundle.mjs";
import { digits, median, p95 } from "./figures.mjs";
import { paragraphs, SAMPLE_ADDRESS } from "./pages.mjs";
import { inTurn } from "./stopwatch.mjs";

const COPIES = 20;

/**
 * How much text the core gets through, in Node.
 * @param {number} rounds
 * @returns {Promise<import("./table.mjs").Table>}
 */
export async function measureThroughput(rounds) {
  const { articleOf, isArticleUrl, stepsOf } = await importCore();
  const article = articleOf(Array(COPIES).fill(paragraphs).flat());
  const megabytes = Buffer.byteLength(article.text) / 1e6;
  const thousandWords = (article.text.match(/\S+/gu) ?? []).length / 1_000;
  const { sentences, platform, quotations, script, address } = await inTurn(
    {
      ...stepsOf(article),
      platform: () => sentencesOfPlatform(article),
      address: () => isArticleUrl(SAMPLE_ADDRESS),
    },
    rounds,
  );
  const perWords = (/** @type {number} */ ms) => `${digits(ms / thousandWords)} ms`;
  const perSecond = (/** @type {number} */ ms) => `${digits((1_000 * megabytes) / ms)} MB/s`;
  const micro = (/** @type {number} */ ms) => `${digits(1_000 * ms)} µs`;
  return {
    title: "Throughput of the core (Node)",
    columns: ["what", "median", "p95"],
    rows: [
      ["sentences", perSecond(median(sentences)), perSecond(p95(sentences))],
      ["sentences, with Intl.Segmenter", perSecond(median(platform)), perSecond(p95(platform))],
      ["sentences, for 1,000 words", perWords(median(sentences)), perWords(p95(sentences))],
      ["quotations, for 1,000 words", perWords(median(quotations)), perWords(p95(quotations))],
      ["whole script, for 1,000 words", perWords(median(script)), perWords(p95(script))],
      ["whether an address is an article's", micro(median(address)), micro(p95(address))],
    ],
  };
}

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/**
 * The same blocks cut by the platform's own segmenter.
 * @param {import("../../src/core/article/article.ts").Article} article
 */
const sentencesOfPlatform = ({ text, blocks }) =>
  blocks.map(({ start, end }) => [...segmenter.segment(text.slice(start, end))]);
