import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10';

/** A request that Discord would refuse, with the answer it would give. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: { message: string; code: number; errors?: object };

  constructor(status: number, body: Refusal['body']) {
    super(body.message);
    this.status = status;
    this.body = body;
  }
}

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
const REFUSALS = {
  unauthorized: [401, 0, '401: Unauthorized'],
  notFound: [404, 0, '404: Not Found'],
  methodNotAllowed: [405, 0, '405: Method Not Allowed'],
  unknownChannel: [404, Code.UnknownChannel, 'Unknown Channel'],
  unknownGuild: [404, Code.UnknownGuild, 'Unknown Guild'],
  unknownMember: [404, Code.UnknownMember, 'Unknown Member'],
  unknownMessage: [404, Code.UnknownMessage, 'Unknown Message'],
  unknownUser: [404, Code.UnknownUser, 'Unknown User'],
  unknownWebhook: [404, Code.UnknownWebhook, 'Unknown Webhook'],
  unknownInteraction: [404, Code.UnknownInteraction, 'Unknown interaction'],
  unknownCommand: [404, Code.UnknownApplicationCommand, 'Unknown application command'],
  notYourApplication: [
    403,
    Code.NotAuthorizedToPerformThisActionOnThisApplication,
    'You are not authorized to perform this action on this application',
  ],
  tooManyCommands: [
    400,
    Code.MaximumNumberOfApplicationCommandsReached,
    'Maximum number of application commands reached (100)',
  ],
  tooLarge: [413, Code.RequestEntityTooLarge, 'Request entity too large'],
  alreadyAcknowledged: [400, Code.InteractionHasAlreadyBeenAcknowledged, 'Interaction has already been acknowledged.'],
  tooManyFollowUps: [
    400,
    Code.ThisInteractionHasHitTheMaximumNumberOfFollowUpMessages,
    'This interaction has reached the maximum number of follow-up messages',
  ],
  missingAccess: [403, Code.MissingAccess, 'Missing Access'],
  missingPermissions: [403, Code.MissingPermissions, 'Missing Permissions'],
  onDirectMessage: [403, Code.CannotExecuteActionOnDMChannel, 'Cannot execute action on a DM channel'],
  anothersMessage: [403, Code.CannotEditMessageAuthoredByAnotherUser, 'Cannot edit a message authored by another user'],
  archivedThread: [400, Code.InvalidActionOnArchivedThread, 'Thread is archived'],
  notATextChannel: [400, Code.CannotSendMessagesInNonTextChannel, 'Cannot send messages in a non-text channel'],
  emptyMessage: [400, Code.CannotSendAnEmptyMessage, 'Cannot send an empty message'],
  cannotMessageUser: [403, Code.CannotSendMessagesToThisUser, 'Cannot send messages to this user'],
  noHistory: [
    400,
    Code.CannotReplyWithoutPermissionToReadMessageHistory,
    'Cannot reply without permission to read message history',
  ],
  invalidRecipient: [400, Code.InvalidRecipients, 'Invalid Recipient(s)'],
  noMutualGuild: [
    403,
    Code.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds,
    'Cannot send messages to this user due to having no mutual guilds',
  ],
  invalidWebhookToken: [401, Code.InvalidWebhookToken, 'Invalid Webhook Token'],
  invalidVersion: [400, Code.InvalidAPIVersion, 'Invalid API version'],
  invalidForm: [400, Code.InvalidFormBodyOrContentType, 'Invalid Form Body'],
  tooManyCommandsToday: [
    400,
    Code.MaximumDailyApplicationCommandCreatesReached,
    'Maximum number of daily application command creates has been reached',
  ],
  invalidJson: [400, Code.RequestBodyContainsInvalidJSON, 'The request body contains invalid JSON.'],
} satisfies Record<string, [status: number, code: number, message: string]>;

export function refuse(reason: keyof typeof REFUSALS): Refusal {
  const [status, code, message] = REFUSALS[reason];
  return new Refusal(status, { message, code });
}

/** The refusal with one of Discord's codes; an error if the sandbox never refuses with it. */
export function refusalOfCode(wanted: number): Refusal {
  const found = Object.values(REFUSALS).find(([, code]) => code === wanted);
  if (!found) {
    const known = [...new Set(Object.values(REFUSALS).map(([, code]) => code))].join(', ');
    throw new Error(`Expected an error code that the sandbox knows (${known}); found ${wanted}.`);
  }
  const [status, code, message] = found;
  return new Refusal(status, { message, code });
}
