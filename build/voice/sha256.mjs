import { createHash } from "node:crypto";

/**
 * The SHA-256 of some bytes, in hexadecimal.
 * @param {Uint8Array} bytes
 */
export const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");
