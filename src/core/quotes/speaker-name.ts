import type { Speaker } from "./quote.ts";

/** A person as they are introduced: the name with rank or title, and the role where the article gives one. */
export interface NameAndRole {
  readonly name: string;
  readonly role: string | null;
}

/** "Gen. Mark Milley, chairman of the Joint Chiefs of Staff" taken apart at the first comma behind the name. */
export function nameAndRole({
  name,
  description = name,
}: Pick<Speaker, "name" | "description">): NameAndRole {
  const at = description.indexOf(name);
  const comma = at < 0 ? -1 : description.indexOf(",", at + name.length);
  if (comma < 0) return { name: description, role: null };
  return { name: description.slice(0, comma).trim(), role: description.slice(comma + 1).trim() || null };
}
