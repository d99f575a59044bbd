import { GatewayCloseCodes as Code } from 'discord-api-types/v10';

/** Something a bot did for which Discord closes its connection. */
export class Closing extends Error {
  readonly code: number;

  constructor(code: number, reason: string) {
    super(reason);
    this.code = code;
  }
}

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const CLOSINGS = {
  unknownError: [Code.UnknownError, 'Unknown error.'],
  unknownOpcode: [Code.UnknownOpcode, 'Unknown opcode.'],
  decodeError: [Code.DecodeError, 'Error while decoding payload.'],
  notAuthenticated: [Code.NotAuthenticated, 'Not authenticated.'],
  authenticationFailed: [Code.AuthenticationFailed, 'Authentication failed.'],
  alreadyAuthenticated: [Code.AlreadyAuthenticated, 'Already authenticated.'],
  invalidSequence: [Code.InvalidSeq, 'Invalid seq.'],
  rateLimited: [Code.RateLimited, 'You are being rate limited.'],
  timedOut: [Code.SessionTimedOut, 'Session timed out.'],
  invalidShard: [Code.InvalidShard, 'Invalid shard.'],
  invalidVersion: [Code.InvalidAPIVersion, 'Invalid API version.'],
  invalidIntents: [Code.InvalidIntents, 'Invalid intent(s).'],
  disallowedIntents: [Code.DisallowedIntents, 'Disallowed intent(s).'],
} satisfies Record<string, [code: number, reason: string]>;

export function closing(reason: keyof typeof CLOSINGS): Closing {
  const [code, text] = CLOSINGS[reason];
  return new Closing(code, text);
}
