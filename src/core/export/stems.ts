/** Names for the files that are made of an article. */

const EXTENSION = /\.(?:txt|md|article|news)$/i;

/** Gives every article a relative path without extension that is safe as a file name and no other article has. */
export class Stems {
  private readonly used = new Set<string>();

  /** `file` as the user named it; parts that lead out of the target folder are dropped. */
  give(file: string, coder?: string): string {
    const parts = file
      .replaceAll('\\', '/')
      .split('/')
      .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[A-Za-z]:$/.test(part))
      .map((part) => part.replace(/[<>:"|?*\p{Cc}]/gu, '_'));
    const whole = (parts.join('/') || 'article').replace(/^-$/, 'stdin');
    const suffix = coder === undefined ? '' : `.${coder}`;
    const short = whole.replace(EXTENSION, '') + suffix;
    let stem = this.used.has(fold(short)) ? whole + suffix : short;
    for (let n = 2; this.used.has(fold(stem)); n++) stem = `${whole}${suffix}-${n}`;
    this.used.add(fold(stem));
    return stem;
  }
}

/** Some file systems do not tell case or normal forms apart. */
function fold(stem: string): string {
  return stem.normalize('NFC').toLowerCase();
}
