/**
 * Compares what is shipped, the pruned synthesiser in one instance that is used again and again, with what was
 * published, whole and started anew for each text: every sample and every time of every word must be the same.
 *   npm run voice:compare               2,000 sentences in each voice, some minutes
 *   npm run voice:compare -- 50         50 sentences in each
 */
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { withProgress } from "../command/progress.mjs";
import { runAsCommand } from "../command/run.mjs";
import { commonOptions } from "../extension/bundles.mjs";
import { inRepository } from "../repository.mjs";
import { readFlite } from "./flite.mjs";
import { inventSentences } from "./sentences.mjs";
import { voiceBytes } from "./write-voices.mjs";

/** Real sentences, which are not ours to ship, may lie beside the repository. */
const CORPUS = inRepository("..", "shared", "corpora", "quotes", "quotes-dev.jsonl");
const LONGEST = 120;
const USUAL_COUNT = 2000;

/**
 * `count` sentences: half of them real ones where there are any, from all over the corpus.
 * @param {number} count
 */
function sentencesFor(count) {
  const real = everyNth(realSentences(), Math.floor(count / 2));
  return { real: real.length, sentences: [...real, ...inventSentences(count - real.length)] };
}

function realSentences() {
  if (!existsSync(CORPUS)) return [];
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  const articles = readFileSync(CORPUS, "utf8").trim().split("\n");
  return articles
    .flatMap((line) => String(JSON.parse(line).text).split("\n"))
    .flatMap((paragraph) => Array.from(segmenter.segment(paragraph), ({ segment }) => segment.trim()))
    .filter((sentence) => /\w/u.test(sentence) && sentence.length <= LONGEST);
}

/**
 * @template T
 * @param {readonly T[]} list
 * @param {number} count
 */
const everyNth = (list, count) =>
  list.length <= count ? list : list.filter((_, index) => (index * count) % list.length < count);

/** @returns {Promise<typeof import("./comparison.mjs")>} */
async function importComparison() {
  const outfile = inRepository(".cache", "voice", "comparison.js");
  const entryPoints = [inRepository("build", "voice", "comparison.mjs")];
  // Node 20 can't run the TypeScript of `src` itself.
  await build({
    ...commonOptions("chrome"),
    entryPoints,
    outfile,
    format: "esm",
    platform: "node",
    target: "node20",
  });
  return import(pathToFileURL(outfile).href);
}

runAsCommand(import.meta.url, async ([count = String(USUAL_COUNT)]) => {
  const { compareVoice } = await importComparison();
  const modules = {
    published: await WebAssembly.compile(await readFlite()),
    slt: await WebAssembly.compile(await voiceBytes("slt")),
    rms: await WebAssembly.compile(await voiceBytes("rms")),
  };
  const { real, sentences } = sentencesFor(Number(count));
  console.log(
    `${sentences.length} sentences, ${real === 0 ? "all invented (skipped: no corpora)" : `${real} of them real`}.`,
  );
  let differing = 0;
  for (const voice of /** @type {const} */ (["slt", "rms"])) {
    const result = await withProgress(`Comparing ${voice}`, compareVoice(modules, voice, sentences));
    const { seconds, words, estimated, rtf } = result;
    console.log(
      `${voice}: ${result.differing.length} differ; ${Math.round(seconds)} s of sound, ${words} words, ` +
        `${estimated} sentences with estimated times; ${rtf.toFixed(4)} s of work for 1 s of sound.`,
    );
    for (const sentence of result.differing) console.log(`  ${sentence}`);
    differing += result.differing.length;
  }
  return differing === 0 ? 0 : 1;
});
