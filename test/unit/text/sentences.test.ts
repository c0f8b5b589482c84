import assert from 'node:assert/strict';
import { isEnglish } from '../../../src/core/text/language.js';
import { splitSentences } from '../../../src/core/text/sentences.js';
import { tokenize } from '../../../src/core/text/tokens.js';

const words = (text: string): string[] => tokenize(text).map((token) => token.text);
const sentences = (text: string): string[] => splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('tokenize', () => {
  const CASES: readonly (readonly [string, string])[] = [
    ["Syria's army can't hold Ma'arrat", "Syria 's army ca n't hold Ma'arrat"],
    ['a U.S.-led force', 'a U.S. - led force'],
    ['the M5 and M4', 'the M5 and M4'],
    ['$3.5m, 40% and 1,200', '$ 3.5 m , 40 % and 1,200'],
    ['at 10:30 a.m. in the 1990s', 'at 10:30 a.m. in the 1990s'],
    ['“We won,” he said…', '“ We won , ” he said …'],
    ['https://example.org/a?b=1, then', 'https://example.org/a?b=1 , then'],
    ['🔴 في إدلب', '🔴 في إدلب'],
  ];
  for (const [text, expected] of CASES) it(text, () => assert.equal(words(text).join(' '), expected));
});

describe('splitSentences', () => {
  it('keeps titles, initials and abbreviations together', () =>
    assert.deepEqual(sentences('Gen. A. Hassan left. The U.S. army stayed. “We go.” They went.'), [
      'Gen. A. Hassan left.',
      'The U.S. army stayed.',
      '“We go.”',
      'They went.',
    ]));
  it('parts sentences whose space was lost, and no name of a site', () =>
    assert.deepEqual(
      sentences(
        'They fled the town.A local commander stayed.Three were held on the 17th."We saw it all," he said.“Go.”He read it on Booking.Com and at example.org, by J.Smith.',
      ),
      [
        'They fled the town.',
        'A local commander stayed.',
        'Three were held on the 17th.',
        '"We saw it all," he said.',
        '“Go.”',
        'He read it on Booking.Com and at example.org, by J.Smith.',
      ],
    ));
  it('cuts a sentence that never ends', () => {
    const long = splitSentences('word '.repeat(1000), { start: 0, end: 5000 });
    assert.ok(long.length >= 6);
    assert.ok(long.every((sentence) => sentence.tokens.length <= 160));
  });
});

describe('isEnglish', () => {
  it('knows English from other languages and scripts', () => {
    assert.equal(
      isEnglish('The army said on Monday that it had taken the town from the rebels after a week of fighting in the south of the province.'),
      true,
    );
    assert.equal(isEnglish('Rebels push back in Idlib'), true);
    assert.equal(isEnglish('قال الجيش السوري إنه استعاد السيطرة على البلدة بعد أسبوع من القتال'), false);
    assert.equal(
      isEnglish(
        "Selon l'armée, les rebelles ont quitté la ville lundi après une semaine de combats dans le sud de la province, où des milliers de personnes ont fui vers la frontière.",
      ),
      false,
    );
  });

  it('knows a brief in telegraphic style', () => {
    assert.equal(
      isEnglish(
        'ALEPPO. Rebel column now at western outskirts, 4 km from city limits (video, geolocated). Army losses since Wednesday: 60 killed, two tanks. M5 cut at Zarbah; traffic diverted. ' +
          'Eleven air strikes by noon. Clashes east of Saraqib. Kremlin wants order restored fast. No word of reinforcements.',
      ),
      true,
    );
  });

  it('knows the neighbours of English', () => {
    for (const text of [
      'Het leger zei maandag dat het de stad in het noorden van de provincie had heroverd op de rebellen, die over de rivier zijn gevlucht. Volgens bewoners is de brug in puin en was er in de nacht geen stroom.',
      'Die Armee hat am Montag eine Stadt im Norden der Provinz von den Rebellen zurückerobert, die in der Nacht über den Fluss geflohen sind. Nach Angaben von Anwohnern ist die Brücke zerstört, und es war an vielen Orten kein Strom mehr da.',
      'A hadsereg hétfőn visszafoglalta a várost a lázadóktól a tartomány északi részén, és a lakosok szerint a híd is megsemmisült. A kórházban a sebesültek száma nő, és a hatóságok a folyó felé vezető utat is lezárták.',
      'Hæren gjenerobret mandag en by i nord i provinsen fra opprørerne, som flyktet over elva i løpet av natta. Ifølge innbyggere er brua ødelagt, og det var ikke strøm for mange av dem som ble igjen i byen.',
    ])
      assert.equal(isEnglish(text), false, text);
  });
});
