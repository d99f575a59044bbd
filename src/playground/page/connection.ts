import type { Act, Answer, Told } from '../protocol.ts';

/** The socket to the process behind the page; comes back by itself after a break. */
export interface Connection {
  /** Does something as the reader; resolves with what comes of it. Without a connection it is refused. */
  send(act: Act): Promise<Answer>;
}

export interface ConnectionOptions {
  opened(): void;
  lost(): void;
  told(told: Exclude<Told, { kind: 'answer' }>): void;
}

const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 3_000;
const LOST: Answer = { kind: 'refused', why: 'The playground is not running. Start it again with npm start.' };

export function connect({ opened, lost, told }: ConnectionOptions): Connection {
  const waiting = new Map<number, (answer: Answer) => void>();
  let socket: WebSocket;
  let requests = 0;
  let pause = FIRST_PAUSE;

  const open = () => {
    socket = new WebSocket(`ws://${location.host}/live`);
    socket.onopen = () => {
      pause = FIRST_PAUSE;
      opened();
    };
    socket.onmessage = ({ data }) => {
      const news = JSON.parse(data) as Told;
      if (news.kind !== 'answer') return told(news);
      waiting.get(news.request)?.(news.answer);
      waiting.delete(news.request);
    };
    socket.onclose = () => {
      for (const settle of waiting.values()) settle(LOST);
      waiting.clear();
      lost();
      setTimeout(open, pause);
      pause = Math.min(pause * 1.5, LONGEST_PAUSE);
    };
  };
  open();

  return {
    send: (act) => {
      if (socket.readyState !== WebSocket.OPEN) return Promise.resolve(LOST);
      requests += 1;
      const request = requests;
      socket.send(JSON.stringify({ request, ...act }));
      return new Promise((resolve) => waiting.set(request, resolve));
    },
  };
}
