import { pathToFileURL } from "node:url";
import { Problem } from "./problem.mjs";

/**
 * Runs `main` with the arguments of the command line if `moduleUrl` is the script Node was started with, so that
 * a script can be a command and a library in one. A `Problem` ends the process with its sentence and exit code 1;
 * anything else is a bug and ends it with its stack.
 * @param {string} moduleUrl `import.meta.url` of the script
 * @param {(args: readonly string[]) => Promise<number | void>} main answers the exit code, 0 if nothing
 */
export function runAsCommand(moduleUrl, main) {
  const [, script, ...args] = process.argv;
  if (script === undefined || pathToFileURL(script).href !== moduleUrl) return;
  main(args).then(
    (code) => {
      process.exitCode = code ?? 0;
    },
    (error) => {
      console.error(error instanceof Problem ? error.message : error);
      process.exitCode = 1;
    },
  );
}
