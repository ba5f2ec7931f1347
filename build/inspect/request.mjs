/** @typedef {{ readonly [field: string]: unknown }} Request */

/**
 * Reads one line of a task's input.
 * @param {string} line
 * @returns {Request}
 * @throws {Error} where it is no JSON object
 */
export function parseRequest(line) {
  /** @type {unknown} */
  const value = JSON.parse(line);
  if (!isRecord(value)) throw new Error("A line must be a JSON object.");
  return value;
}

/**
 * A field that must be a string.
 * @param {Request} request
 * @param {string} field
 */
export function textField(request, field) {
  const value = request[field];
  if (typeof value !== "string") throw new Error(`"${field}" must be a string.`);
  return value;
}

/**
 * A field that must be a list of spans, or may be absent, which is the empty list.
 * @param {Request} request
 * @param {string} field
 */
export function spansField(request, field) {
  const value = request[field] ?? [];
  if (!Array.isArray(value)) throw new Error(`"${field}" must be a list.`);
  return value.map((/** @type {unknown} */ span) => {
    if (isRecord(span) && typeof span.start === "number" && typeof span.end === "number") {
      return { start: span.start, end: span.end };
    }
    throw new Error(`"${field}" must hold spans, as {"start":0,"end":1}.`);
  });
}

/**
 * @param {unknown} value
 * @returns {value is Request}
 */
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
