import { strict as assert } from 'node:assert';
import { checkTrees } from '../../../scripts/corpus/check-trees.js';

const ROWS = [
  '1\tTroops\t_\tNOUN\tNNS\t_\t2\tnsubj\t_\t_',
  '2\tleft\t_\tVERB\tVBD\t_\t0\troot\t_\t_',
  '3\tHoms\t_\tPROPN\tNNP\t_\t2\tobj\t_\tSpaceAfter=No',
  '4\t.\t_\tPUNCT\t.\t_\t2\tpunct\t_\t_',
];
const file = (rows: readonly string[], text = 'Troops left Homs.'): string => `# text = ${text}\n${rows.join('\n')}\n\n`;
const changed = (row: number, from: string, to: string): string => file(ROWS.map((line, i) => (i === row ? line.replace(from, to) : line)));

describe('the check of trees', () => {
  it('finds nothing wrong with a tree', () => assert.deepEqual(checkTrees(file(ROWS)), { trees: 1, problems: [] }));

  const faults: readonly [string, string, RegExp][] = [
    ['a second root', changed(0, '2\tnsubj', '0\troot'), /2 roots/],
    ['a circle', changed(1, '0\troot', '1\tconj'), /heads go in a circle/],
    ['a head that is no word', changed(2, '2\tobj', '9\tobj'), /no head 9/],
    ['an unknown tag', changed(2, 'NNP', 'NPP'), /unknown tag NPP/],
    ['an unknown relation', changed(2, 'obj', 'object'), /unknown relation object/],
    ['a wrong id', changed(2, '3\tHoms', '4\tHoms'), /has the id 4/],
    ['words that are not its text', file(ROWS, 'Troops left Hama.'), /its words spell "Troops left Homs\."/],
    ['a mark that bears a word', changed(2, '2\tobj', '4\tobj'), /hangs on a punctuation mark/],
    ['a missing column', changed(2, '\t_\tSpaceAfter=No', ''), /10 columns/],
    ['a tree that stands there twice', file(ROWS) + file(ROWS), /stands here twice/],
  ];
  for (const [name, content, problem] of faults) it(`finds ${name}`, () => assert.match(checkTrees(content).problems.join('\n'), problem));
});
