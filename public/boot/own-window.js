// From a frame on to a window of one's own, with what was filled in. Both are this app, on one origin: anything
// else is not listened to and gets nothing.
// A slow network has to bring the app in the window first.
const WAIT = 60_000;

export function exchangeWithOwnWindow() {
  const ours = ({ origin }) => origin === location.origin && origin !== "null";

  // The frame: opens the window, and hands the file out when the window says that it is ready.
  addEventListener("kcw-own-window", ({ detail: [address, file] }) => {
    const other = open(address, "_blank");
    const failed = () => dispatchEvent(new CustomEvent("kcw-own-window-failed"));
    if (!other) return failed();
    const late = setTimeout(failed, WAIT);
    addEventListener("message", function hear(event) {
      if (!ours(event) || event.source !== other || event.data !== "kcw-ready") return;
      clearTimeout(late);
      removeEventListener("message", hear);
      other.postMessage({ "kcw-file": file }, location.origin);
    });
  });

  // The window: asks who opened it.
  addEventListener("kcw-ready-for-file", () => {
    if (!opener || opener === window) return;
    addEventListener("message", function hear(event) {
      const file = event.data?.["kcw-file"];
      if (!ours(event) || event.source !== opener || typeof file !== "string") return;
      removeEventListener("message", hear);
      dispatchEvent(new CustomEvent("kcw-file", { detail: file }));
    });
    opener.postMessage("kcw-ready", location.origin);
  });
}
