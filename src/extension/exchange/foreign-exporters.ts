/** Export formats that other extensions bring along. */
import { Disposable } from 'vscode';
import type { Exporter as ContributedExporter } from '../../../types/dateline.js';
import { FEATURES } from '../../core/export/types.js';

export class ForeignExporters {
  private readonly exporters = new Map<string, ContributedExporter>();

  /** In the order in which they came. */
  get all(): readonly ContributedExporter[] {
    return [...this.exporters.values()];
  }

  /** Throws where the exporter is none, or its name is taken: that is a mistake of its extension. */
  register(exporter: ContributedExporter): Disposable {
    const { name } = exporter;
    if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) throw new Error(`an exporter's name is made of small letters, digits and hyphens; "${name}" is not`);
    if (this.exporters.has(name)) throw new Error(`there is an exporter "${name}" already`);
    const unknown = exporter.holds.filter((feature) => !FEATURES.includes(feature));
    if (unknown.length) throw new Error(`exporter "${name}" holds what is unknown: ${unknown.join(', ')}`);
    this.exporters.set(name, exporter);
    return new Disposable(() => (this.exporters.get(name) === exporter ? this.exporters.delete(name) : undefined));
  }
}
