/** `dateline diff`: what changed between two versions of a sidecar, in words. */
import { describeChange, diffSidecars } from '../../core/sidecar/diff.js';
import { recordOf } from '../../core/sidecar/record.js';
import { readVersion, unusableReason } from '../input/read-version.js';
import { UsageError, type Command } from '../types.js';

const FORMATS = ['text', 'json'] as const;

export const diff: Command = {
  name: 'diff',
  summary: 'say in words what changed between two versions of a sidecar',
  operands: 'A B',
  help: [
    'A and B are sidecars, or articles that stand for theirs. Order, comments and the way things are written do not count: only what the annotations say, who decided and when.',
    'To compare with what git has: git show HEAD:a.txt.dateline.yaml > /tmp/before.dateline.yaml, then diff the two. Exit code 1 means that one of them cannot be read.',
  ],
  options: { format: { type: 'string', choices: FORMATS, summary: 'text (default) or json' } },
  async run(call, terminal) {
    if (call.files.length !== 2) throw new UsageError('two files are compared: A and B');
    const [before, after] = call.files.map((file) => readVersion(file, terminal.cwd)) as [
      ReturnType<typeof readVersion>,
      ReturnType<typeof readVersion>,
    ];
    const complaints = [before, after].flatMap((version) => ('error' in version ? version.error : (unusableReason(version) ?? [])));
    for (const complaint of complaints) terminal.complain(complaint);
    if (complaints.length || 'error' in before || 'error' in after) return 1;
    const changes = diffSidecars(before.reading.sidecar, after.reading.sidecar);
    if (call.text('format') === 'json') {
      const told = changes.map((change) => {
        const { list, id, what, fields } = change;
        const record = (item: typeof change.before) => (item && list !== 'article' ? recordOf(list, item) : undefined);
        return { list, id, what, words: describeChange(change), fields, before: record(change.before), after: record(change.after) };
      });
      await terminal.write(`${JSON.stringify(told, undefined, 2)}\n`);
    } else await terminal.write(changes.map((change) => `${describeChange(change)}\n`).join('') || 'nothing changed\n');
    return 0;
  },
};
