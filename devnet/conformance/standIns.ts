import { isHex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { chainClient } from '../chain/client'
import { Sender } from '../chain/sender'
import { jsonRpc } from '../rpc/jsonRpc'
import { deployLivepeer } from '../story/deployLivepeer'

// A protocol command for the tests: puts the stand-ins on L2 as somebody from outside would.

const { L2_RPC_URL: url = '', DEPLOYER_KEY: key } = process.env
if (!isHex(key)) throw new Error('DEPLOYER_KEY is missing.')
const rpc = jsonRpc(url)
const client = chainClient(rpc, Number(await rpc.request('eth_chainId')))
const deployer = await Sender.open(client, privateKeyToAccount(key))
const { controller, token } = await deployLivepeer(deployer, {
  roundLengthBlocks: 30,
  unbondingPeriodRounds: 3,
})
await deployer.settle()
process.stdout.write(`LivepeerToken ${token}\nController ${controller}\n\n`)
