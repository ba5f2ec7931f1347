import { endsText, type Piece, same } from "./reading.ts";

/**
 * Reads a short form of `length` units whose last is its stop: the stop is silent, save where it ends the sentence
 * too and the voice must fall.
 */
export const withClosingStop = (
  text: string,
  start: number,
  length: number,
  piece: (length: number) => Piece,
): readonly Piece[] => (endsText(text, start + length) ? [piece(length - 1), same(1)] : [piece(length)]);
