import { buildAll } from "../../../build/build.mjs";

/** Builds both extensions once, before the first browser starts, so that what is tested is what is in `src`. */
export async function setup(): Promise<void> {
  await buildAll();
}
