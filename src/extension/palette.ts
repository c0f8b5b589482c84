/** The decoration types: made when first drawn, one for each look, shared by all editors. */
import {
  DecorationRangeBehavior,
  OverviewRulerLane,
  ThemeColor,
  window,
  type DecorationRenderOptions,
  type Disposable,
  type TextEditorDecorationType,
  type ThemableDecorationRenderOptions,
} from 'vscode';
import type { MentionKind } from '../core/model/kinds.js';
import type { Ink, SchemeColor } from '../core/project/scheme.js';
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
  /** Colours of schemes, by what stands for them in looks. */
  private readonly colors = new Map<string, SchemeColor>();

  constructor(private readonly overviewRuler: boolean) {}

  type(look: Look): TextEditorDecorationType {
    let type = this.types.get(look);
    if (!type) this.types.set(look, (type = window.createTextEditorDecorationType(this.options(look))));
    return type;
  }

  /** What stands for a scheme's colour at the end of looks; nothing for the theme's own. */
  nameColor(color: SchemeColor | undefined): string {
    if (!color) return '';
    const name = `/${color.dark.line}${color.light.line}`;
    this.colors.set(name.slice(1), color);
    return name;
  }

  dispose(): void {
    for (const type of this.types.values()) type.dispose();
    this.types.clear();
  }

  private options(look: Look): DecorationRenderOptions {
    const [kind, state, layer, name = ''] = look.split('/') as [MentionKind | 'trigger', LookState, string, string?];
    const color = this.colors.get(name);
    const shared: DecorationRenderOptions = {
      rangeBehavior: DecorationRangeBehavior.ClosedClosed,
      ...(kind === 'trigger' ? { fontWeight: 'bold' } : { borderRadius: '2px' }),
      // Suggestions are everywhere: in the ruler they would drown what was decided.
      ...(this.overviewRuler && state === 'decided' ? { overviewRulerLane: LANES[kind] } : {}),
    };
    if (state === 'review') return { ...shared, ...review(this.overviewRuler) };
    const draw = (ink: ThemeInk | Ink): ThemableDecorationRenderOptions => ({
      ...(kind === 'trigger' ? {} : { backgroundColor: ink[state] }),
      // Headlines are bold, too: a suggested event word has a thin line right below it, where that of a mention around it does not run.
      ...line(ink, kind, state, kind === 'trigger' && state === 'suggested' ? 1 : Number(layer)),
      ...(shared.overviewRulerLane ? { overviewRulerColor: ink.line } : {}),
    });
    return color ? { ...shared, dark: draw(color.dark), light: draw(color.light) } : { ...shared, ...draw(themeInk(kind)) };
  }
}

/** The colours of a kind, which themes and people's settings may change. */
type ThemeInk = Readonly<Record<keyof Ink, ThemeColor>>;

function themeInk(kind: MentionKind | 'trigger'): ThemeInk {
  const color = (name: string) => new ThemeColor(`dateline.${kind}${name}`);
  return { line: color('Line'), suggested: color('Suggested'), decided: color('Decided') };
}

/** The outermost mention has its line at the foot of the row, the next one right below its words, a third one a frame. */
function line(ink: ThemeInk | Ink, kind: MentionKind | 'trigger', state: LookState, layer: number): ThemableDecorationRenderOptions {
  const { style, thin, thick } = LINES[kind];
  const width = state === 'suggested' ? thin : thick;
  const color = typeof ink.line === 'string' ? ink.line : `var(--vscode-dateline-${kind}Line, currentColor)`;
  if (layer === 1) return { textDecoration: `underline ${style} ${width} ${color}` };
  return { borderColor: ink.line, borderStyle: style, borderWidth: layer === 0 ? `0 0 ${width} 0` : '1px' };
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
