// Joins and shrinks the style sheets before Trunk picks them up.
import { build } from "esbuild";

await build({
  entryPoints: ["src/styles/app.css"],
  outfile: "target/styles/app.css",
  bundle: true,
  minify: true,
  external: ["*.woff2"],
  // Browsers that run the app: older ones lack :has() or Wasm features anyway.
  target: ["chrome111", "firefox121", "safari16.4"],
  logLevel: "warning",
});
