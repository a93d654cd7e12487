import type { ProvidedEngines } from '../engine-provision.ts';
import { ENGINES } from './engines-variable.ts';
import { firefoxEngine } from './drive-firefox.ts';
import { playwrightEngine } from './drive-playwright.ts';
import { webkitEngine } from './drive-webkit.ts';
import { engineNames, type EngineName, type StartEngine } from './engine.ts';

/** How each engine is started; `undefined` for one that cannot be had here. */
export const engines: readonly (readonly [EngineName, StartEngine | undefined])[] = engineNames.map((name) => [
  name,
  starterOf(name),
]);

function starterOf(name: EngineName): StartEngine | undefined {
  const provided = (JSON.parse(process.env[ENGINES] ?? '{}') as Partial<ProvidedEngines>)[name];
  switch (provided?.by) {
    case undefined:
      return undefined;
    case 'playwright':
      return playwrightEngine(name, provided.path);
    case 'bidi':
      return firefoxEngine(provided.path);
    case 'webdriver':
      return webkitEngine(provided);
  }
}
