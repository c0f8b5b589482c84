/** How far colours are apart for people who see fewer. */
import assert from 'node:assert/strict';
import { confusingVision, DEFICIENCIES, distanceSeen } from '../../../src/core/project/color-vision.js';

describe('colours as people see them', () => {
  it('are as far apart as CIE76 says, and as near as they are for whom they are one', () => {
    assert.ok(Math.abs(distanceSeen('#000000', '#FFFFFF') - 100) < 0.1);
    assert.equal(distanceSeen('#123456', '#123456', 'protanopia'), 0);
    // Black, white and greys are the same to all.
    for (const vision of DEFICIENCIES) assert.ok(Math.abs(distanceSeen('#000000', '#FFFFFF', vision) - 100) < 0.5, vision);
  });

  for (const [a, b, vision] of [
    ['#6B7A1E', '#8A6D00', 'protanopia'],
    ['#C0392B', '#6B7A1E', 'deuteranopia'],
    ['#117A65', '#2E8B57', 'tritanopia'],
    ['#C0392B', '#1F77B4', undefined],
    ['#C0392B', '#C0392D', undefined], // nobody tells these apart
  ] as const) {
    it(`${a} and ${b} are one with ${vision ?? 'no deficiency'}`, () => assert.equal(confusingVision(a, b), vision));
  }
});
