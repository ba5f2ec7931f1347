/** A name as it is resolved, and the fullest form the article gives it, where one is known. */
interface Named {
  readonly name: string;
  readonly description?: string | undefined;
}

/** The fullest form of who speaks. */
export const fullName = ({ name, description }: Named): string => description ?? name;

/**
 * Who speaks, in as few words as an introduction takes: with rank or title where the article gives one, without what
 * stands behind a comma. "Gen. Mark Milley, chairman of the Joint Chiefs of Staff" is "Gen. Mark Milley".
 */
export function shortName(speaker: Named): string {
  const { name } = speaker;
  const description = fullName(speaker);
  const comma = description.indexOf(",", description.indexOf(name) + name.length);
  return comma > 0 && description.includes(name) ? description.slice(0, comma).trim() : description;
}
