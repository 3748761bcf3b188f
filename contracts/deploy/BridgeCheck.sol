// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {L1LPTGateway} from "../src/l1/L1LPTGateway.sol";
import {LivepeerTokenPrime} from "../src/l1/LivepeerTokenPrime.sol";
import {L2LPTGateway} from "../src/l2/L2LPTGateway.sol";
import {IInbox} from "../src/interfaces/arbitrum/IInbox.sol";
import {BridgeAddresses, BridgeConfig} from "./BridgeDeploy.sol";

/// @title What must be true of a deployed bridge, one side at a time
library BridgeCheck {
    error NoCode(string what, address location);
    error Mismatch(string what, address found, address expected);
    /// @notice The same address on both chains for different things invites mistakes that nobody can undo.
    error SharedAddress(address location);

    function l1(BridgeAddresses memory bridge, BridgeConfig memory config) internal view {
        hasCode("LivepeerToken'", bridge.lptPrime);
        hasCode("L1 gateway", bridge.l1Gateway);
        LivepeerTokenPrime token = LivepeerTokenPrime(bridge.lptPrime);
        L1LPTGateway gateway = L1LPTGateway(bridge.l1Gateway);
        equal("LivepeerToken' gateway", token.gateway(), bridge.l1Gateway);
        equal("L1 gateway lptPrime", gateway.lptPrime(), bridge.lptPrime);
        equal("L1 gateway lpt", gateway.lpt(), config.lpt);
        equal("L1 gateway counterpart", gateway.counterpartGateway(), bridge.l2Gateway);
        equal("L1 gateway router", gateway.router(), config.l1Router);
        equal("L1 gateway inbox", gateway.inbox(), config.inbox);
        equal("L1 gateway bridge", gateway.bridge(), IInbox(config.inbox).bridge());
        equal("L1 gateway pauser", gateway.pauser(), config.pauser);
    }

    function l2(BridgeAddresses memory bridge, BridgeConfig memory config) internal view {
        hasCode("L2 gateway", bridge.l2Gateway);
        L2LPTGateway gateway = L2LPTGateway(bridge.l2Gateway);
        equal("L2 gateway lptPrime", gateway.lptPrime(), bridge.lptPrime);
        equal("L2 gateway lpt", gateway.lpt(), config.lpt);
        equal("L2 gateway counterpart", gateway.counterpartGateway(), bridge.l1Gateway);
        equal("L2 gateway router", gateway.router(), config.l2Router);
        equal("L2 gateway pauser", gateway.pauser(), config.pauser);
    }

    function distinct(BridgeAddresses memory bridge) internal pure {
        require(
            bridge.l2Gateway != bridge.l1Gateway && bridge.l2Gateway != bridge.lptPrime,
            SharedAddress(bridge.l2Gateway)
        );
    }

    function hasCode(string memory what, address location) internal view {
        require(location.code.length > 0, NoCode(what, location));
    }

    function equal(string memory what, address found, address expected) internal pure {
        require(found == expected, Mismatch(what, found, expected));
    }
}
