// In a frame: tells the page around it how high the app is and when the place changes, and hears which part of a
// tall frame is in view, so that the bar with the save status stays where the reader is.
const NAME = "kindcentrumwijzer";

export function followHost() {
  if (parent === window) return;
  const root = document.documentElement;
  const height = () => Math.ceil(document.body.getBoundingClientRect().height);
  // Only a frame that is as high as the app needs no scrolling of its own.
  let heard = false;
  const fit = () => { root.dataset.frame = heard && innerHeight + 2 >= height() ? "tall" : "plain"; };
  fit();
  // A height is no secret, so that any page may embed the app.
  const tell = (message) => parent.postMessage({ [NAME]: 1, ...message }, "*");
  addEventListener("message", ({ source, data }) => {
    if (source !== parent || data?.[NAME] !== 1 || ![data.top, data.bottom].every(Number.isFinite)) return;
    heard = true;
    fit();
    root.style.setProperty("--zicht-boven", `${Math.max(0, data.top)}px`);
    root.style.setProperty("--zicht-onder", `${Math.max(0, innerHeight - data.bottom)}px`);
  });
  addEventListener("resize", fit);
  new ResizeObserver(() => { tell({ height: height() }); fit(); }).observe(document.body);
  for (const event of ["hashchange", "kcw-to-top"]) addEventListener(event, () => tell({ place: true }));
}
