import { describe, expect, it } from 'vitest';
import { MOST_CLAIMS, readClaims } from '../../../src/answers/check-claim/read-claims.ts';
import { expectLinearIn } from '../../helpers/growth.ts';

const textsOf = (message: string) => readClaims(message).claims.map(({ text }) => text);

describe('the claims of a message', () => {
  it('are its sentences, a line never going on in the next', () => {
    expect(textsOf('The quay is closed. It reopens on 3 May!\nThe mayor said so')).toEqual([
      'The quay is closed.',
      'It reopens on 3 May!',
      'The mayor said so',
    ]);
  });

  it('know questions', () => {
    expect(readClaims('Is the quay closed?! It is. **Since when?**').claims).toEqual([
      { text: 'Is the quay closed?!', isQuestion: false },
      { text: 'It is.', isQuestion: false },
      { text: '**Since when?**', isQuestion: true },
    ]);
  });

  it.each([
    '',
    '   \n ',
    'Good morning everyone!',
    'hi :)',
    'thanks, have a nice day!',
    'lol',
    '🎉🎉🎉',
    'https://harbour.example/news?quay=closed',
    '<@123456789012345678> <:wave:123456789012345678>',
    '...',
    'wow',
    '||||',
  ])('are none in %j', (message) => {
    expect(readClaims(message)).toEqual({ claims: [], left: 0 });
  });

  it('come without the marks of quotes, lists and headings', () => {
    expect(textsOf('# The quay is closed\n> The fire was big\n- Traders are sad\n2. Rents stay low')).toEqual([
      'The quay is closed',
      'The fire was big',
      'Traders are sad',
      'Rents stay low',
    ]);
  });

  it('are each there once', () => {
    expect(textsOf('The quay is closed. THE QUAY IS CLOSED! The quay is open.')).toEqual([
      'The quay is closed.',
      'The quay is open.',
    ]);
  });

  it('are at most so many, with how many were left', () => {
    const message = Array.from({ length: 12 }, (_, number) => `Claim number ${number} stands here.`).join(' ');
    const { claims, left } = readClaims(message);
    expect([claims.length, left]).toEqual([MOST_CLAIMS, 12 - MOST_CLAIMS]);
  });

  it.each(['a. ', '?', '- ', '> '])('are read from messages of any length, in time that grows with it: %s', (piece) =>
    expectLinearIn(piece, 25_000, (text) =>
      expect(readClaims(`${text}x`).claims.length).toBeLessThanOrEqual(MOST_CLAIMS),
    ),
  );
});
