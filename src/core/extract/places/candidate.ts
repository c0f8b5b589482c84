/** What the finders of names, roads and borders hand over: a stretch of tokens that may be a place, and why. */
import type { PlaceType } from '../../model/kinds.js';
import type { PlaceUse } from './use.js';
import type { PlaceView } from './view.js';

export interface Candidate {
  readonly view: PlaceView;
  readonly from: number;
  readonly to: number;
  readonly type: PlaceType;
  /** `listed`: the gazetteer has the name; `kind`: a kind word says so; `announced`: "village of" or a preposition before an unknown name. */
  readonly evidence: 'listed' | 'kind' | 'announced';
  /** The name with its kind words is all of its run of capitalised words. */
  readonly whole: boolean;
  /** The kind word goes with other things as well ("state", "base"). */
  readonly weakKind: boolean;
  readonly country: boolean;
  readonly capital: boolean;
  readonly population: number;
  readonly use: PlaceUse;
  /** The name without kind words, for what is known from elsewhere in the article. */
  readonly name: string;
}
