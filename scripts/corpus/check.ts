/** Proves that every corpus article parses and that everything it refers to exists. Prints one line a problem; exit 1 on any. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkIncidents } from './check-incidents.js';
import { checkTrees } from './check-trees.js';
import { readIncidentGroups } from './read-incidents.js';
import { corpusFiles, readCorpusArticle, ROLES, type GoldArticle } from './read.js';

const ACTORS = new Set('state government military armed-group person organization media civilians other'.split(' '));
const PLACES = new Set('country region settlement facility road water area'.split(' '));
const EVENTS = new Set(
  'AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT SEIZE DISPLACE'.split(
    ' ',
  ),
);
const MODES = new Set(
  (
    'air-strike shelling clash suicide-attack car-bomb drone missile ied shooting ambush abduction arrest execution sexual-violence landmine looting arson ' +
    'riot demonstration blockade ceasefire prisoner-exchange withdrawal'
  ).split(' '),
);
const STATUSES = new Set('asserted denied disputed planned hypothetical'.split(' '));

/** Sentences on everything that is wrong with `article`. */
export function checkArticle(article: GoldArticle): string[] {
  const problems: string[] = [];
  const { text, marks, events, entities, meta } = article;
  for (const key of ['outlet', 'published', 'style', 'region']) if (!meta[key]) problems.push(`front matter has no ${key}`);
  if (meta['published'] && !/^\d{4}-\d\d-\d\d$/.test(String(meta['published']))) problems.push('published is not a quoted yyyy-mm-dd');
  for (const mark of marks) {
    const label = `mark "${mark.text}"`;
    if (!mark.text.trim() || mark.text !== mark.text.trim()) problems.push(`${label} is empty or has outer blanks`);
    if (mark.text.includes('\n')) problems.push(`${label} runs over a line end`);
    const types = mark.kind === 'actor' ? ACTORS : mark.kind === 'place' ? PLACES : undefined;
    if (types && !types.has(mark.type ?? '')) problems.push(`${label} has no known ${mark.kind} type (${mark.type ?? 'none'})`);
    if (!types && mark.type) problems.push(`${label}: a ${mark.kind} has no type`);
    if (mark.entity && !entities[mark.entity]) problems.push(`${label} refers to an entity "${mark.entity}" that the front matter does not name`);
    for (const other of marks) {
      if (other.start > mark.start && other.start < mark.end && other.end > mark.end) problems.push(`${label} crosses "${other.text}"`);
    }
  }
  for (const [i, event] of events.entries()) {
    const label = `event ${i + 1} (${event.trigger.text})`;
    if (!EVENTS.has(event.type)) problems.push(`${label}: unknown type ${event.type}`);
    if (event.mode && !MODES.has(event.mode)) problems.push(`${label}: unknown mode ${event.mode}`);
    if (!STATUSES.has(event.status)) problems.push(`${label}: unknown status ${event.status}`);
    if (event.same !== undefined && (event.same === i + 1 || !events[event.same - 1])) problems.push(`${label}: same points nowhere`);
    for (const role of ROLES)
      for (const words of event.roles[role])
        if (!text.toLowerCase().includes(words.toLowerCase())) problems.push(`${label}: ${role} "${words}" is not in the text`);
    for (const words of Object.keys(event.measure))
      if (!event.roles.figure.includes(words)) problems.push(`${label}: measure names "${words}", which is not among its figures`);
    if (events.some((other, k) => k < i && other.trigger.start === event.trigger.start)) problems.push(`${label}: second event with this trigger`);
  }
  return problems;
}

const folders = process.argv.slice(2).length ? process.argv.slice(2) : ['data/corpus'];
let bad = 0;
let files = 0;
let marks = 0;
let events = 0;
for (const folder of folders)
  for (const file of folder.endsWith('.txt') ? [folder] : corpusFiles(folder)) {
    const { article, problems } = readCorpusArticle(file, readFileSync(file, 'utf8'));
    files++;
    marks += article.marks.length;
    events += article.events.length;
    for (const problem of [...problems, ...checkArticle(article)]) {
      bad++;
      console.log(`${file}: ${problem}`);
    }
  }
let incidents = 0;
for (const folder of folders
  .flatMap((one) => [one, path.join(one, 'incidents'), path.join(one, 'stories')])
  .filter((one) => /^(?:incidents|stories)$/.test(path.basename(one)) && existsSync(one))) {
  for (const group of readIncidentGroups(folder)) {
    incidents += group.incidents.length;
    for (const problem of checkIncidents(group)) {
      bad++;
      console.log(`${folder}/${group.name}: ${problem}`);
    }
  }
}
let trees = 0;
for (const file of folders.flatMap((folder) => ['train', 'test'].map((part) => path.join(folder, 'trees', `${part}.conllu`))).filter(existsSync)) {
  const checked = checkTrees(readFileSync(file, 'utf8'));
  trees += checked.trees;
  bad += checked.problems.length;
  for (const problem of checked.problems) console.log(`${file}: ${problem}`);
}
console.log(`${files} articles, ${marks} marks, ${events} events, ${incidents} incidents, ${trees} trees, ${bad} problems`);
process.exitCode = bad ? 1 : 0;
