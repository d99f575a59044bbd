/** The bot's log. Fields never hold what a user wrote. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Log fields for anything thrown. */
export function errorFields(error: unknown): object {
  if (!(error instanceof Error)) return { reason: String(error) };
  return { error: error.name, reason: error.message, stack: error.stack };
}
