/**
 * How a quotation is told from what is around it: said a little higher ("pitch"), with a short silence before and
 * behind ("pauses"), between the words "quote" and "end quote" ("words"), by another voice ("voice"), or not at all.
 */
export const QUOTATION_CUES = ["pitch", "pauses", "words", "voice", "none"] as const;

export type QuotationCue = (typeof QUOTATION_CUES)[number];
