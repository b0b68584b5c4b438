# Installs what is missing to build the app. Sourced by ./serve, ./check and ./bench, from the root of the repo.
# Expects rustup and Node 20 or later; everything else it brings itself.
trunk_version=0.21.14
bindgen_version=0.2.130
split_version=0.2.4

have() { command -v "$1" >/dev/null 2>&1; }
say() { printf '\n== %s\n' "$*"; }

have rustup || { echo "rustup is missing: see https://rustup.rs"; exit 1; }
have npm || { echo "Node with npm is missing: version 20 or later"; exit 1; }
rustup target list --installed | grep -qx wasm32-unknown-unknown || { say "Rust target for Wasm"; rustup target add wasm32-unknown-unknown; }

rustup component list --installed | grep -qx rust-src || { say "Sources of the standard library"; rustup component add rust-src; }

# A browser is never downloaded: Debian's are used.
export PUPPETEER_SKIP_DOWNLOAD=1 PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
stamp=node_modules/.installed
if ! cmp -s package-lock.json "$stamp"; then
  say "Build tools from npm"
  npm ci --no-audit --no-fund --loglevel=error
  cp package-lock.json "$stamp"
fi

say "Crates"
cargo fetch --locked --quiet
RUSTC_BOOTSTRAP=1 cargo fetch --locked --quiet --manifest-path "$(rustc --print sysroot)/lib/rustlib/src/rust/library/Cargo.toml"
. scripts/env.sh

version_of() { "$1" --version 2>/dev/null | grep -oE '[0-9]+\.[0-9]+\.[0-9]+' | head -n 1; }
if [ "$(version_of wasm-bindgen)" != "$bindgen_version" ]; then
  say "wasm-bindgen $bindgen_version (about two minutes)"
  cargo install --quiet wasm-bindgen-cli --version "$bindgen_version"
fi
if [ "$(version_of trunk)" != "$trunk_version" ]; then
  say "trunk $trunk_version (about five minutes)"
  cargo install --quiet --locked trunk --version "$trunk_version"
fi
# Its binary does not say its version, so cargo's own list is asked.
if ! cargo install --list | grep -qx "wasm_split_cli_support v$split_version:"; then
  say "wasm-split-cli $split_version (about three minutes)"
  cargo install --quiet --locked wasm_split_cli_support --version "$split_version" --features build-binary
fi
