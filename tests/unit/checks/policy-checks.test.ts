import { describe } from 'vitest';
import { about, page, policy, testSites } from '../../fixtures/output-site.ts';

describe('policies', () => {
  const hash = "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='";
  testSites([
    {
      name: 'allow an inline script and style by hash',
      files: {
        'index.html': page('/', {
          policy: policy
            .replace("script-src 'self'", "script-src 'self' 'sha256-BWzL8+0emRIlRHAhapLxQ4XoUqltNLXzAk6oiqyb/Pg='")
            .replace("style-src 'self'", "style-src 'sha256-ngewhhP73WDIbgwseeu52VAAJgKdGUsu1IUQQsAm8m4='"),
          body: '<script>go("“”")\r\n</script><style>p { color: red }</style>',
        }),
      },
      issues: [],
    },
    {
      name: 'allow the icon that browsers ask for',
      files: {
        'index.html': page('/', { policy: policy.replace("default-src 'self'", "default-src 'none'") }),
        'x/index.html': page('/x/', {
          policy: `${policy.replace("default-src 'self'", "default-src 'none'")}; img-src data:`,
          head: '<link rel="icon" href="data:,">',
        }),
        'y/index.html': page('/y/', {
          policy: `${policy.replace("default-src 'self'", "default-src 'none'")}; img-src 'self'`,
        }),
      },
      issues: [
        'dist/index.html policy-icon: The page names no icon, so browsers ask for /favicon.ico, and the Content-Security-Policy forbids that. Add <link rel="icon"> and allow it in img-src.',
      ],
    },
    {
      name: 'need the hash of every script and style, and allow no style or handler attributes',
      files: {
        'index.html': page('/', {
          body: '<script>go()</script><style>p{}</style>\n<p style="color: red" onclick="go()">x</p>',
        }),
      },
      issues: [
        `dist/index.html:10:1 policy-script-hash: The Content-Security-Policy does not have this script's hash, so the script never runs. Add ${hash} to script-src, or make the script a file.`,
        "dist/index.html:10:22 policy-style-hash: The Content-Security-Policy does not have this style's hash, so the style has no effect. Add 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y=' to style-src, or make the style a file.",
        'dist/index.html:11:4 policy-style-attribute: The Content-Security-Policy forbids style attributes, so this one has no effect. Use a class.',
        'dist/index.html:11:23 policy-handler: A strict Content-Security-Policy never runs onclick attributes. Add the listener in a script file.',
      ],
    },
    {
      name: 'are on every page, before all scripts',
      files: {
        'index.html': page('/').replace(/<meta http-equiv.*\n/, ''),
        'x/index.html': page('/x/').replace('<meta charset', '<script src="/a.js"></script><meta charset'),
        'a.js': '',
      },
      issues: [
        'dist/index.html policy-missing: The page has no Content-Security-Policy, so any script that gets into it can run. Add <meta http-equiv="content-security-policy"> to the head.',
        'dist/x/index.html:4:1 policy-late: <script> comes before the Content-Security-Policy, which applies only to what follows it. Move the policy up.',
      ],
    },
    {
      name: 'are strict',
      files: {
        'index.html': page('/', {
          policy: "script-src 'self' 'unsafe-inline' https:; connect-src *; form-action 'self'",
        }),
      },
      issues: [
        `dist/index.html:5:1 policy-directive: The Content-Security-Policy does not forbid plug-ins, which escape the policy. Add "object-src 'none'".`,
        `dist/index.html:5:1 policy-directive: The Content-Security-Policy has no base-uri, so nothing is restricted by that directive. Add "base-uri 'self'" or "base-uri 'none'".`,
        `dist/index.html:5:1 policy-directive: The Content-Security-Policy has no default-src, so nothing is restricted by that directive. Add "default-src 'self'" or "default-src 'none'".`,
        'dist/index.html:5:1 policy-foreign-origin: The Content-Security-Policy has "connect-src *", which allows requests to other sites. Allow \'self\' only.',
        'dist/index.html:5:1 policy-foreign-origin: The Content-Security-Policy has "script-src https:", which allows requests to other sites. Allow \'self\' only.',
        `dist/index.html:5:1 policy-unsafe-inline: The Content-Security-Policy allows any inline script. Remove 'unsafe-inline' and add the hash of each script.`,
      ],
    },
    {
      name: 'occur once on a page',
      files: {
        'index.html': page('/', { head: `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">` }),
      },
      issues: [
        'dist/index.html:8:1 policy-several: The page has a second Content-Security-Policy, and only what both allow works. Merge them.',
      ],
    },
    {
      name: 'are required on a redirect only if it has a script',
      files: {
        ...about,
        'old/index.html':
          '<!doctype html><title>Moved</title><meta http-equiv="refresh" content="0;url=/about/"><script>go()</script>',
      },
      issues: [
        'dist/old/index.html policy-missing: The page has no Content-Security-Policy, so any script that gets into it can run. Add <meta http-equiv="content-security-policy"> to the head.',
      ],
    },
  ]);
});
