/** The matchers that are compared, and the sidecars they are compared on. */
import { fingerprintSentences } from '../../src/core/anchor/fingerprints.js';
import { resolveAnchors } from '../../src/core/anchor/resolve.js';
import { hypothesis } from './hypothesis.js';
import type { Choice, Matcher } from './score.js';

export const dateline: Matcher = ({ before, after, requests }) => resolveAnchors(after, requests, { sentences: fingerprintSentences(before.units) });

/** As for a sidecar written by hand or by another program, without the row of fingerprints. */
export const datelineBare: Matcher = ({ after, requests }) => resolveAnchors(after, requests);

export const MATCHERS: readonly { readonly name: string; readonly run: Matcher }[] = [
  { name: 'Dateline', run: dateline },
  { name: 'Dateline, no fingerprints', run: datelineBare },
  { name: "Hypothesis' matcher", run: hypothesis },
];

export const CHOICES: readonly { readonly name: string; readonly choice: Choice }[] = [
  { name: 'everything annotated', choice: () => true },
  { name: 'a few decisions', choice: (_annotation, index) => index % 6 === 0 },
];
