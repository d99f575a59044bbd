import { GatewayIntentBits } from 'discord-api-types/v10';

const KNOWN = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((all, bit) => all | bit, 0);

const PRIVILEGED = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

export function isValidIntents(intents: unknown): intents is number {
  return Number.isInteger(intents) && (intents as number) >= 0 && ((intents as number) & ~KNOWN) === 0;
}

/** Whether every privileged intent asked for is switched on in the developer portal. */
export function areGranted(intents: number, granted: number): boolean {
  return (intents & PRIVILEGED & ~granted) === 0;
}
