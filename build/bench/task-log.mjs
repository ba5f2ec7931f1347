import { Readability } from "@mozilla/readability";
import { takeArticle } from "../../src/content/take-article.ts";

/** @typedef {{ readonly start: number, readonly end: number }} Stretch of time, in ms */

/**
 * Takes the page's article as the agent does, and tells how long the page's main thread was kept busy: by the longest
 * task as the browser counts them, by the longest apart from Readability's own call, and by that call. In ms.
 */
export async function busiest() {
  /** @type {Stretch[]} */
  const calls = [];
  /** @type {Stretch[]} */
  const tasks = [];
  const { parse } = Readability.prototype;
  Readability.prototype.parse = function () {
    const start = performance.now();
    try {
      return parse.call(this);
    } finally {
      calls.push({ start, end: performance.now() });
    }
  };
  // The browser tells only of tasks over 50 ms; the stretches between pauses say what the others took.
  const observer = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      tasks.push({ start: startTime, end: startTime + duration });
    }
  });
  observer.observe({ type: "longtask" });
  const begun = await turn();
  const { status } = await takeArticle(() => ({ address: location.href }), { anySite: false });
  const whole = performance.now() - begun;
  await turn();
  await turn();
  for (const { startTime, duration } of observer.takeRecords()) {
    tasks.push({ start: startTime, end: startTime + duration });
  }
  observer.disconnect();
  Readability.prototype.parse = parse;
  const own = tasks
    .filter(({ end }) => end > begun)
    .map((task) => task.end - task.start - calls.reduce((sum, call) => sum + shared(task, call), 0));
  return {
    status,
    whole,
    task: Math.max(0, ...tasks.map(({ start, end }) => end - start)),
    own: Math.max(0, ...own),
    readability: Math.max(0, ...calls.map(({ start, end }) => end - start)),
  };
}

/**
 * @param {Stretch} one
 * @param {Stretch} other
 */
const shared = (one, other) => Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));

/** Waits for a task of its own; answers when it began. */
const turn = () =>
  new Promise((/** @type {(begun: number) => void} */ resolve) => {
    setTimeout(() => resolve(performance.now()), 50);
  });
