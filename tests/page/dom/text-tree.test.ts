import { expect, test } from "vitest";
import { holdsText, textNodesOf, walk } from "../../../src/page/dom/text-tree.ts";
import { openPage } from "../pages.ts";

test("a walk enters and leaves elements in document order, and passes over those it may not enter", () => {
  const { body } = openPage("<body>a<p>b<i>c</i></p><nav>d<b>e</b></nav><br>f</body>");
  const met: string[] = [];
  walk(body, {
    text: ({ data }) => met.push(data),
    enter: (element) => {
      if (element.localName === "nav") return false;
      met.push(`<${element.localName}>`);
      return true;
    },
    leave: (element) => met.push(`</${element.localName}>`),
  });
  expect(met.join("")).toBe("<body>a<p>b<i>c</i></p><br></br>f</body>");
});

test("a walk stays within its root", () => {
  const { body } = openPage("<body><p>in</p><p>out</p></body>");
  const texts: string[] = [];
  walk(body.firstChild ?? body, { text: ({ data }) => texts.push(data) });
  expect(texts).toEqual(["in"]);
});

test("the text nodes of a document are those of its elements, comments aside", () => {
  const page = openPage("<title>t</title><body>a<!-- no --><p>b</p></body>");
  expect(textNodesOf(page).map(({ data }) => data)).toEqual(["t", "a", "b"]);
});

test("an element holds as much text as all that is under it, however deep", () => {
  const { body } = openPage("<body>one <p>two <b>three</b></p></body>");
  const { length } = body.textContent ?? "";
  expect([0, length, length + 1].map((least) => holdsText(body, least))).toEqual([true, true, false]);
});
