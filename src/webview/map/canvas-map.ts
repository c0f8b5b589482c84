/** Draws the map on a canvas, so that thousands of marks follow the hand, and lets it be moved by mouse, touch and keys. */
import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3-zoom';
import { shapeData, sizeOf, type Mark } from './marks.js';
import type { Inks } from './inks.js';
import { WORLD, type Country } from './world.js';

export interface MapScene {
  readonly world: readonly Country[];
  readonly marks: readonly Mark[];
  readonly inks: Inks;
  /** Keys of marks that stand out. */
  readonly lit: ReadonlySet<string>;
}

export interface MapEvents {
  /** A mark was clicked; undefined for none. */
  chosen(mark: Mark | undefined): void;
  pointed(mark: Mark | undefined): void;
  moved(transform: ZoomTransform): void;
}

const MOST_LABELS = 60;
const REACH = 6;
const STEP = 60;

export class CanvasMap {
  private readonly context: CanvasRenderingContext2D;
  private readonly behavior = zoom<HTMLCanvasElement, unknown>();
  private transform: ZoomTransform = zoomIdentity;
  private scene: MapScene | undefined;
  /** The marks in the order in which they get a name. */
  private named: readonly Mark[] = [];
  private frame = 0;
  private width = 1;
  private height = 1;
  private readonly shapes = new Map<string, Path2D>();

  constructor(
    readonly canvas: HTMLCanvasElement,
    private readonly events: MapEvents,
  ) {
    this.context = canvas.getContext('2d')!;
    this.behavior
      .scaleExtent([0.4, 3000])
      .translateExtent([
        [-200, -100],
        [WORLD + 200, WORLD + 100],
      ])
      .on('zoom', (event: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
        this.transform = event.transform;
        this.redraw();
      })
      .on('end', () => events.moved(this.transform));
    select(canvas).call(this.behavior).on('dblclick.zoom', null);
    canvas.addEventListener('pointermove', (event) => events.pointed(this.markAt(event.offsetX, event.offsetY)));
    canvas.addEventListener('pointerleave', () => events.pointed(undefined));
    canvas.addEventListener('click', (event) => events.chosen(this.markAt(event.offsetX, event.offsetY)));
    canvas.addEventListener('keydown', (event) => this.key(event));
    new ResizeObserver(() => this.resize()).observe(canvas);
    this.resize();
  }

  show(scene: MapScene): void {
    if (scene.marks !== this.scene?.marks) this.named = largestFirst(scene.marks);
    this.scene = scene;
    this.redraw();
  }

  get view(): { readonly transform: ZoomTransform; readonly width: number; readonly height: number } {
    return { transform: this.transform, width: this.width, height: this.height };
  }

  /** Moves to where it was. */
  moveTo(transform: ZoomTransform): void {
    select(this.canvas).call((selection) => this.behavior.transform(selection, transform));
  }

  zoomBy(factor: number): void {
    select(this.canvas).call((selection) => this.behavior.scaleBy(selection, factor));
  }

  /** Shows where most reports are: a name mistaken for a town far away does not make all the rest a dot. */
  fitMost(marks: readonly Mark[]): void {
    const all = marks.filter(({ extent }) => extent !== 'country');
    const within = (axis: 'x' | 'y'): ((mark: Mark) => boolean) => {
      const sorted = all.flatMap((mark) => mark.events.map(() => mark[axis])).sort((a, b) => a - b);
      const [low, high] = [sorted[Math.floor(sorted.length * 0.05)] ?? 0, sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0];
      return (mark) => mark[axis] >= low && mark[axis] <= high;
    };
    const [inX, inY] = [within('x'), within('y')];
    this.fit(all.filter((mark) => inX(mark) && inY(mark)));
  }

  /** Shows all marks, with a margin. */
  fit(marks: readonly Mark[]): void {
    if (!marks.length) return this.moveTo(zoomIdentity.scale(Math.max(0.4, this.width / WORLD)));
    const left = Math.min(...marks.map(({ x, radius }) => x - radius));
    const right = Math.max(...marks.map(({ x, radius }) => x + radius));
    const top = Math.min(...marks.map(({ y, radius }) => y - radius));
    const bottom = Math.max(...marks.map(({ y, radius }) => y + radius));
    // A single town is shown with the country around it.
    const k = Math.max(0.4, Math.min((0.8 * this.width) / Math.max(6, right - left), (0.8 * this.height) / Math.max(6, bottom - top)));
    this.moveTo(
      zoomIdentity
        .translate(this.width / 2, this.height / 2)
        .scale(k)
        .translate(-(left + right) / 2, -(top + bottom) / 2),
    );
  }

  /** Draws with the next frame, once however often it is asked. */
  redraw(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      if (this.scene) this.draw(this.scene);
    });
  }

  private resize(): void {
    const ratio = window.devicePixelRatio || 1;
    this.width = Math.max(1, this.canvas.clientWidth);
    this.height = Math.max(1, this.canvas.clientHeight);
    this.canvas.width = this.width * ratio;
    this.canvas.height = this.height * ratio;
    this.redraw();
  }

  private draw({ world, marks, inks, lit }: MapScene): void {
    const { context: ctx, transform: t, width, height } = this;
    const ratio = window.devicePixelRatio || 1;
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    ctx.fillStyle = inks.sea;
    ctx.fillRect(0, 0, width, height);
    const [left, top] = t.invert([0, 0]);
    const [right, bottom] = t.invert([width, height]);
    const seen = world.filter(({ box }) => box.left < right && box.right > left && box.top < bottom && box.bottom > top);
    ctx.setTransform(ratio * t.k, 0, 0, ratio * t.k, ratio * t.x, ratio * t.y);
    ctx.lineWidth = 0.8 / t.k;
    ctx.fillStyle = inks.land;
    ctx.strokeStyle = inks.border;
    for (const { path } of seen) {
      ctx.fill(path);
      ctx.stroke(path);
    }
    const near = marks.filter(
      ({ x, y, radius }) => x + radius > left - 20 && x - radius < right + 20 && y + radius > top - 20 && y - radius < bottom + 20,
    );
    for (const mark of near) this.drawExtent(mark, inks, lit.has(mark.key));
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    const taken: Box[] = [];
    this.drawCountryNames(seen, inks, taken);
    for (const mark of near) this.drawMark(mark, inks, lit.has(mark.key));
    this.drawNames(inks, taken);
  }

  /** What is known only as an area is drawn as one, in the measures of the map. */
  private drawExtent({ extent, country, x, y, radius, family }: Mark, inks: Inks, isLit: boolean): void {
    const { context: ctx, transform: t } = this;
    if (extent !== 'area' && extent !== 'country') return;
    ctx.strokeStyle = inks[family];
    ctx.fillStyle = inks[family];
    ctx.lineWidth = (isLit ? 3 : 1.3) / t.k;
    ctx.setLineDash([5 / t.k, 4 / t.k]);
    ctx.globalAlpha = isLit ? 0.3 : 0.1;
    const path = extent === 'country' ? country?.path : circle(x, y, radius);
    if (path) {
      if (extent === 'area') ctx.fill(path);
      ctx.globalAlpha = 0.9;
      ctx.stroke(path);
    }
    ctx.globalAlpha = 1;
    ctx.setLineDash([]);
  }

  private drawMark(mark: Mark, inks: Inks, isLit: boolean): void {
    const { context: ctx } = this;
    const [x, y] = this.onScreen(mark);
    const size = sizeOf(mark);
    const shape = this.shape(mark.family, size);
    ctx.translate(x, y);
    ctx.lineWidth = 1.6;
    // Only a place that is known exactly is a solid mark.
    ctx.fillStyle = mark.extent === 'exact' ? inks[mark.family] : inks.paper;
    ctx.strokeStyle = mark.extent === 'exact' ? inks.paper : inks[mark.family];
    ctx.globalAlpha = mark.extent === 'exact' ? 0.85 : 0.8;
    ctx.fill(shape);
    ctx.globalAlpha = 1;
    ctx.stroke(shape);
    if (isLit) {
      ctx.lineWidth = 3;
      ctx.strokeStyle = inks.focus;
      ctx.stroke(this.shape('force', size + 4));
    }
    ctx.translate(-x, -y);
  }

  private drawCountryNames(seen: readonly Country[], inks: Inks, taken: Box[]): void {
    const { context: ctx, transform: t } = this;
    ctx.font = `11px ${FONT}`;
    ctx.fillStyle = inks.soft;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    for (const { name, centre, box } of seen) {
      const wide = (box.right - box.left) * t.k;
      if (wide < 7 * name.length) continue;
      const [x, y] = t.apply([centre[0], centre[1]]);
      if (claim(taken, { x: x - 3.2 * name.length, y: y - 8, width: 6.4 * name.length, height: 16 })) ctx.fillText(name.toUpperCase(), x, y);
    }
  }

  private drawNames(inks: Inks, taken: Box[]): void {
    const { context: ctx, width, height } = this;
    ctx.font = `12px ${FONT}`;
    ctx.textAlign = 'start';
    ctx.lineWidth = 3;
    ctx.lineJoin = 'round';
    let drawn = 0;
    for (const mark of this.named) {
      if (drawn >= MOST_LABELS) break;
      const [x, y] = this.onScreen(mark);
      if (x < 0 || y < 0 || x > width || y > height) continue;
      const label = labelOf(mark);
      const at = x + sizeOf(mark) + 4;
      if (!claim(taken, { x: at, y: y - 8, width: 7 * label.length, height: 16 })) continue;
      drawn++;
      ctx.strokeStyle = inks.paper;
      ctx.strokeText(label, at, y);
      ctx.fillStyle = inks.text;
      ctx.fillText(label, at, y);
    }
  }

  private onScreen({ x, y }: Mark): [number, number] {
    return this.transform.apply([x, y]);
  }

  private shape(family: Mark['family'], size: number): Path2D {
    const key = `${family} ${size.toFixed(1)}`;
    let path = this.shapes.get(key);
    if (!path) this.shapes.set(key, (path = new Path2D(shapeData(family, size))));
    return path;
  }

  /** The topmost mark below the pointer. */
  private markAt(x: number, y: number): Mark | undefined {
    return this.scene?.marks.findLast((mark) => {
      const [mx, my] = this.onScreen(mark);
      return Math.hypot(mx - x, my - y) <= sizeOf(mark) + REACH / 2;
    });
  }

  private key(event: KeyboardEvent): void {
    const pan = (x: number, y: number): void =>
      void select(this.canvas).call((selection) => this.behavior.translateBy(selection, x / this.transform.k, y / this.transform.k));
    const actions: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => pan(STEP, 0),
      ArrowRight: () => pan(-STEP, 0),
      ArrowUp: () => pan(0, STEP),
      ArrowDown: () => pan(0, -STEP),
      '+': () => this.zoomBy(1.5),
      '=': () => this.zoomBy(1.5),
      '-': () => this.zoomBy(1 / 1.5),
      '0': () => this.fit(this.scene?.marks ?? []),
    };
    const action = event.ctrlKey || event.metaKey || event.altKey ? undefined : actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  }
}

export const FONT = 'system-ui, sans-serif';

export function labelOf({ name, events }: Mark): string {
  const short = name.length > 28 ? `${name.slice(0, 27)}…` : name;
  return events.length > 1 ? `${short} ${events.length}` : short;
}

export function largestFirst(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => b.events.length - a.events.length || (a.key < b.key ? -1 : 1));
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Takes the room for a name where no other name has it. */
function claim(taken: Box[], box: Box): boolean {
  const meets = (other: Box): boolean =>
    box.x < other.x + other.width && other.x < box.x + box.width && box.y < other.y + other.height && other.y < box.y + box.height;
  if (taken.some(meets)) return false;
  taken.push(box);
  return true;
}

function circle(x: number, y: number, radius: number): Path2D {
  const path = new Path2D();
  path.arc(x, y, radius, 0, 2 * Math.PI);
  return path;
}
