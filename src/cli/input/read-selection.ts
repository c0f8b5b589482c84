/** What of the annotations is exported, from the command line's words. */
import type { Selection } from '../../core/export/select.js';
import { MENTION_KINDS, type MentionKind } from '../../core/model/kinds.js';
import { UsageError, type Call, type OptionSpec } from '../types.js';

export const SELECTION_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  suggestions: { type: 'boolean', summary: "analyse the articles and export the machine's suggestions too, marked as such" },
  decided: { type: 'boolean', summary: 'only what people decided, none of the suggestions in the sidecars' },
  kind: { type: 'string', multiple: true, value: 'KIND', summary: 'only this kind (actor, place, figure, time, event); may be repeated' },
  type: {
    type: 'string',
    multiple: true,
    value: 'TYPE',
    summary: 'only mentions and events of this type (armed-group, ASSAULT, ...); may be repeated',
  },
  by: { type: 'string', multiple: true, value: 'NAME', summary: 'only what this annotator decided; may be repeated' },
  coder: { type: 'string', value: 'NAME', summary: "the coder's own sidecars (FILE.NAME.dateline.yaml)" },
};

const KINDS: readonly string[] = [...MENTION_KINDS, 'event'];

/** Throws a UsageError for a kind that does not exist, or where everything would be excluded. */
export function readSelection(call: Call): Selection {
  if (call.flag('suggestions') && call.flag('decided')) throw new UsageError('--suggestions and --decided exclude each other');
  const list = (name: string): string[] =>
    call
      .texts(name)
      .flatMap((word) => word.split(',').map((one) => one.trim()))
      .filter(Boolean);
  const kinds = list('kind');
  const unknown = kinds.find((kind) => !KINDS.includes(kind));
  if (unknown !== undefined) throw new UsageError(`--kind "${unknown}" is none of ${KINDS.join(', ')}`);
  const types = list('type');
  const by = call.texts('by');
  return {
    suggestions: !call.flag('decided'),
    ...(kinds.length ? { kinds: kinds as (MentionKind | 'event')[] } : {}),
    ...(types.length ? { types } : {}),
    ...(by.length ? { by } : {}),
  };
}
