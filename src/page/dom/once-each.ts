/**
 * A question that is put of each thing once, however often its answer is wanted: for what never changes, such as the
 * elements of a copy, of which one may be the element of thousands of blocks.
 */
export function onceEach<T extends object, R>(ask: (thing: T) => R): (thing: T) => R {
  const answers = new WeakMap<T, { readonly answer: R }>();
  return (thing) => {
    const known = answers.get(thing) ?? { answer: ask(thing) };
    answers.set(thing, known);
    return known.answer;
  };
}
