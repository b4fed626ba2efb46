import * as z from 'zod';

const packageSchema = z.object({
  version: z.string(),
  repository: z.union([z.string(), z.object({ url: z.string() }).transform(({ url }) => url)]).optional(),
});

/** It stands in a script of the shell: no character of it means anything there. */
const addressSchema = z.string().regex(/^https:\/\/[\w.:-]+(\/[\w.~-]*)*$/, 'RELEASES_URL is no https address.');

/**
 * Where the files of this version are published: RELEASES_URL, which the workflow sets, or the releases of the repository that
 * package.json names. `undefined`: neither is known.
 */
export function releasesUrl(packageJson: unknown, override: string | undefined): string | undefined {
  if (override) return addressSchema.parse(override).replace(/\/+$/, '');
  const { version, repository = '' } = packageSchema.parse(packageJson);
  const [, owner, name] =
    /^(?:github:|(?:git\+)?https:\/\/github\.com\/|git@github\.com:)?([\w-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(
      repository,
    ) ?? [];
  return owner && name ? `https://github.com/${owner}/${name}/releases/download/v${version}` : undefined;
}

export const noReleasesUrl = `club.sh and release-notes.md were not made: package.json does not say where this project is published.
Say so once: npm pkg set repository=github:YOU/afterrun
Or for this time: RELEASES_URL=https://... npm run release`;

/** What the page of a release shows first: the line to paste into AWS CloudShell. @param url of the folder that `club.sh` is in. */
export function releaseNotes(url: string): string {
  return `To set a club up with nothing on your computer, paste this line into AWS CloudShell, in the region of your club:

\`\`\`
mkdir -p ~/afterrun && cd ~/afterrun && curl -fsSL ${url}/club.sh -o club && chmod +x club && ./club setup
\`\`\`
`;
}
