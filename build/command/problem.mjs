/** Something that stops a command and that a person can put right; its message is one whole sentence. */
export class Problem extends Error {
  /**
   * @param {string} sentence what is wrong and what to do about it
   * @param {ErrorOptions} [options]
   */
  constructor(sentence, options) {
    super(sentence, options);
    this.name = "Problem";
  }
}
