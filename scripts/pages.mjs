// Makes the page of every entry from index.html: one head for all, and what the entry's own file says differently.

const between = (text, from, to) => {
  const [, rest] = text.split(from);
  if (rest === undefined || !rest.includes(to)) throw new Error(`no ${from} … ${to}`);
  return rest.slice(0, rest.indexOf(to));
};

const swap = (text, from, to, inner) => {
  const start = text.indexOf(from) + from.length;
  return text.slice(0, start) + inner + text.slice(text.indexOf(to, start));
};

// `own`: the entry's file, with the name of the entry, a title, a description, style sheets and its first place.
export function page(index, own, file) {
  const entry = between(own, '<html data-entry="', '"');
  const styles = [...own.matchAll(/<link rel="stylesheet"[^>]*>/g)].map(([link]) => link).join("");
  let text = index.replace('<html lang="nl">', `<html lang="nl" data-entry="${entry}">`);
  for (const [from, to] of [["<title>", "</title>"], ['<meta name="description" content="', '"'], ["<!-- eerst -->", "<!-- /eerst -->"]]) {
    text = swap(text, from, to, between(own, from, to));
  }
  // What says that the app does not start leads to this page, not to the first one.
  text = text.replace('<a href="./" target="_blank">', `<a href="./${file}" target="_blank">`);
  const made = text.replace(/(<link rel="stylesheet"[^>]*>)/, `$1${styles}`);
  if (made === text) throw new Error("index.html has no style sheet to put others behind");
  return made;
}
