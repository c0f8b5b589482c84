/** npm run package: the extension as one file, artifacts/dateline.vsix, from what the build has left in dist. */
import { mkdirSync, statSync } from 'node:fs';
import { createVSIX } from '@vscode/vsce';

const VSIX = 'artifacts/dateline.vsix';

mkdirSync('artifacts', { recursive: true });
// Bundles hold every dependency; there is no repository address to rewrite links with.
await createVSIX({ packagePath: VSIX, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
console.log(`package: ${VSIX} ${(statSync(VSIX).size / 1e6).toFixed(2)} MB`);
