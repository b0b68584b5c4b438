// What is measured: the app, and the static page. For each how to reach the first question, in the page itself.

/// Runs in the page before anything else: clicks as soon as there is something to click, and notes when the
/// first answer is kept. No human time is in it, so that what is left is the machine's.
const drive = (subject) => {
  window.bench = { saved: undefined };
  const keep = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, text) {
    keep.call(this, key, text);
    const answered = subject === "app" ? key.includes("/answer/") && text.includes('"now"') : key === "static-page";
    if (answered) window.bench.saved ??= performance.now();
  };
  const instantiate = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = async (...args) => {
    const made = await instantiate.apply(WebAssembly, args);
    // A part brings no memory of its own.
    window.bench.memory ??= made.instance.exports.memory;
    return made;
  };
  const done = new Set();
  const once = (name, element, act) => { if (element && !done.has(name)) { done.add(name); act(element); } };
  const step = () => {
    if (subject === "app") {
      once("begin", document.querySelector("a[href='#/nieuw']"), (link) => link.click());
      once("name", document.querySelector("form #naam"), (field) => {
        field.value = "Meting";
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.form.querySelector("button").click();
      });
      once("setup", document.querySelector(".ways-in .button-forward"), (button) => button.click());
      once("answer", document.querySelector("input[name=nu]"), (radio) => radio.click());
    } else if (document.readyState !== "loading") {
      once("answer", document.querySelector("input[type=radio]"), (radio) => radio.click());
    }
    if (window.bench.saved === undefined) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
};

export const SUBJECTS = {
  app: { drive, levels: "input[name=nu]", note: "#notitie", forward: ".onward", heading: "#kop" },
  static: {
    drive,
    levels: "section:not([hidden]) fieldset:first-of-type input",
    note: "section:not([hidden]) textarea",
    forward: "section:not([hidden]) button",
    heading: "section:not([hidden]) h2",
  },
};
