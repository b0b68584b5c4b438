// A translator in the browser puts every text in an element of its own, and leaves the app with the texts that it took
// out: what the app changes in those, nobody sees. Here each text is put back beside its translation, empty, so that
// the app keeps its place in the page. Once the app writes in it or takes it away, the translation goes.

export function keepUpWithTranslator() {
  // A text that the app holds: its translation, what it said, and whether its emptying was seen.
  const held = new Map();
  const textOf = new Map();
  const beside = new Map();
  const isFont = (node) => node.nodeName === "FONT";
  const isText = (node) => node?.nodeType === Node.TEXT_NODE;

  const letGo = (text) => {
    const { font } = held.get(text);
    held.delete(text);
    textOf.delete(font);
    return font;
  };
  const putBeside = (text, font) => {
    if (!font?.isConnected || text.isConnected) return;
    held.set(text, { font, said: text.data, emptied: false });
    textOf.set(font, text);
    font.before(text);
    text.data = "";
  };
  const ofChildren = ({ addedNodes, removedNodes, previousSibling, nextSibling }) => {
    const fonts = [...addedNodes].filter(isFont);
    for (const text of [...removedNodes].filter(isText)) {
      if (held.has(text)) {
        // The app moved it or took it away.
        if (text.isConnected) text.after(held.get(text).font);
        else letGo(text).remove();
      } else {
        putBeside(text, fonts.shift() ?? beside.get(text));
      }
    }
    for (const font of [...removedNodes].filter(isFont)) {
      // Somebody asked for the page as it was.
      const text = textOf.get(font);
      if (!text || font.isConnected) continue;
      const { said } = held.get(text);
      letGo(text);
      text.data = said;
    }
    // Some put the translation there first, and take the text away after that.
    for (const font of fonts) for (const text of [previousSibling, nextSibling]) if (isText(text)) beside.set(text, font);
  };
  const ofText = ({ target }) => {
    const one = held.get(target);
    if (!one) return;
    if (one.emptied) letGo(target).remove();
    else one.emptied = true;
  };
  new MutationObserver((records) => {
    for (const record of records) (record.type === "childList" ? ofChildren : ofText)(record);
    beside.clear();
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
}
