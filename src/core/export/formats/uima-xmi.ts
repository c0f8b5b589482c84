/**
 * UIMA XMI (OASIS UIMA 1.0; Apache UIMA, "XMI CAS Serialization"), with the type system beside it. Characters that XML cannot hold become U+FFFD, one for
 * one, so that offsets (UTF-16) stay.
 */
import { readCasBack, type CasAnnotation } from '../parts/uima-read-back.js';
import { UIMA_TYPES, uimaStructures, type UimaReference, type UimaStructure, type UimaValue } from '../parts/uima-structures.js';
import { cleanXml, escapeXml } from '../parts/xml.js';
import { FEATURES, type Exporter, type ExportArticle } from '../types.js';
import { say } from '../../model/say.js';

const SOFA = 1;
const TYPE_SYSTEM = 'TypeSystem.xml';

export const uimaXmi: Exporter = {
  name: 'uima-xmi',
  title: say('UIMA XMI'),
  summary: say('for Apache UIMA and INCEpTION: one file an article, and TypeSystem.xml'),
  extension: 'xmi',
  layout: 'files',
  holds: FEATURES,
  offsets: ['utf16'],
  table: false,
  settings: [],
  start: () => ({
    begin: () => [{ file: TYPE_SYSTEM, text: typeSystem() }],
    article: (article) => [{ file: `${article.stem}.xmi`, text: xmi(article) }],
    end: () => [],
  }),
  readBack(chunks, article) {
    const text = chunks.map((chunk) => chunk.text).join('');
    const annotations: CasAnnotation[] = [];
    for (const m of text.matchAll(/<dateline:(Mention|Event) ([^>]*)\/>/g)) {
      const attribute = (name: string): string | undefined => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(m[2]!)?.[1];
      annotations.push({ type: `dateline.${m[1]}`, begin: Number(attribute('begin')), end: Number(attribute('end')), spans: attribute('spans') });
    }
    const sofa = /sofaString="([^"]*)"/.exec(text)?.[1];
    return readCasBack(sofa === undefined ? undefined : unescape(sofa), annotations, article, cleanXml(article.text));
  },
};

function xmi(article: ExportArticle): string {
  const structures = uimaStructures(article, SOFA + 1);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:dateline="http:///dateline.ecore" xmi:version="2.0">',
    '  <cas:NULL xmi:id="0"/>',
    `  <cas:Sofa xmi:id="${SOFA}" sofaNum="1" sofaID="_InitialView" mimeType="text/plain" sofaString="${escapeXml(article.text)}"/>`,
    ...structures.map(element),
    `  <cas:View sofa="${SOFA}" members="${structures.map(({ id }) => id).join(' ')}"/>`,
    '</xmi:XMI>',
    '',
  ].join('\n');
}

function element({ id, type, begin, end, features }: UimaStructure): string {
  const place = begin === undefined ? '' : ` sofa="${SOFA}" begin="${begin}" end="${end}"`;
  const attributes = Object.entries(features).map(([name, value]) => ` ${name}="${escapeXml(attributeText(value))}"`);
  return `  <${type.replace('.', ':')} xmi:id="${id}"${place}${attributes.join('')}/>`;
}

function attributeText(value: UimaValue): string {
  if (isList(value)) return value.map(({ ref }) => ref).join(' ');
  return typeof value === 'object' ? String(value.ref) : String(value);
}

function isList(value: UimaValue): value is readonly UimaReference[] {
  return Array.isArray(value);
}

function typeSystem(): string {
  const types = UIMA_TYPES.map(({ name, supertype, description, features }) => [
    '    <typeDescription>',
    `      <name>${name}</name>`,
    `      <description>${escapeXml(description)}</description>`,
    `      <supertypeName>${supertype}</supertypeName>`,
    '      <features>',
    ...features.map((feature) => {
      const range = feature.range === 'uima.cas.FSArray' ? feature.range : (feature.element ?? feature.range);
      const elementType = feature.range === 'uima.cas.FSArray' ? `<elementType>${feature.element}</elementType>` : '';
      return `        <featureDescription><name>${feature.name}</name><description/><rangeTypeName>${range}</rangeTypeName>${elementType}</featureDescription>`;
    }),
    '      </features>',
    '    </typeDescription>',
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">',
    '  <name>Dateline</name>',
    '  <types>',
    ...types.flat(),
    '  </types>',
    '</typeSystemDescription>',
    '',
  ].join('\n');
}

function unescape(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string | undefined) =>
    code === undefined ? ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name!] ?? '') : String.fromCharCode(Number(code)),
  );
}
