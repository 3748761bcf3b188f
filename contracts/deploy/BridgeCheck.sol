// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {LPTGateway} from "../src/LPTGateway.sol";
import {L1LPTGateway} from "../src/l1/L1LPTGateway.sol";
import {LivepeerTokenPrime} from "../src/l1/LivepeerTokenPrime.sol";
import {L2LPTGateway} from "../src/l2/L2LPTGateway.sol";
import {BridgeAddresses, BridgeConfig} from "./BridgeConfig.sol";

/// @notice One thing that was looked at: right when it is as expected.
struct Finding {
    string what;
    string found;
    string expected;
}

/// @title What must be true of a deployed bridge, one side at a time
/// @notice The deployment demands that all is configured rightly before anything opens, and stops at the first thing that
/// is wrong. The acceptance check lists everything, and whether it is in service.
library BridgeCheck {
    error Wrong(string what, string found, string expected);
    error NoCode(string what, address location);
    /// @notice The same address on both chains for different things invites mistakes that nobody can undo.
    error SharedAddress(address location);

    /// @notice How the contracts on L1 are configured, open or not.
    function l1(BridgeAddresses memory bridge, BridgeConfig memory config)
        internal
        view
        returns (Finding[] memory findings)
    {
        hasCode("LivepeerToken'", bridge.lptPrime);
        hasCode("L1 gateway", bridge.l1Gateway);
        LivepeerTokenPrime token = LivepeerTokenPrime(bridge.lptPrime);
        L1LPTGateway gateway = L1LPTGateway(bridge.l1Gateway);
        findings = new Finding[](8);
        findings[0] = same("LivepeerToken' gateway", token.gateway(), bridge.l1Gateway);
        findings[1] = same("L1 gateway lptPrime", gateway.lptPrime(), bridge.lptPrime);
        findings[2] = same("L1 gateway lpt", gateway.lpt(), config.lpt);
        findings[3] = same("L1 gateway counterpart", gateway.counterpartGateway(), bridge.l2Gateway);
        findings[4] = same("L1 gateway router", gateway.router(), config.l1Router);
        findings[5] = same("L1 gateway inbox", gateway.inbox(), config.inbox);
        findings[6] = same("L1 gateway bridge", gateway.bridge(), config.bridge);
        findings[7] = same("L1 gateway pauser", gateway.pauser(), config.l1Pauser);
    }

    /// @notice How the gateway on L2 is configured, open or not.
    function l2(BridgeAddresses memory bridge, BridgeConfig memory config)
        internal
        view
        returns (Finding[] memory findings)
    {
        hasCode("L2 gateway", bridge.l2Gateway);
        L2LPTGateway gateway = L2LPTGateway(bridge.l2Gateway);
        findings = new Finding[](5);
        findings[0] = same("L2 gateway lptPrime", gateway.lptPrime(), bridge.lptPrime);
        findings[1] = same("L2 gateway lpt", gateway.lpt(), config.lpt);
        findings[2] = same("L2 gateway counterpart", gateway.counterpartGateway(), bridge.l1Gateway);
        findings[3] = same("L2 gateway router", gateway.router(), config.l2Router);
        findings[4] = same("L2 gateway pauser", gateway.pauser(), config.l2Pauser);
    }

    /// @notice That a gateway is open, and in nobody's hands but the owner's.
    /// @param side How its lines begin: "L1 gateway".
    /// @param owner Who has it.
    function service(string memory side, address location, address owner)
        internal
        view
        returns (Finding[] memory)
    {
        return hands(side, location, owner, address(0), "false");
    }

    /// @notice That a gateway is shut, in nobody's hands, and offered to its owner: as a deployment leaves it.
    /// @param owner Whom it is offered to.
    function offered(string memory side, address location, address owner)
        internal
        view
        returns (Finding[] memory)
    {
        return hands(side, location, address(0), owner, "true");
    }

    function hands(
        string memory side,
        address location,
        address owner,
        address pendingOwner,
        string memory paused
    ) private view returns (Finding[] memory findings) {
        LPTGateway gateway = LPTGateway(location);
        findings = new Finding[](3);
        findings[0] = same(string.concat(side, " owner"), gateway.owner(), owner);
        findings[1] = same(string.concat(side, " pending owner"), gateway.pendingOwner(), pendingOwner);
        findings[2] = Finding(string.concat(side, " paused"), gateway.paused() ? "true" : "false", paused);
    }

    /// @notice Reverts with the first thing that is wrong.
    function demand(Finding[] memory findings) internal pure {
        for (uint256 i = 0; i < findings.length; i++) {
            Finding memory finding = findings[i];
            require(isRight(finding), Wrong(finding.what, finding.found, finding.expected));
        }
    }

    function join(Finding[] memory some, Finding[] memory more) internal pure returns (Finding[] memory all) {
        all = new Finding[](some.length + more.length);
        for (uint256 i = 0; i < all.length; i++) {
            all[i] = i < some.length ? some[i] : more[i - some.length];
        }
    }

    function isRight(Finding memory finding) internal pure returns (bool) {
        return Strings.equal(finding.found, finding.expected);
    }

    function same(string memory what, address found, address expected)
        internal
        pure
        returns (Finding memory)
    {
        return Finding(what, Strings.toChecksumHexString(found), Strings.toChecksumHexString(expected));
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
}
