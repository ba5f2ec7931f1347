const LOAD_LIMIT_MS = 1_500;

/** Says, once a page has loaded, what its scripts have left in the world of an extension's content scripts. */
(globalThis.chrome?.runtime?.id ? globalThis.chrome : globalThis.browser).runtime.onMessage.addListener(
  (message, _sender, respond) => {
    if (message.type !== "recorder:look") return undefined;
    const look = () => {
      const marks = ["ran", "__pwned", "hostile"];
      const holders = { window, document, object: {}, array: [], text: "", function: look };
      respond(
        Object.entries(holders).flatMap(([name, holder]) =>
          marks.filter((mark) => holder[mark] !== undefined).map((mark) => `${name}.${mark}`),
        ),
      );
    };
    // Not by a timer: Firefox keeps those of tabs in the background for a second.
    if (document.readyState === "complete") look();
    else {
      // What a page waits for may never come; the first of the two answers counts.
      addEventListener("load", look, { once: true });
      setTimeout(look, LOAD_LIMIT_MS);
    }
    return true;
  },
);
