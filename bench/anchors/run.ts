/** `tsx bench/anchors/run.ts [-v]`: scores the matchers over test/fixtures/edits; -v prints what went wrong. */
import path from 'node:path';
import { readEditCases } from './edit-scripts.js';
import { CHOICES, MATCHERS } from './matchers.js';
import { scoreMatcher } from './score.js';

const folder = path.join(import.meta.dirname, '../../test/fixtures/edits');
const verbose = process.argv.includes('-v');
const { cases, problems } = readEditCases(folder);
for (const problem of problems) console.log(problem);
console.log(
  `${cases.length} edit scripts, ${cases.filter(({ trap }) => trap).length} of them traps; ${cases.reduce((sum, one) => sum + one.annotations.length, 0)} annotations`,
);
const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
const sets = [
  ...CHOICES.map((one) => ({ ...one, edits: cases })),
  { ...CHOICES[0]!, name: 'everything annotated, set "check" only', edits: cases.filter(({ set }) => set === 'check') },
];
for (const { name, choice, edits } of sets) {
  console.log(`\n${name}`);
  for (const matcher of MATCHERS) {
    const began = performance.now();
    const score = scoreMatcher(edits, matcher.run, choice);
    console.log(
      `  ${matcher.name.padEnd(28)} right ${percent(score.right, score.all)} of ${score.all}; of ${score.touched} in touched sentences ${percent(score.touchedRight, score.touched)};` +
        ` silently wrong ${score.silent}; traps ${score.trapsRight}/${score.traps}; ${Math.round(performance.now() - began)} ms`,
    );
    if (!verbose || matcher.name.startsWith('Hyp')) continue;
    for (const { edit, annotation, anchor, verdict } of score.failures) {
      const found = (anchor.spans ?? anchor.candidates ?? [])
        .map((span) => `"${edit.after.text.slice(span.start, span.end)}"@${span.start}`)
        .join(', ');
      console.log(
        `    ${verdict.padEnd(8)} ${edit.article.slice(0, 4)} ${edit.name}: ${annotation.request.kind} "${annotation.quote}" should be ${annotation.expected.outcomes.join('|')}` +
          `${annotation.expected.words ? ` "${annotation.expected.words}"` : ''}${annotation.expected.place ? `@${annotation.expected.place.start}` : ''}, is ${anchor.outcome} ${found} ${anchor.score.toFixed(2)}`,
      );
    }
  }
}
