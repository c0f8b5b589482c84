/** How many answers are kept; an article asks for the same words again and again, and so do those after it. */
const ROOM = 4096;

/** `answer` with a memory: the answers to the words asked last, all forgotten when they become too many. */
export function remembered<T>(answer: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    let found = known.get(words);
    if (found === undefined) {
      if (known.size >= ROOM) known.clear();
      known.set(words, (found = answer(words)));
    }
    return found;
  };
}
