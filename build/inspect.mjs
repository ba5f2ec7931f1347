/**
 * What Readback makes of texts and pages, for programs and for people:
 *   npm run -s inspect -- detect|extract|sentences|quotes|spoken|changes   JSON lines in, one answer a line out
 *   npm run -s inspect -- page.html [address]                              a report to read
 */
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { Problem } from "./command/problem.mjs";
import { runAsCommand } from "./command/run.mjs";
import { ensurePackages } from "./provision/packages.mjs";

const USAGE =
  "Name a task (detect, extract, sentences, quotes, spoken, changes) or an HTML file to report on.";

/**
 * Answers every line of standard input with one line, in order, each as soon as it is known. A line that cannot be
 * answered gets its id, if it has one, and the error.
 * @param {(request: import("./inspect/request.mjs").Request) => object} task
 */
async function answerLines(task) {
  const { parseRequest } = await import("./inspect/request.mjs");
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === "") continue;
    /** @type {unknown} */
    let id = null;
    /** @type {object} */
    let answer;
    try {
      const request = parseRequest(line);
      id = request.id ?? null;
      answer = { id, ...task(request) };
    } catch (error) {
      answer = { id, error: error instanceof Error ? error.message : String(error) };
    }
    await written(`${JSON.stringify(answer)}\n`);
  }
}

/**
 * Waits until the reader has taken the line, so that a slow one does not fill our memory.
 * @param {string} line
 */
function written(line) {
  return new Promise((resolve) => {
    process.stdout.write(line, resolve);
  });
}

/**
 * @param {string} file
 * @param {string | undefined} address
 */
async function report(file, address) {
  const html = await readFile(file, "utf8").catch((cause) => {
    throw new Problem(`${file} is neither a task nor a file that can be read. ${USAGE}`, { cause });
  });
  const [{ describePage }, { addressOf }] = await Promise.all([
    import("./inspect/bundle.mjs").then(({ importReport }) => importReport()),
    import("./start/address.mjs"),
  ]);
  console.log(describePage(html, address ?? addressOf(html, file)));
}

runAsCommand(import.meta.url, async ([what, address]) => {
  if (what === undefined) throw new Problem(USAGE);
  await ensurePackages();
  const { importTasks } = await import("./inspect/bundle.mjs");
  const { TASKS } = await importTasks();
  const task = Object.hasOwn(TASKS, what) ? TASKS[what] : undefined;
  await (task ? answerLines(task) : report(what, address));
});
