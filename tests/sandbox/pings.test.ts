import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/sandbox/reader/message.ts';
import { call, openSandbox } from './setup.ts';

async function crowd() {
  const opened = await openSandbox();
  const { sandbox, guild, bot, channel, ana } = opened;
  const ben = sandbox.createReader('Ben', { guilds: [guild] });
  const editors = guild.createRole('Editors', { mentionable: true });
  const post = async (body: object) => {
    const answer = await call(sandbox, 'POST', `/channels/${channel.id}/messages`, body, bot.token);
    expect(answer.body.errors).toBeUndefined();
    return ana.sees(channel).at(-1) as Message;
  };
  return { ...opened, ben, editors, post, nobody: { users: [], roles: [], everyone: false } };
}

describe("a bot's message notifies", () => {
  it('everyone whom its text names, where allowed_mentions says nothing', async () => {
    const { ana, ben, editors, post } = await crowd();
    const { pings, raw } = await post({ content: `${ana.mention} <@!${ben.id}> ${editors.mention} @everyone` });
    expect(pings).toEqual({ users: [ana.id, ben.id], roles: [editors.id], everyone: true });
    expect(raw).toMatchObject({ mentions: [{ id: ana.id }, { id: ben.id }], mention_everyone: true });
  });

  it('nobody with an empty list, whatever it says', async () => {
    const { ana, editors, post, channel, nobody } = await crowd();
    const question = ana.says(channel, `${ana.mention} @everyone`);
    const message = await post({
      content: `${ana.mention} ${editors.mention} @everyone @here`,
      allowed_mentions: { parse: [] },
      message_reference: { message_id: question.id },
    });
    expect(message.pings).toEqual(nobody);
    expect(message.raw).toMatchObject({ mentions: [], mention_roles: [], mention_everyone: false });
  });

  it('only those listed', async () => {
    const { ana, ben, editors, post } = await crowd();
    const content = `${ana.mention} ${ben.mention} ${editors.mention} @here`;
    const { pings } = await post({ content, allowed_mentions: { users: [ben.id], parse: ['roles'] } });
    expect(pings).toEqual({ users: [ben.id], roles: [editors.id], everyone: false });
  });

  it('whom it replies to, unless told not to', async () => {
    const { ana, channel, post, nobody } = await crowd();
    const message_reference = { message_id: ana.says(channel, 'well?').id };
    expect((await post({ content: 'x', message_reference })).pings.users).toEqual([ana.id]);
    expect((await post({ content: 'x', message_reference, allowed_mentions: { parse: [] } })).pings).toEqual(nobody);
    const allowed_mentions = { parse: [], replied_user: true };
    expect((await post({ content: 'x', message_reference, allowed_mentions })).pings.users).toEqual([ana.id]);
  });

  it('nobody by what stands in code or in an embed, or is nobody', async () => {
    const { ana, post, nobody } = await crowd();
    const { pings } = await post({
      content: `\`${ana.mention}\` \`\`\`\n@everyone\n\`\`\` <@1> <@&2>`,
      embeds: [{ description: `${ana.mention} @everyone` }],
    });
    expect(pings).toEqual(nobody);
  });

  it('no role that may not be mentioned, and not everyone, where it lacks the permission', async () => {
    const { sandbox, bot, guild, ana } = await crowd();
    const quiet = guild.createChannel('quiet', {
      overwrites: [{ for: 'everyone', deny: PermissionFlagsBits.MentionEveryone }],
    });
    const staff = guild.createRole('Staff');
    const editors = guild.createRole('Open', { mentionable: true });
    const content = `@everyone ${staff.mention} ${editors.mention}`;
    await call(sandbox, 'POST', `/channels/${quiet.id}/messages`, { content }, bot.token);
    expect(ana.sees(quiet)[0]?.pings).toEqual({ users: [], roles: [editors.id], everyone: false });
  });

  it('nobody anew by an edit', async () => {
    const { sandbox, bot, ana, channel, post, nobody } = await crowd();
    const { id } = await post({ content: 'calm' });
    await call(sandbox, 'PATCH', `/channels/${channel.id}/messages/${id}`, { content: '@everyone' }, bot.token);
    expect(ana.sees(channel)[0]).toMatchObject({ content: '@everyone', pings: nobody });
  });
});

describe("a reader's message notifies", () => {
  it('the bot that it mentions or replies to', async () => {
    const { bot, ana, channel, post } = await crowd();
    expect(ana.says(channel, `hi ${bot.mention}`).pings.users).toEqual([bot.id]);
    const message = await post({ content: 'x' });
    expect(ana.says(channel, 'thanks', { replyTo: message }).pings.users).toEqual([bot.id]);
    expect(ana.says(channel, 'thanks', { replyTo: message, ping: false }).pings.users).toEqual([]);
  });

  it('everyone or a role, which is no mention of the bot', async () => {
    const { ana, channel, editors } = await crowd();
    expect(ana.says(channel, '@everyone').pings).toEqual({ users: [], roles: [], everyone: true });
    expect(ana.says(channel, `${editors.mention}!`).pings).toEqual({ users: [], roles: [editors.id], everyone: false });
  });
});
