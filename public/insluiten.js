// Puts the app in another page: <script src="https://HOST/insluiten.js" data-entry="rol" async></script>
(() => {
  const NAME = "kindcentrumwijzer";
  const script = document.currentScript ?? document.querySelector('script[src$="insluiten.js"]:not([data-done])');
  script.dataset.done = "";
  const { entry, place = "", title } = script.dataset;
  const base = new URL(".", script.src);
  const frame = document.createElement("iframe");
  frame.src = new URL(entry === "rol" ? `rol.html${place}` : `./${place}`, base).href;
  frame.title = title ?? "Kindcentrumwijzer";
  frame.allow = "clipboard-write";
  frame.style.cssText = "display:block;inline-size:100%;min-inline-size:320px;block-size:640px;border:0";
  script.after(frame);

  // Which part of the frame is in view.
  const tell = () => {
    const { top, height } = frame.getBoundingClientRect();
    frame.contentWindow?.postMessage({ [NAME]: 1, top: Math.max(0, -top), bottom: Math.min(height, innerHeight - top) }, base.origin);
  };
  addEventListener("message", ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== base.origin || data?.[NAME] !== 1) return;
    if (Number.isFinite(data.height)) frame.style.blockSize = `${Math.max(data.height, 320)}px`;
    if (data.place && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
    tell();
  });
  addEventListener("scroll", tell, { passive: true, capture: true });
  addEventListener("resize", tell);
})();
