import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Absolute path of the repository's folder. */
export const repository = fileURLToPath(new URL("..", import.meta.url));

/**
 * An absolute path inside the repository.
 * @param {...string} parts
 */
export const inRepository = (...parts) => join(repository, ...parts);
