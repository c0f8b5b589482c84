/** The suites of `npm test`, in the order in which they are reported. Adding one is one entry here. */

import { failedTests } from './failures.js';

/** One program to run. Its exit code says whether it went well; a line of mocha's says how many tests it ran. */
export interface Suite {
  readonly name: string;
  /** Program and arguments; programs of node_modules/.bin by name. */
  readonly command: readonly string[];
  /** A file or folder without which there is nothing to run. */
  readonly needs?: string;
  /** Suites that must have ended well before. */
  readonly after?: readonly string[];
  /** A browser and a server take both cores: such suites never run side by side. */
  readonly browser?: boolean;
  /** A suite in a real window is tried a second time where it failed, with these arguments more; the sum says so. What fails twice has failed. */
  readonly secondTry?: (output: string) => readonly string[];
  /** It drives a whole workbench by its screen: nothing else runs beside it, or its steps come late. */
  readonly alone?: boolean;
  /** A step on the way, not a test: it counts only where it fails. */
  readonly step?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

const inWhole = () => [];
/** Only the parts in which something failed, by their titles; any sign but a letter stands for itself, and what else it may. */
const inFailedParts = (output: string) => {
  const parts = new Set(failedTests(output).map(({ part }) => part.replace(/\W/g, '.')));
  return ['--grep', `^(?:${[...parts].join('|')})(?: |$)`];
};

/** A mocha suite of the folder test/`name`. */
function mochaSuite(name: string, more: Partial<Suite> = {}): Suite {
  return { name, command: ['mocha', `test/${name}/**/*.test.ts`], needs: `test/${name}`, ...more };
}

const npm = (script: string) => ['npm', 'run', '--silent', script];
const inHost = (kind: 'node' | 'web') => ['tsx', 'test/integration/launch.ts', kind];
const OLDEST_VERSION = '1.99.3';

export const SUITES: readonly Suite[] = [
  { name: 'format', command: npm('check:format') },
  { name: 'types', command: npm('check:types') },
  { name: 'lint', command: npm('check:lint') },
  { name: 'walls', command: npm('check:walls') },
  { name: 'corpus', command: npm('check:corpus'), needs: 'scripts/corpus/check.ts' },
  { name: 'build', command: npm('build'), step: true },
  mochaSuite('unit', { after: ['build'] }),
  mochaSuite('properties', { after: ['build'] }),
  mochaSuite('manifest'),
  // The hosts bring Chromium along, in which some readers run.
  mochaSuite('exchange', { after: ['hosts'] }),
  { name: 'evaluation', command: npm('eval'), needs: 'bench/eval/main.ts', after: ['build'] },
  mochaSuite('package', { after: ['vsix'] }),
  { name: 'vsix', command: npm('package'), after: ['build'], step: true },
  { name: 'hosts', command: ['tsx', 'test/host/install.ts', 'all'], step: true },
  { name: 'node host', command: inHost('node'), needs: 'test/integration/suite', after: ['build', 'hosts'], browser: true, secondTry: inWhole },
  { name: 'web host', command: inHost('web'), needs: 'test/integration/suite', after: ['build', 'hosts'], browser: true, secondTry: inWhole },
  {
    name: 'oldest host',
    command: inHost('node'),
    needs: 'test/integration/suite',
    after: ['build', 'hosts'],
    browser: true,
    secondTry: inWhole,
    env: { DATELINE_HOST_VERSION: OLDEST_VERSION },
  },
  mochaSuite('interface', {
    command: ['mocha', '--config', 'test/interface/.mocharc.json'],
    after: ['vsix', 'hosts'],
    alone: true,
    secondTry: inFailedParts,
  }),
];
