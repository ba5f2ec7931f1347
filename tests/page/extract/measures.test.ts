import fc from "fast-check";
import { expect, test } from "vitest";
import { walk } from "../../../src/page/dom/text-tree.ts";
import { measuring } from "../../../src/page/extract/measures.ts";
import { openPage } from "../pages.ts";

/** Every white space of ECMAScript, and what is none though it looks like it. */
const SPACES = [..." \t\n\v\f\r\u0085\u00a0\u1680\u2003\u2028\u2029\u202f\u205f\u3000\ufeff\u180e\u200b"];

function measure(root: Element) {
  const { visitor, measures } = measuring();
  walk(root, visitor);
  return measures;
}

test("an element measures as much as its text without the white space at its ends", () => {
  const unit = fc.oneof(
    fc.constantFrom(...SPACES),
    fc.string({ unit: "binary", minLength: 1, maxLength: 3 }),
  );
  const page = openPage("<body><p></p></body>");
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      page.body.textContent = units.join("");
      expect(measure(page.body).text(page.body)).toBe(units.join("").trim().length);
    }),
  );
});

test("text in links counts as linked for the link, for what is in it and for what is around it", () => {
  const { body } = openPage("<body><p>one <a href='/'>two <i>three</i></a></p><p>four</p></body>");
  const { text, linked } = measure(body);
  const of = (selector: string) => {
    const element = body.querySelector(selector) ?? body;
    return { text: text(element), linked: linked(element) };
  };
  expect(of("i")).toEqual({ text: 5, linked: 5 });
  expect(of("a")).toEqual({ text: 8, linked: 8 });
  expect(of("p")).toEqual({ text: 11, linked: 8 });
  expect(of("p + p")).toEqual({ text: 4, linked: 0 });
  expect({ text: text(body), linked: linked(body) }).toEqual({ text: 15, linked: 8 });
});
