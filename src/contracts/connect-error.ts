/** Why the bot could not connect to Discord, for its host; never holds the token. */
export class ConnectError extends Error {
  override name = 'ConnectError';
  /** Retrying is useless until someone fixes the cause. */
  readonly isFinal: boolean;

  constructor(message: string, isFinal: boolean) {
    super(message);
    this.isFinal = isFinal;
  }
}
