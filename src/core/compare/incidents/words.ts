/** The plain words of a sentence, as two tellings of one thing share them. */

const STOP = new Set(
  (
    'about above across after afterwards again against ahead along already also although amid among another anyone around away back because been before began being below between beyond both ' +
    'came cannot come could does doing done down during each early earlier either else even ever every few first following former from gave given goes going gone good hand have having held here ' +
    'hers herself high him himself his hour hours into itself just keep kept kind known large last late later least less like likely long made main make many more most much must near nearly never ' +
    'next night none nothing number once only onto other others over own part past people place point put quite rather said saying says second seen several shall should since small some ' +
    'something soon still such take taken tell than that their them then there these they thing third this those though three through time times today told took toward towards turn under until upon ' +
    'used using very want week weeks well went were what when where which while whole whom whose will with within without would year years yesterday morning evening afternoon month months days ' +
    'according added reported report reports statement source sources spokesman spokeswoman official officials called agency news told saying claimed claim ' +
    'killed killing wounded wounding injured dead died attack attacked attacks forces force'
  ).split(' '),
);

/** A lower-case word without its ending; nothing for small words and those that every such report has. */
export function tellingStem(word: string): string | undefined {
  if (STOP.has(word)) return undefined;
  const bare = stem(word.replace(/[’'].*$/, ''));
  return bare.length >= 3 && !STOP.has(bare) ? bare : undefined;
}

/** Without the commonest endings: "shelling", "shelled" and "shells" are one word. */
export function stem(word: string): string {
  if (word.length > 5 && word.endsWith('ies')) return word.slice(0, -3) + 'y';
  for (const ending of ['ing', 'ed', 'es', 's']) {
    if (!word.endsWith(ending) || word.length - ending.length < 3 || word.endsWith('ss')) continue;
    const bare = word.slice(0, -ending.length);
    return /([bdgmnprt])\1$/.test(bare) ? bare.slice(0, -1) : bare.replace(/e$/, '');
  }
  return word.replace(/e$/, '');
}

/** How many things two sets share, as a share of the smaller; small sets are damped. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shareOf(shared, small.size);
}

/** A number of shared things as a share of the smaller set's `size`. */
export function shareOf(shared: number, size: number): number {
  return size ? shared / Math.max(4, size) : 0;
}
