/** What a format says it holds stands in it, and what the documentation says it loses is what it loses. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { EXPORTERS } from '../../../src/core/export/registry.js';
import { completeOptions, ExportSession } from '../../../src/core/export/session.js';
import { FEATURES, type Exporter, type Feature } from '../../../src/core/export/types.js';
import { variants } from './any-article.js';
import { hardArticle } from './articles.js';

/** Words that stand in an export of the hard article where the feature is held; any of them is enough. */
const SIGNS: Readonly<Partial<Record<Feature, readonly RegExp[]>>> = {
  entities: [/Syrian Observatory/],
  values: [/35\.93/, /2020-?03-?02/],
  events: [/ASSAULT/, /Explosions/, /\b19\d?\b/],
  statuses: [/disputed/, /TENTATIVE/],
  arguments: [/warplanes/i],
  sources: [/SOHR/],
  claims: [/denies/i, /disputed_by[^]*ministry/],
  decisions: [/\bAB\b/],
  notes: [/which one\?/, /contested/],
};

describe('what a format says it holds', () => {
  for (const exporter of EXPORTERS) {
    it(`stands in it: ${exporter.name}`, () => {
      for (const options of variants(exporter)) {
        const session = new ExportSession(exporter, options);
        const text = [...session.begin(), ...session.add(hardArticle()).chunks, ...session.end()].map((chunk) => chunk.text).join('');
        for (const feature of exporter.holdsWith?.(options.settings) ?? exporter.holds) {
          const signs = SIGNS[feature];
          if (signs)
            assert.ok(
              signs.some((sign) => sign.test(text)),
              `${exporter.name} ${JSON.stringify(options.settings)} does not hold ${feature}`,
            );
        }
      }
    });
  }
});

/** The row of a format in docs/exchange.md: what it loses. */
function documentedLosses(): Map<string, string> {
  const section = /## What is lost\n([^]*?)\n## /.exec(readFileSync('docs/exchange.md', 'utf8'))![1]!;
  return new Map(
    [...section.matchAll(/^\| (.+?) \| (.+?) \|/gm)].flatMap(([, names, lost]) =>
      names!.split(', ').map((name) => [name.replaceAll('`', ''), lost!]),
    ),
  );
}

describe('docs/exchange.md', () => {
  const documented = documentedLosses();
  const lostBy = (exporter: Exporter, settings: Readonly<Record<string, string>> = {}): string => {
    const { options } = completeOptions(exporter, { settings });
    const held = exporter.holdsWith?.(options.settings) ?? exporter.holds;
    return FEATURES.filter((feature) => !held.includes(feature)).join(', ') || 'nothing';
  };
  for (const exporter of EXPORTERS) {
    it(`says what ${exporter.name} loses`, () => {
      assert.equal(documented.get(exporter.name), lostBy(exporter));
    });
  }
  it('says what doccano loses with entities', () => {
    const doccano = EXPORTERS.find(({ name }) => name === 'doccano')!;
    assert.equal(documented.get('doccano with shape=entities'), lostBy(doccano, { shape: 'entities' }));
  });
});
