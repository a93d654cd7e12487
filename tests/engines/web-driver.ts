/** A session by WebDriver (https://w3c.github.io/webdriver/): each command is a request, its answer is JSON. */
export interface WebDriverSession {
  /** Posts a command: `url`, `execute/sync`. Rejects with the browser's words when it refuses. */
  post(command: string, given: object): Promise<unknown>;
  get(command: string): Promise<unknown>;
  /** Ends the browser. */
  end(): Promise<void>;
}

/** @param server address of the driver: `http://127.0.0.1:4444` */
export async function startSession(server: string, capabilities: object): Promise<WebDriverSession> {
  const { sessionId } = (await ask(`${server}/session`, 'POST', { capabilities: { alwaysMatch: capabilities } })) as {
    readonly sessionId: string;
  };
  const session = `${server}/session/${sessionId}`;
  return {
    post: (command, given) => ask(`${session}/${command}`, 'POST', given),
    get: (command) => ask(`${session}/${command}`, 'GET'),
    end: async () => {
      await ask(session, 'DELETE');
    },
  };
}

async function ask(address: string, method: string, given?: object): Promise<unknown> {
  const answer = await fetch(address, { method, ...(given !== undefined && { body: JSON.stringify(given) }) });
  const { value } = (await answer.json()) as { readonly value: unknown };
  if (answer.ok) return value;
  const { error = '', message = '' } = value as { readonly error?: string; readonly message?: string };
  throw new Error(`${new URL(address).pathname}: ${error}, ${message}`);
}
