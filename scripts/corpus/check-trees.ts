/** What can be wrong with a file of trees (CoNLL-U): words that are not the text's, tags and relations that do not exist, heads that make no tree. */
import { tokenize } from '../../src/core/text/tokens.js';

const COLUMNS = 10;
const TAGS = new Set(
  (
    "`` '' , . : $ -LRB- -RRB- HYPH SYM NFP ADD AFX CC CD DT EX FW GW IN JJ JJR JJS LS MD NN NNP NNPS NNS PDT POS PRP PRP$ RB RBR RBS RP TO UH " +
    'VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB XX'
  ).split(' '),
);
const CLASSES = new Set('ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' '));
const RELATIONS = new Set(
  (
    'root nsubj nsubj:pass nsubj:outer csubj csubj:pass csubj:outer obj iobj ccomp xcomp obl obl:agent obl:unmarked advcl advcl:relcl advmod aux aux:pass ' +
    'cop mark expl discourse vocative nmod nmod:poss nmod:desc nmod:unmarked appos nummod acl acl:relcl amod det det:predet case conj cc cc:preconj fixed ' +
    'flat list parataxis compound compound:prt orphan dislocated reparandum goeswith dep punct'
  ).split(' '),
);

type Row = readonly string[];

/** The sentences of a file, each as its text and the rows of its words. */
function readTrees(content: string): { text: string; rows: Row[] }[] {
  return content
    .split('\n\n')
    .filter((block) => block.trim())
    .map((block) => {
      const lines = block.trim().split('\n');
      const text = lines.find((line) => line.startsWith('# text = '))?.slice(9) ?? '';
      return { text, rows: lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t')) };
    });
}

function checkWords(text: string, rows: readonly Row[]): string[] {
  const problems: string[] = [];
  const spelt = rows.map((row, i) => `${row[1]}${i + 1 === rows.length || row[9] === 'SpaceAfter=No' ? '' : ' '}`).join('');
  if (spelt !== text) problems.push(`its words spell "${spelt}"`);
  const tokens = tokenize(text).map((token) => token.text);
  if (tokens.join(' ') !== rows.map((row) => row[1]).join(' ')) problems.push(`its words are not its tokens (${tokens.join(' ')})`);
  rows.forEach(([id, word, , upos, xpos, , head, relation], i) => {
    if (id !== String(i + 1)) problems.push(`word ${i + 1} has the id ${id}`);
    if (!CLASSES.has(upos!)) problems.push(`${word}: unknown part of speech ${upos}`);
    if (!TAGS.has(xpos!)) problems.push(`${word}: unknown tag ${xpos}`);
    if (!RELATIONS.has(relation!)) problems.push(`${word}: unknown relation ${relation}`);
    if ((head === '0') !== (relation === 'root')) problems.push(`${word}: head ${head} as ${relation}`);
    if ((relation === 'punct') !== (upos === 'PUNCT')) problems.push(`${word}: ${upos} as ${relation}`);
  });
  return problems;
}

function checkHeads(rows: readonly Row[]): string[] {
  const heads = rows.map((row) => Number(row[6]) - 1);
  const outside = rows.filter((_, i) => !(heads[i]! >= -1 && heads[i]! < rows.length && heads[i] !== i));
  if (outside.length) return outside.map((row) => `${row[1]}: no head ${row[6]}`);
  const problems: string[] = [];
  const roots = heads.filter((head) => head < 0).length;
  if (roots !== 1) problems.push(`${roots} roots`);
  rows.forEach((row, i) => {
    let at = i;
    for (let steps = 0; at >= 0 && steps <= rows.length; steps++) at = heads[at]!;
    if (at >= 0) problems.push(`${row[1]}: its heads go in a circle`);
    else if (heads[i]! >= 0 && rows[heads[i]!]![7] === 'punct') problems.push(`${row[1]}: hangs on a punctuation mark`);
  });
  return problems;
}

/** How many trees the file holds, and sentences on everything that is wrong with them. */
export function checkTrees(content: string): { trees: number; problems: string[] } {
  const trees = readTrees(content);
  const seen = new Set<string>();
  const problems = trees.flatMap(({ text, rows }) => {
    const found = rows.some((row) => row.length !== COLUMNS)
      ? [`a line has not ${COLUMNS} columns`]
      : [...checkWords(text, rows), ...checkHeads(rows)];
    if (seen.has(text)) found.push('stands here twice');
    seen.add(text);
    return found.map((problem) => `"${text}": ${problem}`);
  });
  return { trees: trees.length, problems };
}
