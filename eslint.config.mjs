import css from '@eslint/css';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import comfort from './src/styles/comfort.json' with { type: 'json' };

const SCRIPTS = ['**/*.{ts,mjs,astro}'];

export default defineConfig(
  globalIgnores(['dist/', '.*.unfinished/', '.*.replaced/', '.astro/', '.reports/', 'node_modules/']),
  // Without a pattern of its own a configuration would apply to style sheets too.
  { files: SCRIPTS, extends: [tseslint.configs.strict, tseslint.configs.stylistic] },
  astro.configs['flat/recommended'],
  {
    files: SCRIPTS,
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/styles/*.css'],
    plugins: { css },
    language: 'css/css',
    rules: {
      'css/no-duplicate-keyframe-selectors': 'error',
      'css/no-empty-blocks': 'error',
      'css/no-invalid-at-rules': 'error',
      'css/no-invalid-properties': ['error', { allowUnknownVariables: true }],
      'css/no-unmatchable-selectors': 'error',
      // What every browser of the last two and a half years understands; src/styles/comfort.json says what is lost elsewhere.
      'css/use-baseline': [
        'error',
        {
          available: 'widely',
          allowProperties: Object.keys(comfort.properties),
          allowAtRules: Object.keys(comfort.atRules),
          allowSelectors: Object.keys(comfort.selectors),
          allowPropertyValues: Object.fromEntries(
            Object.keys(comfort.values).map((one) => [one.split(': ')[0], [one.split(': ')[1]]]),
          ),
        },
      ],
    },
  },
  // Command lines and test runners speak on the terminal.
  { files: ['src/cli/**', 'tests/**', 'bench/**'], rules: { 'no-console': 'off' } },
);
