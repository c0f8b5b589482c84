/** Public bodies that outlets name without a name ("police", "the ministry"): of one deed they are one body each. */

const ARMY = /\b(?:army|armed forces|military|general staff|minist(?:ry|er) of defen[cs]e|defen[cs]e minist(?:ry|er))\b/;
const OFFICES: readonly (readonly [string, RegExp])[] = [
  ['army', ARMY],
  ['police', /\bpolice\b/],
  ['governor', /\bgovernor\b/],
  ['mayor', /\bmayor\b/],
  ['prosecutors', /\bprosecutors?\b/],
  ['coast guard', /\bcoast ?guard\b/],
];
const MINISTRY = /\bminist(?:ry|er)s?\b/;
const OF_WHAT = /\b(?:interior|health|foreign|justice|emergenc(?:y|ies)|security|information|education|agriculture|energy|transport)\b/;
const GOVERNMENT = /\b(?:government|cabinet)\b/;

/** The body that both name; nothing where none is plainly the same. Words in lower case. */
export function officeOfBoth(a: string, b: string): string | undefined {
  const office = OFFICES.find(([, words]) => words.test(a) && words.test(b));
  if (office) return office[0];
  const ministries = [a, b].filter((words) => MINISTRY.test(words) && !ARMY.test(words));
  if (ministries.length === 2) {
    const [one, other] = [OF_WHAT.exec(a)?.[0], OF_WHAT.exec(b)?.[0]];
    return one === undefined || other === undefined || one === other ? 'ministry' : undefined;
  }
  const isState = (words: string): boolean => GOVERNMENT.test(words) || MINISTRY.test(words);
  return (GOVERNMENT.test(a) || GOVERNMENT.test(b)) && isState(a) && isState(b) ? 'government' : undefined;
}
