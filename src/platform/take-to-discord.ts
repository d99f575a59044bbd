/** For a host who has only played so far: how to get a token, and what to do with it. */
export const TAKE_TO_DISCORD = `To answer in Discord, Footnote needs the token of a bot of yours. To get one:

  1. Open https://discord.com/developers/applications and press “New Application”.
  2. On its page “Bot”, press “Reset Token” and copy what it shows.
  3. Copy the file .env.example to .env, and write the token behind DISCORD_TOKEN=
  4. Run npm start again, and open the invite link it prints to add the bot to your server.`;
