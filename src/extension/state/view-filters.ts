/** What each view is filtered by, as long as the window lives. */
import { EventEmitter, type Disposable } from 'vscode';
import { NO_FILTER, type Filter } from '../present/filter.js';

export class ViewFilters implements Disposable {
  private readonly filters = new Map<string, Filter>();
  private readonly changed = new EventEmitter<string>();
  /** Fires with the id of the view. */
  readonly onDidChange = this.changed.event;

  dispose(): void {
    this.changed.dispose();
  }

  of(view: string): Filter {
    return this.filters.get(view) ?? NO_FILTER;
  }

  set(view: string, filter: Filter): void {
    this.filters.set(view, filter);
    this.changed.fire(view);
  }
}
