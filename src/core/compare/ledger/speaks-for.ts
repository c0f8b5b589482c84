/** Whom those who say something speak for: the body behind a person's name, and the side behind an outlet that is its own. */
import { articleCountries, mainCountry } from '../entities/countries.js';
import type { NameForms } from '../entities/node.js';
import { sideOf, type Side } from '../incidents/sides.js';
import type { ArticleRecord, MentionRecord, ReportRecord } from '../types.js';

const ROLE =
  '(?:spokes(?:man|woman|person)|commander|chief|head|leader|minister|official|officer|director|governor|mayor|envoy|representative|general|colonel)';
/** "Omari, head of information and culture of the Islamic Emirate". */
const BEHIND = new RegExp(`^,\\s(?:\\p{Ll}[\\p{L}'’-]*\\s)*${ROLE}\\s(?:\\p{Ll}[\\p{L}'’-]*\\s)*(?:of|for|with|in|at)\\s(?:the\\s)?$`, 'u');
/** "Taliban spokesman Omari". */
const BEFORE = new RegExp(`^(?:['’]s)?\\s(?:\\p{Ll}[\\p{L}-]*\\s){0,2}${ROLE},?\\s$`, 'u');
/** Characters between a person's name and the body's. */
const NEAR = 90;
/** An outlet that armed forces print themselves. */
const FORCES = /\b(?:army|armed forces|military|defen[cs]e|general staff|high command|general command|brigade|division)\b/i;

/** The sides of those whom an event is attributed to, and of the bodies they speak for; of the outlet's own forces where it tells by itself. */
export function speakerSides(report: ReportRecord, article: ArticleRecord, forms: NameForms): Side[] {
  if (!report.attributions.length) return outletSides(article, forms);
  return report.attributions.flatMap(({ source, entity }) => {
    const index = article.entities.findIndex(({ id }) => id === entity);
    return [index, ...bodiesOf(index, article)].map((at, i) => {
      const text = i === 0 ? source : article.entities[at]!.name;
      return sideOf({ text, role: 'actor', inferred: false, voice: 'own', ...(at < 0 ? {} : { entity: at }) }, article, forms);
    });
  });
}

/** Entities of an article that it names as those for whom a person speaks. */
function bodiesOf(person: number, { entities, mentions, text }: ArticleRecord): readonly number[] {
  if (person < 0 || entities[person]?.type !== 'person') return [];
  const isBody = ({ entity }: MentionRecord): boolean => entities[entity]!.kind === 'actor' && entities[entity]!.type !== 'person';
  const found = new Set<number>();
  for (const name of mentions) {
    if (name.entity !== person) continue;
    for (const body of mentions) {
      if (!isBody(body)) continue;
      const isBehind = body.start > name.end && body.start - name.end < NEAR && BEHIND.test(text.slice(name.end, body.start));
      const isBefore = body.end < name.start && name.start - body.end < NEAR && BEFORE.test(text.slice(body.end, name.start));
      if (isBehind || isBefore) found.add(body.entity);
    }
  }
  return [...found];
}

/** Forces that print their own news fight for the state that the news is about. */
function outletSides(article: ArticleRecord, { known }: NameForms): Side[] {
  if (!FORCES.test(article.details.outlet ?? '')) return [];
  const nation = mainCountry(articleCountries(article, known));
  return nation === undefined ? [] : [{ camp: 'state', name: '', nations: [nation] }];
}
