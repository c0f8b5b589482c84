/** What the parser gets wrong in sentences of news, and is mended by what stands in them. */
import assert from 'node:assert/strict';
import { liftFromAuxiliaries } from '../../../src/core/extract/models/auxiliaries.js';
import { liftPassiveSubjects } from '../../../src/core/extract/models/passive-subjects.js';
import { mendOpenedClauses } from '../../../src/core/extract/models/clause-openers.js';
import { joinGappedVerbs } from '../../../src/core/extract/models/gapped-verbs.js';
import { findMissingSubjects } from '../../../src/core/extract/models/missing-subjects.js';
import { hangRelativeClauses } from '../../../src/core/extract/models/relative-clauses.js';
import { hangOnSpokenClause } from '../../../src/core/extract/models/spoken-clauses.js';
import { settleVoice } from '../../../src/core/extract/models/voice.js';
import { joinSplitSubjects } from '../../../src/core/extract/models/split-subjects.js';
import type { Parse } from '../../../src/core/extract/models/types.js';

/** "word/TAG<rel-head" for each token, as a parse and its words. */
function read(text: string): { readonly words: readonly string[]; readonly parse: Parse } {
  const tokens = text.split(' ').map((token) => /^(.+)\/(.+)<(.+?)-(-?\d+)$/.exec(token)!);
  return {
    words: tokens.map(([, word]) => word!),
    parse: { pos: tokens.map(([, , tag]) => tag!), rel: tokens.map(([, , , rel]) => rel!), head: tokens.map(([, , , , head]) => Number(head)) },
  };
}

/** How each of `words` hangs: "wounded conj killed". */
function ties(words: readonly string[], { head, rel }: Parse, ...shown: readonly string[]): string[] {
  return shown.map((word) => {
    const at = words.indexOf(word);
    return `${word} ${rel[at]} ${head[at]! < 0 ? '-' : words[head[at]!]}`;
  });
}

const GAPPED =
  'one/CD<nummod-1 man/NN<nsubj:pass-3 was/VBD<aux:pass-3 killed/VBN<root--1 and/CC<cc-6 three/CD<nummod-6 others/NNS<obj-3 ,/,<punct-10 including/VBG<case-10 a/DT<det-10 boy/NN<obl-3 ,/,<punct-12 wounded/JJ<amod-10 in/IN<case-14 raids/NNS<obl-3';
const TURKEY =
  'turkey/NNP<nsubj-3 ,/,<punct-0 which/WDT<nsubj-3 fought/VBD<root--1 there/RB<advmod-3 ,/,<punct-6 sent/VBD<conj-3 a/DT<det-8 ship/NN<obj-6 ./.<punct-3';

describe('mended parses', () => {
  it('lift a subject from the auxiliary to its verb', () => {
    const { words, parse } = read('strikes/NNS<nsubj-3 on/IN<case-2 homs/NNP<nmod-0 had/VBD<aux-4 killed/VBN<root--1 nine/CD<obj-4 ./.<punct-4');
    assert.deepEqual(ties(words, liftFromAuxiliaries(parse), 'strikes', 'had'), ['strikes nsubj killed', 'had aux killed']);
  });
  it('leave a tree alone that has nothing on its auxiliaries', () => {
    const { parse } = read('rebels/NNS<nsubj-2 had/VBD<aux-2 fled/VBN<root--1 ./.<punct-2');
    assert.equal(liftFromAuxiliaries(parse), parse);
  });
  it('give a participle without "were" its subject', () => {
    const { words, parse } = read(GAPPED);
    const mended = joinGappedVerbs(words, parse);
    assert.deepEqual(ties(words, mended, 'killed', 'wounded', 'others', 'man', 'boy'), [
      'killed root -',
      'wounded conj killed',
      'others nsubj:pass wounded',
      'man nsubj:pass killed',
      'boy nmod others',
    ]);
  });

  it('give a clause behind "after" its subject', () => {
    const { words, parse } = read(
      'nine/CD<nsubj-1 died/VBD<root--1 after/IN<case-4 russian/JJ<amod-4 jets/NNS<obl-1 hit/VBD<advcl-1 a/DT<det-7 school/NN<obj-5',
    );
    assert.deepEqual(ties(words, mendOpenedClauses(words, parse), 'jets', 'hit', 'after', 'school'), [
      'jets nsubj hit',
      'hit advcl died',
      'after mark hit',
      'school obj hit',
    ]);
  });

  it('give a passive the number before it that was taken for part of a name', () => {
    const { words, parse } = read(
      'in/IN<case-2 this/DT<det-2 battle/NN<obl-8 105/CD<flat-2 of/IN<case-6 the/DT<det-6 enemy/NN<nmod-2 were/VBD<aux:pass-8 killed/VBN<root--1',
    );
    assert.deepEqual(ties(words, liftPassiveSubjects(words, parse), 'battle', '105', 'enemy', 'killed'), [
      'battle obl killed',
      '105 nsubj:pass killed',
      'enemy nmod 105',
      'killed root -',
    ]);
  });

  it('give a finite verb the subject that it stands behind', () => {
    const { words, parse } = read('three/CD<nsubj-1 died/VBD<ccomp-5 ,/,<punct-4 minister/NN<nmod:desc-4 hassan/NNP<obl:unmarked-1 said/VBD<root--1');
    assert.deepEqual(ties(words, findMissingSubjects(words, parse), 'hassan', 'minister', 'three'), [
      'hassan nsubj said',
      'minister nmod:desc hassan',
      'three nsubj died',
    ]);
  });

  it('know where the subject begins behind a time', () => {
    const { words, parse } = read('on/IN<case-1 sunday/NNP<obl-4 the/DT<det-3 un/NNP<nmod-1 opened/VBD<root--1 the/DT<det-6 crossing/NN<obj-4');
    assert.deepEqual(ties(words, findMissingSubjects(words, parse), 'sunday', 'un'), ['sunday obl opened', 'un nsubj opened']);
  });

  it('give a verb behind an aside its subject, and the aside to that', () => {
    const { words, parse } = read(
      'moscow/NNP<nsubj-4 ,/,<punct-0 whose/WP$<nmod:poss-3 raid/NN<nsubj-4 swung/VBD<root--1 the/DT<det-6 war/NN<obj-4 ,/,<punct-4 made/VBD<advcl:relcl-4 no/DT<det-10 comment/NN<obj-8',
    );
    assert.deepEqual(ties(words, findMissingSubjects(words, parse), 'moscow', 'swung', 'made', 'raid'), [
      'moscow nsubj made',
      'swung acl:relcl moscow',
      'made root -',
      'raid nsubj swung',
    ]);
  });

  it('know a noun that was taken for an adjective', () => {
    const { words, parse } = read('the/DT<det-3 syrian/JJ<amod-3 military/JJ<amod-3 blamed/VBD<root--1 rebels/NNS<obj-3');
    assert.deepEqual(ties(words, findMissingSubjects(words, parse), 'the', 'syrian', 'military'), [
      'the det military',
      'syrian amod military',
      'military nsubj blamed',
    ]);
  });

  it('leave objects to the verb before them', () => {
    const { words, parse } = read('it/PRP<nsubj-1 killed/VBD<root--1 two/CD<nummod-3 men/NNS<obj-1 ,/,<punct-5 wounded/VBD<conj-1 ten/CD<obj-5');
    assert.equal(findMissingSubjects(words, parse), parse);
  });

  it('leave a day of a month alone', () => {
    const { words, parse } = read(
      'in/IN<case-1 june/NNP<obl-6 2024/CD<flat-1 of/IN<case-4 course/NN<nmod-1 were/VBD<aux:pass-6 killed/VBN<root--1 ten/CD<obj-6',
    );
    assert.equal(liftPassiveSubjects(words, parse), parse);
  });

  it('leave a time before a verb that goes on with the same subject', () => {
    const { words, parse } = read(
      'he/PRP<nsubj-1 left/VBD<root--1 and/CC<cc-6 after/IN<case-5 the/DT<det-5 war/NN<obl-6 joined/VBD<conj-1 the/DT<det-8 army/NN<obj-6',
    );
    assert.equal(mendOpenedClauses(words, parse), parse);
  });

  it('leave participles that describe what follows', () => {
    for (const text of [
      'twelve/CD<nsubj:pass-2 were/VBD<aux:pass-2 killed/VBN<root--1 and/CC<cc-8 six/CD<nummod-8 men/NNS<compound-8 wounded/JJ<amod-8 soldiers/NNS<nmod-8 fled/VBD<conj-2',
      'twelve/CD<nsubj:pass-2 were/VBD<aux:pass-2 killed/VBN<root--1 and/CC<cc-5 rebels/NNS<nsubj-5 wounded/VBD<conj-2 six/CD<obj-5',
    ]) {
      const { words, parse } = read(text);
      assert.equal(joinGappedVerbs(words, parse), parse);
    }
  });

  it('hang a clause behind ", which" on its noun, and what it was taken for on the verb behind it', () => {
    const { words, parse } = read(TURKEY);
    const mended = hangRelativeClauses(words, parse);
    assert.deepEqual(ties(words, mended, 'fought', 'sent', 'turkey', 'there', 'ship', '.'), [
      'fought acl:relcl turkey',
      'sent root -',
      'turkey nsubj sent',
      'there advmod fought',
      'ship obj sent',
      '. punct sent',
    ]);
  });

  it('know a passive by its verb', () => {
    for (const [text, relation] of [
      ['troops/NNS<nsubj:pass-2 had/VBD<aux-2 launched/VBN<root--1 raids/NNS<obj-2', 'nsubj'],
      ['troops/NNS<nsubj:pass-3 had/VBD<aux-3 been/VBN<aux:pass-3 killed/VBN<root--1', 'nsubj:pass'],
      ['troops/NNS<nsubj:pass-1 killed/VBN<root--1 in/IN<case-3 raids/NNS<obl-1', 'nsubj:pass'],
      ['defences/NNS<nsubj:pass-1 shot/VBN<root--1 down/RP<compound:prt-1 drones/NNS<obj-1', 'nsubj'],
      ['leader/NN<nsubj:pass-1 denied/VBN<root--1 access/NN<obj-1', 'nsubj:pass'],
    ] as const) {
      const { words, parse } = read(text);
      assert.equal(settleVoice(words, parse).rel[0], relation, text);
    }
  });

  it('hang who did it on the officials, not on their town', () => {
    const { words, parse } = read(
      'officials/NNS<nsubj-8 in/IN<case-2 gaza/NNP<nmod-0 ,/,<punct-5 who/WP<nsubj-5 counted/VBD<parataxis-8 bodies/NNS<obj-5 ,/,<punct-8 left/VBD<root--1',
    );
    assert.deepEqual(ties(words, hangRelativeClauses(words, parse), 'counted', 'left'), ['counted acl:relcl officials', 'left root -']);
  });

  it('give the clause its subject back that a time had taken', () => {
    const { words, parse } = read(
      'gangs/NNS<root--1 ,/,<punct-0 which/WDT<det-4 last/JJ<amod-4 month/NN<nsubj-5 attacked/VBD<parataxis-0 jacmel/NNP<obj-5',
    );
    assert.deepEqual(ties(words, hangRelativeClauses(words, parse), 'which', 'month', 'attacked'), [
      'which nsubj attacked',
      'month obl:unmarked attacked',
      'attacked acl:relcl gangs',
    ]);
  });

  it('make a part of the clause’s noun its subject', () => {
    const { words, parse } = read(
      'rebels/NNS<nsubj-1 held/VBD<root--1 men/NNS<obj-1 ,/,<punct-4 27/CD<parataxis-1 of/IN<case-6 whom/WP<nmod-4 were/VBD<aux:pass-8 executed/VBN<parataxis-1',
    );
    assert.deepEqual(ties(words, hangRelativeClauses(words, parse), 'executed', '27', 'men'), [
      'executed acl:relcl men',
      '27 nsubj:pass executed',
      'men obj held',
    ]);
  });

  it('leave a clause that hangs where it belongs, and one whose sentence has no other verb', () => {
    for (const text of [
      TURKEY.replace('fought/VBD<root--1', 'fought/VBD<acl:relcl-0').replace('sent/VBD<conj-3', 'sent/VBD<root--1'),
      'turkey/NNP<nsubj-3 ,/,<punct-0 which/WDT<nsubj-3 fought/VBD<root--1 there/RB<advmod-3',
    ]) {
      const { words, parse } = read(text);
      assert.equal(hangRelativeClauses(words, parse), parse);
    }
  });
});

describe('verbs beside who says it', () => {
  it('go on with what is said, behind the speaker, too', () => {
    for (const [text, verb, first] of [
      [
        'rebels/NNS<nsubj-1 took/VBD<root--1 it/PRP<obj-1 ,/,<punct-6 the/DT<det-5 monitor/NN<nsubj-6 said/VBD<conj-1 ,/,<punct-9 and/CC<cc-9 killed/VBD<ccomp-6 12/CD<obj-9',
        'killed',
        'took',
      ],
      [
        'two/CD<nummod-1 men/NNS<nsubj:pass-3 were/VBD<aux:pass-3 arrested/VBN<ccomp-6 ,/,<punct-3 police/NNS<nsubj-6 said/VBD<root--1 ,/,<punct-9 and/CC<cc-9 taken/VBN<conj-6 away/RB<advmod-9',
        'taken',
        'arrested',
      ],
      [
        'gunmen/NNS<nsubj-1 ambushed/VBD<ccomp-5 it/PRP<obj-1 ,/,<punct-1 he/PRP<nsubj-5 told/VBD<root--1 afp/NNP<obj-5 ,/,<punct-9 and/CC<cc-9 fled/VBD<conj-5',
        'fled',
        'ambushed',
      ],
    ] as const) {
      const { words, parse } = read(text);
      const mended = hangOnSpokenClause(words, parse);
      assert.deepEqual(ties(words, mended, verb), [`${verb} conj ${first}`]);
    }
  });

  it('stay with the speaker where they say more', () => {
    const { words, parse } = read(
      'rebels/NNS<nsubj-1 left/VBD<ccomp-4 ,/,<punct-1 officials/NNS<nsubj-4 said/VBD<root--1 ,/,<punct-7 and/CC<cc-7 accused/VBD<conj-4 them/PRP<obj-7',
    );
    assert.equal(hangOnSpokenClause(words, parse), parse);
  });
});

describe('split subjects', () => {
  it('are joined behind "between", and the deed becomes the subject', () => {
    const { words, parse } = read(
      'clashes/NNS<root--1 between/IN<case-2 rebels/NNS<nmod-0 and/CC<cc-5 troops/NNS<nsubj-5 left/VBD<conj-0 31/CD<obj-5',
    );
    assert.deepEqual(ties(words, joinSplitSubjects(words, parse), 'troops', 'clashes', 'left'), [
      'troops conj rebels',
      'clashes nsubj left',
      'left root -',
    ]);
  });

  it('are left where the deed hangs on the second of them', () => {
    const { words, parse } = read(
      'clashes/NNS<obl-4 between/IN<case-2 rebels/NNS<nmod-0 and/CC<cc-4 troops/NNS<nsubj-5 left/VBD<root--1 31/CD<obj-5',
    );
    assert.equal(joinSplitSubjects(words, parse), parse);
  });
});
