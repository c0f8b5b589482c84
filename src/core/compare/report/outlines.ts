/** Outlines of countries from a TopoJSON file (world-atlas), as rings of longitude and latitude. */

/** The part of TopoJSON that world-atlas uses. */
export interface Topology {
  readonly transform?: { readonly scale: readonly number[]; readonly translate: readonly number[] };
  readonly arcs: readonly (readonly (readonly number[])[])[];
  readonly objects: Readonly<Record<string, { readonly type: string; readonly geometries?: readonly Geometry[] }>>;
}

interface Geometry {
  readonly type: string;
  readonly arcs?: readonly unknown[];
  readonly properties?: { readonly name?: string };
}

export interface Outline {
  readonly name: string;
  readonly rings: readonly (readonly (readonly [lon: number, lat: number])[])[];
}

/** The countries of `topology`. */
export function readOutlines(topology: Topology): Outline[] {
  const [sx = 1, sy = 1] = topology.transform?.scale ?? [];
  const [tx = 0, ty = 0] = topology.transform?.translate ?? [];
  const arcs = topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx = 0, dy = 0]): [number, number] => {
      x += dx;
      y += dy;
      return [x * sx + tx, y * sy + ty];
    });
  });
  const ring = (indices: readonly number[]): [number, number][] =>
    indices.flatMap((index, i) => {
      const arc = index < 0 ? [...(arcs[~index] ?? [])].reverse() : (arcs[index] ?? []);
      return i === 0 ? arc : arc.slice(1); // an arc begins where the one before ends
    });
  return (topology.objects['countries']?.geometries ?? []).map(({ type, arcs: own = [], properties }) => {
    const polygons = (type === 'MultiPolygon' ? own : [own]) as readonly (readonly (readonly number[])[])[];
    return { name: properties?.name ?? '', rings: polygons.flatMap((polygon) => polygon.map(ring)) };
  });
}
