import comments from '@eslint-community/eslint-plugin-eslint-comments/configs';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import vue from 'eslint-plugin-vue';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const source = ['**/*.ts', '**/*.vue'];

const clockOrChance = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Rules do not read the clock: take the moment as a parameter.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Rules do not read the clock: take the moment as a parameter.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Rules do not throw dice: take the seed as a parameter, so that a draw can be repeated.',
  },
];

export default tseslint.config(
  { ignores: ['**/dist/', '**/coverage/', 'data/', 'test-output/', 'test/fixtures/'] },
  js.configs.recommended,
  comments.recommended,
  {
    rules: {
      '@eslint-community/eslint-comments/require-description': ['error', { ignore: ['eslint-enable'] }],
      '@eslint-community/eslint-comments/no-unused-disable': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 350, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 60 }],
    },
  },
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: source })),
  ...vue.configs['flat/recommended'],
  {
    files: source,
    languageOptions: {
      parserOptions: {
        parser: tseslint.parser,
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.vue'],
      },
    },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        {
          'ts-expect-error': 'allow-with-description',
          'ts-ignore': true,
          'ts-nocheck': true,
          minimumDescriptionLength: 10,
        },
      ],
      // Leaves files with decorators alone by itself: there a class used as a type is also what Nest injects.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // The compiler knows the globals of each workspace; this rule does not.
      'no-undef': 'off',
    },
  },
  {
    files: ['shared/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/testing/*'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'Rules also run in the browser: let server or client do it.' }] },
      ],
      'no-restricted-globals': [
        'error',
        ...['process', 'Buffer', 'fetch', 'setTimeout', 'setInterval', 'performance', 'crypto'].map((name) => ({
          name,
          message: 'Rules are plain data in, plain data out: take what you need as a parameter.',
        })),
      ],
      'no-restricted-syntax': ['error', ...clockOrChance],
    },
  },
  {
    files: ['server/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/testing/*'],
    // A Nest module is a class whose decorator says everything.
    rules: { 'no-console': 'error', '@typescript-eslint/no-extraneous-class': 'off' },
  },
  {
    files: ['client/src/**/*.vue'],
    rules: {
      // A block with <template lang> or a plain <script> would be one more dialect to know.
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/define-macros-order': 'error',
      // App.vue and one-word screens are named by their room.
      'vue/multi-word-component-names': 'off',
    },
  },
  {
    files: ['**/*.spec.ts', 'test/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: globals.node },
  },
  prettier,
);
