/** How Chromium is started by every test. */
export const browserArguments: string[] = [
  // Containers run as root, where Chromium refuses its sandbox.
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  // The browser itself must ask the network for nothing.
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
