/**
 * A text by its words alone, to look for it in others or others in it: in small letters and with straight marks, since
 * what a page sets apart of its story is often set in other type.
 */
export const plainWords = (text: string): string =>
  text.toLowerCase().replaceAll(/[‘’]/gu, "'").replaceAll(/[“”]/gu, '"');
