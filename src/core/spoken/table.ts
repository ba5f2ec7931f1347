/** A table written as text: rows parted by "|" or a line's end, each a key, "=" and what belongs to it. */
export const tableOf = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows.split(/[|\n]/u).map((row): [string, string] => {
      const [key = "", value = ""] = row.split("=");
      return [key, value];
    }),
  );
