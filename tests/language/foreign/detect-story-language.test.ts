import { describe, expect, test } from 'vitest';
import { detectStoryLanguage } from '../../../src/language/foreign/detect-story-language.ts';

describe('the language of a story', () => {
  test.each([
    ['en', 'The mayor said on Tuesday that the bridge would open again in the spring.'],
    ['es', 'El alcalde dijo el martes que el puente volverá a abrir en la primavera.'],
    ['uk', 'Мер заявив у вівторок, що міст знову відкриють навесні.'],
    ['de', 'Der Bürgermeister sagte am Dienstag, dass die Brücke im Frühling wieder geöffnet wird.'],
    ['ko', '시장은 화요일에 다리가 봄에 다시 열린다고 말했다.'],
    ['ru', 'Мэр заявил во вторник, что мост снова откроют весной, когда закончится ремонт.'],
    ['ja', '市長は火曜日、橋が春に再び開通すると述べた。修理は三か月続く見通しだ。'],
    [
      'it',
      'Il sindaco ha detto martedì che il ponte sarà riaperto in primavera, quando saranno finiti i lavori di restauro che hanno costretto migliaia di automobilisti a fare un giro di venti chilometri attraverso le colline ogni mattina.',
    ],
    ['en', 'Xx yy.'],
    ['en', Array.from({ length: 40 }, (_, at) => `W${'o'.repeat((at % 30) + 1)}rd.`).join(' ')],
    ['en', 'Lorem Ipsum Xylo Brandt Kovac. '.repeat(20)],
    ['en', ''],
  ])('%s: %s', (language, text) => {
    expect(detectStoryLanguage(text)).toBe(language);
  });

  test('of a list whose few little words other languages have too', () => {
    const text = ['Delivery', 'Payment', 'Warranty', 'Mattress', 'Refund']
      .map((what) => `${what} belongs to one intent alone.`)
      .join('\n\n');
    expect(detectStoryLanguage(`Intents of the shop\n${text}\n${text}`)).toBe('en');
  });
});
