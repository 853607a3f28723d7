import next from '@next/eslint-plugin-next'
import boundaries from 'eslint-plugin-boundaries'
import checkFile from 'eslint-plugin-check-file'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import { importX } from 'eslint-plugin-import-x'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** Room → rooms it may use, lowest first: a room may only name rooms above it in this list. */
const ROOMS = {
  vocabulary: [],
  config: [],
  clock: ['config'],
  memory: [],
  format: [],
  i18n: ['format'],
  questionnaire: [],
  disclosure: [],
  statistics: ['disclosure'],
  access: ['config', 'clock'],
  audit: ['access', 'clock'],
  jobs: ['config', 'clock'],
  mail: ['config', 'i18n', 'format', 'access', 'jobs'],
  strategy: ['i18n', 'memory'],
  rounds: ['memory', 'questionnaire', 'access', 'audit', 'jobs', 'strategy', 'clock', 'i18n', 'format'],
  participation: ['rounds', 'access', 'audit', 'mail'],
  responses: ['questionnaire', 'rounds', 'participation', 'jobs', 'clock'],
  tallies: ['questionnaire', 'disclosure', 'rounds', 'responses', 'jobs', 'clock'],
  releases: ['questionnaire', 'disclosure', 'statistics', 'access', 'audit', 'jobs', 'rounds', 'tallies', 'format', 'i18n', 'clock'],
  workshops: ['config', 'memory', 'access', 'audit', 'mail', 'jobs', 'strategy', 'format', 'i18n', 'questionnaire', 'clock'],
  'co-developers': ['config', 'access', 'audit', 'mail', 'strategy', 'format', 'i18n', 'questionnaire', 'clock', 'workshops'],
  outbox: ['access', 'audit', 'mail', 'workshops', 'co-developers'],
  promises: ['access', 'audit', 'mail', 'jobs', 'strategy', 'rounds', 'responses'],
  texts: ['access', 'audit', 'rounds', 'responses', 'disclosure', 'statistics'],
  influence: ['access', 'audit', 'strategy', 'rounds', 'releases', 'promises', 'texts', 'mail'],
}

/** Raw counts stay inside: only `releases` names this room, so no page can. */
const CLOSED_TO_APP = ['tallies']

const order = Object.keys(ROOMS)
for (const [room, uses] of Object.entries(ROOMS)) {
  const wrong = uses.find((used) => !order.slice(0, order.indexOf(room)).includes(used))
  if (wrong) throw new Error(`ROOMS: ${room} may not use ${wrong}; it is not above it`)
}

const doors = order.filter((room) => !CLOSED_TO_APP.includes(room))

const element = (type, captured) => ({ element: captured ? { type, captured } : { type } })
const allow = (from, ...to) => ({ from, allow: to.map((target) => ({ to: target })) })

const roomPolicies = Object.entries(ROOMS).flatMap(([room, uses]) => {
  const within = { room: [room, 'vocabulary', ...uses] }
  return [
    allow(element('core', { room }), element('core', within)),
    allow(element('server', { room }), element('core', within), element('server', within)),
  ]
})

export default tseslint.config(
  { ignores: ['node_modules', '.next', '.data', 'public', 'next-env.d.ts', '*.mjs', '*.js', 'scripts/*.mjs', 'test-results'] },
  ...tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    files: ['{app,components,db,lib,tests,scripts}/**/*.{ts,tsx}'],
    plugins: { boundaries, 'import-x': importX, 'check-file': checkFile },
    settings: {
      'import/resolver': { typescript: true },
      'import-x/resolver-next': [createTypeScriptImportResolver()],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'boundaries/elements': [
        { type: 'app', pattern: 'app' },
        { type: 'content', pattern: 'content' },
        { type: 'messages', pattern: 'messages' },
        { type: 'scripts', pattern: 'scripts' },
        { type: 'components', pattern: 'components' },
        { type: 'server', pattern: 'lib/*/server', capture: ['room'] },
        { type: 'core', pattern: 'lib/*', capture: ['room'] },
        { type: 'db', pattern: 'db' },
        { type: 'tests', pattern: 'tests' },
      ],
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': ['error', {
        default: 'disallow',
        message: 'See ARCHITECTURE.md, "What may import what".',
        policies: [
          allow(element('app'), element('app'), element('components'), element('core', { room: doors }), element('server', { room: doors })),
          allow(element('components'), element('components'), element('core', { room: doors })),
          ...roomPolicies,
          // Texts of the interface are read by one room, the demo organisation's content by the seed and the tests.
          allow(element('core', { room: 'i18n' }), element('messages')),
          allow(element('server'), element('db')),
          allow(element('db'), element('db'), element('core', { room: 'vocabulary' }), element('server', { room: 'config' })),
          allow(element('tests'), element('tests'), element('components'), element('core'), element('server'), element('db'), element('content'), element('messages'), element('scripts')),
          allow(element('scripts'), element('scripts'), element('tests'), element('components'), element('core'), element('server'), element('db'), element('content'), element('messages')),
        ],
      }],
      'import-x/no-cycle': 'error',
      'check-file/filename-naming-convention': ['error', { '**/*.{ts,tsx}': 'KEBAB_CASE' }, { ignoreMiddleExtensions: true }],
      'check-file/filename-blocklist': ['error', { '**/{utils,helpers,common,misc,shared,types,manager,service}.{ts,tsx}': '*-what-it-is-about.*' }],
      'max-params': ['error', 3],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['lib/*/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: ['next', 'next/*', 'react', 'react-*', 'drizzle-orm', 'drizzle-orm/*', 'server-only', 'node:*'], message: 'The core of a room is plain TypeScript.' }] }] },
  },
  { rules: { '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }] } },
  {
    files: ['lib/*/server/**/*.ts'],
    ignores: ['lib/{access,i18n}/server/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: ['next', 'next/*', 'react', 'react-*'], message: 'Only access and i18n may know about the request.' }] }] },
  },
  // Unit tests live beside the core they test and borrow builders from tests/support.
  { files: ['lib/*/*.test.ts', '{app,components}/**/*.test.{ts,tsx}'], rules: { 'boundaries/dependencies': 'off', 'no-restricted-imports': 'off' } },
  reactHooks.configs.flat.recommended,
  // Playwright fixtures call a parameter named `use`, which is no hook.
  { files: ['tests/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  // Public pages are documents: a link to them is a plain link, and the office keeps to the same.
  { plugins: { '@next/next': next }, rules: { ...next.configs.recommended.rules, ...next.configs['core-web-vitals'].rules, '@next/next/no-html-link-for-pages': 'off' } },
)
