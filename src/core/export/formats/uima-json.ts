/**
 * UIMA CAS JSON 0.4 (https://github.com/apache/uima-uimaj-io-jsoncas; what INCEpTION prefers and dkpro-cassis reads): one file an article with its type
 * system. Nothing is lost.
 */
import { parseUimaJson } from '../../exchange/parsers/uima-json.js';
import { readCasBack } from '../parts/uima-read-back.js';
import { UIMA_TYPES, uimaStructures, type UimaFeature, type UimaReference, type UimaStructure, type UimaValue } from '../parts/uima-structures.js';
import { wellFormed } from '../parts/well-formed.js';
import { FEATURES, type Exporter, type ExportArticle } from '../types.js';
import { say } from '../../model/say.js';

const SOFA = 1;

export const uimaJson: Exporter = {
  name: 'uima-json',
  title: say('UIMA CAS JSON'),
  summary: say('for INCEpTION and dkpro-cassis: one file an article, with its types'),
  extension: 'json',
  layout: 'files',
  holds: FEATURES,
  offsets: ['utf16'],
  table: false,
  settings: [],
  start: () => ({
    begin: () => [],
    article: (article) => [{ file: `${article.stem}.json`, text: `${JSON.stringify(cas(article), undefined, 1)}\n` }],
    end: () => [],
  }),
  readBack(chunks, article) {
    const file = parseUimaJson(chunks.map(({ text }) => text).join(''));
    const annotations = (file?.structures ?? []).flatMap(({ type, begin, end, features }) => {
      const spans = features['spans'];
      return begin === undefined || end === undefined ? [] : [{ type, begin, end, spans: typeof spans === 'string' ? spans : undefined }];
    });
    return readCasBack(file?.text, annotations, article, wellFormed(article.text));
  },
};

function cas(article: ExportArticle): object {
  const structures = uimaStructures(article, SOFA + 1);
  let next = SOFA + structures.length + 1;
  const lists: object[] = [];
  const written = structures.map((structure) =>
    record(structure, (references) => {
      lists.push({ '%ID': next, '%TYPE': 'uima.cas.FSArray', '%ELEMENTS': references.map(({ ref }) => ref) });
      return next++;
    }),
  );
  const sofa = {
    '%ID': SOFA,
    '%TYPE': 'uima.cas.Sofa',
    sofaNum: 1,
    sofaID: '_InitialView',
    mimeType: 'text/plain',
    sofaString: wellFormed(article.text),
  };
  return {
    '%TYPES': Object.fromEntries(
      UIMA_TYPES.map(({ name, supertype, features }) => [
        name,
        { '%NAME': name, '%SUPER_TYPE': supertype, ...Object.fromEntries(features.map((feature) => [feature.name, rangeOf(feature)])) },
      ]),
    ),
    '%FEATURE_STRUCTURES': [sofa, ...written, ...lists],
    '%VIEWS': { _InitialView: { '%SOFA': SOFA, '%MEMBERS': structures.map(({ id }) => id) } },
  };
}

function rangeOf({ name, range, element }: UimaFeature): object {
  return range === 'uima.cas.FSArray'
    ? { '%NAME': name, '%RANGE': 'uima.cas.FSArray', '%ELEMENT_TYPE': element }
    : { '%NAME': name, '%RANGE': element ?? range };
}

function record({ id, type, begin, end, features }: UimaStructure, writeList: (references: readonly UimaReference[]) => number): object {
  const entries = Object.entries(features).map(([name, value]): [string, unknown] => {
    if (isList(value)) return [`@${name}`, writeList(value)];
    return typeof value === 'object' ? [`@${name}`, value.ref] : [name, typeof value === 'string' ? wellFormed(value) : value];
  });
  const place = begin === undefined ? {} : { '@sofa': SOFA, begin, end };
  return { '%ID': id, '%TYPE': type, ...place, ...Object.fromEntries(entries) };
}

function isList(value: UimaValue): value is readonly UimaReference[] {
  return Array.isArray(value);
}
