import { type Line, linesOf } from '../check/readCheck'
import { reportOf, reportText } from '../check/report'
import { decide } from '../network/bridgeConfig'
import { type Network, openNetwork, sides } from '../network/network'
import { type BridgeAddresses, type BridgeConfig, bridgePlanOn } from '../plan/bridgePlan'
import { handOver } from '../verify/handOver'
import { servicesOf } from '../verify/services'
import { submissionsOf } from '../verify/submissions'
import { namedBridge, type Work } from './commands'

/**
 * Compares the code on both chains with this build, and hands the sources of what is right to the services that are set. The
 * comparison needs none of them.
 */
export async function verify({ line, settings, terminal }: Work): Promise<number> {
  const network = await openNetwork(line.pair, settings)
  const { config } = await decide(network, settings)
  const asked = { bridge: namedBridge(network, settings), config }
  const compared = await compareCode(network, asked)
  const isRight = compared.every((found) => found.isRight)
  // Sources that are not those of the code would be refused, or worse.
  const services = isRight ? await handAllOver() : []
  const report = reportOf(network, [...compared, ...services])
  terminal.say(line.json ? JSON.stringify(report, null, 2) : reportText(report))
  return report.isRight ? 0 : 1

  async function handAllOver(): Promise<Line[]> {
    const lines: Line[] = []
    for (const side of sides) {
      const services = servicesOf(settings, side)
      if (services.length === 0) continue
      for (const submission of await submissionsOf(network, side, asked)) {
        for (const service of services) {
          terminal.tell(`handing ${submission.name} to ${service.name} …`)
          const outcome = await handOver(service, submission)
          const found = outcome.state === 'refused' ? `refused (${outcome.why})` : outcome.state
          const isRight = outcome.state === 'verified'
          lines.push({
            side,
            what: `${submission.name} at ${service.name}`,
            found,
            expected: 'verified',
            isRight,
          })
        }
      }
    }
    return lines
  }
}

async function compareCode(
  { clients }: Network,
  { bridge, config }: { bridge: BridgeAddresses; config: BridgeConfig },
): Promise<Line[]> {
  const compared = sides.map(async (side) =>
    linesOf(side, await bridgePlanOn(clients[side]).compareCode(side, bridge, config)),
  )
  return (await Promise.all(compared)).flat()
}
