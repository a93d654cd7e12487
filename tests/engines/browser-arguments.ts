/**
 * What Playwright turns off in a Chromium. It hands over the list itself, but Chromium heeds only the last one: so ours has
 * to hold what is in Playwright's, which a unit test compares.
 */
const offForPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/**
 * The lists that unfold below the address bar. An installed Chromium makes them ready, as pages of their own, for every
 * window, also for those that nobody sees; without them a page opens with a third less work.
 */
const addressBarLists = ['WebUIOmniboxPopup', 'WebUIOmniboxFullPopup', 'WebUIOmniboxAimPopup'];

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
  `--disable-features=${[...offForPlaywright, ...addressBarLists].join(',')}`,
];
