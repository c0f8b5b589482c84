/**
 * Quantities in news against NewsQuant (Almasian, Kazakova, Göldner and Gertz, "CQE", EMNLP 2023): F1 of value, of value with unit, and of value with
 * change, greedily matched in each sentence. Durations count there, so our time lengths with a number count here.
 */
import { readFileSync } from 'node:fs';
import { analyze } from '../../src/core/extract/analyze.js';
import { PIPELINE } from '../../src/core/extract/registry.js';
import { singular } from '../../src/core/extract/coreference/link-nominals.js';
import type { Resources } from '../../src/core/extract/types.js';
import type { Mention } from '../../src/core/model/annotation.js';
import type { FigureValue, TimeValue } from '../../src/core/model/values.js';
import { sharedPath } from './gold.js';
import { prf } from './score-mentions.js';
import type { Evaluation } from './types.js';

interface GoldQuantity {
  readonly change: string;
  readonly value: string;
  readonly unit: string;
  readonly normalized_unit: string;
}

interface Quantity {
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly unit: string;
  readonly change: string;
  readonly text: string;
}

const UNIT_NAMES: Readonly<Record<string, string>> = {
  percent: 'percentage', USD: 'dollar', EUR: 'euro', GBP: 'pound sterling', km: 'kilometre', INR: 'indian rupee', JPY: 'japanese yen', CNY: 'chinese yuan', ILS: 'shekel',
  cm: 'centimetre', mm: 'millimetre', kg: 'kilogram', MW: 'megawatt', GW: 'gigawatt', kW: 'kilowatt', 'square km': 'square kilometre', kWh: 'kilowatt hour',
}; // prettier-ignore
const CHANGES: Readonly<Record<string, string>> = {
  exactly: '=',
  between: '=',
  about: '~',
  'at-least': '>',
  'more-than': '>',
  'at-most': '<',
  'less-than': '<',
};

let errors: string[] = [];

export const newsQuant: Evaluation = {
  name: 'Figures, NewsQuant',
  about: 'The given half of NewsQuant: value, unit and change of quantities in news sentences.',
  needs: ['data', 'dev', 'newsquant'],
  run(resources) {
    const rows = JSON.parse(readFileSync(sharedPath('data', 'dev', 'newsquant', 'NewsQuant.dev.json')!, 'utf8')) as {
      text: string;
      quantities: GoldQuantity[];
    }[];
    const count = { value: 0, unit: 0, change: 0, system: 0, gold: 0 };
    errors = [];
    for (const { text, quantities } of rows) {
      const found = quantitiesOf(text, resources);
      count.system += found.length;
      count.gold += quantities.length;
      const left = [...found];
      for (const gold of quantities) {
        const fits = left.filter((q) => sameValue(gold.value, q));
        const best = fits.find((q) => sameUnit(gold, q)) ?? fits[0];
        if (!best) {
          errors.push(`missed ${gold.value} ${gold.unit} | ${text.slice(0, 140)}`);
          continue;
        }
        left.splice(left.indexOf(best), 1);
        count.value++;
        if (sameUnit(gold, best)) count.unit++;
        else errors.push(`unit ${gold.normalized_unit} got "${best.unit}" | ${best.text}`);
        if (gold.change === best.change) count.change++;
        else errors.push(`change ${gold.change} got ${best.change} | ${best.text} | ${text.slice(0, 140)}`);
      }
      for (const q of left) errors.push(`spurious "${q.text}" | ${text.slice(0, 140)}`);
    }
    if (process.argv.includes('--errors')) console.log(errors.join('\n'));
    const f = (right: number): number => prf(right, count.system, count.gold).f;
    return [
      { measure: `value F1 (${count.gold} in gold)`, value: f(count.value), floor: 0.9, reach: '0.90', known: 'CQE 0.92, recognizers 0.69' },
      { measure: 'value and unit F1', value: f(count.unit), floor: 0.8, reach: '0.75', known: 'CQE 0.86, recognizers 0.34' },
      { measure: 'value and change F1', value: f(count.change), floor: 0.85, reach: '0.85', known: 'CQE 0.88' },
    ];
  },
};

function quantitiesOf(text: string, resources: Resources): Quantity[] {
  const figuresOnly = { extractors: PIPELINE.extractors.filter(({ name }) => name === 'figures' || name === 'times'), refiners: [] };
  return analyze(text, resources, figuresOnly).mentions.flatMap((mention) => (mention.kind === 'figure' ? [fromFigure(mention)] : fromTime(mention)));
}

function fromFigure(mention: Mention): Quantity {
  const { min, max, bound, unit, of, measure, trend } = mention.value as FigureValue;
  const name = unit && measure === 'age' ? `${unit} of age` : unit ? (UNIT_NAMES[unit] ?? unit) : (of ?? '-');
  const spread = min !== undefined && max !== undefined && max > min; // a plural count is a plain range there
  // one sign there says what we say twice: in "rose more than 3%" it is that of the bound
  const change = spread ? '=' : bound === 'exactly' ? (trend ?? '=') : (CHANGES[bound] ?? '=');
  return { min, max, unit: name, change, text: mention.text };
}

/** Durations with a number ("18 months"). */
function fromTime(mention: Mention): Quantity[] {
  const m = /^P(?:T?)(\d+(?:\.\d+)?)([YMWDHS])$/.exec((mention.value as TimeValue | undefined)?.duration ?? '');
  if (!m || /^(?:a|an|last|this|next|past)\s(?!\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/i.test(mention.text)) return [];
  const unit = /years?|months?|weeks?|days?|hours?|minutes?|seconds?/i.exec(mention.text)?.[0]?.toLowerCase().replace(/s$/, '') ?? '-';
  return [
    {
      min: Number(m[1]),
      max: Number(m[1]),
      unit,
      change: mention.value && 'approximate' in mention.value && mention.value.approximate ? '~' : '=',
      text: mention.text,
    },
  ];
}

function sameValue(gold: string, { min, max }: Quantity): boolean {
  const range = /^(-?[\d.eE+]+)-([\d.eE+]+)$/.exec(gold);
  const close = (a: number | undefined, b: number): boolean => a !== undefined && Math.abs(a - b) <= Math.abs(b) * 1e-6;
  if (!range) return close(min ?? max, Number(gold)) && close(max ?? min, Number(gold));
  const near = (a: number | undefined, b: number): boolean => a !== undefined && (a === b || (a > 0 && Math.max(a / b, b / a) <= 2.5));
  return near(min, Number(range[1])) && near(max, Number(range[2]));
}

/** The same unit, or, for counts, the same counted head noun. */
function sameUnit(gold: GoldQuantity, { unit }: Quantity): boolean {
  const head = (words: string): string =>
    singular(
      words
        .toLowerCase()
        .replace(/[^\p{L}\s]/gu, ' ')
        .trim()
        .split(/\s+/)
        .pop() ?? '',
    );
  const normal = gold.normalized_unit;
  return normal === unit || (normal === '-' && unit === '-') || head(normal) === head(unit) || head(gold.unit) === head(unit);
}
