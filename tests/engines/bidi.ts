/** A connection by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/): a command goes out, its answer comes back. */
export interface BidiConnection {
  /** Rejects with the browser's words when it refuses the command, or when the connection is lost before it answers. */
  send(method: string, params?: object): Promise<Readonly<Record<string, unknown>>>;
}

interface Answer {
  readonly type: 'success' | 'error' | 'event';
  readonly id?: number | null;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: string;
  readonly message?: string;
}

interface Waiting {
  readonly method: string;
  readonly resolve: (result: Readonly<Record<string, unknown>>) => void;
  readonly reject: (error: Error) => void;
}

/** @param address of the browser's socket, `ws://…` */
export async function connectBidi(address: string): Promise<BidiConnection> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error(`Nothing answers at ${address}.`)), { once: true });
  });

  const waiting = new Map<number, Waiting>();
  let sent = 0;
  socket.addEventListener('message', ({ data }) => {
    const { type, id, result, error, message } = JSON.parse(String(data)) as Answer;
    const asked = waiting.get(id ?? 0);
    if (asked === undefined) return;
    waiting.delete(id ?? 0);
    if (type === 'success') asked.resolve(result ?? {});
    else asked.reject(new Error(`${asked.method}: ${error ?? ''}, ${message ?? ''}`));
  });
  socket.addEventListener('close', () => {
    for (const { method, reject } of waiting.values()) reject(new Error(`${method}: the connection was lost.`));
  });
  return {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        if (socket.readyState !== WebSocket.OPEN) {
          reject(new Error(`${method}: the connection was lost.`));
          return;
        }
        sent += 1;
        waiting.set(sent, { method, resolve, reject });
        socket.send(JSON.stringify({ id: sent, method, params }));
      }),
  };
}
