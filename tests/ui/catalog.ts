import en from "../../src/locales/en.json" with { type: "json" };
import es from "../../src/locales/es.json" with { type: "json" };
import type { MessageKey, Translate } from "../../src/ui/messages.ts";

/** A message as Chrome's `_locales` files hold it. */
export interface Entry {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** The messages of each language, by its tag. */
export const CATALOGS: Readonly<Record<"en" | "es", Readonly<Record<MessageKey, Entry>>>> = { en, es };

/** Looks messages up as the browsers do: `$name$` stands for a placeholder, and that for a substitution. */
export function translatorOf(catalog: Readonly<Record<MessageKey, Entry>>): Translate {
  return (key, ...substitutions) => {
    const { message, placeholders = {} } = catalog[key];
    return message.replaceAll(/\$(\w+)\$/gu, (_, name: string) => {
      const at = placeholders[name.toLowerCase()]?.content.slice(1);
      return substitutions[Number(at) - 1] ?? "";
    });
  };
}
