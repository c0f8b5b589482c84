/** The word lists with their answers remembered: an index asks for the same words hundreds of thousands of times. */
import type { KnownNames } from '../types.js';

/** Beyond so many different words all are forgotten: they are few in any language, and memory must not grow with the workspace. */
const MOST = 60_000;

export function rememberNames(known: KnownNames): KnownNames {
  return {
    groups: { mainName: remember((words) => known.groups.mainName(words)) },
    nations: {
      nameOf: remember((words) => known.nations.nameOf(words)),
      ofCapital: remember((words) => known.nations.ofCapital(words)),
    },
  };
}

function remember<T>(answer: (words: string) => T): (words: string) => T {
  const answers = new Map<string, T>();
  return (words) => {
    if (answers.has(words)) return answers.get(words)!;
    if (answers.size >= MOST) answers.clear();
    const found = answer(words);
    answers.set(words, found);
    return found;
  };
}
