/**
 * Checks a page's Content-Security-Policy: it must forbid what an archive never needs, and allow the page's own scripts
 * and styles, which browsers would otherwise drop silently.
 */

import { policyHash } from '../text/digest.ts';
import type { Fault } from './fault.ts';
import type { PageFacts } from './built-page.ts';
import {
  allowsByHash,
  allowsInline,
  foreignSources,
  hasSource,
  parsePolicy,
  sourcesFor,
  type Policy,
} from './content-security-policy.ts';

/** @param origin origin of the site */
export function policyFaults(page: PageFacts, origin: string): readonly Fault[] {
  // Redirects have no policy. Without scripts they need none.
  if (page.redirect && page.inlineScripts.length === 0 && page.handlers.length === 0) return [];

  const [first, second] = page.policies;
  if (first === undefined) {
    return [
      {
        rule: 'policy-missing',
        message:
          'The page has no Content-Security-Policy, so any script that gets into it can run. Add <meta http-equiv="content-security-policy"> to the head.',
      },
    ];
  }
  const { policy, textFaults } = judged(first.value, origin);
  const faults: Fault[] = [
    ...textFaults.map((fault) => ({ ...fault, point: first.point })),
    ...inlineFaults(page, policy),
    ...iconFaults(page, policy),
    ...page.beforePolicy.map(({ value, point }) => ({
      rule: 'policy-late',
      point,
      message: `${value} comes before the Content-Security-Policy, which applies only to what follows it. Move the policy up.`,
    })),
  ];
  if (second) {
    faults.push({
      rule: 'policy-several',
      point: second.point,
      message: 'The page has a second Content-Security-Policy, and only what both allow works. Merge them.',
    });
  }
  return faults;
}

interface JudgedPolicy {
  readonly policy: Policy;
  readonly textFaults: readonly Fault[];
}

function judged(text: string, origin: string): JudgedPolicy {
  const policy = parsePolicy(text);
  return { policy, textFaults: policyTextFaults(policy, origin) };
}

function policyTextFaults(policy: Policy, origin: string): readonly Fault[] {
  const faults: Fault[] = [];
  for (const name of ['default-src', 'base-uri', 'form-action']) {
    if (policy.has(name)) continue;
    faults.push({
      rule: 'policy-directive',
      message: `The Content-Security-Policy has no ${name}, so nothing is restricted by that directive. Add "${name} 'self'" or "${name} 'none'".`,
    });
  }
  if (!hasSource(policy.get('object-src'), "'none'")) {
    faults.push({
      rule: 'policy-directive',
      message: `The Content-Security-Policy does not forbid plug-ins, which escape the policy. Add "object-src 'none'".`,
    });
  }
  if ((['elem', 'attr'] as const).some((where) => hasSource(sourcesFor(policy, 'script', where), "'unsafe-inline'"))) {
    faults.push({
      rule: 'policy-unsafe-inline',
      message: `The Content-Security-Policy allows any inline script. Remove 'unsafe-inline' and add the hash of each script.`,
    });
  }
  for (const source of foreignSources(policy, origin)) {
    faults.push({
      rule: 'policy-foreign-origin',
      message: `The Content-Security-Policy has "${source}", which allows requests to other sites. Allow 'self' only.`,
    });
  }
  return faults;
}

/** Without an icon named, browsers ask for /favicon.ico. */
function iconFaults({ icon }: PageFacts, policy: Policy): readonly Fault[] {
  const sources = policy.get('img-src') ?? policy.get('default-src');
  if (icon || hasSource(sources, "'self'") || sources === undefined) return [];
  return [
    {
      rule: 'policy-icon',
      message:
        'The page names no icon, so browsers ask for /favicon.ico, and the Content-Security-Policy forbids that. Add <link rel="icon"> and allow it in img-src.',
    },
  ];
}

function inlineFaults(page: PageFacts, policy: Policy): readonly Fault[] {
  const scriptSources = sourcesFor(policy, 'script', 'elem');
  const styleSources = sourcesFor(policy, 'style', 'elem');
  const styleAttributeSources = sourcesFor(policy, 'style', 'attr');
  return [
    ...page.inlineScripts
      .filter(({ value }) => scriptSources && !allowsByHash(scriptSources, value))
      .map(({ value, point }) => ({
        rule: 'policy-script-hash',
        point,
        message: `The Content-Security-Policy does not have this script's hash, so the script never runs. Add '${policyHash(value)}' to script-src, or make the script a file.`,
      })),
    ...page.inlineStyles
      .filter(({ value }) => styleSources && !allowsInline(styleSources) && !allowsByHash(styleSources, value))
      .map(({ value, point }) => ({
        rule: 'policy-style-hash',
        point,
        message: `The Content-Security-Policy does not have this style's hash, so the style has no effect. Add '${policyHash(value)}' to style-src, or make the style a file.`,
      })),
    ...page.styleAttributes
      .filter(() => styleAttributeSources && !allowsInline(styleAttributeSources))
      .map(({ point }) => ({
        rule: 'policy-style-attribute',
        point,
        message: 'The Content-Security-Policy forbids style attributes, so this one has no effect. Use a class.',
      })),
    ...page.handlers.map(({ value, point }) => ({
      rule: 'policy-handler',
      point,
      message: `A strict Content-Security-Policy never runs ${value} attributes. Add the listener in a script file.`,
    })),
  ];
}
