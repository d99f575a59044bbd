/** Questions and answers between two processes, over whatever carries messages between them. */
export interface Line {
  /** What the other side answers. Rejects where it answers with an error, not in time, or has gone. */
  ask(what: string): Promise<unknown>;
  /** Takes in a message from the other side; what is none of this line's is left alone. */
  hear(message: unknown): void;
  /** The other side has gone: nothing will be answered any more. */
  drop(): void;
}

/** Whoever asks, a supervisor or an editor, waits for it. */
const ANSWER_TIMEOUT = 2_000;

/**
 * @param send carries a message over, or throws
 * @param answers by what is asked
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
      // Where not even this can be sent, the other side has gone.
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
    hear(message) {
      if (!isMessage(message)) return;
      if (message.ask !== undefined) void answer(message.id, message.ask);
      else waiting.get(message.id)?.(message);
    },
    drop() {
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
