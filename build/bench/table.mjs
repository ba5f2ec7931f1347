/** @typedef {{ readonly title: string, readonly columns: readonly string[], readonly rows: readonly (readonly string[])[] }} Table */

/**
 * One table as text: a title, the names of the columns, and rows lined up under them; a row may end early.
 * @param {Table} table
 */
export function draw({ title, columns, rows }) {
  const lines = [columns, ...rows];
  const widths = columns.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const drawn = lines.map((line) =>
    `  ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("   ")}`.trimEnd(),
  );
  return [title, ...drawn, ""].join("\n");
}
