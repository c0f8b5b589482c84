/** A file system in memory that fails as disks do: it is full, or it dies in the middle of whatever is being done. */
import * as vscode from 'vscode';
import { MemoryFiles } from './memory-files.js';

export class FailingFiles extends MemoryFiles {
  private left = Infinity;
  /** Whether there is room for more. */
  full = false;

  /** Whether it has died. */
  get dead(): boolean {
    return this.left < 0;
  }

  /** It does `changes` more changes; the next one is done by half, and nothing after that. */
  dieAfter(changes: number): void {
    this.left = changes;
  }

  revive(): void {
    this.left = Infinity;
  }

  override readFile(uri: vscode.Uri): Uint8Array {
    if (this.dead) throw vscode.FileSystemError.Unavailable(uri);
    return super.readFile(uri);
  }

  override writeFile(uri: vscode.Uri, content: Uint8Array): void {
    if (this.full) throw new vscode.FileSystemError('no space left on the device');
    if (this.step() === 'torn') super.writeFile(uri, content.slice(0, content.length / 2));
    if (this.dead) throw vscode.FileSystemError.Unavailable(uri);
    super.writeFile(uri, content);
  }

  /** At once or not at all, as on every disk. */
  override rename(from: vscode.Uri, to: vscode.Uri): void {
    this.step();
    if (this.dead) throw vscode.FileSystemError.Unavailable(from);
    const content = super.readFile(from);
    super.delete(from);
    super.writeFile(to, content);
  }

  override delete(uri: vscode.Uri): void {
    this.step();
    if (this.dead) throw vscode.FileSystemError.Unavailable(uri);
    super.delete(uri);
  }

  private step(): 'whole' | 'torn' | 'none' {
    if (this.dead) return 'none';
    this.left--;
    return this.dead ? 'torn' : 'whole';
  }
}
