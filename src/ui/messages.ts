import type en from "../locales/en.json";

/** Name of a message; English has them all. */
export type MessageKey = keyof typeof en;

/** A message in the listener's language; substitutions take the places of its placeholders, in order. */
export type Translate = (key: MessageKey, ...substitutions: readonly string[]) => string;
