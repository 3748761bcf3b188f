import { verbs } from './verbs'

export function help(): string {
  const told = Object.entries(verbs).map(
    ([verb, { parameters, about }]) => `  ${`${verb} ${parameters}`.padEnd(46)}${about}`,
  )
  return `npm run devnet                      starts a local Arbitrum and prints what it is made of
npm run devnet -- <verb> [args]     acts on a running one (--url, default http://127.0.0.1:8547)

Verbs
${told.join('\n')}

Options when starting (each also as an environment variable: --l1-port is DEVNET_L1_PORT)
  --l1-port <n>             8545
  --l2-port <n>             8547
  --l1-chain-id <n>         1337
  --l2-chain-id <n>         412346
  --confirm-period <n>      challenge period in L1 blocks, 20
  --round-length <n>        a Livepeer round in L1 blocks, 20
  --unbonding-period <n>    in rounds, 7
  --l1-block-seconds <n>    seconds per L1 block when the clock is moved, 12
  --block-time <n>          mine L1 every n seconds; without it time stands still
  --protocol-command <text> run this in a shell to put another build of Livepeer's protocol on L2, and deploy the
                            bridge for its LPT. It gets L1_RPC_URL, L2_RPC_URL and a funded DEPLOYER_KEY; its last
                            line of output has to be the Controller's address
  --as <network>            stand for arbitrum-one or arbitrum-sepolia: its chain ids and periods, the contracts of
                            Arbitrum and Livepeer at its addresses, and no bridge yet: docs/devnet.md
  --fork                    go on from where other chains stand: docs/forks.md. Without URLs, from a pair that is made for it,
                            with transfers under way
  --l1-rpc-url <url>        with --fork: an endpoint of Ethereum, or of another pair's L1
  --l2-rpc-url <url>        with --fork: an endpoint of Arbitrum's node
  --l1-block <n>            with both: the block to fork at; without it the one that L2's is of
  --l2-block <n>            with both: the same of L2; without it the newest
  --pair <network>          with --fork: arbitrum-one or arbitrum-sepolia; with URLs, refuse chains that are of another pair
  --no-initialize           leave new rounds uninitialised
  --no-reward               do not call reward() in new rounds
`
}
