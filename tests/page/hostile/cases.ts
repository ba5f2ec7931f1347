import { CLOBBERING } from "./clobbering.ts";
import type { HostileCase } from "./hostile-case.ts";
import { PAGE_DATA } from "./page-data.ts";
import { PAGE_SCRIPTS } from "./page-scripts.ts";
import { RUNNING } from "./running.ts";
import { SHAPES } from "./shapes.ts";
import { TEXTS } from "./texts.ts";

/** All of them, each a way in which pages have done harm to programs that read them, or could. */
export const HOSTILE_CASES: readonly HostileCase[] = [
  ...RUNNING,
  ...CLOBBERING,
  ...TEXTS,
  ...PAGE_DATA,
  ...SHAPES,
  ...PAGE_SCRIPTS,
];
