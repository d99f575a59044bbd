import { GatewayOpcodes } from 'discord-api-types/v10';
import type { Connection } from './gateway/connection.ts';
import type { Gateway } from './gateway/gateway.ts';
import { noTroubles } from './gateway/troubles.ts';
import type { PlannedFault, RequestMatch, RestFault } from './rest/faults.ts';
import { refusalOfCode } from './rules/refusal.ts';

/** What the world does to a bot, on purpose. What is planned happens once, or as often as `times` says, which may be Infinity; the rest happens at once. */
export interface Faults {
  /** Lets the next requests that match go wrong. Plans are used up in their order. */
  plan(match: RequestMatch, fault: RestFault, times?: number): void;
  /** How many requests are still to go wrong. */
  left(): number;

  /** Cuts every gateway connection without a word, as a broken network does. */
  dropConnections(): void;
  /** Op 7: asks every bot to reconnect and resume. */
  requestReconnect(): void;
  /** Op 9: tells every bot that its session is over, or that it may try to resume it. */
  invalidateSessions(resumable: boolean): void;
  /** Closes every gateway connection with a code. */
  closeConnections(code: number): void;
  /** Sends every bot something that is no frame. */
  sendGarbage(text?: string): void;
  /** Nothing more is sent over the connections there are; with `lasting`, nor over new ones, until `clear`. */
  fallSilent(options?: { lasting?: boolean }): void;
  /** Heartbeats of the connections there are get no acknowledgement; with `lasting`, nor those of new ones, until `clear`. */
  ignoreHeartbeats(options?: { lasting?: boolean }): void;
  /** Refuses the next connections to the gateway before the handshake, with 503. */
  refuseConnections(times?: number): void;
  /** Greets the next connections late. */
  delayHello(milliseconds: number, times?: number): void;
  /** Closes the next connections when they identify, for example with 4004 or 4014. */
  closeAtIdentify(code: number, times?: number): void;

  /** Forgets all plans; what lasts is over. */
  clear(): void;
}

export function makeFaults(gateway: Gateway, planned: PlannedFault[]): Faults {
  const { troubles } = gateway;
  const toAll = (run: (connection: Connection) => void) => {
    for (const connection of gateway.connections) run(connection);
  };
  return {
    plan: (match, fault, timesLeft = 1) => {
      // A code that the sandbox does not know is a mistake of who plans, not of the bot that runs into it.
      if (fault.kind === 'error') refusalOfCode(fault.code);
      planned.push({ match, fault, timesLeft });
    },
    left: () => planned.reduce((sum, { timesLeft }) => sum + timesLeft, 0),
    dropConnections: gateway.dropConnections,
    requestReconnect: () => toAll((connection) => connection.send({ op: GatewayOpcodes.Reconnect, d: null })),
    invalidateSessions: gateway.invalidateSessions,
    closeConnections: gateway.closeConnections,
    sendGarbage: (text = '{"op":') => toAll((connection) => connection.sendText(text)),
    fallSilent: ({ lasting = false } = {}) => {
      toAll((connection) => {
        connection.isSilent = true;
      });
      troubles.isSilent ||= lasting;
    },
    ignoreHeartbeats: ({ lasting = false } = {}) => {
      toAll((connection) => {
        connection.isDeaf = true;
      });
      troubles.isDeaf ||= lasting;
    },
    refuseConnections: (timesLeft = 1) => void troubles.refusals.push({ what: true, timesLeft }),
    delayHello: (what, timesLeft = 1) => void troubles.helloDelays.push({ what, timesLeft }),
    closeAtIdentify: (what, timesLeft = 1) => void troubles.identifyCloses.push({ what, timesLeft }),
    clear: () => {
      planned.length = 0;
      Object.assign(troubles, noTroubles());
      toAll((connection) => {
        connection.isSilent = false;
        connection.isDeaf = false;
      });
    },
  };
}
