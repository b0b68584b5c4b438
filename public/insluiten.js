// Puts the app in another page: <script src="https://HOST/insluiten.js?entry=rol" async></script>
// What it is to show stands behind the question mark, or in data-entry, data-place and data-title.
(() => {
  const NAME = "kindcentrumwijzer";
  // A page may have more than one; a module, and a page that loads scripts by itself, names none as the current one.
  const script = document.currentScript ?? document.querySelector('script[src*="insluiten.js"]:not([data-done])');
  script.dataset.done = "";
  const base = new URL(".", script.src);
  const given = new URL(script.src).searchParams;
  const asked = (name) => (script.dataset[name] ?? given.get(name) ?? "").trim();
  const entry = asked("entry").toLowerCase() || "gesprek";
  // "praktijk", "/praktijk" and "#/praktijk" are the same place.
  const place = asked("place").replace(/^[#/]+/, "");
  const PAGES = { gesprek: ["./", "Kindcentrumwijzer: het gesprek"], rol: ["rol.html", "Kindcentrumwijzer: de rol van de gemeente"], gemeente: ["gemeente.html", "Kindcentrumwijzer: alle locaties naast elkaar"], gids: ["gids.html", "Kindcentrumwijzer: de handreiking voor gemeenten"] };
  const wrong = (words) => console.warn(`Kindcentrumwijzer: ${words}`);

  const put = (element) => {
    if (script.isConnected && !script.closest("head")) {
      script.after(element);
      return;
    }
    wrong("the script stands in the head, or nowhere, so the app comes at the end of the page. Put the script where the app should be.");
    document.body.append(element);
  };
  const say = (before, address, link) => {
    const line = document.createElement("p");
    const to = Object.assign(document.createElement("a"), { href: address, target: "_blank", textContent: link });
    line.append(before, to, ".");
    return line;
  };

  const show = () => {
    if (!Object.hasOwn(PAGES, entry)) {
      wrong(`there is no "${entry}" to show. Choose one of: ${Object.keys(PAGES).join(", ")}.`);
      put(say(`Hier hoort de Kindcentrumwijzer te staan, maar het onderdeel ‘${entry}’ bestaat niet. `, base.href, "Open de Kindcentrumwijzer"));
      return;
    }
    const [page, name] = PAGES[entry];
    const frame = document.createElement("iframe");
    frame.src = new URL(place ? `${page}#/${place}` : page, base).href;
    // Every frame on the page by a name of its own.
    const same = [...document.querySelectorAll("iframe")].filter(({ title }) => title.replace(/ \(\d+\)$/, "") === (asked("title") || name)).length;
    frame.title = `${asked("title") || name}${same ? ` (${same + 1})` : ""}`;
    frame.allow = "clipboard-write";
    frame.style.cssText = "display:block;inline-size:100%;min-inline-size:320px;block-size:640px;border:0";
    put(frame);
    listen(frame);
  };

  // What of the frame is really in view: less what scrolls around it cuts off, such as a dialog, and less what lies over
  // it, such as a bar at the foot of the page.
  const inView = (frame) => {
    const box = frame.getBoundingClientRect();
    let [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
    for (let around = frame.parentElement; around && around !== document.body; around = around.parentElement) {
      if (getComputedStyle(around).overflowY === "visible") continue;
      const { top: from, bottom: to } = around.getBoundingClientRect();
      [top, bottom] = [Math.max(top, from), Math.min(bottom, to)];
    }
    const over = (y) => {
      const found = document.elementFromPoint(box.left + box.width / 2, y);
      if (!found || found === frame || found.contains(frame)) return undefined;
      let bar = found;
      while (bar && !/fixed|sticky/.test(getComputedStyle(bar).position)) bar = bar.parentElement;
      return bar?.getBoundingClientRect();
    };
    if (bottom > top) {
      bottom = Math.max(top, Math.min(bottom, over(bottom - 1)?.top ?? bottom));
      top = Math.min(bottom, Math.max(top, over(top + 1)?.bottom ?? top));
    }
    return { top: top - box.top, bottom: bottom - box.top };
  };

  const listen = (frame) => {
    // Until the app is there, there is nobody to tell.
    let heard = false;
    const tell = () => heard && frame.contentWindow?.postMessage({ [NAME]: 1, ...inView(frame) }, base.origin);
    const silent = setTimeout(() => {
      wrong("the frame does not answer. Does the policy of this page (frame-src, Cross-Origin-Embedder-Policy) allow it?");
      frame.after(say("Zie je hierboven niets? ", frame.src, "Open de Kindcentrumwijzer in een eigen venster"));
    }, 20_000);
    addEventListener("message", ({ source, origin, data }) => {
      if (source !== frame.contentWindow || origin !== base.origin || data?.[NAME] !== 1) return;
      heard = true;
      clearTimeout(silent);
      if (Number.isFinite(data.height)) frame.style.blockSize = `${Math.max(data.height, 320)}px`;
      if (data.place && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
      tell();
    });
    addEventListener("scroll", tell, { passive: true, capture: true });
    addEventListener("resize", tell);
    // A bar that comes or goes moves no scrollbar.
    new IntersectionObserver(tell, { threshold: [0, 0.25, 0.5, 0.75, 1] }).observe(frame);
  };

  if (document.body && !script.closest("head")) show();
  else if (document.readyState === "loading") addEventListener("DOMContentLoaded", show);
  else show();
})();
