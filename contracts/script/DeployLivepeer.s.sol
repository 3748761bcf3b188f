// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Script} from "forge-std/Script.sol";
import {console} from "forge-std/console.sol";
import {Livepeer, LivepeerConfig, LivepeerDeploy} from "../devnet/livepeer/LivepeerDeploy.sol";

/// @notice Deploys the stand-ins for Livepeer's protocol on a chain for trials: never on Arbitrum One, where it lives.
///
/// Run from contracts/, with the deployer's key given to forge:
///   forge script script/DeployLivepeer.s.sol --broadcast --rpc-url … --account <name>
contract DeployLivepeer is Script {
    error RealProtocolLivesHere(uint256 chainId);

    function run() external {
        require(block.chainid != 42161, RealProtocolLivesHere(block.chainid));
        (, address deployer,) = vm.readCallers();
        vm.startBroadcast();
        Livepeer memory lp = LivepeerDeploy.deploy(
            LivepeerConfig({
                roundLength: vm.envOr("ROUND_LENGTH", uint256(50)),
                roundLockAmount: 100_000,
                firstRound: 1000,
                unbondingPeriod: uint64(vm.envOr("UNBONDING_PERIOD", uint256(7))),
                maxTranscoders: 100,
                inflation: 218_500,
                initialSupply: 10_000_000 ether
            }),
            deployer
        );
        vm.stopBroadcast();
        // The Controller names all the others, and comes last for those who read only that.
        console.log("LivepeerToken", address(lp.token));
        console.log("Controller", address(lp.controller));
    }
}
