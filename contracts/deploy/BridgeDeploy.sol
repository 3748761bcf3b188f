// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {VmSafe} from "forge-std/Vm.sol";
import {L1LPTGateway} from "../src/l1/L1LPTGateway.sol";
import {LivepeerTokenPrime} from "../src/l1/LivepeerTokenPrime.sol";
import {L2LPTGateway} from "../src/l2/L2LPTGateway.sol";
import {BridgeCheck} from "./BridgeCheck.sol";

/// @notice What has to be decided before a deployment.
/// @param owner Who governs both gateways in the end; it has to accept on both sides.
/// @param pauser Who may stop new transfers; zero for nobody.
/// @param lpt The canonical LPT, on L2.
/// @param inbox Arbitrum's delayed inbox, on L1.
/// @param l1Router Arbitrum's GatewayRouter on L1; zero for none. `l2Router` likewise on L2.
struct BridgeConfig {
    address owner;
    address pauser;
    address lpt;
    address inbox;
    address l1Router;
    address l2Router;
}

/// @notice Where the bridge's contracts are, or will be.
struct BridgeAddresses {
    address l1Gateway;
    address lptPrime;
    address l2Gateway;
}

/// @title How the bridge is deployed: by the scripts and by the tests alike
/// @notice In this order, so that nothing can move before both sides stand and have been checked:
/// `predict` -> `deployL2` -> `deployL1` -> `openL2` -> `openL1`.
///
/// The gateways and the token know each other as immutables, so their addresses are predicted from the deployers'
/// nonces: the next one on L2, the next two on L1. A message that arrives on a side before its gateway is there is not
/// lost: Arbitrum's bridge refuses to call an address without code, and a withdrawal's ticket can be sent again.
library BridgeDeploy {
    VmSafe private constant vm = VmSafe(address(uint160(uint256(keccak256("hevm cheat code")))));

    /// @param l1Nonce The next nonce of `l1Deployer` on L1; `l2Nonce` likewise on L2.
    function predict(address l1Deployer, uint256 l1Nonce, address l2Deployer, uint256 l2Nonce)
        internal
        pure
        returns (BridgeAddresses memory bridge)
    {
        bridge.lptPrime = vm.computeCreateAddress(l1Deployer, l1Nonce);
        bridge.l1Gateway = vm.computeCreateAddress(l1Deployer, l1Nonce + 1);
        bridge.l2Gateway = vm.computeCreateAddress(l2Deployer, l2Nonce);
        BridgeCheck.distinct(bridge);
    }

    /// @param deployer Owns the gateway until it is opened.
    function deployL2(BridgeAddresses memory bridge, BridgeConfig memory config, address deployer) internal {
        BridgeCheck.hasCode("LPT", config.lpt);
        address gateway = address(
            new L2LPTGateway(deployer, bridge.l1Gateway, config.l2Router, config.lpt, bridge.lptPrime)
        );
        BridgeCheck.equal("L2 gateway", gateway, bridge.l2Gateway);
        L2LPTGateway(gateway).setPauser(config.pauser);
        BridgeCheck.demand(BridgeCheck.l2(bridge, config));
    }

    /// @param deployer Owns the gateway until it is opened.
    function deployL1(BridgeAddresses memory bridge, BridgeConfig memory config, address deployer) internal {
        BridgeCheck.hasCode("inbox", config.inbox);
        address lptPrime = address(new LivepeerTokenPrime(bridge.l1Gateway));
        BridgeCheck.equal("LivepeerToken'", lptPrime, bridge.lptPrime);
        address gateway = address(
            new L1LPTGateway(
                deployer, bridge.l2Gateway, config.l1Router, config.lpt, bridge.lptPrime, config.inbox
            )
        );
        BridgeCheck.equal("L1 gateway", gateway, bridge.l1Gateway);
        L1LPTGateway(gateway).setPauser(config.pauser);
        BridgeCheck.demand(BridgeCheck.l1(bridge, config));
    }

    /// @notice Opens deposits and offers the ownership to the owner.
    function openL2(BridgeAddresses memory bridge, BridgeConfig memory config) internal {
        BridgeCheck.demand(BridgeCheck.l2(bridge, config));
        L2LPTGateway gateway = L2LPTGateway(bridge.l2Gateway);
        gateway.unpause();
        if (gateway.owner() != config.owner) gateway.transferOwnership(config.owner);
    }

    /// @notice Opens withdrawals and offers the ownership to the owner. The last step.
    function openL1(BridgeAddresses memory bridge, BridgeConfig memory config) internal {
        BridgeCheck.demand(BridgeCheck.l1(bridge, config));
        L1LPTGateway gateway = L1LPTGateway(bridge.l1Gateway);
        gateway.unpause();
        if (gateway.owner() != config.owner) gateway.transferOwnership(config.owner);
    }
}
