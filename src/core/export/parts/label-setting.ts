/** The setting of formats that know one label a span. */
import type { ExportSetting } from '../types.js';
import { say } from '../../model/say.js';

/** `kind` gives "Actor"; `type` gives "Actor_armed-group". */
export const LABEL_SETTING: ExportSetting = {
  name: 'labels',
  summary: say('what mentions are labelled with: their kind (Actor), or kind and type (Actor_armed-group)'),
  choices: ['kind', 'type'],
};
