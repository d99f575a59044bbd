/** For a host who has only used the playground: how to get a token. */
export const TAKE_TO_DISCORD = `To answer in Discord, Footnote needs the token of a bot of yours. To get one:

  1. Open https://discord.com/developers/applications and press “New Application”.
  2. On its page “Bot”, press “Reset Token” and copy what it shows.
  3. Copy the file .env.example to .env, and write the token behind DISCORD_TOKEN=
  4. Run npm start again, and open the invite link it prints to add the bot to your server.`;

/** For a service without a token. */
export const NEEDS_TOKEN =
  'Expected DISCORD_TOKEN, the token of your bot, as NODE_ENV is production; found none in the environment or in .env. Set it, or leave NODE_ENV out to try Footnote in the playground.';

/** For an installation without the playground's dependencies. */
export const NO_PLAYGROUND =
  'Expected DISCORD_TOKEN, the token of your bot; found none in the environment or in .env. The playground, which needs none, was left out of this installation (npm ci --omit=dev): run npm ci to have it.';
