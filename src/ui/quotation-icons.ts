import type { IconNode } from "./icon.tsx";

/** Two opening quotation marks behind a bar: to the quotation before. Our own drawing; Lucide has none. */
export const PREVIOUS_QUOTATION: IconNode = [
  ["path", { d: "M4 5v14", fill: "none" }],
  ["path", { d: "M13.5 7.5c-3 .9-4.5 3.1-4.5 6.2a2.7 2.7 0 1 0 2.5-2.7c.1-1.3.9-2.1 2-2.5z" }],
  ["path", { d: "M20.5 7.5c-3 .9-4.5 3.1-4.5 6.2a2.7 2.7 0 1 0 2.5-2.7c.1-1.3.9-2.1 2-2.5z" }],
];

/** Two closing quotation marks before a bar: to the next quotation. */
export const NEXT_QUOTATION: IconNode = [
  ["path", { d: "M20 5v14", fill: "none" }],
  ["path", { d: "M3.5 16.5c3-.9 4.5-3.1 4.5-6.2a2.7 2.7 0 1 0-2.5 2.7c-.1 1.3-.9 2.1-2 2.5z" }],
  ["path", { d: "M10.5 16.5c3-.9 4.5-3.1 4.5-6.2a2.7 2.7 0 1 0-2.5 2.7c-.1 1.3-.9 2.1-2 2.5z" }],
];
