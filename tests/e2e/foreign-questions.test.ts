import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect } from 'vitest';
import { NIGHT_MARKET, test, textOf } from '../helpers/world.ts';

const copies: string[] = [];

afterEach(async () => {
  for (const copy of copies.splice(0)) await rm(copy, { recursive: true });
});

/** The night market with names, or as the German article it is not. */
async function packWith(file: string, text: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'footnote-'));
  copies.push(copy);
  await cp(NIGHT_MARKET, copy, { recursive: true });
  await writeFile(join(copy, file), text);
  return copy;
}

describe('a question in another language than the story', () => {
  test.for([
    ['de', 'Was hat der Bürgermeister eigentlich dazu gesagt?', 'Sprache des Artikels: Englisch.'],
    ['uk', 'Що сказав мер про відкриття ринку?', 'Мова статті: англійська.'],
    ['pl', 'Co burmistrz powiedział o otwarciu targu?', 'Język artykułu: angielski.'],
    ['fr', 'Qu’est-ce que le maire a dit de la réouverture ?', "Langue de l'article : anglais."],
    ['es', '¿Qué dijo el alcalde sobre la reapertura?', 'Idioma del artículo: inglés.'],
    ['pt', 'O que o prefeito disse sobre a reabertura?', 'Idioma da matéria: inglês.'],
    ['ko', '시장은 재개장에 대해 뭐라고 했나요?', '기사의 언어: 영어.'],
  ])(
    '(%s) is answered in that language, with the story’s and what can be asked',
    async ([, question, said], { world }) => {
      await world.startBot();
      const { ada, bot, channel } = world;
      const reply = await ada.getsReply(ada.says(channel, `${bot.mention} ${question}`));
      expect(textOf(reply)).toContain(said);
      const [menu] = reply.selects;
      expect(menu?.options).toHaveLength(3);
      const answer = await ada.selects(reply, menu?.customId ?? '', [menu?.options[0]?.value ?? '']);
      expect(answer.message.embeds[0]?.description).toContain('\n> ');
    },
  );

  test('quotes the sentence that its names, numbers and words point to', async ({ world }) => {
    await world.startBot({
      knowledgeFolder: await packWith('names.yaml', 'aliases:\n  - name: "Port Sallow"\n    also: ["Порт-Саллоу"]\n'),
    });
    const { message } = await world.ada.types(world.channel, '/ask', {
      question: 'Stimmt es, dass in Port Sallow 140 Händler kommen?',
    });
    expect(textOf(message)).toContain('Dieser Satz des Artikels kommt deiner Frage am nächsten:');
    expect(textOf(message)).toContain('> About 140 traders have signed up, the harbour office of Port Sallow said.');
    expect(message.buttons.map(({ label }) => label)).toEqual(['Im Kontext', '👍', '👎', '✕']);
    expect(textOf((await world.ada.presses(message, '👍')).message)).toMatch(/^Thank you/);
  });

  test('stays private, and can be put away or shared as any answer', async ({ world }) => {
    await world.startBot();
    const { ada, channel } = world;
    const { message } = await ada.types(channel, '/ask', {
      question: 'Wer ist denn der Bürgermeister?',
      private: true,
    });
    expect(message.ephemeral).toBe(true);
    const posted = channel.nextMessageFrom(world.bot);
    await ada.presses(message, 'Teilen');
    const shared = await posted;
    expect(textOf(shared)).toContain('Sprache des Artikels: Englisch.');
    expect(shared.ephemeral).toBe(false);
  });

  test('is answered as any other where the story is in that language, and one in English is not', async ({ world }) => {
    const article = '---\ntitle: Der Nachtmarkt\nlanguage: de-DE\n---\n\nDer Nachtmarkt öffnet am 3. Mai.\n';
    const folder = await mkdtemp(join(tmpdir(), 'footnote-'));
    copies.push(folder);
    await writeFile(join(folder, 'markt.md'), article);
    await world.startBot({ knowledgeFolder: folder });
    const { ada, channel } = world;
    const german = await ada.types(channel, '/ask', { question: 'Wer ist denn der Bürgermeister?' });
    expect(textOf(german.message)).not.toContain('Sprache');
    const english = await ada.types(channel, '/ask', { question: 'What did the mayor say about it?' });
    expect(textOf(english.message)).toContain('The language of the story: German.');
  });
});

describe('what is not surely in another language', () => {
  test.for([
    ['Was sagte?'],
    ['por favor'],
    ['Что сказал мэр?'],
    ['市長は何と言いましたか'],
    ['What did Ursula von der Leyen say about El País?'],
    ['\u0000\ud83d'],
  ])('is answered as before: %j', async ([question], { world }) => {
    await world.startBot();
    const { message } = await world.ada.types(world.channel, '/ask', { question: question ?? '' });
    expect(textOf(message)).toMatch(/The story does not say|I answer questions about one story/);
  });
});
