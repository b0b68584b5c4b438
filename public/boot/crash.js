// When the app cannot start or stops, the page says so and leads to the page that hands out what is kept.
// It touches no data.
let said = false;

export const stopped = () => {
  if (said) return;
  said = true;
  document.querySelector(".stays-away")?.remove();
  // In a tall frame the page around it may have scrolled the top out of view.
  dispatchEvent(new CustomEvent("kcw-to-top"));
  document.body.prepend(document.getElementById("gestopt").content.cloneNode(true));
  document.getElementById("opnieuw").addEventListener("click", () => location.reload());
};

// A trap, a stack that ran out, or a call into an app that has stopped already.
const ofWasm = (error) => error instanceof (globalThis.WebAssembly?.RuntimeError ?? Boolean) || /wasm/i.test(error?.stack ?? "") || /invoked recursively/.test(error?.message ?? "");
addEventListener("error", ({ error }) => ofWasm(error) && stopped());
addEventListener("unhandledrejection", ({ reason }) => ofWasm(reason) && stopped());
