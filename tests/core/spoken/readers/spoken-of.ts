import { toSpokenText } from "../../../../src/core/spoken/to-spoken-text.ts";

/** What is said for a text. */
export const spokenOf = (text: string): string => toSpokenText(text).spoken;
