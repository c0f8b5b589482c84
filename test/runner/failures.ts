/** Reads in what a suite printed which of its tests failed. */

export interface FailedTest {
  /** Title of the outermost part that it stands in. */
  readonly part: string;
  /** Its own title, with those of what it stands in. */
  readonly title: string;
}

/** How an extension host names a test that failed: far above the end of what it prints. */
const IN_HOST = /^\s*FAILED (.+)$/;
/** How mocha's last list begins each entry: the outermost part, and the rest in lines of their own, deeper. */
const IN_LIST = /^ {2}\d+\) (.+)$/;
const DEEPER = /^ {7,}\S/;

/** Tests that failed, in the order in which they are printed. */
export function failedTests(output: string): readonly FailedTest[] {
  const lines = output.split('\n');
  return lines.flatMap((line, at): readonly FailedTest[] => {
    const inHost = IN_HOST.exec(line)?.[1];
    if (inHost) return [{ part: inHost, title: inHost }];
    const part = IN_LIST.exec(line)?.[1]?.replace(/:$/, '');
    if (!part) return [];
    const end = lines.findIndex((next, i) => i > at && !DEEPER.test(next));
    const deeper = lines.slice(at + 1, end < 0 ? lines.length : end).map((next) => next.trim().replace(/:$/, ''));
    return [{ part, title: [part, ...deeper].join(' ') }];
  });
}
