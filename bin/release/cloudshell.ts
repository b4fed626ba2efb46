/**
 * The script that a person pastes one line for in AWS CloudShell, and that is `./club` from then on. CloudShell keeps the home of
 * 1 GB and nothing else: what the setup has to remember is there, the release is fetched again where it is gone.
 *
 * @param url of the folder that the archive is in; the variable AFTERRUN_RELEASES takes its place.
 */
export function cloudShellScript({ url, archive, sha256 }: { url: string; archive: string; sha256: string }): string {
  return `#!/usr/bin/env bash
# Afterrun's command line for AWS CloudShell: ./club setup, ./club doctor, ./club help.
set -euo pipefail
url=\${AFTERRUN_RELEASES:-${url}}
home=\${AFTERRUN_FOLDER:-$HOME/afterrun}
work=\${TMPDIR:-/tmp}/afterrun-${sha256.slice(0, 12)}
mkdir -p "$home"
if [ ! -f "$work/club.mjs" ]; then
  echo "Fetching the release (a few megabytes)..."
  rm -rf "$work" "$work.tar.gz"
  curl -fsSL "$url/${archive}" -o "$work.tar.gz"
  echo "${sha256}  $work.tar.gz" | sha256sum --check --quiet
  mkdir -p "$work.new"
  tar xzf "$work.tar.gz" -C "$work.new"
  mv "$work.new" "$work"
  rm "$work.tar.gz"
fi
# CloudShell is logged in to your AWS account, in the region of its window.
export AWS_REGION=\${AWS_REGION:-\${AWS_DEFAULT_REGION:-us-east-1}}
cd "$home"
AFTERRUN_FOLDER="$home" exec node "$work/club.mjs" "$@"
`;
}
