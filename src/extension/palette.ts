/** The decoration types: made when first drawn, one for each look, shared by all editors. */
import {
  DecorationRangeBehavior,
  OverviewRulerLane,
  ThemeColor,
  window,
  type DecorationRenderOptions,
  type Disposable,
  type TextEditorDecorationType,
} from 'vscode';
import type { MentionKind } from '../core/model/kinds.js';
import type { Look, LookState } from './present/looks.js';

/** Kinds differ in the style of their line as well as in its colour; decisions from suggestions in its weight. */
const LINES: Readonly<Record<MentionKind | 'trigger', { readonly style: string; readonly thin: string; readonly thick: string }>> = {
  actor: { style: 'solid', thin: '1px', thick: '2px' },
  place: { style: 'dashed', thin: '1px', thick: '2px' },
  figure: { style: 'dotted', thin: '2px', thick: '3px' },
  time: { style: 'double', thin: '3px', thick: '4px' },
  trigger: { style: 'solid', thin: '1px', thick: '2px' },
};

const LANES: Readonly<Record<MentionKind | 'trigger', OverviewRulerLane>> = {
  trigger: OverviewRulerLane.Left,
  actor: OverviewRulerLane.Left,
  place: OverviewRulerLane.Center,
  figure: OverviewRulerLane.Right,
  time: OverviewRulerLane.Right,
};

export class Palette implements Disposable {
  private readonly types = new Map<Look, TextEditorDecorationType>();

  constructor(private readonly overviewRuler: boolean) {}

  type(look: Look): TextEditorDecorationType {
    let type = this.types.get(look);
    if (!type) this.types.set(look, (type = window.createTextEditorDecorationType(this.options(look))));
    return type;
  }

  dispose(): void {
    for (const type of this.types.values()) type.dispose();
    this.types.clear();
  }

  private options(look: Look): DecorationRenderOptions {
    const [kind, state, layer] = look.split('/') as [MentionKind | 'trigger', LookState, string];
    const shared: DecorationRenderOptions = {
      rangeBehavior: DecorationRangeBehavior.ClosedClosed,
      // Suggestions are everywhere: in the ruler they would drown what was decided.
      ...(this.overviewRuler && state === 'decided' ? ruler(kind) : {}),
    };
    if (state === 'review') return { ...shared, ...review(this.overviewRuler) };
    if (kind === 'trigger') return { ...shared, fontWeight: 'bold', ...(state === 'suggested' ? {} : line(kind, state, 0)) };
    return {
      ...shared,
      backgroundColor: new ThemeColor(`dateline.${kind}${state === 'decided' ? 'Decided' : 'Suggested'}`),
      borderRadius: '2px',
      ...line(kind, state, Number(layer)),
    };
  }
}

/** The outermost mention has its line at the foot of the row, the next one right below its words, a third one a frame. */
function line(kind: MentionKind | 'trigger', state: LookState, layer: number): DecorationRenderOptions {
  const { style, thin, thick } = LINES[kind];
  const width = state === 'suggested' ? thin : thick;
  if (layer === 1) return { textDecoration: `underline ${style} ${width} var(--vscode-dateline-${kind}Line, currentColor)` };
  return { borderColor: new ThemeColor(`dateline.${kind}Line`), borderStyle: style, borderWidth: layer === 0 ? `0 0 ${width} 0` : '1px' };
}

function ruler(kind: MentionKind | 'trigger'): DecorationRenderOptions {
  return { overviewRulerColor: new ThemeColor(`dateline.${kind}Line`), overviewRulerLane: LANES[kind] };
}

/** Words that changed since they were decided on: a frame, whatever their kind. */
function review(inRuler: boolean): DecorationRenderOptions {
  const color = new ThemeColor('dateline.reviewLine');
  return {
    backgroundColor: new ThemeColor('dateline.reviewBackground'),
    borderColor: color,
    borderStyle: 'dashed',
    borderWidth: '1px',
    borderRadius: '2px',
    ...(inRuler ? { overviewRulerColor: color, overviewRulerLane: OverviewRulerLane.Full } : {}),
  };
}
