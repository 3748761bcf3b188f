// dependency-cruiser lets swc parse every file as TypeScript, and forgets to say which ones hold JSX.
const swc = require('@swc/core')
const { parseFileSync } = swc
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') })

// The arrow of docs/architecture.md, checked. Each rule's comment says what to do instead.
const layers = [
  'app',
  'components',
  'lib/hooks',
  'lib/history',
  'lib/actions',
  'lib/(arbitrum|rpc)',
  'lib/(journey|books)',
  'lib/(bridge|staking)',
  'lib/errors',
  'lib/(format|abi|chains)|lib/env',
]

/** One rule per layer: it may not reach what stands above it. */
const arrow = layers.slice(1).map((layer, i) => ({
  name: `arrow-${layer}`,
  comment:
    `${layer} may not import from ${layers.slice(0, i + 1).join(', ')}. Pass what you need as an argument, ` +
    'or move the shared part down to the layer that both may use.',
  severity: 'error',
  from: { path: `^(${layer})(/|\\.)`, pathNot: '\\.test\\.tsx?$' },
  to: { path: `^(${layers.slice(0, i + 1).join('|')})(/|\\.)` },
}))

module.exports = {
  forbidden: [
    ...arrow,
    {
      name: 'every-file-in-a-layer',
      comment:
        'A file of lib/ that is in no layer is held by no rule. Put it into the folder of its layer: lib/format for text and numbers, ' +
        'lib/rpc for talking to an endpoint, lib/bridge or lib/staking for decisions.',
      severity: 'error',
      from: {},
      to: { path: '^lib/', pathNot: `^(${layers.slice(2).join('|')}|lib/testing)(/|\\.)` },
    },
    {
      name: 'pure-domain',
      comment:
        'lib/journey, lib/books, lib/bridge and lib/staking decide on plain data. Take network, storage, clock and React as arguments, from lib/actions or lib/hooks.',
      severity: 'error',
      from: { path: '^lib/(journey|books|bridge|staking|errors|format)/', pathNot: '\\.test\\.ts$' },
      to: {
        path: 'node_modules/(react|react-dom|next|wagmi|@wagmi|@tanstack|@arbitrum|ethers|@rainbow-me)/',
      },
    },
    {
      name: 'bridge-knows-no-staking',
      comment:
        'lib/bridge does not know lib/staking. What needs both is part of the journey: put it into lib/journey.',
      severity: 'error',
      from: { path: '^lib/bridge/' },
      to: { path: '^lib/staking/' },
    },
    {
      name: 'staking-knows-no-bridge',
      comment:
        'lib/staking does not know lib/bridge. What needs both is part of the journey: put it into lib/journey.',
      severity: 'error',
      from: { path: '^lib/staking/' },
      to: { path: '^lib/bridge/' },
    },
    {
      name: 'ui-knows-no-domain',
      comment:
        'components/ui is for any product. What knows the bridge or the stake and serves several features lives in components/common.',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: '^components/(?!ui/)' },
    },
    {
      name: 'records-know-no-price',
      comment:
        'A price is of now, and decoration. What is kept, exported or told of the past is in tokens: no prices there.',
      severity: 'error',
      from: {
        path: '^(lib/(books|bridge|history|journey|staking|actions/write)|components/transfers/(one|list)|watch|scripts/reserves)/',
      },
      to: {
        path: '^(lib/(format/dollars|actions/read/readPrices|hooks/queries/usePrice)|components/ui/(worth|worthIfAsked|amountNow))\\.',
      },
    },
    {
      name: 'features-one-way',
      scope: 'folder',
      comment:
        'Two folders of components/ reach each other. Move what both need to components/common, or hand it down as an argument.',
      severity: 'error',
      from: { path: '^components/[^/]+$' },
      to: { circular: true },
    },
    {
      name: 'sdk-quarantine',
      comment:
        '@arbitrum/sdk and ethers weigh 390 KB: only lib/arbitrum imports them, and it is loaded on demand with import().',
      severity: 'error',
      from: { path: '^(app|components|lib)/', pathNot: '^lib/arbitrum/|\\.test\\.ts$' },
      to: { path: 'node_modules/(@arbitrum/sdk|ethers)/' },
    },
    {
      name: 'sdk-on-demand',
      comment:
        'lib/arbitrum brings the SDK along. Load it where it is needed, with `await import()`, so that it is in no first load.',
      severity: 'error',
      from: { path: '^(app|components|lib)/', pathNot: '^lib/arbitrum/|\\.test\\.ts$' },
      to: { path: '^lib/arbitrum/', dynamic: false },
    },
    {
      name: 'react-above-hooks',
      comment: 'React lives in app, components and lib/hooks. Below them write plain functions.',
      severity: 'error',
      from: { path: '^lib/', pathNot: '^lib/hooks/' },
      to: { path: 'node_modules/(react|react-dom|next|wagmi|@tanstack|@rainbow-me)/' },
    },
    {
      name: 'app-is-thin',
      comment: 'app/ holds routes and providers only. Move logic to a component or a hook.',
      severity: 'error',
      from: { path: '^app/' },
      to: {
        path: '^(lib/(actions|history|rpc|arbitrum|journey|bridge|staking|errors|abi)/|node_modules/viem/)',
      },
    },
    {
      name: 'devnet-is-a-tool',
      comment:
        'The app never imports the local Arbitrum. It learns about it from devnet_info, like anybody outside.',
      severity: 'error',
      from: { path: '^(app|components|lib)/', pathNot: '\\.test\\.ts$|^lib/testing/' },
      to: { path: '^(devnet|e2e|scripts)/' },
    },
    {
      name: 'testing-is-for-tests',
      comment: 'lib/testing starts local chains and makes transfers on them: only tests use it.',
      severity: 'error',
      from: { path: '^(app|components|lib)/', pathNot: '\\.test\\.ts$|^lib/testing/' },
      to: { path: '^lib/testing/' },
    },
    {
      name: 'previews-are-for-development',
      comment:
        'components/previews and components/fixtures show parts without a chain: only app/previews, which no build has, and tests use them.',
      severity: 'error',
      from: {
        path: '^(app|components|lib)/',
        pathNot: '\\.test\\.tsx?$|^(components/(previews|fixtures)|app/previews)/',
      },
      to: { path: '^components/(previews|fixtures)/' },
    },
    {
      name: 'devnet-knows-no-app',
      comment:
        'The local Arbitrum is a tool of its own: from lib it may use the generated ABIs, the data of the networks that it stands for, and how a header is written.',
      severity: 'error',
      from: { path: '^devnet/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(app|components|lib/(?!abi/|chains/(builtData|routers|pairNames|headerRlp)\\.ts$)|e2e)' },
    },
    {
      name: 'watch-is-a-tool',
      comment:
        'watch/ is the command line of `npm run watch`: nothing else imports it. What others need moves down to lib/.',
      severity: 'error',
      from: { pathNot: '^watch/' },
      to: { path: '^watch/' },
    },
    {
      name: 'watch-above-actions',
      comment: 'watch/ reads through lib/ below hooks. It knows no page, no React and no tool.',
      severity: 'error',
      from: { path: '^watch/', pathNot: '\\.test\\.ts$|^watch/testing/' },
      to: { path: '^(app|components|lib/(hooks|testing)|devnet|deploy|e2e|scripts)/' },
    },
    {
      name: 'deploy-is-a-tool',
      comment:
        'The app, the local Arbitrum and tests use deploy/plan alone, which says how a bridge is put up and what is then true of it. ' +
        'The rest of deploy/ is the command line of `npm run deploy`.',
      severity: 'error',
      from: { path: '^(app|components|lib|devnet|e2e)/' },
      to: { path: '^deploy/(?!plan/(bridgePlan|artifact)\\.ts$)' },
    },
    {
      name: 'rehearse-is-a-tool',
      comment:
        'rehearse/ is the command line of `npm run rehearse`: it uses the others, and nothing uses it.',
      severity: 'error',
      from: { pathNot: '^rehearse/' },
      to: { path: '^rehearse/' },
    },
    {
      name: 'deploy-below-actions',
      comment:
        'deploy/ uses data and domain (lib/abi, chains, bridge, rpc). What acts for a page, and the local Arbitrum, are not for it.',
      severity: 'error',
      from: { path: '^deploy/', pathNot: '\\.test\\.ts$|^deploy/testing/' },
      to: { path: '^(app|components|lib/(hooks|history|actions|testing)|devnet|e2e)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that import each other are one file, or hide a third that both should import.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'The import leads nowhere: a misspelt path, or a package that package.json does not list.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.css$|^@devnet-tools$' },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|out|contracts/out)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
}
