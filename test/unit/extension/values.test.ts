import assert from 'node:assert/strict';
import type { MentionValue } from '../../../src/core/model/values.js';
import { durationWords, valueWords } from '../../../src/extension/present/values.js';
import { codeTitle, codeWords, measureWords } from '../../../src/extension/present/code-words.js';
import { plain } from '../../../src/extension/present/words.js';
import { german, l10n } from './document.js';

const CASES: readonly (readonly [string, MentionValue, string])[] = [
  ['a plain number', { min: 7, max: 7, bound: 'exactly' }, '7'],
  ['a least number', { min: 25, bound: 'at-least', of: 'army conscripts' }, '≥ 25 army conscripts'],
  ['a range', { min: 20, max: 30, bound: 'between', unit: 'km', measure: 'distance' }, '20–30 km (distance)'],
  ['a rough number', { min: 10, max: 10, bound: 'about', unit: 'km' }, '≈ 10 km'],
  ['a large number', { min: 1_250_000, max: 1_250_000, bound: 'exactly' }, '1\u202f250\u202f000'],
  ['four digits', { min: 2500, max: 2500, bound: 'less-than' }, '< 2500'],
  ['a fraction', { min: 4.5, max: 4.5, bound: 'exactly', unit: 'percent' }, '4.5 percent'],
  ['an age', { min: 52, max: 52, bound: 'exactly', unit: 'year', measure: 'age' }, '52 years (age)'],
  ['one of a unit', { min: 1, max: 1, bound: 'exactly', unit: 'mile' }, '1 mile'],
  ['a unit of one’s own', { min: 2, max: 2, bound: 'exactly', unit: 'truckload' }, '2 truckload'],
  ['no number at all', { bound: 'about', of: 'people' }, 'people, number not known'],
  ['a day', { start: '2024-05-17', end: '2024-05-17', granularity: 'day' }, '2024-05-17'],
  ['a month', { start: '2020-03-01', end: '2020-03-31', granularity: 'month' }, '2020-03-01 to 2020-03-31 (month)'],
  ['hours of a day', { start: '2024-05-23T06:00', end: '2024-05-23T12:59', granularity: 'hour', approximate: true }, '≈ 2024-05-23 06:00 to 12:59'],
  ['hours of two days', { start: '2024-05-23T22:00', end: '2024-05-24T04:59', granularity: 'hour' }, '2024-05-23 22:00 to 2024-05-24 04:59'],
  ['a minute', { start: '2024-05-23T10:20', end: '2024-05-23T10:20', granularity: 'minute' }, '2024-05-23 10:20'],
  ['an unresolved time', { granularity: 'day' }, 'not resolved'],
  ['a duration', { granularity: 'month', duration: 'P5M' }, 'lasting 5 months'],
  ['a place', { lat: -1.5, lon: 37.16, parents: ['X', 'Y'], precision: 'exact' }, '1.5000° S, 37.1600° E · X, Y'],
  ['a place nearby', { lat: 1, lon: -2, parents: [], precision: 'near', radiusKm: 9.6 }, '1.0000° N, 2.0000° W · near, within 10 km'],
  ['a country', { lat: 35, lon: 38, parents: [], precision: 'country' }, '35.0000° N, 38.0000° E · a whole country'],
  ['an unknown place', { parents: [], precision: 'unknown' }, 'place not known'],
];

describe('values in words', () => {
  for (const [what, value, words] of CASES) it(what, () => assert.equal(valueWords(l10n, value), words));
  it('name units in the person’s language', () =>
    assert.equal(valueWords(german, { min: 52, max: 52, bound: 'exactly', unit: 'year', measure: 'age' }), '52 Jahre (Alter)'));
  it('a duration of several units', () => assert.equal(durationWords(l10n, 'P1Y2DT3H'), '1 year 2 days 3 hours'));
  it('a duration that is none', () => assert.equal(durationWords(l10n, 'soon'), 'soon'));
});

describe('words of an article in a label', () => {
  it('stand on one line', () => assert.equal(plain('a\r\n  b\tc'), 'a b c'));
  it('are cut at whole characters', () => assert.equal(plain('ab😀cd', 4), 'ab…'));
  it('are isolated where they run from right to left', () => assert.equal(plain('حلب'), '\u2068حلب\u2069'));
  it('read codes as words', () => assert.equal(codeTitle(l10n, 'ASSAULT'), 'Assault'));
  it('are in the person’s language, but for a scheme’s own codes', () => {
    assert.deepEqual(
      ['ASSAULT', 'sexual-violence', 'REBEL-RAID'].map((code) => codeTitle(german, code)),
      ['Angriff', 'Sexuelle Gewalt', 'Rebel raid'],
    );
    assert.deepEqual(
      ['armed-group', 'tribal-militia'].map((code) => codeWords(german, code)),
      ['bewaffnete Gruppe', 'tribal militia'],
    );
  });
  it('tell apart what English has one word for', () => {
    assert.deepEqual([codeWords(german, 'area'), measureWords(german, 'area'), measureWords(l10n, 'area')], ['Gebiet', 'Fläche', 'area']);
    assert.deepEqual([codeTitle(german, 'REJECT'), codeTitle(l10n, 'REJECT'), german.t('Reject')], ['Zurückweisung', 'Reject', 'Ablehnen']);
  });
});
