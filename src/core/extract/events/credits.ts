/** Credits in brackets behind a caption: "(Photo: Omar Haddad)". Whom they name takes no part in what the text tells. */
import type { SentenceView } from './sentence-view.js';

const LABEL = /^(?:photos?|photographs?|images?|pictures?|video|footage|graphic|map|credit|courtesy|handout|file|screengrab|screenshot)$/;
/** As many words stand between the bracket and a name at most. */
const REACH = 6;

/** Whether the token stands in brackets that open with the word of a credit. */
export function isInCredit({ lower }: SentenceView, token: number): boolean {
  for (let i = token - 1; i >= Math.max(0, token - REACH); i--) {
    if (/^[)\]]$/.test(lower[i]!)) return false;
    if (/^[([]$/.test(lower[i]!)) return LABEL.test(lower[i + 1]!);
  }
  return false;
}
