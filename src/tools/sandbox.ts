import { hostPlayground } from '../playground/server/host-playground.ts';
import { readArguments } from './arguments.ts';

const USAGE = `A small Discord on this machine, for any bot: REST and gateway as Discord has them, and a page to talk to it on.

  npm run -s sandbox -- [--name NAME] [--port PORT]

  --name NAME  what the bot is called; otherwise Bot
  --port PORT  where the page is; otherwise the next free one from 8787
`;

const given = readArguments({ name: { type: 'string' }, port: { type: 'string' } }, USAGE);
if (given) {
  const { name = 'Bot', port = '8787' } = given.values;
  const playground = await hostPlayground({
    host: '127.0.0.1',
    port: Number(port),
    stage: { botName: name },
    isToOpen: false,
    goLive: 'In Discord itself a bot does the same with a token of its own, and without the address of this one.',
    write: (text) => void process.stdout.write(text),
    greet: ({ url, stage: { sandbox, bot } }) => `Talk to your bot at:  ${url}

API base:  ${sandbox.url}
Token:     ${bot.token}

With discord.js:

  const client = new Client({ intents, rest: { api: '${sandbox.url}' } });
  await client.login('${bot.token}');

Any other library does it too, if the address of Discord's API can be set: the gateway's is asked for there.
It forgets everything when it ends. Ctrl-C ends it.
`,
  });
  const end = async () => {
    await playground.stop();
    process.exit(0);
  };
  process.on('SIGINT', end).on('SIGTERM', end);
}
