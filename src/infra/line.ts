/** Requests and answers between two processes, over any message channel. */
export interface Line {
  /** The other side's answer. Rejects on an error, a timeout, or if the other side is gone. */
  ask(what: string): Promise<unknown>;
  /** Handles a message from the other side; ignores foreign ones. */
  receive(message: unknown): void;
  /** The other side is gone: pending requests reject. */
  disconnect(): void;
}

/** A supervisor or an editor is waiting. */
const ANSWER_TIMEOUT = 2_000;

/**
 * @param send delivers a message, or throws
 * @param answers by request name
 */
export function openLine(
  send: (message: object) => void,
  answers: Record<string, () => unknown>,
  timeout = ANSWER_TIMEOUT,
): Line {
  const waiting = new Map<number, (reply: Reply) => void>();
  let asked = 0;
  const answer = async (id: number, what: string) => {
    try {
      send({ id, value: Object.hasOwn(answers, what) ? await answers[what]?.() : undefined });
    } catch (error) {
      // If even this cannot be sent, the other side is gone.
      trySend(send, { id, problem: (error as Error).message });
    }
  };
  return {
    ask: (what) =>
      new Promise((resolve, reject) => {
        asked += 1;
        const id = asked;
        const settle = ({ problem, value }: Reply) => {
          clearTimeout(timer);
          waiting.delete(id);
          if (problem === undefined) resolve(value);
          else reject(new Error(problem));
        };
        const timer = setTimeout(settle, timeout, {
          problem: `${what}: no answer in ${timeout / 1000} seconds`,
        }).unref();
        waiting.set(id, settle);
        try {
          send({ id, ask: what });
        } catch (error) {
          settle({ problem: (error as Error).message });
        }
      }),
    receive(message) {
      if (!isMessage(message)) return;
      if (message.ask !== undefined) void answer(message.id, message.ask);
      else waiting.get(message.id)?.(message);
    },
    disconnect() {
      for (const settle of [...waiting.values()]) settle({ problem: 'the other process has gone' });
    },
  };
}

interface Reply {
  value?: unknown;
  problem?: string;
}

function isMessage(message: unknown): message is Reply & { id: number; ask?: string } {
  return typeof message === 'object' && message !== null && 'id' in message && typeof message.id === 'number';
}

function trySend(send: (message: object) => void, message: object): void {
  try {
    send(message);
  } catch {}
}
