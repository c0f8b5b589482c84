/** npm run build: the data file, where it is older than what it is made of, then every bundle. Prints what it made and how large it is. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { bundles, type Bundle } from './bundles.js';
import { packedPatterns } from './packed-patterns.js';
import { packedTables } from './packed-tables.js';
import { unusedParts } from './unused-parts.js';

const HOLDS_EXTRACTION = /worker|cli/;
const DATA_FILE = 'dist/dateline.data';
/** What the data file is made of: its sources, the programs that pack it, and the packages it reads. */
const DATA_INPUTS = ['data', 'scripts/pack', 'src/core', 'package-lock.json'];

/** Time of the youngest file at or below `path`, in milliseconds; 0 where there is none. */
function youngest(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => youngest(`${path}/${name}`)));
}

/** Runs the packer where the data file is missing or older than its inputs. */
function packData(): void {
  if (!existsSync('scripts/pack/main.ts')) {
    console.log(`build: no ${DATA_FILE}, there is no scripts/pack/main.ts`);
    return;
  }
  if (youngest(DATA_FILE) > Math.max(...DATA_INPUTS.map(youngest))) {
    console.log(`build: ${DATA_FILE} is up to date`);
    return;
  }
  execFileSync(process.execPath, ['--import=tsx', 'scripts/pack/main.ts'], { stdio: 'inherit' });
}

/** Bundles one program, prints its size, and returns the files that are in it. */
async function bundle({ entry, out, options }: Bundle): Promise<readonly [string, readonly string[]]> {
  const { metafile } = await build({
    bundle: true,
    minify: true,
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    // Workers and pages read UTF-8 whatever a server says.
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [unusedParts, packedTables, ...(HOLDS_EXTRACTION.test(out) ? [packedPatterns()] : [])],
    ...options,
    entryPoints: [entry],
    outfile: out,
    metafile: true,
  });
  console.log(`build: ${out} ${(statSync(out).size / 1000).toFixed(1)} kB`);
  const [output] = Object.values(metafile.outputs).filter(({ entryPoint }) => entryPoint);
  return [out, Object.keys(output?.inputs ?? {})];
}

mkdirSync('dist/webview', { recursive: true });
packData();
// The outlines of countries are a file of their own: the map page and the reports share it.
copyFileSync('node_modules/world-atlas/countries-50m.json', 'dist/webview/outlines.json');
// One bundle that fails does not keep the others from being made; esbuild has said what is wrong.
const made = await Promise.allSettled(bundles().map(bundle));
const inputs = Object.fromEntries(made.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])));
if (made.some(({ status }) => status === 'rejected')) process.exitCode = 1;
// The package checks look at what is in each bundle.
mkdirSync('.cache', { recursive: true });
writeFileSync('.cache/bundles.json', JSON.stringify(inputs, null, 1));
