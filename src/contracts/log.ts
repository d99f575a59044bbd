/** Where the bot writes what happens. Fields never hold what a user wrote. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** The fields of a log line about anything thrown. */
export function errorFields(error: unknown): object {
  if (!(error instanceof Error)) return { reason: String(error) };
  return { error: error.name, reason: error.message, stack: error.stack };
}
