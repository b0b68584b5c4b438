// When the app cannot start or stops, the page says so and leads to the page that hands out what is kept.
// It touches no data.
let said = false;

export const stopped = () => {
  if (said) return;
  said = true;
  document.querySelector(".stays-away")?.remove();
  document.body.prepend(document.getElementById("gestopt").content.cloneNode(true));
  document.getElementById("opnieuw").addEventListener("click", () => location.reload());
};

const ofWasm = (error) => error instanceof WebAssembly.RuntimeError && stopped();
addEventListener("error", ({ error }) => ofWasm(error));
addEventListener("unhandledrejection", ({ reason }) => ofWasm(reason));
